"""What stands where a drill has no picture: its initials in a circle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from hiptimer.ui.exercises.drill_facts import initials
from hiptimer.ui.theme import Theme

SHARE = 0.62
"""How much of the height the circle takes."""


def paint_initials(painter: QPainter, name: str, size: QSize, theme: Theme) -> None:
    """Draw the initials of `name` in the middle of `size`."""
    across = min(size.width(), size.height()) * SHARE
    circle = QRectF(0, 0, across, across)
    circle.moveCenter(QPointF(size.width() / 2, size.height() / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.brand_soft))
    painter.drawEllipse(circle)
    font = theme.font(1, QFont.Weight.Bold)
    font.setPixelSize(max(1, round(across * 0.38)))
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens.brand))
    painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), initials(name))
