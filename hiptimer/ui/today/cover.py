"""Which drill stands on each card: the one that a routine gives most time, each only once."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.sides import Side


class Cover(Struct, frozen=True):
    """The drill on a card, in its variant, on the side that starts."""

    exercise: str
    variant: str | None
    side: Side | None


def covers(plans: Iterable[Plan]) -> dict[str, Cover]:
    """A cover for each plan, by routine. A drill comes twice only where there is no other."""
    used: set[str] = set()
    chosen: dict[str, Cover] = {}
    for plan in plans:
        seconds: dict[str, float] = {}
        first: dict[str, Step] = {}
        for step in plan.steps:
            if step.kind is StepKind.WORK:
                seconds[step.exercise] = seconds.get(step.exercise, 0.0) + step.seconds
                first.setdefault(step.exercise, step)
        fresh = [each for each in seconds if each not in used] or list(seconds)
        longest = max(fresh, key=lambda each: seconds[each])
        used.add(longest)
        step = first[longest]
        chosen[plan.routine] = Cover(longest, step.variant, step.side)
    return chosen
