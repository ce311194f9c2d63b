"""The week against its goal, and the streak, read from the journal."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from hiptimer.journal.in_memory import InMemoryJournal
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import SessionRecord, StepRecord
from hiptimer.journal.this_week import FIRST_LOOK_WEEKS, MOST_WEEKS, ThisWeek, read_this_week
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
    assert read_this_week(weeks_with_one_session(4, last_week), SATURDAY_NIGHT, 1).weeks_in_a_row == 4
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
        def days(self, first, last, *, until=None):
            message = "broken"
            raise JournalUnavailableError(message)

    assert read_this_week(Broken(), SATURDAY_NIGHT, 3) == ThisWeek(SATURDAY, 3)
