"""The week's goal as a dose: how long to hold, so that so many sessions reach the floor. Pure.

Nothing is owed: a session gives its share of the week and no more, however much is short.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from math import ceil

from msgspec.structs import replace

from hiptimer.journal.dose import Area, AreaDose, area_of
from hiptimer.journal.measured_dose import wanted_seconds
from hiptimer.training.exercises import HoldDose, Kind
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem

Holds = Mapping[Area, tuple[int, int]]
"""Seconds of a hold, and rounds of it, on each side of an area."""
LONGEST_HOLD, SHORTEST_HOLD, STEP = 60, 10, 5
LEAST_ROUNDS, MOST_SECONDS = 2, 240
"""The split of a dose is free (ayala2010, johnson2014); more a session adds little (ingram2025)."""
WEEK_MINUTES = {3: 14, 4: 12, 5: 9, 6: 8}
"""About how long each session is, by how many there are in the week."""


def hold_for(seconds: float) -> tuple[int, int]:
    """The hold and its rounds that give a side `seconds`, above 0, or a little more."""
    wanted = min(seconds, MOST_SECONDS)
    rounds = max(LEAST_ROUNDS, ceil(wanted / LONGEST_HOLD))
    hold = STEP * ceil(wanted / rounds / STEP)
    return max(SHORTEST_HOLD, hold), rounds


def goal_holds(week: Iterable[AreaDose], sessions: int, more: Collection[Area] = ()) -> Holds:
    """What a session is to hold: its share of the floor, or what is still short of it, by area.

    An area that has its floor needs none. Those that ask for `more` have a higher one.
    """
    needs: dict[Area, float] = {}
    for each in week:
        floor = wanted_seconds(each.area, more)
        needs[each.area] = min(floor / sessions, each.short_of(floor))
    return {area: hold_for(need) for area, need in needs.items() if need > 0}


def areas_in(routine: Routine, library: Library) -> frozenset[Area]:
    """The areas for which the routine has a hold."""
    found = (area_of(library.exercise(item.exercise)) for item in routine.items)
    return frozenset(each for each in found if each is not None)


def in_holds(routine: Routine, holds: Holds, library: Library) -> Routine:
    """`routine` with just these holds; what moves in it stays as it is.

    Drills for the same area share its rounds, the first of them has the most. One of an area
    without a hold is left out.
    """
    shared: defaultdict[Area, list[int]] = defaultdict(list)
    for place, item in enumerate(routine.items):
        area = area_of(library.exercise(item.exercise))
        if area is not None:
            shared[area].append(place)
    dosed: dict[int, RoutineItem | None] = {}
    for area, places in shared.items():
        hold, rounds = holds.get(area, (0, 0))
        for nth, place in enumerate(places):
            own = min(rounds, max(1, rounds - len(places) + 1) if not nth else 1)
            rounds -= own
            item = routine.items[place]
            dosed[place] = replace(_plain(item), seconds=hold, rounds=own) if own else None
    items = (dosed.get(place, item) for place, item in enumerate(routine.items))
    return replace(routine, items=tuple(each for each in items if each is not None))


def _plain(item: RoutineItem) -> RoutineItem:
    """Both sides get the same of what is held for the goal."""
    return replace(item, left=None, right=None)


def holds_alone(routine: Routine, library: Library) -> bool:
    """Whether nothing in it moves."""
    return all(library.exercise(item.exercise).kind is Kind.STATIC for item in routine.items)


def can_hold(routine: Routine, library: Library) -> bool:
    """Whether every hold in it can be as short and as long as a goal may ask for."""
    doses = (library.exercise(item.exercise).dose for item in routine.items)
    return all(
        dose.allowed.seconds[0] <= SHORTEST_HOLD and dose.allowed.seconds[1] >= LONGEST_HOLD
        for dose in doses
        if isinstance(dose, HoldDose)
    )
