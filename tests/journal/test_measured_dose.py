"""What measuring changes of the week: who asks for more, and how much the week then gives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.journal.dose import CEILING_SECONDS, FLOOR_SECONDS, Area, AreaDose
from hiptimer.journal.goal import MOST_SECONDS, goal_holds
from hiptimer.journal.measured_dose import (
    NOBODY,
    Ask,
    Why,
    areas_with_more,
    asks_for_more,
    wanted_seconds,
)
from hiptimer.journal.measuring import Measured, Reading, measured
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.weeks import PlannedWeek, Ways
from hiptimer.settings.programme import Absence, AbsenceKind, Programme, RunKind
from hiptimer.storage.content import read_programme_rules, read_self_tests
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTests, Way
from hiptimer.training.sides import Side

MONDAY = date(2026, 11, 30)
FLEXORS, ADDUCTORS = Area.HIP_FLEXORS, Area.ADDUCTORS
A_START = (0, 3, 10)


@pytest.fixture(scope="module")
def tests(library: Library, assets: Path) -> SelfTests:
    return read_self_tests(assets, library)


def found(
    tests: SelfTests, values: dict[str, tuple[float, float]], days: Sequence[int] = A_START
) -> tuple[Measured, ...]:
    """What these values a side, measured on those days, say."""
    zone = timezone(timedelta(hours=1))
    readings = [
        Reading(
            id=f"{1000 * place + day:032x}",
            test=test,
            taken=datetime(2026, 1, 5, 18, tzinfo=zone) + timedelta(days=day),
            way=Way.TAPE,
            left=(left,),
            right=(right,),
        )
        for place, (test, (left, right)) in enumerate(values.items())
        for day in days
    ]
    return measured(readings, tests.tests, MONDAY)


def test_who_is_low_or_lags_asks_for_more_and_nobody_else(tests: SelfTests) -> None:
    usual = {"thigh-drop": (10.0, 9.0), "knee-fall-out": (19.0, 18.0), "turn-in": (12.0, 12.0)}
    assert asks_for_more(found(tests, usual)) == ()
    asks = asks_for_more(found(tests, {"thigh-drop": (-6.0, -5.0), "knee-fall-out": (14.0, 11.0)}))
    assert asks == (
        Ask(FLEXORS, "Thigh drop", Why.LOW),
        Ask(ADDUCTORS, "Knee fall-out", Why.LAGS, Side.LEFT),
    )
    assert [str(each.message) for each in asks] == [
        "“Thigh drop” is low: its stretches get more of the week.",
        "Your left side has less in “Knee fall-out”: its stretches get more of the week.",
    ]


def test_a_hold_is_strength_and_asks_for_no_stretch(tests: SelfTests) -> None:
    assert areas_with_more(found(tests, {"side-hold": (10.0, 200.0)})) == NOBODY


def test_nobody_asks_for_more_before_the_start_is_known(tests: SelfTests) -> None:
    values = {"thigh-drop": (-20.0, 15.0)}
    assert areas_with_more(found(tests, values, (0, 3))) == NOBODY
    assert areas_with_more(found(tests, values)) == {FLEXORS}


@given(st.integers(0, 900), st.sets(st.sampled_from(Area)), st.sampled_from(Area))
def test_more_is_never_above_the_most_of_a_week(usual: int, more: set[Area], area: Area) -> None:
    wanted = wanted_seconds(area, more, usual)
    assert wanted >= usual
    assert wanted <= max(usual, CEILING_SECONDS)
    assert area in more or wanted == usual


def test_the_goals_session_holds_that_area_longer_up_to_its_most() -> None:
    week = [AreaDose(each) for each in Area]
    holds, longer = goal_holds(week, 3), goal_holds(week, 3, {FLEXORS})
    assert {area for area in Area if holds[area] != longer[area]} == {FLEXORS}
    seconds, rounds = longer[FLEXORS]
    assert FLOOR_SECONDS / 2 <= seconds * rounds <= MOST_SECONDS
    had = [AreaDose(each, 300_000, 300_000) for each in Area]
    assert goal_holds(had, 3) == {}
    assert [*goal_holds(had, 3, {FLEXORS})] == [FLEXORS]


def weeks_of(library: Library, assets: Path, programme: Programme, more: frozenset[Area]):
    rules = read_programme_rules(assets, library)
    return plan_of_weeks(programme, rules, Ways(library, more=more), (), MONDAY)


def given_to(week: PlannedWeek, area: Area) -> int:
    return sum(each.seconds(area) for each in week.sessions if each.is_open)


def test_the_plan_gives_that_area_more_within_the_most_of_week_and_session(
    library: Library, assets: Path
) -> None:
    rules = read_programme_rules(assets, library)
    for sessions in (3, 4, 5, 6):
        programme = Programme(MONDAY, weeks=8, runs={1: RunKind.EASY}, sessions=sessions)
        plain = weeks_of(library, assets, programme, NOBODY)
        grown = weeks_of(library, assets, programme, frozenset({FLEXORS}))
        for before, after in zip(plain, grown, strict=True):
            assert given_to(after, FLEXORS) > given_to(before, FLEXORS)
            assert given_to(after, FLEXORS) <= rules.dose.week_most
            assert given_to(after, ADDUCTORS) == given_to(before, ADDUCTORS)
            assert after.target == before.target
            assert all(each.seconds(FLEXORS) <= rules.dose.session_most for each in after.sessions)


def test_no_week_of_a_race_or_of_an_illness_gives_more(library: Library, assets: Path) -> None:
    usual = Programme(MONDAY, weeks=8, runs={1: RunKind.EASY})
    ill = Absence(MONDAY, MONDAY + timedelta(days=1), AbsenceKind.ILL)
    for programme in (
        replace(usual, race=MONDAY + timedelta(days=5)),
        replace(usual, absences=(ill,)),
    ):
        plain, *_ = weeks_of(library, assets, programme, NOBODY)
        grown, *_ = weeks_of(library, assets, programme, frozenset({FLEXORS}))
        assert grown == plain
