"""Where the pictures of drills come from: motions, and pictures of a person's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from hiptimer.figure.motion import Motion
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.ui.drills.wording import initials
from hiptimer.ui.look.theme import Theme

if TYPE_CHECKING:
    from hiptimer.ui.widgets.own_picture import PictureOf

SHARE = 0.62
"""How much of the height the circle of initials takes."""


@dataclass(frozen=True, slots=True)
class DrillPictures:
    """`find_motion` gives an exercise's motion, or None; it may raise `MotionError`."""

    find_motion: Callable[[str], Motion | None]
    picture_of: PictureOf

    def motion(self, exercise: str) -> Motion | None:
        """The motion of that exercise, or None.

        A damaged one is none: `hiptimer check` says why.
        """
        try:
            return self.find_motion(exercise)
        except MotionError:
            return None


def paint_initials(painter: QPainter, name: str, size: QSize, theme: Theme) -> None:
    """Draw what stands where there is no picture: the initials of `name`, in a circle."""
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
