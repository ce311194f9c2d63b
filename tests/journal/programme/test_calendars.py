"""Random runners, races, illnesses, moves and skips: what no plan may ever do."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from itertools import pairwise
from math import ceil
from random import Random

import pytest

from hiptimer.journal.dose import Area, area_of
from hiptimer.journal.programme.editing import (
    NotPlannedError,
    with_absence,
    with_move,
    with_swap,
)
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedDay, PlannedSession, PlannedWeek, Ways
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Programme,
    RunKind,
    SessionKind,
)
from hiptimer.training.library import Library

CASES = int(os.environ.get("HIPTIMER_CASES", "40"))
BATCHES = 5
pytestmark = pytest.mark.timeout(60 + CASES // 5)
HARD = {RunKind.HARD, RunKind.LONG}
SWAPS = ("post-run-static", "recovery-day", "full-hip-reset", "desk-reset", "three-plane-balance")
DoneAs = Callable[..., list[ExerciseTally]]


def a_programme(random: Random) -> Programme:
    first = date(2026, 1, 5) + timedelta(weeks=random.randrange(120))
    days = random.sample(range(7), random.randrange(8))
    weeks = random.randint(6, 8)
    race = first + timedelta(days=random.randint(-3, 7 * weeks + 7))
    programme = Programme(
        first,
        weeks=weeks,
        runs={day: random.choice([*RunKind]) for day in days},
        sessions=random.randint(3, 6),
        race=random.choice([None, race]),
        marathon=random.random() < 0.5,
        strength=random.random() < 0.8,
    )
    for _ in range(random.choice([0, 0, 1, 1, 2, 3])):
        begins = first + timedelta(days=random.randrange(7 * weeks))
        ends = begins + timedelta(days=random.choice([0, 1, 3, 6, 10, 20, 40]))
        programme = with_absence(programme, Absence(begins, ends, random.choice([*AbsenceKind])))
    return programme


def some_ways(random: Random, library: Library) -> Ways:
    left_out = {"pigeon-pose": "figure-four-stretch"} if random.random() < 0.3 else {}
    if random.random() < 0.1:
        left_out["butterfly-stretch"] = ""
    return Ways(library, floor=random.random() < 0.8, left_out=left_out)


def changed(
    random: Random,
    programme: Programme,
    rules: ProgrammeRules,
    ways: Ways,
    weeks: Iterable[PlannedWeek],
) -> Programme:
    """With a few sessions moved, left out and swapped, as far as the rules allow it."""
    weeks = [*weeks]
    for session in random.sample(sessions := [*of(weeks)], min(3, len(sessions))):
        to = session.day + timedelta(days=random.randint(-6, 6))
        with suppress(NotPlannedError):
            programme = with_move(
                programme, rules, weeks, session, random.choice([to, to, to, None])
            )
            if session.kind is SessionKind.STRETCH and random.random() < 0.5:
                programme = with_swap(programme, ways, session, random.choice(SWAPS))
        weeks = [*plan_of_weeks(programme, rules, ways, [], programme.first)]
    return programme


def of(weeks: Iterable[PlannedWeek]) -> Iterable[PlannedSession]:
    return (session for week in weeks for session in week.sessions)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_no_calendar_makes_a_plan_break_a_rule(
    rules: ProgrammeRules, library: Library, done_as: DoneAs, batch: int
) -> None:
    random = Random(batch)
    for _ in range(max(1, CASES // BATCHES)):
        programme, ways = a_programme(random), some_ways(random, library)
        begun = plan_of_weeks(programme, rules, ways, [], programme.first)
        programme = changed(random, programme, rules, ways, begun)
        done: list[ExerciseTally] = []
        today = programme.first
        diligence = random.choice([0.2, 0.6, 0.9])
        while today <= programme.last + timedelta(days=7):
            weeks = plan_of_weeks(programme, rules, ways, done, today)
            check(weeks, programme, rules, done, today)
            later = today + timedelta(days=random.choice([1, 5, 9, 21]))
            for session in of(weeks):
                if session.is_open and session.day < later and random.random() < diligence:
                    late = timedelta(days=random.random() < 0.1)  # a flight west: it is tomorrow
                    done += done_as(session, random.choice([1, 1, 0.3, 1.5]), session.day + late)
            today = later


def check(
    weeks: tuple[PlannedWeek, ...],
    programme: Programme,
    rules: ProgrammeRules,
    done: list[ExerciseTally],
    today: date,
) -> None:
    assert [week.number for week in weeks] == [*range(1, programme.weeks + 1)]
    days = [day for week in weeks for day in week.days]
    assert [day.day for day in days] == [
        programme.first + timedelta(days=each) for each in range(7 * programme.weeks)
    ]
    for day in days:
        check_day(day, programme, today)
    for one, next_one in pairwise(sorted(strength_days(weeks))):
        either_is_open = max(one, next_one) >= today
        assert (next_one - one).days >= 2 or not either_is_open
    for week in weeks:
        check_week(week, programme, rules, done, today)


def strength_days(weeks: Iterable[PlannedWeek]) -> list[date]:
    return [
        each.day
        for each in of(weeks)
        if each.kind is SessionKind.STRENGTH and each.state != "dropped"
    ]


def check_day(day: PlannedDay, programme: Programme, today: date) -> None:
    to_race = (programme.race - day.day).days if programme.race else 99
    kinds = [each.kind for each in day.sessions if each.is_open]
    assert kinds == sorted(kinds, key=[*SessionKind].index)  # what is held comes after the run
    assert len(set(kinds)) == len(kinds)
    assert not kinds or day.day >= today
    tomorrow = programme.runs.get((day.day.weekday() + 1) % 7)
    if SessionKind.STRENGTH in kinds:
        assert tomorrow not in HARD
        assert not 0 <= to_race < 4
        assert not (programme.marathon and -7 <= to_race <= 0)
    if SessionKind.STRETCH in kinds:
        assert to_race not in {0, 1}
    if day.absence and day.absence.kind in {AbsenceKind.ILL, AbsenceKind.AWAY}:
        assert not kinds
    if day.absence and day.absence.kind is AbsenceKind.HEAD_COLD:
        assert set(kinds) <= {SessionKind.STRETCH}
    is_hard = programme.runs.get(day.day.weekday()) in HARD or to_race == 0
    warm_ups = [each for each in day.sessions if each.kind is SessionKind.WARM_UP]
    assert len(warm_ups) == (is_hard and day.absence is None)


def check_week(
    week: PlannedWeek,
    programme: Programme,
    rules: ProgrammeRules,
    done: list[ExerciseTally],
    today: date,
) -> None:
    planned = dict.fromkeys(Area, 0)
    for session in week.sessions:
        assert week.first <= session.origin < week.first + timedelta(days=7)
        assert week.first <= session.day < week.first + timedelta(days=7)
        for area, (hold, rounds) in session.holds.items():
            assert 10 <= hold <= 60
            assert hold % 5 == 0
            assert rounds >= 1
            assert session.seconds(area) <= 240
            planned[area] += session.seconds(area) if session.is_open else 0
    had = held_in(week, done)
    stretches = [each for each in week.sessions if each.kind is SessionKind.STRETCH]
    assert len(stretches) == programme.sessions
    assert week.target <= rules.dose.week_most
    for dose in week.dose:
        left, right = had[dose.area]
        both = planned[dose.area] * 1000
        assert (dose.left, dose.right) == (left + both, right + both)
        assert not both or min(dose.left, dose.right) <= 600_000
        missing = max(0, ceil(week.target - min(dose.left, dose.right) / 1000))
        assert week.short.get(dose.area, 0) == missing


def held_in(week: PlannedWeek, done: list[ExerciseTally]) -> dict[Area, tuple[int, int]]:
    sums: dict[Area, tuple[int, int]] = dict.fromkeys(Area, (0, 0))
    for each in done:
        area = AREAS.get(each.exercise)
        if area and week.first <= each.day < week.first + timedelta(days=7):
            left, right = sums[area]
            work: SideSums = each.work
            sums[area] = (left + work.left + work.both, right + work.right + work.both)
    return sums


AREAS: dict[str, Area | None] = {}


@pytest.fixture(autouse=True)
def areas(library: Library) -> None:
    AREAS.update({key: area_of(each) for key, each in library.exercises.items()})
