"""Left and right as one bar in two colours, with both times below it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.theme import BODY, Appearance
from hiptimer.ui.today.balance_text import Held, side_time, spoken_times
from hiptimer.ui.tokens import side_colours
from hiptimer.ui.widgets.accessible_roles import PICTURE

WIDTH, BAR_HEIGHT, GAP = 380, 14, 6
"""Pixels at 100 %."""
SEAM = 2.0
LEAST_SHARE = 0.02
"""A side that was held for less is still seen."""


def left_share(held: Held) -> float:
    """The part of the bar that is the left's, 0 to 1; some of each side that was held is seen."""
    if not held.left or not held.right:
        return 1.0 if held.left else 0.0
    return min(max(held.left / held.total, LEAST_SHARE), 1 - LEAST_SHARE)


class BalanceBar(QWidget):
    """Shows the times held on both sides."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._held = Held(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._on_appearance_changed)

    def show_held(self, held: Held) -> None:
        """Show these times."""
        self._held = held
        self.setAccessibleName(spoken_times(held))
        self.update()

    def sizeHint(self) -> QSize:
        """The bar and a line of text."""
        theme = self._appearance.theme
        return QSize(theme.px(WIDTH), theme.px(BAR_HEIGHT + GAP) + self._text_height())

    def minimumSizeHint(self) -> QSize:
        """Room for both times."""
        return QSize(self._appearance.theme.px(220), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, and each time at its end."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, 0, self.width(), self._appearance.theme.px(BAR_HEIGHT))
        self._draw_bar(painter, bar)
        self._draw_times(painter)

    def _draw_bar(self, painter: QPainter, bar: QRectF) -> None:
        tokens = self._appearance.theme.tokens
        whole = QPainterPath()
        whole.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        split = bar.left() + bar.width() * left_share(self._held)
        seam = SEAM / 2 if bar.left() < split < bar.right() else 0.0
        parts = {
            Side.LEFT: QRectF(bar.topLeft(), QPointF(split - seam, bar.bottom())),
            Side.RIGHT: QRectF(QPointF(split + seam, bar.top()), bar.bottomRight()),
        }
        for side, part in parts.items():
            path = QPainterPath()
            path.addRect(part)
            painter.fillPath(whole.intersected(path), QColor(side_colours(tokens, side).area))

    def _draw_times(self, painter: QPainter) -> None:
        tokens = self._appearance.theme.tokens
        painter.setFont(self._font())
        height = self._text_height()
        line = QRectF(0, self.height() - height, self.width(), height)
        ends = {Side.LEFT: Qt.AlignmentFlag.AlignLeft, Side.RIGHT: Qt.AlignmentFlag.AlignRight}
        for side, end in ends.items():
            painter.setPen(QColor(side_colours(tokens, side).ink))
            painter.drawText(line, end | Qt.AlignmentFlag.AlignVCenter, side_time(side, self._held))

    def _font(self) -> QFont:
        return self._appearance.theme.font(BODY, QFont.Weight.DemiBold)

    def _text_height(self) -> int:
        return self._appearance.theme.px(BODY * 1.45)

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
