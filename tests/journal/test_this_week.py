"""The week against its goal, and the streak, read from the journal."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.habits import FIRST_LOOK_WEEKS, MOST_WEEKS, ThisWeek, read_this_week
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import SessionRecord, StepRecord
from hiptimer.messages import Message
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.training.sides import Side

SATURDAY = date(2026, 11, 21)
SATURDAY_NIGHT = datetime(2026, 11, 21, 23, 59, tzinfo=timezone(timedelta(hours=1)))
MONDAY = date(2026, 11, 16)


def a_session(
    day: date, number: int = 0, outcome: Outcome = Outcome.COMPLETED, held: int = 30_000
) -> SessionRecord:
    return SessionRecord(
        id=f"{day.toordinal() * 100 + number:032x}",
        routine="post-run-static",
        name="Post-run stretch",
        started=datetime(day.year, day.month, day.day, 23, 50, tzinfo=timezone(timedelta(hours=1))),
        first_side=Side.LEFT,
        steps=(
            StepRecord(
                kind=StepKind.WORK,
                item=0,
                exercise="pigeon-pose",
                planned=30_000,
                held=held,
                outcome=outcome,
            ),
        ),
    )


def weeks_with_one_session(count: int, last_monday: date) -> InMemoryJournal:
    days = [last_monday - timedelta(weeks=each) for each in range(count)]
    return InMemoryJournal([a_session(day) for day in days])


def test_each_day_has_the_sessions_that_count():
    skipped = a_session(MONDAY + timedelta(days=1), outcome=Outcome.SKIPPED, held=1_000)
    wednesday = MONDAY + timedelta(days=2)
    journal = InMemoryJournal(
        [a_session(MONDAY), skipped, a_session(wednesday), a_session(wednesday, 1)]
    )
    week = read_this_week(journal, SATURDAY_NIGHT, 4)
    assert week.sessions == (1, 0, 2, 0, 0, 0, 0)
    assert week.done == 3
    assert not week.is_reached


def test_the_week_ends_on_sunday_night():
    before, after = MONDAY - timedelta(days=1), MONDAY + timedelta(days=7)
    week = read_this_week(InMemoryJournal([a_session(before), a_session(after)]), SATURDAY_NIGHT, 3)
    assert week.sessions == (0,) * 7


def test_a_week_that_is_not_over_breaks_no_streak_and_counts_once_it_is_reached():
    last_week = MONDAY - timedelta(weeks=1)
    assert (
        read_this_week(weeks_with_one_session(4, last_week), SATURDAY_NIGHT, 1).weeks_in_a_row == 4
    )
    assert read_this_week(weeks_with_one_session(4, MONDAY), SATURDAY_NIGHT, 1).weeks_in_a_row == 4


@pytest.mark.parametrize("length", [FIRST_LOOK_WEEKS - 1, FIRST_LOOK_WEEKS, FIRST_LOOK_WEEKS + 30])
@pytest.mark.parametrize("last_monday", [MONDAY, MONDAY - timedelta(weeks=1)])
def test_a_long_streak_is_followed_as_far_as_it_goes(length: int, last_monday: date):
    journal = weeks_with_one_session(length, last_monday)
    assert read_this_week(journal, SATURDAY_NIGHT, 1).weeks_in_a_row == length


def test_a_streak_is_not_read_for_ever():
    journal = weeks_with_one_session(MOST_WEEKS + 40, MONDAY)
    assert read_this_week(journal, SATURDAY_NIGHT, 1).weeks_in_a_row == MOST_WEEKS


def test_a_journal_that_cannot_be_read_is_an_empty_week():
    class Broken(InMemoryJournal):
        def days(self, first, last, *, until=None, holds=None):
            message = Message("broken")
            raise JournalUnavailableError(message)

    assert read_this_week(Broken(), SATURDAY_NIGHT, 3) == ThisWeek(SATURDAY, 3)


def test_what_is_dated_later_than_now_waits_until_its_time_has_come():
    monday = datetime(2026, 11, 16, 12, 0, tzinfo=timezone(timedelta(hours=1)))
    days = [MONDAY + timedelta(days=number) for number in (0, 2, 4)]  # each at 23:50
    journal = InMemoryJournal([a_session(day) for day in days])
    assert read_this_week(journal, monday, 3).done == 0
    assert read_this_week(journal, monday + timedelta(days=1), 3).done == 1
    assert read_this_week(journal, monday + timedelta(days=5), 3).is_reached


def test_a_session_of_a_place_where_it_is_tomorrow_already_counts():
    far_west = datetime(2026, 11, 16, 22, 0, tzinfo=timezone(-timedelta(hours=10)))
    in_the_east = replace(
        a_session(MONDAY),
        started=datetime(2026, 11, 17, 20, 0, tzinfo=timezone(timedelta(hours=13))),
    )
    assert in_the_east.started < far_west
    assert read_this_week(InMemoryJournal([in_the_east]), far_west, 3).done == 1


def test_a_demonstration_is_no_session_of_the_week():
    journal = InMemoryJournal([replace(a_session(MONDAY), speed=20.0)])
    assert read_this_week(journal, SATURDAY_NIGHT, 1) == ThisWeek(SATURDAY, 1)


@pytest.mark.parametrize(
    ("first_weekday", "sessions", "place"),
    [(0, (0, 0, 0, 0, 0, 0, 1), 6), (6, (1, 0, 0, 0, 0, 0, 0), 0), (5, (0, 1, 0, 0, 0, 0, 0), 1)],
)
def test_a_week_begins_where_the_place_lets_it_begin(
    first_weekday: int, sessions: tuple[int, ...], place: int
):
    sunday = SATURDAY + timedelta(days=1)
    night = SATURDAY_NIGHT + timedelta(days=1)
    week = read_this_week(InMemoryJournal([a_session(sunday)]), night, 1, first_weekday)
    assert week.sessions == sessions
    assert week.place_of_today == place
    assert week.weekday_at(place) == 6
    assert week.weeks_in_a_row == 1


def test_a_streak_runs_over_weeks_as_the_place_counts_them():
    """A Sunday and the Saturday after are one week in America, and two from Monday on."""
    sunday = MONDAY - timedelta(days=1)
    journal = InMemoryJournal([a_session(sunday), a_session(SATURDAY)])
    assert read_this_week(journal, SATURDAY_NIGHT, 1, 6).weeks_in_a_row == 1
    assert read_this_week(journal, SATURDAY_NIGHT, 2, 6).weeks_in_a_row == 1
    assert read_this_week(journal, SATURDAY_NIGHT, 1, 0).weeks_in_a_row == 2
    assert read_this_week(journal, SATURDAY_NIGHT, 2, 0).weeks_in_a_row == 0
