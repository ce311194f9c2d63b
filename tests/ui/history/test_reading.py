"""What is read of the journal for the pictures and the list."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal

from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import DayTotal, work_of
from hiptimer.training.library import Library
from hiptimer.ui.history.reader import (
    BodySnapshot,
    Span,
    SpanChoice,
    body_snapshot_of,
    calendar_span,
    choice_for,
    snapshot_of,
    span_of,
    years_of,
)

NOW = datetime(2026, 11, 22, 23, 59, tzinfo=UTC)
TODAY = NOW.date()
some_day = st.dates(date(1990, 1, 1), date(2040, 1, 1))


def body_of(journal: InMemoryJournal, span: Span, library: Library) -> BodySnapshot:
    """What the work of `span` was for."""
    return body_snapshot_of(journal.tallies(span.first, span.last, until=NOW), library)


@given(some_day)
def test_a_number_of_weeks_means_whole_weeks_with_this_one_at_the_end(today: date):
    for choice, weeks in ((SpanChoice.FOUR_WEEKS, 4), (SpanChoice.THREE_MONTHS, 13)):
        span = span_of(choice, today, None)
        assert (span.last - span.first).days + 1 == weeks * 7
        assert span.first.weekday() == 0
        assert today in (span.last - timedelta(days=n) for n in range(7))


@given(some_day, st.none() | some_day)
def test_every_span_ends_with_this_week_and_begins_before_its_end(today: date, first: date | None):
    for choice in SpanChoice:
        span = span_of(choice, today, first)
        assert span.first <= today <= span.last
        assert span.last - today < timedelta(days=7)


def test_this_year_begins_in_january_and_all_with_the_first_session():
    assert span_of(SpanChoice.THIS_YEAR, TODAY, None).first == date(2026, 1, 1)
    assert span_of(SpanChoice.ALL, TODAY, date(2019, 5, 3)).first == date(2019, 5, 3)
    assert span_of(SpanChoice.ALL, TODAY, None).first == date(2026, 11, 16)


def test_the_calendar_offers_the_years_since_the_first_session():
    assert years_of(date(2024, 12, 31), TODAY) == (2026, 2025, 2024)
    assert years_of(None, TODAY) == (2026,)
    assert years_of(date(2031, 1, 1), TODAY) == (2026,)


def test_the_calendar_shows_no_day_that_is_still_to_come():
    assert calendar_span(2026, TODAY) == Span(date(2026, 1, 1), TODAY)
    assert calendar_span(2025, TODAY).last == date(2025, 12, 31)
    assert calendar_span(None, TODAY).last == TODAY


def test_the_snapshot_agrees_with_the_journal(journal: InMemoryJournal):
    span = span_of(SpanChoice.TWELVE_MONTHS, TODAY, None)
    days = journal.days(span.first, span.last)
    snapshot = snapshot_of(days, span)
    assert snapshot.sessions == sum(day.sessions for day in days)
    assert snapshot.lasted == sum(day.lasted for day in days)
    assert snapshot.balance == work_of(days)
    assert len(snapshot.weeks) == 53


def test_all_work_is_some_exercise_s_and_is_spread_over_the_planes(
    journal: InMemoryJournal, library: Library
):
    span = span_of(SpanChoice.ALL, TODAY, journal.first_day())
    body = body_of(journal, span, library)
    total = sum(day.work.total for day in journal.days(span.first, span.last))
    assert sum(each.work.total for each in body.exercises) == total
    assert sum(body.planes.values()) == pytest.approx(total)
    works = [each.work.total for each in body.exercises]
    assert works == sorted(works, reverse=True)


def test_an_exercise_tells_on_how_many_days_it_was_done(journal: InMemoryJournal, library: Library):
    span = span_of(SpanChoice.FOUR_WEEKS, TODAY, None)
    for each in body_snapshot_of(
        journal.tallies(span.first, span.last, until=NOW), library
    ).exercises:
        days = {
            t.day for t in journal.tallies(span.first, span.last) if t.exercise == each.exercise
        }
        assert each.days == len(days)


def test_nothing_done_gives_a_snapshot_without_exercises(library: Library):
    span = span_of(SpanChoice.FOUR_WEEKS, TODAY, None)
    body = body_of(InMemoryJournal(), span, library)
    assert body.exercises == ()
    assert set(body.planes.values()) == {0}


@pytest.mark.parametrize(
    ("weekday", "first"), [(0, date(2026, 11, 16)), (6, TODAY), (5, date(2026, 11, 21))]
)
def test_spans_begin_with_a_week_as_the_place_has_it(weekday: int, first: date):
    span = span_of(SpanChoice.FOUR_WEEKS, TODAY, None, weekday)
    assert span == Span(first - timedelta(weeks=3), first + timedelta(days=6))
    assert [each.first for each in snapshot_of((), span, weekday).weeks][-1] == first


def test_weeks_before_the_first_session_are_not_counted():
    span = span_of(SpanChoice.TWELVE_MONTHS, TODAY, None)
    day = TODAY - timedelta(days=8)
    snapshot = snapshot_of([DayTotal(day, 1, 1, SideSums())], span, since=day)
    assert [each.sessions for each in snapshot.weeks_to(TODAY)] == [1, 0]
    assert len(snapshot_of((), span).weeks_to(TODAY)) == 1


@pytest.mark.parametrize(
    ("days_ago", "choice"),
    [
        (0, SpanChoice.FOUR_WEEKS),
        (27, SpanChoice.FOUR_WEEKS),
        (28, SpanChoice.THREE_MONTHS),
        (90, SpanChoice.THREE_MONTHS),
        (91, SpanChoice.TWELVE_MONTHS),
        (4000, SpanChoice.TWELVE_MONTHS),
    ],
)
def test_history_begins_with_no_more_than_there_is_to_see(days_ago: int, choice: SpanChoice):
    assert choice_for(TODAY, TODAY - timedelta(days=days_ago)) is choice
    assert choice_for(TODAY, None) is SpanChoice.FOUR_WEEKS
