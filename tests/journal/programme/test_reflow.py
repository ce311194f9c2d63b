"""What a week gives for every pattern of missed days, beside plain arithmetic of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from math import ceil

import pytest
from msgspec.structs import replace

from hiptimer.journal.dose import Area
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedWeek, Ways, day_of
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import Programme, SessionKind

MONDAY = date(2026, 11, 30)
CASES = int(os.environ.get("HIPTIMER_CASES", "40"))
MANY = CASES >= 10_000
pytestmark = pytest.mark.timeout(60 + CASES // 5)
TARGETS = range(35, 601, 5) if MANY else (200, 450)
Done = tuple[int, ...]
"""Seconds a side of each day that is over, 0 where it was skipped."""


def up_to_five(seconds: float) -> int:
    return ceil(seconds / 5) * 5


def held(seconds: int, most: int) -> int:
    """Two or more equal holds of 10 s to a minute, in steps of five; one where only one fits."""
    rounds = max(2, ceil(seconds / 60)) if most >= 20 else 1
    holds = [hold for hold in range(10, 61, 5) if hold * rounds <= most]
    return next((hold for hold in holds if hold * rounds >= seconds), holds[-1]) * rounds


def expected(target: int, sessions: int, origins: set[int], done: Done) -> int:
    """What the day behind those that are over is to give: what is needed, over what is left."""
    today, open_ones = len(done), sessions - sum(map(bool, done))
    later = len([day for day in origins if day > today])
    is_free = today not in origins
    overdue = open_ones - later - (not is_free)
    need = target - sum(done)
    if need <= 0 or (is_free and overdue <= 0):
        return 0
    usual = up_to_five(target / sessions)
    left = min(open_ones, 7 - today)
    most = min(240, up_to_five(1.5 * usual))
    return held(min(most, up_to_five(need / left)), most)


def patterns(target: int, sessions: int, origins: set[int], done: Done = ()) -> Iterator[Done]:
    """All weeks up to some day, each day with what the arithmetic has for it, done or skipped."""
    yield done
    if len(done) < 7:
        gives = expected(target, sessions, origins, done)
        for each in dict.fromkeys((gives, 0)):
            yield from patterns(target, sessions, origins, (*done, each))


@pytest.mark.parametrize("sessions", range(1, 8))
def test_every_pattern_of_skipped_days_gives_what_plain_arithmetic_does(
    rules: ProgrammeRules, ways: Ways, sessions: int
) -> None:
    programme = Programme(MONDAY, weeks=1, sessions=sessions, strength=False)
    for target in TARGETS:
        steps = tuple(replace(each, target=target) for each in rules.weeks)
        changed = replace(rules, weeks=steps)
        (week,) = plan_of_weeks(programme, changed, ways, [], MONDAY)
        origins = {(each.origin - MONDAY).days for each in week.sessions}
        assert len(origins) == sessions
        for done in patterns(target, sessions, origins):
            today = MONDAY + timedelta(days=len(done))
            (week,) = plan_of_weeks(programme, changed, ways, tallies(done), today)
            check(week, target, sessions, origins, done)


def tallies(done: Done) -> list[ExerciseTally]:
    drills = (
        "standing-hip-flexor-stretch",
        "figure-four-stretch",
        "butterfly-stretch",
        "standing-it-band-stretch",
    )
    return [
        ExerciseTally(MONDAY + timedelta(days=day), drill, SideSums(gives * 1000, gives * 1000))
        for day, gives in zip(count(), done, strict=False)
        if gives
        for drill in drills
    ]


def check(week: PlannedWeek, target: int, sessions: int, origins: set[int], done: Done) -> None:
    gives = 0
    if len(done) < 7:
        gives = expected(target, sessions, origins, done)
        today = day_of([week], MONDAY + timedelta(days=len(done)))
        assert today is not None
        planned = [each for each in today.sessions if each.is_open]
        given = {each.seconds(area) for each in planned for area in Area}
        assert given == ({gives} if gives else set()), (target, done)
    rest = done
    while len(rest) < 7:
        rest = (*rest, expected(target, sessions, origins, rest))
    for dose in week.dose:
        assert dose.left == dose.right == sum(rest) * 1000, (target, done)
    missing = max(0, target - sum(rest))
    assert dict(week.short) == (dict.fromkeys(Area, missing) if missing else {})
    assert not any(each.kind is not SessionKind.STRETCH for each in week.sessions)
