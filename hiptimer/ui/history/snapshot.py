"""What the History page's pictures show of a span, read from the journal at once for all of them.

The days are read first: they are few, and the charts at the top need no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct

from hiptimer.journal.ports import Journal
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import (
    MONDAY,
    WEEK,
    Balance,
    WeekSum,
    balance_of,
    by_exercise,
    days_by_exercise,
    muscle_sums,
    plane_sums,
    weeks,
)
from hiptimer.journal.tallies import DayTotal, ExerciseTally
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.ui.history.spans import Span


class Snapshot(Struct, frozen=True):
    """The days and weeks of a span; milliseconds.

    `since` is the first day with a session in the whole journal, where there is one.
    """

    span: Span
    days: Sequence[DayTotal]
    weeks: tuple[WeekSum, ...]
    sessions: int
    lasted: int
    balance: Balance
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
        balance_of(days),
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
    # A row an exercise says as much of planes and muscles as a row a day, and is summed sooner.
    condensed = [ExerciseTally(tallies[0].day, each.exercise, each.work) for each in sums]
    return BodySnapshot(
        tuple(sums), plane_sums(condensed, library), muscle_sums(condensed, library)
    )


def read_body(journal: Journal, span: Span, now: datetime, library: Library) -> BodySnapshot:
    """The work of `span` up to `now`. Raises `JournalUnavailableError`."""
    return body_snapshot_of(journal.tallies(span.first, span.last, until=now), library)
