"""The pictures of the cards: drawn one at a time when they are asked for, then kept.

A drill is shown by its figure, else by its own picture, else by its initials.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.ui.drills.pictures import DrillPictures, paint_initials
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.exercises.card_geometry import FIGURE_INSET, FIGURE_WIDTH, framed
from hiptimer.ui.exercises.playback import Loop, loop_of
from hiptimer.ui.exercises.turnable_figure import frame_of_side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, close_up
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.figure.stills import is_mirrored, telling_moment
from hiptimer.ui.look.theme import Theme

MOST_KEPT = 80

REST_MS = 40
"""How long nothing is drawn after other cards are shown: typing and scrolling come first."""

USUAL_REP_SECONDS = 4.0

DRAW_BACK_SECONDS = 0.4
"""How long it takes from the still's close-up to what holds the whole movement."""


class PictureKey(NamedTuple):
    """What a picture depends on."""

    exercise: str
    size: QSize
    pixel_ratio: float
    theme: Theme


class CardPictures(QObject):
    """Gives pictures that are there, and makes those that are not."""

    drawn = Signal(str)
    """A picture that was asked for is there now; the value is the exercise's id."""

    def __init__(self, pictures: DrillPictures, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._kept: OrderedDict[PictureKey, QPixmap] = OrderedDict()
        self._asked: dict[PictureKey, Exercise] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._draw_next)

    def picture(
        self, exercise: Exercise, size: QSize, pixel_ratio: float, theme: Theme
    ) -> QPixmap | None:
        """The picture of `exercise`, or None until `drawn` tells of it."""
        key = PictureKey(exercise.id, size, pixel_ratio, theme)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        else:
            self._asked[key] = exercise
            if not self._timer.isActive():
                self._timer.start(0)
        return found

    def forget_requests(self) -> None:
        """Draw nothing that is not asked for again: it may be out of sight by now."""
        self._asked.clear()
        self._timer.start(REST_MS)

    def forget_all(self) -> None:
        """Draw everything anew: exercises or their pictures are others."""
        self._asked.clear()
        self._kept.clear()

    def _draw_next(self) -> None:
        self._timer.setInterval(0)
        if not self._asked:
            self._timer.stop()
            return
        key = next(iter(self._asked))
        self._kept[key] = self._drawn(self._asked.pop(key), key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(key.exercise)

    def _drawn(self, exercise: Exercise, key: PictureKey) -> QPixmap:
        pixmap = transparent_pixmap(key.size, key.pixel_ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint: Callable[[QPainter, Exercise, PictureKey], bool]
        for paint in (self._paint_figure, self._paint_own, _paint_initials):
            if paint(painter, exercise, key):
                break
        painter.end()
        return pixmap

    def _paint_figure(self, painter: QPainter, exercise: Exercise, key: PictureKey) -> bool:
        motion = self._pictures.motion(exercise.id)
        if motion is None:
            return False
        side = first_side(exercise)
        picture = close_up(telling_moment(motion, side))
        paint_picture(painter, picture, key.size, key.pixel_ratio, key.theme)
        return True

    def _paint_own(self, painter: QPainter, exercise: Exercise, key: PictureKey) -> bool:
        own = self._pictures.picture_of(exercise, first_side(exercise))
        if own is None or own.isNull():
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QSize(FIGURE_WIDTH, key.size.height() - 2 * FIGURE_INSET)
        fitted = own.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (key.size.width() - fitted.width()) // 2
        top = (key.size.height() - fitted.height()) // 2
        painter.drawPixmap(left, top, fitted.width(), fitted.height(), own)
        return True


def paint_picture(
    painter: QPainter, picture: Picture, size: QSize, pixel_ratio: float, theme: Theme
) -> None:
    """Draw a figure and what is around it."""
    drawing = FigureDrawing(replace(picture, box=framed(picture.box, size)), size, pixel_ratio)
    drawing.paint_surroundings(painter, theme.tokens)
    drawing.paint(painter, theme.tokens)


def _paint_initials(painter: QPainter, exercise: Exercise, key: PictureKey) -> bool:
    paint_initials(painter, exercise.name, key.size, key.theme)
    return True


# FOLDED liveliness.py: Which cards move, and how far their movement has come.


def rep_seconds(exercise: Exercise) -> float:
    """How long one rep takes at the usual tempo."""
    dose = exercise.dose
    return dose.seconds_per_rep if isinstance(dose, RepsDose) else USUAL_REP_SECONDS


class Liveliness:
    """Runs the drills that it is told to, each from the pose in which it stands still."""

    def __init__(self, motion: Callable[[str], Motion | None], now: Callable[[], float]) -> None:
        self._motion = motion
        self._now = now
        self._running: dict[str, tuple[Exercise, Motion, Loop, float]] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """The exercises that move."""
        return tuple(self._running)

    def run(self, wanted: Iterable[Exercise]) -> None:
        """Let these move and no others; those that move already go on."""
        exercises = {each.id: each for each in wanted}
        for gone in self._running.keys() - exercises.keys():
            del self._running[gone]
        for exercise_id, exercise in exercises.items():
            motion = self._motion(exercise_id)
            if exercise_id not in self._running and motion is not None:
                loop = loop_of(motion, rep_seconds(exercise), first_side(exercise))
                self._running[exercise_id] = (exercise, motion, loop, self._now())

    def picture(self, exercise_id: str) -> Picture | None:
        """The present picture of an exercise; None where it stands still."""
        if exercise_id not in self._running:
            return None
        exercise, motion, loop, since = self._running[exercise_id]
        side = first_side(exercise)
        stage, fraction = loop.at(self._now() - since)
        moment = moment_of(motion, stage=stage, fraction=fraction, mirrored=is_mirrored(side))
        still = close_up(telling_moment(motion, side)).box
        drawn_back = min((self._now() - since) / DRAW_BACK_SECONDS, 1.0)
        return Picture(moment, _between(still, frame_of_side(motion, side), drawn_back))


def _between(one: ViewBox, other: ViewBox, share: float) -> ViewBox:
    return ViewBox(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))
