"""A check box that looks like a switch: the knob on the right means on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, Qt
from PySide6.QtWidgets import QCheckBox

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.shortcuts import ENTER

TRACK = (44.0, 24.0)
ROOM_FOR_FOCUS = 4.0
KNOB_GAP = 3.0


class Switch(QCheckBox):
    """Give it an accessible name, or make it the buddy of a label."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The track and the ring around it."""
        theme = self._appearance.theme
        width, height = (theme.px(each + 2 * ROOM_FOR_FOCUS) for each in TRACK)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Everywhere, not only where a check box would have its box."""
        return self.rect().contains(pos)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter turns it as Space does."""
        if e.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, knob and focus ring."""
        theme, is_on = self._appearance.theme, self.isChecked()
        tokens, painter = theme.tokens, smooth_painter(self)
        track = QRectF(0, 0, TRACK[0] * theme.scale, TRACK[1] * theme.scale)
        track.moveCenter(QRectF(self.rect()).center())
        if self.hasFocus():
            draw_rounded(painter, track.adjusted(-3, -3, 3, 3), line=tokens.focus, width=2)
        draw_rounded(
            painter,
            track,
            fill=tokens.brand if is_on else tokens.surface,
            line=tokens.brand if is_on else tokens.muted,
            width=1.5,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_brand if is_on else tokens.muted))
        inset = track.height() / 2
        x = track.right() - inset if is_on else track.left() + inset
        radius = inset - KNOB_GAP * theme.scale
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)
