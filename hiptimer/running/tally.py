"""Sums over what happened in a session, for the card at its end. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import product, starmap

from msgspec import Struct

from hiptimer.journal.records import SideSums, StepRecord
from hiptimer.journal.sums import ExerciseTally
from hiptimer.session.plan import Outlook, Plan, Step, StepKind, minutes_of
from hiptimer.training.sides import Side


class Tally(Struct, frozen=True):
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
        return minutes_of(self.seconds)

    def on(self, side: Side) -> float:
        return self.left if side is Side.LEFT else self.right


def outlook(record: Iterable[StepRecord], ahead: Iterable[Step]) -> Outlook:
    """What will have been done at the end, if all steps `ahead` are held."""
    record, ahead = tuple(record), tuple(ahead)
    done = {step.item for step in record if step.is_done}
    to_do = {step.item for step in ahead if step.kind is StepKind.WORK}
    seconds = sum(step.held for step in record) / 1000 + sum(step.seconds for step in ahead)
    return Outlook(seconds, len(done | to_do))


def at_end(record: Sequence[StepRecord], plan: Plan, index: int) -> Outlook | None:
    """What will have been done if `plan` is held from step `index` on; None: what it holds."""
    ahead = outlook(record, plan.steps[index:])
    as_planned = abs(ahead.seconds - plan.seconds) < 1.0 and ahead.drills == plan.drills
    return None if as_planned else ahead


def if_skipped(record: Sequence[StepRecord], plan: Plan, index: int) -> tuple[Outlook, ...]:
    """What else may have been done, where step `index` is the last work and may be skipped.

    One for each number of minutes: what is said of it is said at once then.
    """
    step, following = plan.steps[index], plan.steps[index + 1 :]
    if step.kind is not StepKind.WORK or len(following) != 1:
        return ()
    without, held = outlook(record, following), outlook(record, (step, *following))
    minutes = range(int(without.seconds // 60) + 1, int(held.seconds // 60) + 1)
    seconds = (without.seconds, held.seconds, *(60.0 * each for each in minutes))
    return tuple(starmap(Outlook, product(seconds, {without.drills, held.drills})))


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
