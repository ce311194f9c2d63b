"""When measuring is offered: never pushed, never before it counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from hiptimer.journal.measuring import Measured, Reading, measured
from hiptimer.journal.measuring_offer import Occasion, day_due, is_due, offer
from hiptimer.journal.programme.weeks import PlannedWeek, WeekKind
from hiptimer.storage.content import read_self_tests
from hiptimer.training.library import Library
from hiptimer.training.self_tests import SelfTest, Way

TODAY = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture(scope="module")
def tests(assets: Path, library: Library) -> tuple[SelfTest, ...]:
    return read_self_tests(assets, library).tests


def known(tests: Sequence[SelfTest], days_ago: Sequence[int]) -> tuple[Measured, ...]:
    """The first test, read on both sides so many days ago."""
    readings = [
        Reading(
            id=f"{each:032x}",
            test=tests[0].id,
            taken=NOON - timedelta(days=each),
            way=Way.PHONE,
            left=(9.0,),
            right=(10.0,),
        )
        for each in days_ago
    ]
    return measured(readings, tests, TODAY)


def test_who_has_not_begun_is_offered_all_tests(tests: Sequence[SelfTest]) -> None:
    found = offer(known(tests, ()), TODAY)
    assert found is not None
    assert found.occasion is Occasion.FIRST
    assert found.tests == tuple(each.id for each in tests)


def test_once_begun_only_that_test_is_asked_for(tests: Sequence[SelfTest]) -> None:
    found = offer(known(tests, (1,)), TODAY)
    assert found is not None
    assert found.occasion is Occasion.START
    assert found.tests == (tests[0].id,)


@pytest.mark.parametrize(
    ("days_ago", "due"),
    [
        ((0,), TODAY + timedelta(days=1)),
        ((3, 1), TODAY + timedelta(days=1)),
        ((9, 7, 5), TODAY + timedelta(days=23)),
    ],
)
def test_nothing_is_offered_before_it_would_count(
    tests: Sequence[SelfTest], days_ago: Sequence[int], due: date
) -> None:
    found = known(tests, days_ago)
    assert day_due(found[0]) == due
    assert not is_due(found[0], TODAY)
    assert offer(found, TODAY) is None
    assert offer(found, due) is not None


def test_after_four_weeks_it_is_offered_again(tests: Sequence[SelfTest]) -> None:
    found = offer(known(tests, (40, 35, 28)), TODAY)
    assert found is not None
    assert found.occasion is Occasion.AGAIN


def test_later_holds_until_its_day(tests: Sequence[SelfTest]) -> None:
    found, until = known(tests, ()), TODAY + timedelta(days=3)
    assert offer(found, TODAY, not_before=until) is None
    assert offer(found, until, not_before=until) is not None


def test_what_was_left_out_is_not_offered(tests: Sequence[SelfTest]) -> None:
    found = offer(known(tests, ()), TODAY, {tests[0].id})
    assert found is not None
    assert tests[0].id not in found.tests
    assert offer(known(tests, ()), TODAY, {each.id for each in tests}) is None


def week_of(number: int, kind: WeekKind = WeekKind.DELOAD) -> PlannedWeek:
    return PlannedWeek(number, TODAY, kind, 300, (), ())


@pytest.mark.parametrize(("number", "occasion"), [(1, "first"), (2, None), (4, "first"), (5, None)])
def test_a_plan_offers_it_as_it_begins_and_in_its_lighter_weeks(
    tests: Sequence[SelfTest], number: int, occasion: str | None
) -> None:
    found = offer(known(tests, ()), TODAY, week=week_of(number))
    assert (found and found.occasion) == occasion


def test_a_plan_lets_a_start_be_finished_and_asks_again_in_its_fourth_week(
    tests: Sequence[SelfTest],
) -> None:
    begun, started = known(tests, (2,)), known(tests, (24, 22, 18))
    assert offer(begun, TODAY, week=week_of(2)) is not None
    assert offer(started, TODAY, week=week_of(3)) is None
    assert offer(started, TODAY, week=week_of(4)) is not None
    assert offer(started, TODAY) is None


def test_nothing_is_measured_in_the_week_of_a_race(tests: Sequence[SelfTest]) -> None:
    for days_ago in ((), (2,), (40, 35, 30)):
        for number in (1, 4, 6, 8):
            week = week_of(number, WeekKind.TAPER)
            assert offer(known(tests, days_ago), TODAY, week=week) is None
