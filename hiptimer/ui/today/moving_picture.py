"""The figure on a card of Today, which plays its movement once when a person points at it.

Nothing is painted while it stands still. With reduced motion it always does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap

from hiptimer.session.plan import Plan
from hiptimer.ui.drills.card_picture import CardPicture, Cover
from hiptimer.ui.drills.pictures import paint_initials
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import CONTROL
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter

if TYPE_CHECKING:
    from hiptimer.figure.moment import Moment
    from hiptimer.figure.motion import Motion, Stage
    from hiptimer.ui.figure.drawing import FigureDrawing

FRAME_MS = 42
REP_SECONDS, LEAST_SECONDS, MOST_SECONDS = 2.6, 1.6, 4.0
"""How long one movement is shown: a rep, and the ends for what leads out of a hold and back."""
ZOOM_SECONDS = 0.35
"""How long the picture takes to make room for all of the movement."""
SAMPLES = 12
SMALL, SMALL_PADDING = 44, 2
"""Pixels at 100 %: a small picture's side, and what its figure leaves free."""
EDGE, HEART_PLACE = 8, 48
"""What the figure of a large picture leaves free: at the edges, and at the right at 100 %."""
HEIGHT_SHARE, HEIGHTS = 0.46, (96, 220)
"""A large picture's height: of its width, and its ends in pixels."""


class MovingPicture(CardPicture):
    """Shows a cover. `now` gives the seconds of a clock that never goes back."""

    def __init__(
        self,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(appearance, motion)
        self._now = now
        self._playing: tuple[Movement, float] | None = None
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    @property
    def is_playing(self) -> bool:
        """Whether the figure moves at the moment."""
        return self._timer.isActive()

    def play(self) -> None:
        """Show the movement once, where there is a figure and motion is not reduced."""
        if self._routine is None or self.theme.reduced_motion or self.is_playing:
            return
        cover = self._routine[1]
        motion = self._motion(cover.exercise)
        if motion is not None:
            self._playing = Movement(motion, cover), self._now()
            self._timer.start()

    def stop(self) -> None:
        """Stand still again, as before."""
        if self._playing is not None:
            self._playing = None
            self._timer.stop()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def drawn(self, motion: Motion, cover: Cover, room: QSize) -> QPixmap:
        """The pose to know the drill by."""
        from hiptimer.ui.figure.drawing import FigureDrawing, close_up
        from hiptimer.ui.figure.figure_view import transparent_pixmap
        from hiptimer.ui.figure.stills import telling_moment

        moment = _without_walls(telling_moment(motion, cover.side, cover.variant))
        ratio = self.devicePixelRatioF()
        pixmap = transparent_pixmap(room, ratio)
        painter = QPainter(pixmap)
        self._draw(painter, FigureDrawing(close_up(moment), room, ratio))
        painter.end()
        return pixmap

    @property
    def figure_room(self) -> QRect:
        """All but an edge, and the place of the heart."""
        return self.rect().adjusted(EDGE, EDGE, -self.theme.px(HEART_PLACE), -EDGE)

    def heightForWidth(self, width: int) -> int:
        low, high = HEIGHTS
        return min(max(round(width * HEIGHT_SHARE), low), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the moment of the movement, or the kept picture."""
        if self._playing is None or self._routine is None:
            super().paintEvent(event)
            return
        movement, begin = self._playing
        painter, room = smooth_painter(self), self.figure_room
        self.draw_ground(painter, self._routine[1])
        painter.translate(room.topLeft())
        elapsed, ratio = self._now() - begin, self.devicePixelRatioF()
        self._draw(painter, movement.drawing(elapsed, room.size(), ratio))
        painter.end()

    def _draw(self, painter: QPainter, drawing: FigureDrawing) -> None:
        drawing.paint_surroundings(painter, self.theme.tokens)
        drawing.paint(painter, self.theme.tokens, inset=False)

    def _on_frame(self) -> None:
        assert self._playing is not None
        movement, begin = self._playing
        if self._now() - begin >= movement.seconds:
            self.stop()
        else:
            self.update()


class SmallPicture(MovingPicture):
    """A square with round corners, in the colours of what the routine is for."""

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self.theme.px(SMALL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return width

    @property
    def figure_room(self) -> QRect:
        """All of it but a little."""
        edge = SMALL_PADDING
        return self.rect().adjusted(edge, edge, -edge, -edge)

    def draw_ground(self, painter: QPainter, cover: Cover) -> None:
        sky = self.theme.tokens.sky(cover.occasion)
        draw_rounded(painter, QRectF(self.rect()), CONTROL, fill=sky.bottom)

    def draw_plan(self, painter: QPainter, plan: Plan) -> None:
        """The initials of its name: a plan has no room."""
        paint_initials(painter, plan.name, self.size(), self.theme)


class FigureAlone(MovingPicture):
    """The figure without a ground, on a card that has one."""

    def hasHeightForWidth(self) -> bool:
        """It takes what room there is."""
        return False

    @property
    def figure_room(self) -> QRect:
        """All of it."""
        return self.rect()

    def draw_ground(self, painter: QPainter, cover: Cover) -> None:
        """Leave it to the card."""

    def draw_plan(self, painter: QPainter, plan: Plan) -> None:
        """Leave the landscape empty."""


class Movement:
    """A drill's movement from the pose to know it by back to that: a rep, or out of a hold and in.

    Imported motions are solved when it is made.
    """

    def __init__(self, motion: Motion, cover: Cover) -> None:
        from hiptimer.figure.moment import box_of
        from hiptimer.ui.figure.drawing import MARGIN
        from hiptimer.ui.figure.stills import is_mirrored, still_fractions, telling_moment

        self._motion, self._cover = motion, cover
        self._mirrored = is_mirrored(cover.side)
        take = motion.scene(cover.variant, self._mirrored).take
        self._holds = take.rep is None
        seconds = take.leave_seconds + take.entry_seconds if self._holds else REP_SECONDS
        self.seconds = min(max(seconds, LEAST_SECONDS), MOST_SECONDS)
        telling = telling_moment(motion, cover.side, cover.variant)
        starts = () if self._holds else still_fractions(motion, "rep", cover.variant)
        told = (at for at in starts if self._of("rep", at).body == telling.body)
        self._first = next(told, 0.0)
        self._near = box_of(telling).grown(MARGIN)
        boxes = (box_of(self.moment(step / SAMPLES)).grown(MARGIN) for step in range(SAMPLES))
        self._all = reduce(lambda one, other: one.united(other), boxes, self._near)

    def moment(self, share: float) -> Moment:
        """What is seen when that share of it is done, 0 to 1."""
        if not self._holds:
            return self._of("rep", (self._first + share) % 1.0)
        return self._of("leave", 2 * share) if share < 0.5 else self._of("enter", 2 * share - 1)

    def drawing(self, elapsed: float, room: QSize, pixel_ratio: float) -> FigureDrawing:
        """The picture after so many seconds, from close by at both ends."""
        from hiptimer.figure.camera import ViewBox
        from hiptimer.ui.figure.drawing import FigureDrawing, Picture

        elapsed = min(max(elapsed, 0.0), self.seconds)
        away = min(1.0, min(elapsed, self.seconds - elapsed) / ZOOM_SECONDS)
        away = away * away * (3 - 2 * away)
        ends = zip(self._near, self._all, strict=True)
        box = ViewBox(*(near + away * (far - near) for near, far in ends))
        return FigureDrawing(Picture(self.moment(elapsed / self.seconds), box), room, pixel_ratio)

    def _of(self, stage: Stage, fraction: float) -> Moment:
        from hiptimer.figure.motion import moment_of

        moment = moment_of(
            self._motion,
            stage=stage,
            fraction=fraction,
            variant=self._cover.variant,
            mirrored=self._mirrored,
        )
        return _without_walls(moment)


def _without_walls(moment: Moment) -> Moment:
    """A wall would stand in the landscape with an edge on each side."""
    kept = tuple(each for each in moment.props if each.kind != "wall")
    return replace(moment, props=kept)
