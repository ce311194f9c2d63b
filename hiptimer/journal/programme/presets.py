"""A planned session as a routine, and as a plan that gives exactly what was planned. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.dose import MILLISECONDS, Area, area_of
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.weeks import PlannedSession, SessionState, Ways
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.fitting.trials import with_doses_spent
from hiptimer.session.plan import Plan
from hiptimer.settings.programme import SessionKind
from hiptimer.training.exercises import HoldAllowed, Laterality
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side

SECONDS_A_MINUTE = 60
A_WEEK = timedelta(weeks=1)


class Reach(Struct, frozen=True):
    """What a routine can give an area: holds of `low` to `high` seconds, so many rounds at most.

    `places` are those of the items that do so, counted from 0 in what `items_of` gives.
    """

    low: int
    high: int
    rounds: int
    places: tuple[int, ...]

    def shared(self, rounds: int) -> dict[int, int]:
        """The rounds of each place: one for each drill, and what is more for the first."""
        used = self.places[:rounds]
        return {used[0]: rounds - len(used) + 1, **dict.fromkeys(used[1:], 1)}


def items_of(routine: Routine, ways: Ways) -> tuple[RoutineItem, ...]:
    """The items of a preset without what is left out for good; what stands in for it comes once.

    One's own routines stay as they were made, and so does a preset of which nothing would be left.
    """
    is_own = routine.id in ways.library.own_routines
    return (() if is_own else tuple(_with_stand_ins(routine, ways))) or routine.items


def _with_stand_ins(routine: Routine, ways: Ways) -> Iterator[RoutineItem]:
    left_out, known = ways.left_out, ways.library.exercises.keys() - ways.left_out.keys()
    there = {item.exercise for item in routine.items} - left_out.keys()
    for item in routine.items:
        if item.exercise not in left_out:
            yield item
        elif (key := left_out[item.exercise]) in known and key not in there:
            there.add(key)
            yield RoutineItem(exercise=key, rest_seconds=item.rest_seconds)


def reach_of(routine_id: str, ways: Ways) -> dict[Area, Reach]:
    """What that routine can give each area; the areas that it stretches. Empty where it is gone."""
    routine = ways.library.routines.get(routine_id)
    reach: dict[Area, Reach] = {}
    for place, item in enumerate(items_of(routine, ways) if routine else ()):
        exercise = ways.library.exercises.get(item.exercise)
        area = area_of(exercise) if exercise else None
        if exercise is None or area is None or exercise.laterality is Laterality.ALTERNATING:
            continue
        allowed = exercise.dose.allowed
        if isinstance(allowed, HoldAllowed):
            (low, high), most = allowed.seconds, allowed.rounds[1]
            before = reach.get(area, Reach(low, high, 0, ()))
            both = (max(low, before.low), min(high, before.high))
            if both[0] <= both[1]:
                reach[area] = Reach(*both, before.rounds + most, (*before.places, place))
    return reach


def as_routine(planned: PlannedSession, ways: Ways) -> Routine:
    """The session's routine in the doses that were planned, without what is left out for good.

    Raises `UnknownRoutineError` where it is gone.
    """
    routine = ways.library.routine(planned.routine_id)
    match planned.kind:
        case SessionKind.WARM_UP:
            return routine
        case SessionKind.STRENGTH:
            items = tuple(_in_sets(item, planned.strength) for item in items_of(routine, ways))
        case SessionKind.STRETCH:
            items = tuple(_held(planned, routine, ways))
    return replace(routine, items=items) if items else routine


def _in_sets(item: RoutineItem, strength: Mapping[str, tuple[int, int]]) -> RoutineItem:
    if item.exercise not in strength:
        return item
    rounds, reps = strength[item.exercise]
    return replace(item, rounds=rounds, reps=reps, left=None, right=None)


def _held(planned: PlannedSession, routine: Routine, ways: Ways) -> Iterator[RoutineItem]:
    """The items in the planned holds; of an area that gets none there is no stretch."""
    seconds_and_rounds: defaultdict[int, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for area, reach in reach_of(routine.id, ways).items():
        seconds, rounds = planned.holds.get(area, (0, 0))
        shared = reach.shared(rounds) if rounds else {}
        for place in reach.places:
            seconds_and_rounds[place] = (seconds, shared.get(place, 0))
    for place, item in enumerate(items_of(routine, ways)):
        seconds, rounds = seconds_and_rounds[place]
        if rounds:
            yield replace(item, seconds=seconds, rounds=rounds, left=None, right=None)
        elif item.exercise not in planned.without and not _stretches(item, ways):
            yield item


def _stretches(item: RoutineItem, ways: Ways) -> bool:
    exercise = ways.library.exercises.get(item.exercise)
    return exercise is not None and area_of(exercise) is not None


class Lengths:
    """How many whole minutes planned sessions last. What is the same is compiled once."""

    def __init__(self, session: NextSession) -> None:
        self._session = session
        self._known: dict[str, int] = {}

    def minutes(self, planned: PlannedSession) -> int:
        """At least one. Raises `UnknownRoutineError`."""
        key = f"{planned.routine_id} {planned.holds} {planned.strength}"
        if key not in self._known:
            seconds = plan_for(planned, self._session).seconds
            self._known[key] = max(1, round(seconds / SECONDS_A_MINUTE))
        return self._known[key]


class LengthsByDay:
    """The same seen from `today`, at which `session` makes sessions as they would start now.

    Those of other days heed nothing that hurts today; those that are a week away explain nothing,
    as the drills will be known. One that was done lasted as long as `took` says, in milliseconds by
    day and routine.
    """

    def __init__(
        self, session: NextSession, today: date, took: Mapping[tuple[date, str], int]
    ) -> None:
        self._today, self._took = today, took
        self._now, self._soon = Lengths(session), Lengths(session.heedless)
        self._later = Lengths(replace(session.heedless, known=EVERY_DRILL))

    def minutes(self, planned: PlannedSession) -> int:
        """At least one. Raises `UnknownRoutineError`."""
        took = self._took.get((planned.day, planned.routine_id), 0)
        if took and planned.state is SessionState.DONE:
            return max(1, round(took / MILLISECONDS / SECONDS_A_MINUTE))
        if planned.day == self._today:
            return self._now.minutes(planned)
        is_soon = timedelta() < planned.day - self._today < A_WEEK
        return (self._soon if is_soon else self._later).minutes(planned)


def plan_for(planned: PlannedSession, session: NextSession, first_side: Side | None = None) -> Plan:
    """The plan of a planned session. Nothing that the person set for other sessions changes it.

    A warm-up is as they usually do it. Raises `UnknownRoutineError`.
    """
    if planned.kind is SessionKind.WARM_UP:
        return session.plan(planned.routine_id, first_side)
    preferences = replace(with_doses_spent(session.preferences), extra_round=False)
    routine = as_routine(planned, Ways(session.library, left_out=preferences.left_out))
    return replace(session, preferences=preferences).plan_of(routine, first_side)
