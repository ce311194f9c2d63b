"""The bar under the stage: every step in proportion to its time, done ones in their side's colour.

It names the step under the mouse in a tool tip; it is not there to jump with.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.player import wording
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.icon_button import show_tip

HEIGHT = 14
BETWEEN_SHARE = 0.36
CURSOR_WIDTH = 3.0
SMALLEST_WORK = 6.0
SMALLEST_BETWEEN = 2.0
GAP_BETWEEN_STEPS = 2.0
GAP_BETWEEN_DRILLS = 7.0


class Timeline(QWidget):
    """Shows where in the plan the session stands."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, library: Library) -> None:
        super().__init__()
        self._appearance = appearance
        self._library = library
        self._plan: Plan | None = None
        self._segments: tuple[Segment, ...] = ()
        self._index = 0
        self._fraction = 0.0
        self._cursor = 0
        self._scale: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def set_plan(self, plan: Plan) -> None:
        """Show the steps of `plan`."""
        self._plan = plan
        self._lay_out()
        self._describe()

    def set_position(self, index: int, fraction: float) -> None:
        """Say that `fraction` of step `index` is done."""
        self._fraction = fraction
        if index != self._index:
            self._index = index
            self._cursor = self._cursor_now()
            self._describe()
            self.update()
            return
        cursor = self._cursor_now()
        if cursor != self._cursor:
            left, right = sorted((cursor, self._cursor))
            self._cursor = cursor
            self.update(left - 8, 0, right - left + 16, self.height())

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as high as a finger is thick."""
        scale = self._appearance.theme.scale if self._scale is None else self._scale
        return QSize(600, round(HEIGHT * min(max(1.0, scale), 1.3)))

    def set_scale(self, scale: float) -> None:
        """Be as high as fits text of size `scale`, as the bars are."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again."""
        del event
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Name the step under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            segment = segment_at(self._segments, event.pos().x())
            show_tip(self, event, self._described(segment) if segment else "")
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pieces that are touched, and the cursor."""
        if self._plan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tokens = self._appearance.theme.tokens
        touched = event.rect()
        for segment in self._segments:
            if segment.right < touched.left() or segment.left > touched.right():
                continue
            self._draw(painter, tokens, segment, self._plan.steps[segment.index])
        cursor = QRectF(self._cursor - CURSOR_WIDTH / 2, 0, CURSOR_WIDTH, self.height())
        cursor.moveLeft(min(max(cursor.left(), 0.0), self.width() - CURSOR_WIDTH))
        painter.setBrush(QColor(tokens.ink))
        painter.drawRoundedRect(cursor, CURSOR_WIDTH / 2, CURSOR_WIDTH / 2)

    def _draw(self, painter: QPainter, tokens: Tokens, segment: Segment, step: Step) -> None:
        height = self.height() * (0.76 if segment.work else BETWEEN_SHARE)
        piece = QRectF(segment.left, (self.height() - height) / 2, segment.width, height)
        radius = min(height, piece.width()) / 2
        done = self._done(segment)
        painter.setBrush(QColor(tokens.track if segment.work or not done else tokens.edge))
        painter.drawRoundedRect(piece, radius, radius)
        if not done or not segment.work:
            return
        for part, colour in _done_parts(tokens, piece, step):
            painter.save()
            reach = part.intersected(QRectF(piece.left(), 0, done, self.height()))
            painter.setClipRect(reach, Qt.ClipOperation.IntersectClip)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(piece, radius, radius)
            painter.restore()

    def _done(self, segment: Segment) -> float:
        """How many pixels of a piece lie behind the cursor."""
        if segment.index != self._index:
            return segment.width if segment.index < self._index else 0.0
        return min(max(self._cursor - segment.left, 0.0), segment.width)

    def _described(self, segment: Segment) -> str:
        assert self._plan is not None
        step = self._plan.steps[segment.index]
        words = wording.announcement(self._library, step)
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
    if not step.alternates or step.side is None:
        return [(piece, side_colours(tokens, step.side).area)]
    half = QRectF(piece.left(), piece.top(), piece.width(), piece.height() / 2)
    return [
        (half, side_colours(tokens, step.side).area),
        (half.translated(0, half.height()), side_colours(tokens, step.side.other).area),
    ]


@dataclass(frozen=True, slots=True)
class Segment:
    """The piece of the bar that belongs to step `index`; `work` pieces are drawn thicker."""

    index: int
    left: float
    width: float
    work: bool

    @property
    def right(self) -> float:
        """Where the piece ends."""
        return self.left + self.width


def lay_out(plan: Plan, width: float) -> tuple[Segment, ...]:
    """A segment for each step, in proportion to its seconds, but never too thin to be seen.

    Gaps and smallest widths give way together where there are too many steps for them.
    """
    work = [step.kind is StepKind.WORK for step in plan.steps]
    smallest = [SMALLEST_WORK if each else SMALLEST_BETWEEN for each in work]
    gaps = _gaps(plan)
    squeeze = min(1.0, width / (2 * (sum(smallest) + sum(gaps))))
    smallest = [each * squeeze for each in smallest]
    gaps = [each * squeeze for each in gaps]
    widths = _widths([step.seconds for step in plan.steps], smallest, width - sum(gaps))
    segments: list[Segment] = []
    left = 0.0
    for index, (piece, gap) in enumerate(zip(widths, gaps, strict=True)):
        left += gap
        segments.append(Segment(index, left, piece, work[index]))
        left += piece
    return tuple(segments)


def segment_at(segments: Sequence[Segment], x: float) -> Segment | None:
    """The segment under `x`, or None in a gap."""
    at = bisect_right(segments, x, key=lambda segment: segment.left) - 1
    if at < 0 or x > segments[at].right:
        return None
    return segments[at]


def _gaps(plan: Plan) -> list[float]:
    """The gap before each step."""
    gaps = [0.0]
    for before, step in zip(plan.steps, plan.steps[1:], strict=False):
        gaps.append(GAP_BETWEEN_STEPS if before.item == step.item else GAP_BETWEEN_DRILLS)
    return gaps


def _widths(seconds: list[float], smallest: list[float], room: float) -> list[float]:
    """Shares of `room` in proportion to `seconds`, each at least its smallest."""
    free = set(range(len(seconds)))
    widths = list(smallest)
    while free:
        left = room - sum(widths[at] for at in range(len(seconds)) if at not in free)
        total = sum(seconds[at] for at in free)
        scale = left / total if total else 0.0
        narrow = {at for at in free if seconds[at] * scale < smallest[at]}
        if not narrow:
            for at in free:
                widths[at] = seconds[at] * scale
            break
        free -= narrow
    return widths
