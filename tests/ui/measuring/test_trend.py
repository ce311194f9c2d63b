"""What the picture of a side's days goes by, without a window."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from hiptimer.journal.measuring import DayValue, Standing, Verdict, verdict_of
from hiptimer.ui.measuring.trend import MOST_LINES, axis_for, band_of, places, role_of

FIRST = date(2026, 1, 1)


def days(*values: float) -> tuple[DayValue, ...]:
    return tuple(
        DayValue(FIRST + timedelta(days=7 * n), value, counts=True)
        for n, value in enumerate(values)
    )


@pytest.mark.parametrize("values", [(0.0,), (3.0, 21.0), (-30.0, 40.0), (0.0, 600.0), (13.0, 13.1)])
def test_an_axis_holds_all_values_on_few_lines(values: tuple[float, ...]) -> None:
    axis = axis_for(values)
    assert all(0 <= axis.share(each) <= 1 for each in values)
    assert 2 <= len(axis.lines) <= MOST_LINES + 1


def test_days_stand_as_far_apart_as_they_are() -> None:
    day = timedelta(days=1)
    where = places([FIRST, FIRST + day, FIRST + 11 * day], 0.0, 110.0)
    assert where == pytest.approx((0.0, 10.0, 110.0))
    assert places([FIRST], 0.0, 100.0) == (50.0,)


def test_practice_start_and_later_days_are_told_apart() -> None:
    early = DayValue(FIRST + timedelta(days=1), 9.0, counts=False)
    first, *rest = days(7.0, 8.0, 9.0, 10.0)
    series = (first, early, *rest)
    roles = [role_of(series, index) for index in range(len(series))]
    assert roles == ["practice", "early", "start", "start", "later"]


def test_the_band_lies_about_the_start_once_there_is_one() -> None:
    series = days(7.0, 8.2, 9.6, 13.1)
    verdict = verdict_of([each.value for each in series], 3.5)
    assert verdict.standing is Standing.ONE_RETEST
    low, high = band_of(series, verdict) or (0.0, 0.0)
    assert (low + high) / 2 == pytest.approx(8.9)
    assert (high - low) / 2 == pytest.approx(5.8, abs=0.05)
    assert band_of((), Verdict(Standing.NOTHING, 3.5)) is None


def test_the_band_is_about_the_last_value_before_there_is_a_start() -> None:
    series = days(7.0, 8.2)
    low, high = band_of(series, verdict_of((7.0, 8.2), 3.5)) or (0.0, 0.0)
    assert (low + high) / 2 == pytest.approx(8.2)
    assert all(one.day < other.day for one, other in pairwise(series))
