"""A check box that looks like a switch: the knob on the right means on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QCheckBox

from hiptimer.ui.look.theme import Appearance

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
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, knob and focus ring."""
        theme = self._appearance.theme
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 0, TRACK[0] * theme.scale, TRACK[1] * theme.scale)
        track.moveCenter(QRectF(self.rect()).center())
        if self.hasFocus():
            _draw_focus(painter, track, tokens.focus)
        painter.setPen(QPen(QColor(tokens.brand if self.isChecked() else tokens.muted), 1.5))
        painter.setBrush(QColor(tokens.brand if self.isChecked() else tokens.surface))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_brand if self.isChecked() else tokens.muted))
        radius = track.height() / 2 - KNOB_GAP * theme.scale
        painter.drawEllipse(_knob_centre(track, on=self.isChecked()), radius, radius)


def _knob_centre(track: QRectF, *, on: bool) -> QPointF:
    inset = track.height() / 2
    x = track.right() - inset if on else track.left() + inset
    return QPointF(x, track.center().y())


def _draw_focus(painter: QPainter, track: QRectF, colour: str) -> None:
    ring = track.adjusted(-3, -3, 3, 3)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
