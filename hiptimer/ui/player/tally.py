"""Sums over what happened in a session, for the card at its end. Pure; nothing is kept on disk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hiptimer.session.events import Outcome, StepEnded
from hiptimer.session.plan import StepKind
from hiptimer.training.sides import Side


@dataclass(frozen=True, slots=True)
class Tally:
    """`seconds` in which the session ran, drills done, seconds of work on each side."""

    seconds: float
    drills: int
    left: float
    right: float

    @property
    def minutes(self) -> int:
        """The seconds as minutes, at least one."""
        return max(1, round(self.seconds / 60))

    def on(self, side: Side) -> float:
        """The seconds of work on `side`."""
        return self.left if side is Side.LEFT else self.right


def tally(ended: Iterable[StepEnded]) -> Tally:
    """Sum up ended steps. A drill counts as done when one of its work steps was completed."""
    seconds = 0.0
    drills: set[int] = set()
    sides = dict.fromkeys(Side, 0.0)
    for event in ended:
        seconds += event.held
        step = event.step
        if step.kind is not StepKind.WORK:
            continue
        if event.outcome is Outcome.COMPLETED:
            drills.add(step.item)
        if step.side is None:
            continue
        for side in Side:
            if step.alternates:
                sides[side] += event.held / 2
            elif side is step.side:
                sides[side] += event.held
    return Tally(seconds, len(drills), sides[Side.LEFT], sides[Side.RIGHT])
