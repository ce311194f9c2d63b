"""What was done lately: the habits of 28 days, which side starts next, and this week's goal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.ports import Journal, JournalUnavailableError, SessionLine
from hiptimer.journal.records import Feeling, SessionState, SideSums
from hiptimer.journal.soreness import (
    COUNTED_DAYS,
    NOTHING_TO_HEED,
    BodyReport,
    Feels,
    Heed,
    heed_of,
)
from hiptimer.journal.sums import (
    A_WEEK,
    BALANCE_DAYS,
    FARTHEST_AHEAD,
    MONDAY,
    WEEK,
    DayTotal,
    ExerciseTally,
    streak,
    week_start,
    work_of,
)
from hiptimer.session.compiling import Drill
from hiptimer.session.plan import WhyFirst
from hiptimer.settings.preferences import FirstSide
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side

FIRST_LOOK_WEEKS, MOST_WEEKS = 26, 156
"""How far back a streak is looked for: half a year, and up to three years where it goes on."""
KNOWN_AFTER = 3
"""Sessions in which a drill was done to its end (editorial)."""


class Habits(Struct, frozen=True):
    """What was done in the 28 days up to `today`, and last. Empty where nothing is known."""

    today: date
    days: tuple[DayTotal, ...] = ()
    tallies: tuple[ExerciseTally, ...] = ()
    last: SessionLine | None = None
    started_on: Mapping[str, Side] = {}
    """The side that started the latest session of each routine, by the routine's id."""
    known: frozenset[Drill] = frozenset()
    """The drills that were done often enough, and since they were changed, to be known."""
    heed: Heed = NOTHING_TO_HEED
    """What hurts, or did until two days ago."""
    has_said: bool = False
    """Whether something was said of the hips today."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever done, as far as is known."""
        return self.last is None and not self.tallies

    def balance(self, exercises: Iterable[str] | None = None) -> SideSums:
        """Left against right over the 28 days, of `exercises` or of all."""
        wanted = None if exercises is None else frozenset(exercises)
        return work_of(t for t in self.tallies if wanted is None or t.exercise in wanted)


def read_habits(journal: Journal, library: Library | None, now: datetime) -> Habits:
    """The habits at `now`, local; empty where the journal cannot be read.

    What was done of each routine and drill is only told of those in a `library`.
    """
    today = now.date()
    first_told = today - COUNTED_DAYS * date.resolution
    first, last = today - timedelta(days=BALANCE_DAYS - 1), today + FARTHEST_AHEAD
    try:
        line = journal.last(until=now)
        is_cut_off = line is not None and line.state is SessionState.RUNNING  # it may go on
        routines = library.routines if library else ()
        latest = {routine: journal.last(routine, until=now) for routine in routines}
        return Habits(
            today,
            tuple(journal.days(first, last, until=now)),
            tuple(journal.tallies(first, last, until=now)),
            None if is_cut_off else line,
            {key: line.first_side for key, line in latest.items() if line},
            _known(journal, library, now) if library else frozenset(),
            heed_of((*(reports := journal.reports(first_told)), *_soreness_after(line)), now),
            any(each.day == today and not each.deleted for each in reports),
        )
    except JournalUnavailableError:
        return Habits(today)


def heed_after(journal: Journal, report: BodyReport, *, is_kept: bool = True) -> Heed:
    """Keep `report`; what is to be heeded from then on, even where nothing can be kept."""
    before: Iterable[BodyReport] = ()
    with suppress(JournalUnavailableError):
        before = journal.reports(report.day - COUNTED_DAYS * date.resolution)
        if is_kept:
            journal.say(report)
    return heed_of((*before, report), report.said)


def _known(journal: Journal, library: Library, now: datetime) -> frozenset[Drill]:
    found: set[Drill] = set()
    for exercise in library.exercises.values():
        for way in (None, *(each.id for each in exercise.variants)):
            drill, changed = (exercise.id, way), exercise.reworded
            if journal.has_completed(drill, KNOWN_AFTER, until=now) and (
                changed is None or journal.has_completed(drill, 1, after=changed, until=now)
            ):
                found.add(drill)
    return frozenset(found)


def _soreness_after(line: SessionLine | None) -> Iterable[BodyReport]:
    """That the hips were sore after a session is a report as well."""
    if line is not None and line.feeling is Feeling.SORE:
        ended = line.started + timedelta(milliseconds=line.lasted)
        yield BodyReport(id=line.id, said=ended, feels=Feels.SORE)


class SideChoice(Struct, frozen=True):
    """The side that starts; `lag` is by how many ms it was held for less, 0 if not the reason."""

    side: Side
    lag: int = 0
    why: WhyFirst = WhyFirst.CHOSEN


def first_side_for(routine: Routine, choice: FirstSide, habits: Habits) -> SideChoice:
    """The side that starts `routine`, by the work on its own drills; where even, in turn."""
    before = habits.started_on.get(routine.id)
    by_turns = SideChoice(Side.RIGHT, why=WhyFirst.EVEN)
    if before:
        by_turns = SideChoice(before.other, why=WhyFirst.TURN)
    match choice:
        case FirstSide.LEFT | FirstSide.RIGHT:
            return SideChoice(Side(choice.value))
        case FirstSide.ALTERNATE:
            return by_turns
        case FirstSide.BALANCE:
            balance = habits.balance(item.exercise for item in routine.items)
            if balance.neglected is None:
                return by_turns
            return SideChoice(balance.neglected, balance.difference, WhyFirst.CATCH_UP)


class ThisWeek(Struct, frozen=True):
    """The week of `today`, local. `sessions` are those that count for it, from its first day on.

    `weeks_in_a_row` reached the goal; this week is one of them as soon as it has. The week begins
    on `first_weekday`, 0 for Monday.
    """

    today: date
    goal: int
    sessions: tuple[int, ...] = (0,) * 7
    weeks_in_a_row: int = 0
    first_weekday: int = MONDAY

    @property
    def place_of_today(self) -> int:
        """Which day of the week `today` is, counted from 0."""
        return (self.today.weekday() - self.first_weekday) % A_WEEK

    def weekday_at(self, place: int) -> int:
        """The weekday, 0 for Monday, of the day at `place`."""
        return (self.first_weekday + place) % A_WEEK

    @property
    def done(self) -> int:
        """How many sessions were done this week."""
        return sum(self.sessions)

    @property
    def is_reached(self) -> bool:
        return self.done >= self.goal


def read_this_week(
    journal: Journal,
    now: datetime,
    goal: int,
    first_weekday: int = MONDAY,
    holds: Collection[str] | None = None,
) -> ThisWeek:
    """The week of `now`, local, and the streak up to then; empty where nothing can be read.

    With `holds` only sessions that held enough of those exercises count, as in `Journal.days`.
    """
    start = week_start(now.date(), first_weekday)
    end = start + WEEK - date.resolution
    empty = ThisWeek(now.date(), goal, first_weekday=first_weekday)
    days: list[DayTotal] = []
    length = 0
    try:
        last = end
        for weeks in (FIRST_LOOK_WEEKS, 2 * FIRST_LOOK_WEEKS, MOST_WEEKS):
            first = start - (weeks - 1) * WEEK
            days += journal.days(first, last, until=now, holds=holds)
            last = first - date.resolution
            length = streak(days, now.date(), goal, first_weekday)
            if length < weeks - 1:
                break
    except JournalUnavailableError:
        return empty
    by_day = {day.day: day.stretches for day in days}
    sessions = tuple(by_day.get(start + place * date.resolution, 0) for place in range(A_WEEK))
    return replace(empty, sessions=sessions, weeks_in_a_row=length)
