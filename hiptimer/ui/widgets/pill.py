"""A rounded badge with a word or two in the colours of a side, and rows of plain ones."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import SideColours, side_colours
from hiptimer.ui.widgets.accessibility import TEXT
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.large_text import fitted_line
from hiptimer.ui.widgets.layouts import FlowLayout, empty
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

PADDING = 0.62
"""At each end, as a share of the height."""


class Pill(Painted):
    """Shows one line in a pill, after a dot if there is to be one."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance, *, dot: bool = False) -> None:
        super().__init__(appearance)
        self._dot = dot
        self._at_left = False
        self.text = ""
        self._unseen = False
        self._side: Side | None = None
        self._font = QFont()

    def set_text(self, text: str, side: Side | None, spoken: str = "") -> None:
        """Show `text` in the colours of `side`; `spoken` is what a screen reader says instead."""
        if (text, side) == (self.text, self._side):
            return
        self.text, self._side = text, side
        self.setAccessibleName(spoken or text)
        self.updateGeometry()
        self.update()

    def set_unseen(self, unseen: bool) -> None:
        """Leave it to screen readers, where others see the same elsewhere."""
        self._unseen = unseen
        self.update()

    def set_look(self, font: QFont, *, at_left: bool) -> None:
        """Use `font`, or a smaller one where the text does not fit."""
        self._font, self._at_left = QFont(font), at_left
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font)
        height = metrics.height() * (1.4 if self._dot else 1.7)
        width = metrics.horizontalAdvance(self.text) + self._ends(height)
        return QSize(round(width), round(height))

    def minimumSizeHint(self) -> QSize:
        """A pill may become narrow: its text shrinks."""
        return QSize(40, self.sizeHint().height())

    @property
    def fitted(self) -> QFont:
        """The font in which it is drawn."""
        height, font = float(self.height()), QFont(self._font)
        line = QFontMetricsF(font).height()
        if line > height:  # a pill may also become low
            font.setPixelSize(max(1, int(font.pixelSize() * height / line)))
        return fitted_line(self.text, font, self.width() - self._ends(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.text or self._unseen:
            return
        colours = side_colours(self.theme.tokens, self._side)
        height, font = float(self.height()), self.fitted
        width = QFontMetricsF(font).horizontalAdvance(self.text) + self._ends(height)
        left = 0.0 if self._at_left else (self.width() - width) / 2
        painter = smooth_painter(self)
        painter.setFont(font)
        self._draw(painter, QRectF(left, 0.0, min(width, self.width()), height), colours)

    def _draw(self, painter: QPainter, pill: QRectF, colours: SideColours) -> None:
        draw_rounded(painter, pill, fill=colours.soft)
        inset = pill.height() * PADDING
        words = pill.adjusted(inset, 0, -inset, 0)
        if self._dot:
            painter.setBrush(QColor(colours.area))
            dot = pill.height() * 0.18
            painter.drawEllipse(QPointF(words.left() + dot * 0.4, pill.center().y()), dot, dot)
            words.setLeft(words.left() + self._dot_room(pill.height()))
        painter.setPen(QColor(colours.ink))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.text)

    def _ends(self, height: float) -> float:
        return 2 * PADDING * height + self._dot_room(height) + 2.0

    def _dot_room(self, height: float) -> float:
        return height * 0.45 if self._dot else 0.0


class TagRow(QWidget):
    """Shows tags; empty at first."""

    def __init__(self) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._flow = FlowLayout(self, spacing=6)

    def show_tags(self, tags: Iterable[str]) -> None:
        wanted = tuple(tags)
        if wanted == self._tags:
            return
        self._tags = wanted
        empty(self._flow)
        for tag in wanted:
            self._flow.addWidget(label(tag, Role.TAG))
