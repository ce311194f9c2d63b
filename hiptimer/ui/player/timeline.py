"""The bar under the stage: every step in proportion to its time, done ones in their side's colour.

It names the step under the mouse in a tool tip; it is not there to jump with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.player import wording
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.icon_button import show_tip
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

HEIGHT = 14
WORK_SHARE, BETWEEN_SHARE = 0.76, 0.36
CURSOR_WIDTH = 3.0
SMALLEST_WORK = 6.0
SMALLEST_BETWEEN = 2.0
GAP_BETWEEN_STEPS = 2.0
GAP_BETWEEN_DRILLS = 7.0


class Timeline(Painted):
    """Shows where in the plan the session stands."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__(appearance)
        self._services = services
        self._plan: Plan | None = None
        self._segments: tuple[Segment, ...] = ()
        self._index, self._fraction = 0, 0.0
        self._cursor = 0
        self._scale: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))

    def set_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._lay_out()
        self._describe()

    def set_position(self, index: int, fraction: float) -> None:
        """Say that `fraction` of step `index` is done."""
        same_step = index == self._index
        self._index, self._fraction = index, fraction
        before, self._cursor = self._cursor, self._cursor_now()
        if not same_step:
            self._describe()
            self.update()
        elif before != self._cursor:
            left, right = sorted((before, self._cursor))
            self.update(left - 8, 0, right - left + 16, self.height())

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as high as a finger is thick."""
        scale = self.theme.scale if self._scale is None else self._scale
        return QSize(600, round(HEIGHT * min(max(1.0, scale), 1.3)))

    def set_scale(self, scale: float) -> None:
        """Be as high as fits text of size `scale`, as the bars are."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Name the step under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            segment = segment_at(self._segments, event.pos().x())
            show_tip(self, event, self._described(segment) if segment else "")
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan is None:
            return
        painter, touched = smooth_painter(self), event.rect()
        for segment in self._segments:
            if segment.right >= touched.left() and segment.left <= touched.right():
                self._draw(painter, segment, self._plan.steps[segment.index])
        left = min(max(self._cursor - CURSOR_WIDTH / 2, 0.0), self.width() - CURSOR_WIDTH)
        cursor = QRectF(left, 0, CURSOR_WIDTH, self.height())
        draw_rounded(painter, cursor, CURSOR_WIDTH / 2, fill=self.theme.tokens.ink)

    def _draw(self, painter: QPainter, segment: Segment, step: Step) -> None:
        tokens = self.theme.tokens
        height = self.height() * (WORK_SHARE if segment.work else BETWEEN_SHARE)
        piece = QRectF(segment.left, (self.height() - height) / 2, segment.width, height)
        radius = min(height, piece.width()) / 2
        done = self._done(segment)
        ground = tokens.track if segment.work or not done else tokens.edge
        draw_rounded(painter, piece, radius, fill=ground)
        if not done or not segment.work:
            return
        for part, colour in _done_parts(tokens, piece, step):
            painter.save()
            reach = part.intersected(QRectF(piece.left(), 0, done, self.height()))
            painter.setClipRect(reach, Qt.ClipOperation.IntersectClip)
            draw_rounded(painter, piece, radius, fill=colour)
            painter.restore()

    def _done(self, segment: Segment) -> float:
        """How many pixels of a piece lie behind the cursor."""
        if segment.index != self._index:
            return segment.width if segment.index < self._index else 0.0
        return min(max(self._cursor - segment.left, 0.0), segment.width)

    def _described(self, segment: Segment) -> str:
        assert self._plan is not None
        words = wording.announcement(self._services.library, self._plan.steps[segment.index])
        return self.tr("{what} Step {number} of {count}.").format(
            what=words, number=segment.index + 1, count=len(self._plan.steps)
        )

    def _lay_out(self) -> None:
        if self._plan is not None and self.width() > 0:
            self._segments = lay_out(self._plan, float(self.width()))
            self._cursor = self._cursor_now()
        self.update()

    def _cursor_now(self) -> int:
        if self._index >= len(self._segments):
            return 0
        segment = self._segments[self._index]
        return round(segment.left + segment.width * min(max(self._fraction, 0.0), 1.0))

    def _describe(self) -> None:
        if self._index < len(self._segments):
            self.setAccessibleDescription(self._described(self._segments[self._index]))


def _done_parts(tokens: Tokens, piece: QRectF, step: Step) -> list[tuple[QRectF, str]]:
    """The colours of a done piece; where sides alternate, each has one half of the height."""
    colour = side_colours(tokens, step.side).area
    if not step.alternates or step.side is None:
        return [(piece, colour)]
    half = QRectF(piece.left(), piece.top(), piece.width(), piece.height() / 2)
    other = side_colours(tokens, step.side.other).area
    return [(half, colour), (half.translated(0, half.height()), other)]


@dataclass(frozen=True, slots=True)
class Segment:
    """The piece of the bar that belongs to step `index`; `work` pieces are drawn thicker."""

    index: int
    left: float
    width: float
    work: bool

    @property
    def right(self) -> float:
        return self.left + self.width


def lay_out(plan: Plan, width: float) -> tuple[Segment, ...]:
    """A segment for each step, in proportion to its seconds, but never too thin to be seen.

    Gaps and smallest widths give way together where there are too many steps for them.
    """
    steps = plan.steps
    work = [step.kind is StepKind.WORK for step in steps]
    smallest = [SMALLEST_WORK if each else SMALLEST_BETWEEN for each in work]
    within = [before.item == step.item for before, step in pairwise(steps)]
    gaps = [0.0, *(GAP_BETWEEN_STEPS if each else GAP_BETWEEN_DRILLS for each in within)]
    squeeze = min(1.0, width / (2 * (sum(smallest) + sum(gaps))))
    smallest = [each * squeeze for each in smallest]
    widths = _widths([step.seconds for step in steps], smallest, width - squeeze * sum(gaps))
    segments: list[Segment] = []
    left = 0.0
    for index, (piece, gap) in enumerate(zip(widths, gaps, strict=True)):
        left += gap * squeeze
        segments.append(Segment(index, left, piece, work[index]))
        left += piece
    return tuple(segments)


def segment_at(segments: Sequence[Segment], x: float) -> Segment | None:
    """The segment under `x`, or None in a gap."""
    return next((each for each in segments if each.left <= x <= each.right), None)


def _widths(seconds: list[float], smallest: list[float], room: float) -> list[float]:
    """Shares of `room` in proportion to `seconds`, each at least its smallest."""
    free = set(range(len(seconds)))
    while True:
        total = sum(seconds[at] for at in free)
        left = room - sum(each for at, each in enumerate(smallest) if at not in free)
        scale = left / total if total else 0.0
        narrow = {at for at in free if seconds[at] * scale < smallest[at]}
        if not narrow:
            break
        free -= narrow
    pairs = enumerate(zip(seconds, smallest, strict=True))
    return [each * scale if at in free else least for at, (each, least) in pairs]
