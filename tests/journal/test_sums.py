"""Sums over sessions: they add up, and nothing depends on the order of the records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal, day_totals, exercise_tallies
from msgspec.structs import replace

from hiptimer.journal.records import SessionRecord, SideSums, StepRecord
from hiptimer.journal.sums import (
    WEEK,
    DayTotal,
    by_exercise,
    muscles_of,
    planes_of,
    streak,
    totals_of,
    week_start,
    weeks,
    work_of,
)
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

TODAY = date(2026, 11, 22)
EXERCISES = ("pigeon-pose", "cossack-squat", "butterfly-stretch", "fire-hydrant", "one-of-my-own")

offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(2026, 9, 1), datetime(2026, 12, 31), timezones=offsets)  # noqa: DTZ001 - the zones are drawn
steps = st.builds(
    StepRecord,
    kind=st.sampled_from(StepKind),
    item=st.integers(0, 12),
    exercise=st.sampled_from(EXERCISES),
    planned=st.integers(0, 60_000),
    held=st.integers(0, 60_000),
    outcome=st.sampled_from(Outcome),
    side=st.none() | st.sampled_from(Side),
    alternates=st.booleans(),
)
sessions = st.builds(
    SessionRecord,
    id=st.text("0123456789abcdef", min_size=32, max_size=32),
    routine=st.sampled_from(("desk-reset", "post-run-static")),
    name=st.just("A session"),
    started=moments,
    first_side=st.sampled_from(Side),
    steps=st.lists(steps, max_size=6).map(tuple),
    deleted=st.booleans(),
)
journals = st.lists(sessions, max_size=8, unique_by=lambda session: session.id)
goals = st.integers(1, 5)
days = st.lists(
    st.builds(
        DayTotal,
        st.dates(TODAY - 20 * WEEK, TODAY),
        st.integers(0, 4),
        st.just(600_000),
        st.just(SideSums(1, 1, 1)),
        st.integers(0, 4),
    ),
    max_size=60,
    unique_by=lambda day: day.day,
)


def alive(records: Sequence[SessionRecord]) -> list[SessionRecord]:
    return [each for each in records if not each.deleted]


@given(journals)
def test_left_plus_right_plus_both_is_what_was_held(records: list[SessionRecord]) -> None:
    held = sum(
        step.held
        for session in alive(records)
        for step in session.steps
        if step.kind is StepKind.WORK
    )
    for rows in (day_totals(records), exercise_tallies(records)):
        work = work_of(rows)
        assert work.left + work.right + work.both == work.total == held


@given(journals)
def test_days_and_weeks_add_up_to_the_totals(records: list[SessionRecord]) -> None:
    totals = day_totals(records)
    first, last = date(2026, 8, 31), date(2027, 1, 3)
    by_week = weeks(totals, first, last)
    assert [week.first for week in by_week] == [first + n * WEEK for n in range(len(by_week))]
    assert sum(week.sessions for week in by_week) == sum(s.counts for s in records)
    assert sum(week.lasted for week in by_week) == sum(s.lasted for s in alive(records))
    work = sum((week.work for week in by_week), SideSums())
    assert work == sum((s.work for s in alive(records)), SideSums())
    assert sum(len(week.days) for week in by_week) == len({s.day for s in records if s.counts})


@given(journals, st.integers(0, 10))
def test_nothing_depends_on_the_order_of_the_records(
    library: Library, records: list[SessionRecord], seed: int
) -> None:
    shuffled = list(records)
    Random(seed).shuffle(shuffled)
    assert day_totals(shuffled) == day_totals(records)
    assert exercise_tallies(shuffled) == exercise_tallies(records)
    tallies, mixed = list(exercise_tallies(records)), list(exercise_tallies(records))
    totals, mixed_days = list(day_totals(records)), list(day_totals(records))
    Random(seed).shuffle(mixed)
    Random(seed).shuffle(mixed_days)
    assert planes_of(totals_of(mixed), library) == planes_of(totals_of(tallies), library)
    assert muscles_of(totals_of(mixed), library) == muscles_of(totals_of(tallies), library)
    assert by_exercise(mixed) == by_exercise(tallies)
    assert work_of(mixed) == work_of(tallies)
    assert weeks(mixed_days, TODAY, TODAY) == weeks(totals, TODAY, TODAY)
    assert streak(mixed_days, TODAY, 2) == streak(totals, TODAY, 2)


@given(journals)
def test_deleted_sessions_count_nowhere(records: list[SessionRecord]) -> None:
    assert day_totals(records) == day_totals(alive(records))
    assert exercise_tallies(records) == exercise_tallies(alive(records))
    journal = InMemoryJournal(records)
    for session in alive(records):
        journal.delete(session.id)
    assert not journal.days(date.min, date.max)
    assert not journal.tallies(date.min, date.max)
    assert not journal.lines(date.min, date.max)
    assert journal.last() is None
    assert journal.first_day() is None
    assert len(list(journal.records())) == len(records)


@given(sessions)
def test_the_day_is_that_of_the_place(session: SessionRecord) -> None:
    session = replace(session, deleted=False)
    for total in day_totals([session]):
        assert total.day == session.started.replace(tzinfo=None).date()
    assert len(day_totals([session])) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-10-25T02:30:00+02:00", date(2026, 10, 25)),
        ("2026-10-25T02:30:00+01:00", date(2026, 10, 25)),  # the same hour again: clocks went back
        ("2026-03-29T00:30:00+01:00", date(2026, 3, 29)),
        ("2026-11-22T00:10:00+14:00", date(2026, 11, 22)),
        ("2026-11-22T23:50:00-10:00", date(2026, 11, 22)),
    ],
)
def test_changing_the_clocks_or_travelling_moves_no_session(text: str, day: date) -> None:
    held = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="pigeon-pose",
        planned=30_000,
        held=30_000,
        outcome=Outcome.COMPLETED,
    )
    session = SessionRecord(
        id="0" * 32,
        routine="desk-reset",
        name="Desk reset",
        started=datetime.fromisoformat(text),
        first_side=Side.LEFT,
        steps=(held,),
    )
    assert day_totals([session]) == (DayTotal(day, 1, 30_000, SideSums(both=30_000), 1),)


@given(days, goals, st.dates(TODAY - 20 * WEEK, TODAY))
def test_a_day_of_rest_changes_no_streak(totals: list[DayTotal], goal: int, rest: date) -> None:
    empty = DayTotal(rest, 0, 0, SideSums())
    assert streak([*totals, empty], TODAY, goal) == streak(totals, TODAY, goal)


@given(days, goals)
def test_a_week_that_reaches_the_goal_extends_the_streak(totals: list[DayTotal], goal: int) -> None:
    monday = week_start(TODAY)
    before = [day for day in totals if day.day < monday]
    week = [DayTotal(monday + timedelta(days=n), 1, 600_000, SideSums(), 1) for n in range(goal)]
    length = streak(before, TODAY, goal)
    assert streak([*before, *week[:-1]], TODAY, goal) == length, "this week breaks nothing"
    assert streak([*before, *week], TODAY, goal) == length + 1


@given(days, goals)
def test_a_streak_is_as_long_as_the_weeks_behind_it(totals: list[DayTotal], goal: int) -> None:
    length = streak(totals, TODAY, goal)
    by_week = {week.first: week.stretches for week in weeks(totals, TODAY - 30 * WEEK, TODAY)}
    monday = week_start(TODAY)
    last = monday if by_week[monday] >= goal else monday - WEEK
    assert all(by_week[last - n * WEEK] >= goal for n in range(length))
    assert by_week[last - length * WEEK] < goal
    assert streak(totals, TODAY, goal + 1) <= length


def test_sunday_belongs_to_the_week_before_monday() -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    assert week_start(sunday) == date(2026, 11, 16)
    assert week_start(monday) == monday
    twice = [DayTotal(sunday, 1, 1, SideSums()), DayTotal(monday, 1, 1, SideSums())]
    assert [week.sessions for week in weeks(twice, sunday, monday)] == [1, 1]


@given(journals)
def test_planes_add_up_to_the_work(library: Library, records: list[SessionRecord]) -> None:
    tallies = exercise_tallies(records)
    known = [tally for tally in tallies if tally.exercise in library.exercises]
    planes = planes_of(totals_of(tallies), library)
    total = work_of(known).total
    assert set(planes) == set(Plane)
    assert sum(planes.values()) == pytest.approx(total)
    if total:
        assert sum(each / total for each in planes.values()) == pytest.approx(1)


@given(journals)
def test_no_muscle_group_works_longer_than_the_session(
    library: Library, records: list[SessionRecord]
) -> None:
    tallies = exercise_tallies(records)
    muscles = muscles_of(totals_of(tallies), library)
    assert set(muscles) == set(MuscleGroup)
    assert all(0 <= each <= work_of(tallies).total for each in muscles.values())


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_swapping_the_sides_swaps_the_balance(left: int, right: int) -> None:
    balance, mirrored = SideSums(left, right), SideSums(right, left)
    assert balance.difference == mirrored.difference
    assert balance.wants_extra_round == mirrored.wants_extra_round
    assert balance.neglected == (mirrored.neglected.other if mirrored.neglected else None)
    if balance.neglected:
        assert balance.on(balance.neglected) < balance.on(balance.neglected.other)


@pytest.mark.parametrize(
    ("left", "right", "neglected", "extra"),
    [
        (0, 0, None, False),
        (4_000, 8_000, None, False),  # four seconds are nothing
        (99_500, 100_000, None, False),
        (600_000, 605_000, None, False),  # less than a hundredth
        (590_000, 600_000, Side.LEFT, False),
        (540_000, 600_000, Side.LEFT, False),  # a tenth, not more
        (600_000, 530_000, Side.RIGHT, True),
        (0, 30_000, Side.LEFT, True),
    ],
)
def test_when_a_side_counts_as_neglected(
    left: int, right: int, neglected: Side | None, extra: bool
) -> None:
    balance = SideSums(left, right)
    assert (balance.neglected, balance.wants_extra_round) == (neglected, extra)


@given(steps)
def test_both_sides_share_an_alternating_step(step: StepRecord) -> None:
    work = step.work
    if step.kind is not StepKind.WORK:
        assert work == SideSums()
    elif step.side is None:
        assert work == SideSums(both=step.held)
    elif step.alternates:
        assert 0 <= work.on(step.side) - work.on(step.side.other) <= 1
    else:
        assert work.on(step.side) == work.total == step.held
