"""Sums over days: weeks, streak, left and right, planes, muscles. Pure, exact, in any order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import TypeVar

from msgspec import Struct

from hiptimer.journal.records import SideSums
from hiptimer.session.coverage import group_shares
from hiptimer.training.exercises import Exercise, MuscleGroup, Plane
from hiptimer.training.library import Library

Kind = TypeVar("Kind")
MONDAY, A_WEEK = 0, 7
WEEK = timedelta(days=A_WEEK)
FARTHEST_AHEAD = timedelta(days=2)
"""So much later than here the local day can be where a session was done, in another time zone."""
BALANCE_DAYS = 28


# Without `gc`, as `SideSums` is: a year of them is read whenever History opens.
class DayTotal(Struct, frozen=True, gc=False):
    """One local day: sessions that count, milliseconds that they lasted, work by side.

    `stretches` are those of the sessions that count for the week's goal.
    """

    day: date
    sessions: int
    lasted: int
    work: SideSums
    stretches: int = 0


class ExerciseTally(Struct, frozen=True, gc=False):
    """The work on one exercise on one local day."""

    day: date
    exercise: str
    work: SideSums


class WeekSum(Struct, frozen=True):
    """One week from its `first` day on. `days` are those on which a session counted.

    `stretches` are those of the sessions that count for the week's goal.
    """

    first: date
    sessions: int
    lasted: int
    work: SideSums
    days: frozenset[date] = frozenset()
    stretches: int = 0


def week_start(day: date, first_weekday: int = MONDAY) -> date:
    """The first day of the week of `day`; weeks begin on `first_weekday`, 0 for Monday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % A_WEEK)


def weeks(
    days: Iterable[DayTotal], first: date, last: date, first_weekday: int = MONDAY
) -> tuple[WeekSum, ...]:
    """Every week that has a day from `first` to `last`, empty ones too, by date."""
    by_week: defaultdict[date, list[DayTotal]] = defaultdict(list)
    for day in days:
        by_week[week_start(day.day, first_weekday)].append(day)
    start = week_start(first, first_weekday)
    count = (last - start).days // A_WEEK + 1
    return tuple(_week(each, by_week[each]) for each in (start + n * WEEK for n in range(count)))


def _week(first: date, days: Sequence[DayTotal]) -> WeekSum:
    return WeekSum(
        first,
        sum(day.sessions for day in days),
        sum(day.lasted for day in days),
        work_of(days),
        frozenset(day.day for day in days if day.sessions),
        sum(day.stretches for day in days),
    )


def work_of(rows: Iterable[DayTotal | ExerciseTally]) -> SideSums:
    """All work in `rows`, by side."""
    return sum((row.work for row in rows), SideSums())


def streak(days: Iterable[DayTotal], today: date, goal: int, first_weekday: int = MONDAY) -> int:
    """How many weeks in a row reached `goal` stretches; this one breaks nothing before it does."""
    sessions: defaultdict[date, int] = defaultdict(int)
    for day in days:
        sessions[week_start(day.day, first_weekday)] += day.stretches
    start = week_start(today, first_weekday)
    if sessions[start] < goal:
        start -= WEEK
    length = 0
    while sessions[start] >= max(1, goal):
        length += 1
        start -= WEEK
    return length


def by_exercise(tallies: Iterable[ExerciseTally]) -> dict[str, SideSums]:
    """The work on each exercise, by id."""
    work: defaultdict[str, SideSums] = defaultdict(SideSums)
    for tally in tallies:
        work[tally.exercise] += tally.work
    return {exercise: work[exercise] for exercise in sorted(work)}


def days_by_exercise(tallies: Iterable[ExerciseTally]) -> dict[str, int]:
    """On how many days each exercise was done, by id."""
    days: defaultdict[str, set[date]] = defaultdict(set)
    for tally in tallies:
        days[tally.exercise].add(tally.day)
    return {exercise: len(days[exercise]) for exercise in sorted(days)}


def totals_of(tallies: Iterable[ExerciseTally]) -> dict[str, int]:
    """All work on each exercise, by id."""
    return {exercise: work.total for exercise, work in by_exercise(tallies).items()}


def planes_of(work: Mapping[str, int], library: Library) -> dict[Plane, float]:
    """The milliseconds of `work`, by exercise id, that each plane got; of known exercises alone."""
    return _spread(
        work, library, Plane, lambda each: {plane: each.planes.share(plane) for plane in Plane}
    )


def muscles_of(work: Mapping[str, int], library: Library) -> dict[MuscleGroup, float]:
    """As `planes_of`, for each muscle group; one that only helps counts half."""
    return _spread(work, library, MuscleGroup, group_shares)


def _spread(
    work: Mapping[str, int],
    library: Library,
    kinds: Iterable[Kind],
    shares_of: Callable[[Exercise], Mapping[Kind, float]],
) -> dict[Kind, float]:
    """Each exercise's work, spread over `kinds` by its shares; summed exactly, rounded once."""
    sums = dict.fromkeys(kinds, Fraction())
    for key in work.keys() & library.exercises.keys():
        for kind, share in shares_of(library.exercises[key]).items():
            sums[kind] += work[key] * Fraction(str(share))
    return {kind: float(each) for kind, each in sums.items()}
