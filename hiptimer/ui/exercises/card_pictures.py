"""The pictures of the cards: stills, drawn one at a time when they are asked for, then kept.

A drill is shown by its figure, else by its own picture, else by its initials. Figures move on the
cards that a person points at.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QListView

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrillPictures, paint_initials
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.exercises.card_geometry import FIGURE_INSET, FIGURE_WIDTH, framed
from hiptimer.ui.exercises.playback import FRAME_MS, Loop, loop_of, rep_seconds
from hiptimer.ui.exercises.turnable_figure import frame_of_side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, close_up
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.figure.stills import is_mirrored, telling_moment
from hiptimer.ui.look.theme import Appearance, Theme

MOST_KEPT = 80
REST_MS = 40
"""How long nothing is drawn after other cards are shown: typing and scrolling come first."""
DRAW_BACK_SECONDS = 0.4
"""How long it takes from the still's close-up to what holds the whole movement."""


class PictureKey(NamedTuple):
    """What a picture depends on."""

    exercise: str
    size: QSize
    pixel_ratio: float
    theme: Theme


class CardPictures(QObject):
    """Gives stills that are there, and makes those that are not."""

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
        """The picture of `exercise`, or None until `drawn` names it."""
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
        """Draw everything again: exercises or their pictures are others."""
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
        motion, side = self._pictures.motion(exercise.id), first_side(exercise)
        if motion is not None:
            still = close_up(telling_moment(motion, side))
            paint_picture(painter, still, key.size, key.pixel_ratio, key.theme)
        elif (own := self._pictures.picture_of(exercise, side)) is not None and not own.isNull():
            _paint_own(painter, own, key.size)
        else:
            paint_initials(painter, exercise.name, key.size, key.theme)
        painter.end()
        return pixmap


def paint_picture(
    painter: QPainter, picture: Picture, size: QSize, pixel_ratio: float, theme: Theme
) -> None:
    """Draw a figure and what is around it."""
    drawing = FigureDrawing(replace(picture, box=framed(picture.box, size)), size, pixel_ratio)
    drawing.paint_surroundings(painter, theme.tokens)
    drawing.paint(painter, theme.tokens)


def _paint_own(painter: QPainter, own: QPixmap, size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    room = QSize(FIGURE_WIDTH, size.height() - 2 * FIGURE_INSET)
    fitted = own.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (size.width() - fitted.width()) // 2, (size.height() - fitted.height()) // 2
    painter.drawPixmap(QRect(QPoint(left, top), fitted), own)


class _Moving(NamedTuple):
    exercise: Exercise
    motion: Motion
    loop: Loop
    since: float


class MovingCards(QObject):
    """Moves the cards of `view` under the pointer or with the focus, each from its still's pose.

    Nothing moves while nobody sees it. `exercise_at` gives the exercise of a row.
    """

    moved = Signal(str)
    """A card is to be painted again; the value is the exercise's id."""

    def __init__(
        self,
        view: QListView,
        exercise_at: Callable[[int], Exercise],
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._exercise_at = exercise_at
        self._appearance = appearance
        self._motion = motion
        self._now = now
        self._moving: dict[str, _Moving] = {}
        self._hovered = QPersistentModelIndex()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        view.entered.connect(self._hover)
        view.viewportEntered.connect(self.stop_hovering)
        appearance.changed.connect(self.settle)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the drills that move."""
        return tuple(self._moving)

    def picture(self, exercise_id: str) -> Picture | None:
        """The present picture of an exercise; None where it stands still."""
        if exercise_id not in self._moving:
            return None
        exercise, motion, loop, since = self._moving[exercise_id]
        side, passed = first_side(exercise), self._now() - since
        stage, fraction = loop.at(passed)
        moment = moment_of(motion, stage=stage, fraction=fraction, mirrored=is_mirrored(side))
        still = close_up(telling_moment(motion, side)).box
        drawn_back = min(passed / DRAW_BACK_SECONDS, 1.0)
        return Picture(moment, _between(still, frame_of_side(motion, side), drawn_back))

    def stop_hovering(self) -> None:
        """The pointer is over no card."""
        self._hover(QModelIndex())

    def settle(self) -> None:
        """Move what is to move now, and let the timer run only if there is anything."""
        before = self.ids
        wanted = {each.id: each for each in map(self._exercise_at, self._rows())}
        self._moving = {key: each for key, each in self._moving.items() if key in wanted}
        for exercise_id, exercise in wanted.items():
            motion = self._motion(exercise_id)
            if exercise_id not in self._moving and motion is not None:
                loop = loop_of(motion, rep_seconds(exercise), first_side(exercise))
                self._moving[exercise_id] = _Moving(exercise, motion, loop, self._now())
        for exercise_id in dict.fromkeys((*before, *self.ids)):
            self.moved.emit(exercise_id)
        if self._moving:
            self._timer.start()
        else:
            self._timer.stop()

    def _rows(self) -> list[int]:
        if self._appearance.theme.reduced_motion or not self._view.isVisible():
            return []
        focused = self._view.currentIndex() if self._view.hasFocus() else QModelIndex()
        return sorted({each.row() for each in (focused, self._hovered) if each.isValid()})

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.settle()

    def _on_frame(self) -> None:
        if not self._view.window().isMinimized():
            for exercise_id in self.ids:
                self.moved.emit(exercise_id)


def _between(one: ViewBox, other: ViewBox, share: float) -> ViewBox:
    return ViewBox(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))
