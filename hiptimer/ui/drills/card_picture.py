"""The picture at the top of a routine's card: the figure in the drill that stands for it.

It is drawn after the card has been seen, so that the page does not wait for it. A routine whose
drill has no figure shows its plan instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy

from hiptimer.session.coverage import work_seconds
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Occasion, Routine
from hiptimer.training.sides import Side
from hiptimer.ui.drills import wording
from hiptimer.ui.look.theme import SMALL, Appearance, Theme
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.card import draw_stage
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

PADDING = 8
USUAL_WIDTH = 320
HEIGHT_SHARE = 0.36
HEIGHTS = (104, 220)
TWO_LINES = 72
MARGIN = 14
MOVE_OPACITY = 0.7
AXIS_OPACITY = 0.5
LEAST_MARK = 4.0
LANE_HEIGHT = 0.26
MOVE_HEIGHT = 0.62
GAP = 1.5


class Cover(Struct, frozen=True):
    """The drill on a card, in its variant, on the side that starts, and what the routine is for."""

    exercise: str
    variant: str | None
    side: Side | None
    occasion: Occasion = Occasion.EASY


class CardPicture(Painted):
    """Shows the figure of a cover. `motion` gives an exercise's motion, or None."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, motion: Callable[[str], Motion | None]) -> None:
        super().__init__(appearance)
        self._motion = motion
        self._routine: tuple[Plan, Cover] | None = None
        self._figure: tuple[object, QPixmap] | None = None
        self._has_figure = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_routine(self, plan: Plan, cover: Cover) -> None:
        """Show this drill from now on, or `plan` where it has no figure."""
        self._routine = plan, cover
        self._has_figure = True  # until it is known that it has none
        self.update()

    def sizeHint(self) -> QSize:
        """The size in a card of usual width."""
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def hasHeightForWidth(self) -> bool:
        """A wider card has a taller picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A share of `width`, with room for the two names of the sides."""
        low, high = HEIGHTS
        return max(min(max(round(width * HEIGHT_SHARE), low), high), self.theme.px(TWO_LINES))

    @property
    def figure_room(self) -> QRect:
        """Where the figure stands, as large as there is room."""
        return self.rect().adjusted(PADDING, PADDING, -PADDING, -PADDING)

    def draw_ground(self, painter: QPainter, cover: Cover) -> None:
        """Paint what is behind the figure."""
        draw_stage(painter, QRectF(self.rect()), self.theme, cover.occasion)

    def draw_plan(self, painter: QPainter, plan: Plan) -> None:
        """Paint what stands for a routine without a figure."""
        _draw_plan(painter, QRectF(self.rect()), self.theme, plan)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        if self._routine is None:
            return
        plan, cover = self._routine
        if not self._has_figure:
            self.draw_plan(painter, plan)
            return
        self.draw_ground(painter, cover)
        if self._figure is None or self._figure[0] != self._key():
            QTimer.singleShot(0, self, self._draw_figure)
        if self._figure is not None:
            painter.drawPixmap(self.figure_room.topLeft(), self._figure[1])

    def drawn(self, motion: Motion, cover: Cover, room: QSize) -> QPixmap:
        """The figure of `cover`, as large as `room`."""
        from hiptimer.ui.figure.stills import thumbnail

        tokens, ratio = self.theme.tokens, self.devicePixelRatioF()
        return thumbnail(
            motion, room, tokens, cover.side, variant=cover.variant, device_ratio=ratio
        )

    def _key(self) -> tuple[object, ...]:
        return self._routine, self.size(), self.devicePixelRatioF(), self.theme.tokens

    def _draw_figure(self) -> None:
        key = self._key()
        if self._routine is None or (self._figure is not None and self._figure[0] == key):
            return
        cover = self._routine[1]
        motion = self._motion(cover.exercise)
        self._has_figure = motion is not None
        if motion is not None:
            self._figure = key, self.drawn(motion, cover, self.figure_room.size())
        self.update()


def standing_drills(library: Library) -> dict[str, str]:
    """The drill that stands for each routine, by id, wherever the routine is shown.

    It depends on what the routine says alone, so that neither a day's plan nor a page changes it.
    Two presets have the same drill only where one of them has no other.
    """
    used: set[str] = set()
    chosen: dict[str, str] = {}
    for routine in library.routines.values():
        seconds = _seconds_by_drill(routine, library)
        is_own = routine.id in library.own_routines
        fresh = [each for each in seconds if is_own or each not in used] or list(seconds)
        if fresh:
            chosen[routine.id] = max(fresh, key=lambda each: seconds[each])
        if not is_own:
            used.add(chosen.get(routine.id, ""))
    return chosen


def _seconds_by_drill(routine: Routine, library: Library) -> dict[str, float]:
    """The seconds of work that each drill gets in `routine`, as it is written."""
    seconds: dict[str, float] = {}
    for item in routine.items:
        exercise = library.exercises.get(item.exercise)
        if exercise is not None:
            work = work_seconds(exercise, item, Preferences())
            seconds[item.exercise] = seconds.get(item.exercise, 0.0) + work
    return seconds


def cover_of(plan: Plan, exercise: str, occasion: Occasion = Occasion.EASY) -> Cover:
    """The cover with that exercise as `plan` begins it, or with its first where it is left out."""
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    step = next((each for each in work if each.exercise == exercise), work[0])
    return Cover(step.exercise, step.variant, step.side, occasion)


def _draw_plan(painter: QPainter, area: QRectF, theme: Theme, plan: Plan) -> None:
    """Time from left to right; bars above the middle work the left side, below it the right."""
    axis = _draw_axis(painter, area, theme)
    for mark in strip_marks(plan, LEAST_MARK / axis.width()):
        _draw_mark(painter, mark, axis, theme)


def _draw_axis(painter: QPainter, area: QRectF, theme: Theme) -> QRectF:
    """Draw the side names and the middle line; the room for the marks."""
    painter.setFont(theme.font(SMALL - 1))
    metrics = painter.fontMetrics()
    text_width = max(metrics.horizontalAdvance(wording.side(side)) for side in Side)
    middle = area.center().y()
    lane = area.height() * LANE_HEIGHT
    lines = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    for side, y in ((Side.LEFT, middle - lane), (Side.RIGHT, middle)):
        painter.setPen(QColor(side_colours(theme.tokens, side).ink))
        place = QRectF(area.left() + MARGIN, y, text_width + 2, lane)
        painter.drawText(place, lines, wording.side(side))
    start = area.left() + MARGIN + text_width + 12
    colour = QColor(theme.tokens.faint)
    colour.setAlphaF(AXIS_OPACITY)
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(start, middle), QPointF(area.right() - MARGIN, middle))
    return QRectF(start, middle - lane, area.right() - MARGIN - start, 2 * lane)


def _draw_mark(painter: QPainter, mark: Mark, axis: QRectF, theme: Theme) -> None:
    left = axis.left() + mark.start * axis.width()
    width = max(1.5, (mark.end - mark.start) * axis.width() - GAP)
    lane = axis.height() / 2 - GAP
    height = lane if mark.hold else lane * MOVE_HEIGHT
    top = axis.center().y() - GAP - height
    if mark.side is Side.RIGHT:
        top = axis.center().y() + GAP
    elif mark.side is None:
        top, height = axis.center().y() - height, 2 * height
    colour = QColor(side_colours(theme.tokens, mark.side).area)
    colour.setAlphaF(1.0 if mark.hold else MOVE_OPACITY)
    draw_rounded(painter, QRectF(left, top, width, height), min(width / 2, 4.0), fill=colour)


class Mark(Struct, frozen=True):
    """One bar: from `start` to `end`, as shares of the strip's width.

    It lies above the middle for the left side, below it for the right, else across it.
    """

    start: float
    end: float
    side: Side | None
    hold: bool


def strip_marks(plan: Plan, least_share: float) -> tuple[Mark, ...]:
    """The marks of `plan`: one for a hold, one for each rep.

    Where reps are so short that theirs would be narrower than `least_share` of the width, one
    mark stands for as many reps as are needed.
    """
    total = plan.seconds
    return tuple(
        mark
        for begin, step in zip(plan.starts, plan.steps, strict=True)
        if step.kind is StepKind.WORK
        for mark in _step_marks(step, begin / total, step.seconds / total, least_share)
    )


def _step_marks(step: Step, start: float, share: float, least_share: float) -> Iterator[Mark]:
    if step.reps is None:
        yield Mark(start, start + share, step.side, hold=True)
        return
    each = share / step.reps.total
    together = max(1, ceil(least_share / each))
    count = max(2, round(step.reps.total / together))
    for index in range(count):
        begin = start + share * index / count
        yield Mark(begin, begin + share / count, step.side_of_rep(index), hold=False)
