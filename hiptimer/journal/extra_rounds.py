"""Which drills of a routine give the neglected side one more round. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from hiptimer.journal.habits import Habits
from hiptimer.session.dosing import dose_of
from hiptimer.session.preferences import Preferences
from hiptimer.training.exercises import Laterality
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side


class _Drill(Struct, frozen=True):
    """An item that could have another round of `round` ms on the side that lags by `lag` ms."""

    item: int
    exercise: str
    lag: int
    round: int


def extra_rounds(
    routine: Routine, library: Library, preferences: Preferences, habits: Habits
) -> dict[int, Side]:
    """The side that gets one more round, by the index of the item; empty unless that is wanted.

    The routine's own exercises must lag by more than a tenth together. As few drills as make up for
    it get a round, those that lag most first, each exercise at most once. A round is left out
    where it would take more than half of it to overshoot, for the drill itself as for all of them.
    """
    balance = habits.balance(item.exercise for item in routine.items)
    side = balance.neglected
    if not preferences.extra_round or side is None or not balance.wants_extra_round:
        return {}
    missing = balance.difference
    chosen: dict[int, Side] = {}
    drills = _drills(routine, library, preferences, habits, side)
    for drill in sorted(drills, key=lambda each: (-each.lag, each.item)):
        if 2 * min(missing, drill.lag) >= drill.round:
            chosen[drill.item] = side
            missing -= drill.round
    return dict(sorted(chosen.items()))


def _drills(
    routine: Routine, library: Library, preferences: Preferences, habits: Habits, side: Side
) -> Iterator[_Drill]:
    """The unilateral drills that may have another round, the first item of each exercise."""
    seen: set[str] = set()
    for index, item in enumerate(routine.items):
        exercise = library.exercise(item.exercise)
        dose = dose_of(exercise, item, preferences)
        has_room = dose.rounds < exercise.dose.allowed.rounds[1]
        if exercise.laterality is Laterality.UNILATERAL and has_room and exercise.id not in seen:
            seen.add(exercise.id)
            own = habits.balance((exercise.id,))
            lag = own.difference if own.on(side) < own.on(side.other) else 0
            yield _Drill(index, exercise.id, lag, round(dose.round_seconds * 1000))
