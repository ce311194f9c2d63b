"""What the History page looks at and reads: spans of days, and their sums. No widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from hiptimer.journal.beside import Beside, read_beside
from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import (
    MONDAY,
    WEEK,
    DayTotal,
    ExerciseTally,
    WeekSum,
    by_exercise,
    days_by_exercise,
    muscles_of,
    planes_of,
    week_start,
    weeks,
    work_of,
)
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.ui.services import Services

DAY = timedelta(days=1)


class Reader:
    """What is chosen, and what the journal has of it.

    `chosen` is the span, None until a person chooses one; `year` is that of the calendar, None for
    the last twelve months; `days` are those whose sessions are listed, None for those of the span.
    Whatever reads raises `JournalUnavailableError`.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self.chosen: SpanChoice | None = None
        self.year: int | None = None
        self.days: Span | None = None
        self.now, self.first_weekday = services.now(), services.first_weekday()
        self._first_day: date | None = None

    @property
    def today(self) -> date:
        """The date of the last look."""
        return self.now.date()

    @property
    def choice(self) -> SpanChoice:
        """The span that was chosen; until one is, as much as there is something to see of."""
        return self.chosen or choice_for(self.today, self._first_day, self.first_weekday)

    @property
    def span(self) -> Span:
        """The days that are looked at."""
        return span_of(self.choice, self.today, self._first_day, self.first_weekday)

    @property
    def years(self) -> tuple[int, ...]:
        return years_of(self._first_day, self.today)

    def finds_sessions(self) -> bool:
        """Look at the time and the journal again; whether there is any session in it."""
        self.now, self.first_weekday = self._services.now(), self._services.first_weekday()
        journal = self._services.journal
        self._first_day = journal.first_day(until=self.now)
        # One that is in no sum, a demonstration perhaps, is still one to list.
        return self._first_day is not None or bool(journal.lines(date.min, date.max, limit=1))

    def nothing(self) -> Snapshot:
        """The span without anything in it."""
        return snapshot_of((), self.span, self.first_weekday)

    def snapshot(self) -> Snapshot:
        """The days and weeks of the span."""
        days = self._days(self.span)
        return snapshot_of(days, self.span, self.first_weekday, self._first_day)

    def body(self) -> BodySnapshot:
        """What the work of the span was for."""
        span, journal = self.span, self._services.journal
        tallies = journal.tallies(span.first, span.last, until=self.now)
        return body_snapshot_of(tallies, self._services.library)

    def beside(self) -> Beside:
        """What was done beside stretching in the last seven days."""
        services = self._services
        if services.programme_rules is None:
            return Beside()
        counted = services.programme_rules().strength.counted
        return read_beside(services.journal, self.now, counted, services.library)

    def calendar(self, known: Snapshot) -> tuple[Span, Sequence[DayTotal]]:
        """The days of the calendar; those that `known` has are not read again."""
        span = calendar_span(self.year, self.today, self.first_weekday)
        is_known = known.span.first <= span.first and span.last <= known.span.last
        return span, known.days if is_known else self._days(span)

    def lines(self) -> Sequence[SessionLine]:
        """The sessions to list: to the end of all days, as a clock that was wrong hides none."""
        listed = self.days or Span(self.span.first, date.max)
        return self._services.journal.lines(listed.first, listed.last)

    def _days(self, span: Span) -> Sequence[DayTotal]:
        holds = self._services.library.holds
        return self._services.journal.days(span.first, span.last, until=self.now, holds=holds)


class Span(Struct, frozen=True):
    """Local days from `first` to `last`, both included."""

    first: date
    last: date


def week_span(week: WeekSum) -> Span:
    """The seven days of a week."""
    return Span(week.first, week.first + WEEK - DAY)


class SpanChoice(StrEnum):
    """What a person can choose to look at."""

    FOUR_WEEKS = "4-weeks"
    THREE_MONTHS = "3-months"
    TWELVE_MONTHS = "12-months"
    THIS_YEAR = "this-year"
    ALL = "all"


WHOLE_WEEKS = {
    SpanChoice.FOUR_WEEKS: 4,
    SpanChoice.THREE_MONTHS: 13,
    SpanChoice.TWELVE_MONTHS: 53,
}
"""Whole weeks, this one included, so that every bar stands for a week of seven days."""


def span_of(
    choice: SpanChoice, today: date, first_day: date | None, first_weekday: int = MONDAY
) -> Span:
    """The days of `choice`, up to the end of this week; `first_day` is the journal's."""
    start = week_start(today, first_weekday)
    end = start + WEEK - DAY
    if choice in WHOLE_WEEKS:
        return Span(start - (WHOLE_WEEKS[choice] - 1) * WEEK, end)
    first = min(first_day or start, start)
    return Span(date(today.year, 1, 1) if choice is SpanChoice.THIS_YEAR else first, end)


def choice_for(today: date, first_day: date | None, first_weekday: int = MONDAY) -> SpanChoice:
    """What to begin with: no longer than there is something to see."""
    for choice in (SpanChoice.FOUR_WEEKS, SpanChoice.THREE_MONTHS):
        if first_day is None or first_day >= span_of(choice, today, None, first_weekday).first:
            return choice
    return SpanChoice.TWELVE_MONTHS


def years_of(first_day: date | None, today: date) -> tuple[int, ...]:
    """The years that the calendar can show, the latest first."""
    first = min(first_day.year, today.year) if first_day else today.year
    return tuple(range(today.year, first - 1, -1))


def calendar_span(year: int | None, today: date, first_weekday: int = MONDAY) -> Span:
    """The days of `year`, or without one the last twelve months; never a day after today."""
    if year is None:
        return Span(span_of(SpanChoice.TWELVE_MONTHS, today, None, first_weekday).first, today)
    return Span(date(year, 1, 1), min(date(year, 12, 31), today))


class Snapshot(Struct, frozen=True):
    """The days and weeks of a span, in milliseconds; `since` is the journal's first day."""

    span: Span
    days: Sequence[DayTotal]
    weeks: tuple[WeekSum, ...]
    sessions: int
    lasted: int
    balance: SideSums
    since: date | None = None

    def weeks_to(self, today: date) -> Sequence[WeekSum]:
        """The weeks that have begun by `today`, from that of the first session on."""
        since = self.since or today
        return [each for each in self.weeks if since < each.first + WEEK and each.first <= today]


def snapshot_of(
    days: Sequence[DayTotal],
    span: Span,
    first_weekday: int = MONDAY,
    since: date | None = None,
) -> Snapshot:
    """The sums of `days`, which are those of `span`."""
    by_week = weeks(days, span.first, span.last, first_weekday)
    return Snapshot(
        span,
        days,
        by_week,
        sum(week.sessions for week in by_week),
        sum(week.lasted for week in by_week),
        work_of(days),
        since,
    )


class ExerciseSum(Struct, frozen=True):
    """The work on one exercise, and on how many days it was done."""

    exercise: str
    work: SideSums
    days: int


class BodySnapshot(Struct, frozen=True):
    """What the work of a span was for; milliseconds. The most worked exercise comes first."""

    exercises: tuple[ExerciseSum, ...]
    planes: Mapping[Plane, float]
    muscles: Mapping[MuscleGroup, float]


def body_snapshot_of(tallies: Sequence[ExerciseTally], library: Library) -> BodySnapshot:
    """The sums of `tallies`."""
    days = days_by_exercise(tallies)
    sums = [ExerciseSum(key, work, days[key]) for key, work in by_exercise(tallies).items()]
    sums.sort(key=lambda each: (-each.work.total, each.exercise))
    totals = {each.exercise: each.work.total for each in sums}
    return BodySnapshot(tuple(sums), planes_of(totals, library), muscles_of(totals, library))
