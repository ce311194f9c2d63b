"""What is left of a session that was stopped, as a routine, so that it can be fitted to less time.

A hold of which half is done is over; one of which less is done is to be done again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.fitting.fitting import Fitted, LeftOut
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.exercises import Laterality
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side


class Part(Struct, frozen=True):
    """An item that is left: that of `place` in the session's plan, `after` so many rounds of it."""

    item: RoutineItem
    place: int
    after: int


def rest_of(plan: Plan, index: int, elapsed: float, library: Library) -> tuple[Part, ...]:
    """What is left behind `elapsed` seconds of step `index` of `plan`, in the doses of the plan."""
    left: defaultdict[int, list[Step]] = defaultdict(list)
    for at, step in enumerate(plan.steps[index:], index):
        is_over = at == index and elapsed >= step.seconds / 2
        if step.kind is StepKind.WORK and not is_over:
            left[step.item].append(step)
    return tuple(part for place in left for part in _parts(plan, place, left[place], library))


def as_routine(plan: Plan, rest: Sequence[Part]) -> Routine:
    """The `rest` of `plan` as a routine of its own."""
    items = tuple(part.item for part in rest)
    return Routine(
        id="rest", name=plan.name, summary=plan.name, when="", moment=Moment.ANY_TIME, items=items
    )


def with_rest(plan: Plan, index: int, rest: Sequence[Part], fitted: Fitted) -> Plan:
    """`plan` with the `fitted` rest in place of what it has from step `index` on."""
    gone = {at for each in fitted.done if isinstance(each, LeftOut) for at in each.places}
    staying = [part for at, part in enumerate(rest) if at not in gone]
    steps = (_in_place(step, staying[step.item]) for step in fitted.plan.steps)
    return replace(plan, steps=(*plan.steps[:index], *steps))


def _in_place(step: Step, part: Part) -> Step:
    rounds = step.rounds + part.after
    return replace(step, item=part.place, round=step.round + part.after, rounds=rounds)


def _parts(plan: Plan, place: int, left: Sequence[Step], library: Library) -> Iterator[Part]:
    """One part, or two where one side is a round behind the other: its turn comes first."""
    first, rounds = left[0], max(s.round for s in plan.steps if s.item == place)
    note = next((s.note for s in plan.steps if s.item == place and s.note), "")
    whole = replace(_item(first), note=note)
    if library.exercise(first.exercise).laterality is not Laterality.UNILATERAL:
        yield Part(replace(whole, rounds=len(left)), place, rounds - len(left))
        return
    turns = {side: [step for step in left if step.side is side] for side in Side}
    both = min(map(len, turns.values()))
    more = max(map(len, turns.values())) - both
    behind = max(Side, key=lambda side: len(turns[side]))
    if more:
        alone = replace(whole, rounds=more, **{behind.other.value: 0})
        yield Part(alone, place, rounds - both - more)
    if both:
        doses = {side: _amount(turns[side][-1]) for side in Side}
        if len(set(doses.values())) > 1:
            whole = replace(whole, left=doses[Side.LEFT], right=doses[Side.RIGHT])
        yield Part(replace(whole, rounds=both), place, rounds - both)


def _item(step: Step) -> RoutineItem:
    item = RoutineItem(exercise=step.exercise, variant=step.variant)
    if step.reps is None:
        return replace(item, seconds=_amount(step))
    return replace(item, reps=_amount(step), seconds_per_rep=step.reps.seconds)


def _amount(step: Step) -> int:
    """Seconds of a hold or reps, for one side."""
    if step.reps is None:
        return max(1, round(step.seconds))
    return max(1, step.reps.total // (2 if step.alternates else 1))
