"""Where the marks of a plan strip lie. Pure, so that it can be tested without a screen.

Time goes from left to right; the left side is above the middle, the right side below.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from math import ceil

from msgspec import Struct

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.sides import Side


class Lane(StrEnum):
    """Above the middle, below it, or across it."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Mark(Struct, frozen=True):
    """One bar: from `start` to `end`, as shares of the strip's width."""

    start: float
    end: float
    lane: Lane
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
        yield Mark(start, start + share, _lane(step.side), hold=True)
        return
    each = share / step.reps.total
    together = max(1, ceil(least_share / each))
    count = max(2, round(step.reps.total / together))
    for index in range(count):
        lane = _lane(step.side_of_rep(index))
        begin = start + share * index / count
        yield Mark(begin, begin + share / count, lane, hold=False)


def _lane(side: Side | None) -> Lane:
    match side:
        case Side.LEFT:
            return Lane.LEFT
        case Side.RIGHT:
            return Lane.RIGHT
        case None:
            return Lane.BOTH
