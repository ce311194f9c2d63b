"""When measuring is offered: never pushed, never before it counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from hiptimer.journal.measuring import Measured, Reading, measured
from hiptimer.journal.measuring_offer import Occasion, day_due, is_due, offer
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
