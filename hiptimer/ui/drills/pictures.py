"""The pictures of drills: where they come from, and how lists have them drawn one at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from hiptimer.figure.motion import Motion
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.wording import first_side, initials
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.look.theme import Theme

if TYPE_CHECKING:
    from hiptimer.ui.widgets.own_picture import PictureOf


SHARE = 0.62
"""How much of the height the circle of initials takes."""


FindMotion = Callable[[str], Motion | None]
"""The motion of an exercise, or None where it has none; may raise `MotionError`."""


@dataclass(frozen=True, slots=True)
class DrillPictures:
    """What there is to show of drills."""

    find_motion: FindMotion
    picture_of: PictureOf = lambda _exercise, _side: None

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


class PictureKey(NamedTuple):
    """What a picture depends on."""

    exercise: str
    variant: str | None
    size: QSize
    pixel_ratio: float
    theme: Theme


class DrawnPictures(QObject):
    """Gives pictures that are there, and makes those that are not.

    A drill is shown by its figure, else by its own picture, else by its initials.
    """

    drawn = Signal(str)
    """A picture that was asked for is there now; the value is the exercise's id."""

    MOST_KEPT: ClassVar = 100
    REST_MS: ClassVar = 30
    """How long nothing is drawn after one is asked for: what a key did is painted first."""
    LATEST_FIRST: ClassVar = False
    """Whether what was asked for before may be out of sight by now."""

    def __init__(self, pictures: DrillPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._kept: OrderedDict[PictureKey, QPixmap] = OrderedDict()
        self._asked: dict[PictureKey, Exercise] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._draw_next)

    def figure(self, motion: Motion, exercise: Exercise, key: PictureKey) -> QPixmap:
        """The picture of a drill that has a motion: in the pose to know it by."""
        from hiptimer.ui.figure.stills import thumbnail

        side, tokens, ratio = first_side(exercise), key.theme.tokens, key.pixel_ratio
        return thumbnail(motion, key.size, tokens, side, variant=key.variant, device_ratio=ratio)

    def room(self, size: QSize) -> QSize:
        """How much of a picture of that size a person's own may take."""
        return size

    def picture(
        self, exercise: Exercise, variant: str | None, size: QSize, ratio: float, theme: Theme
    ) -> QPixmap | None:
        """The picture of `exercise`, or None until `drawn` names it."""
        key = PictureKey(exercise.id, variant, size, ratio, theme)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        else:
            self._asked[key] = exercise
            if not self._timer.isActive():
                self._timer.start(self.REST_MS)
        return found

    def forget_all(self) -> None:
        """Draw everything again: exercises or their pictures are others."""
        self._asked.clear()
        self._kept.clear()

    def _draw_next(self) -> None:
        self._timer.setInterval(0)
        if not self._asked:
            self._timer.stop()
            return
        key = next(reversed(self._asked) if self.LATEST_FIRST else iter(self._asked))
        self._kept[key] = self._drawn(self._asked.pop(key), key)
        while len(self._kept) > self.MOST_KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(key.exercise)

    def _drawn(self, exercise: Exercise, key: PictureKey) -> QPixmap:
        motion = self._pictures.motion(exercise.id)
        if motion is not None:
            return self.figure(motion, exercise, key)
        pixmap = transparent_pixmap(key.size, key.pixel_ratio)
        painter = QPainter(pixmap)
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | smooth)
        own = self._pictures.picture_of(exercise, first_side(exercise))
        if own is None or own.isNull():
            paint_initials(painter, exercise.name, key.size, key.theme)
        else:
            fitted = own.size().scaled(self.room(key.size), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (key.size - fitted).toTuple()
            painter.drawPixmap(QRect(left // 2, top // 2, *fitted.toTuple()), own)
        painter.end()
        return pixmap
