"""Sums over what happened in a session, for the card at its end. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from hiptimer.journal.records import SideSums, StepRecord
from hiptimer.journal.sums import ExerciseTally
from hiptimer.training.sides import Side


@dataclass(frozen=True, slots=True)
class Tally:
    """`seconds` in which the session ran, drills done, seconds of work on each side.

    `exercises` is the work on each, as the sums of the journal take it; its day says nothing.
    """

    seconds: float
    drills: int
    left: float
    right: float
    exercises: tuple[ExerciseTally, ...] = ()

    @property
    def minutes(self) -> int:
        """The seconds as minutes, at least one."""
        return max(1, round(self.seconds / 60))

    def on(self, side: Side) -> float:
        """The seconds of work on `side`."""
        return self.left if side is Side.LEFT else self.right


def tally(steps: Iterable[StepRecord]) -> Tally:
    """Sum up steps that ended. A drill is done when one of its work steps was held to its end."""
    steps = tuple(steps)
    work = sum((step.work for step in steps), SideSums())
    return Tally(
        seconds=sum(step.held for step in steps) / 1000,
        drills=len({step.item for step in steps if step.is_done}),
        left=work.left / 1000,
        right=work.right / 1000,
        exercises=tuple(
            ExerciseTally(date.min, step.exercise, step.work) for step in steps if step.work.total
        ),
    )
