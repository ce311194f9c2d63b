"""Where each step lies on the timeline bar. Pure: a plan and a width in pixels to segments."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from hiptimer.session.plan import Plan, StepKind

SMALLEST_WORK = 6.0
SMALLEST_BETWEEN = 2.0
GAP_BETWEEN_STEPS = 2.0
GAP_BETWEEN_DRILLS = 7.0


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
