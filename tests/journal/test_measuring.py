"""What a person's own measuring says: when it calls a change a change, and when it keeps still."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from math import exp, sqrt
from random import Random
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.journal.measuring import (
    CHANGES,
    DayValue,
    Measured,
    Reading,
    Standing,
    headline,
    measured,
    next_day,
    series_of,
    verdict_of,
)
from hiptimer.training.self_tests import Method, Norm, SelfTest, Unit, Way
from hiptimer.training.sides import Side

PEOPLE, RETESTS = 10_000, 6
FIRST = date(2026, 1, 5)
Draw = Callable[[Random], float]


def a_test(name: str = "turn", *, error: float = 4.0, **more: object) -> SelfTest:
    method = Method(way=Way.PHONE, needs=("a phone",), steps=("Turn.",))
    return SelfTest(
        id=name,
        name=name,
        tells="how far it turns",
        error=error,
        least=-90,
        most=90,
        step=1,
        methods=(method,),
        mistakes=("lean",),
        not_today=("sore",),
        not_at_all=("new hip",),
        drills=(),
        sources=(),
        **{"unit": Unit.DEGREES, **more},  # pyright: ignore[reportArgumentType] - fields by name
    )


def a_reading(
    day: int, left: Sequence[float] = (), right: Sequence[float] = (), **more: object
) -> Reading:
    number = int(str(more.pop("number", day)))
    zone = timezone(timedelta(hours=int(str(more.pop("zone", 0)))))
    values: dict[str, object] = {"test": "turn", "way": Way.PHONE, **more}
    return Reading(
        id=f"{number:032x}",
        taken=datetime(2026, 1, 5, 12, tzinfo=zone) + timedelta(days=day),
        left=tuple(left),
        right=tuple(right),
        **values,  # pyright: ignore[reportArgumentType] - fields by name
    )


def student(random: Random) -> float:
    """Five degrees of freedom, with a standard deviation of 1: far values come more often."""
    chi = sum(random.gauss(0, 1) ** 2 for _ in range(5))
    return random.gauss(0, 1) / sqrt(chi / 5) / sqrt(5 / 3)


def share_changed(
    seed: int,
    *,
    true: float = 0.0,
    draw: Draw = lambda random: random.gauss(0, 1),
    uneven: float = 0.0,
    practice: float = 0.0,
    worst_of: int = 1,
) -> tuple[float, float]:
    """The share of people who are told of more, and of less, at any of six retests.

    In standard errors; half of a `true` change is there at the first retest, all of it from the
    second on. With `worst_of` the test is looked at that began lowest.
    """
    random = Random(seed)
    more = less = 0
    usual = sqrt(fmean([exp(random.gauss(0, uneven)) ** 2 for _ in range(2000)]))
    for _ in range(PEOPLE):
        scale = exp(random.gauss(0, uneven)) / usual if uneven else 1.0
        begun = [
            (random.gauss(0, 2), [draw(random) * scale for _ in range(3)]) for _ in range(worst_of)
        ]
        level, days = min(begun, key=lambda each: each[0] + fmean(each[1]))
        days[0] -= practice
        found: set[Standing] = set()
        for retest in range(RETESTS):
            days.append(draw(random) * scale + (true / 2 if retest == 0 else true))
            found.add(verdict_of([level + each for each in days], 1.0).standing)
        more += Standing.MORE in found
        less += Standing.LESS in found
    return more / PEOPLE, less / PEOPLE


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"uneven": 0.3},
        {"uneven": 0.3, "draw": student},
        {"practice": 1.0},
        {"worst_of": 5},
    ],
    ids=["ideal", "uneven", "heavy-tailed", "practice", "worst-of-five"],
)
def test_whoever_has_not_changed_is_rarely_told_so(case: dict[str, object]) -> None:
    more, less = share_changed(1, **case)  # pyright: ignore[reportArgumentType] - fields by name
    assert more <= 0.05
    assert less <= 0.05


def test_a_change_of_almost_three_standard_errors_is_mostly_found() -> None:
    more, _ = share_changed(2, true=2.86)
    _, less = share_changed(2, true=-2.86)
    assert more >= 0.85
    assert less >= 0.85


def test_a_person_who_scatters_more_is_judged_by_their_own_error() -> None:
    """Where people scatter twice as much as in the studies, most false changes go."""
    random, found, found_by_borrowed = Random(3), 0, 0
    tests = [a_test(f"t{each}", error=1.0) for each in range(5)]
    days = (0, 7, 14, *range(28, 28 * 7, 28))
    for _ in range(300):
        readings = [
            a_reading(
                day,
                [random.gauss(0, 2)],
                [random.gauss(0, 2)],
                test=test.id,
                number=1000 * place + day,
            )
            for place, test in enumerate(tests)
            for day in days
        ]
        last = measured(readings, tests, FIRST + timedelta(days=200))
        found += any(each.verdict(side).standing in CHANGES for each in last for side in Side)
        found_by_borrowed += any(
            verdict_of(each.counting(side), 1.0).standing in CHANGES
            for each in last
            for side in Side
        )
    assert found < found_by_borrowed / 3


def test_the_worked_example_is_sure_at_the_third_retest_and_not_before() -> None:
    values = [7.0, 8.2, 9.6, 13.1, 18.9, 19.4]
    said = [verdict_of(values[:count], 3.5) for count in range(len(values) + 1)]
    assert [each.standing for each in said] == [
        Standing.NOTHING,
        Standing.PRACTICE,
        Standing.STARTING,
        Standing.STARTED,
        Standing.ONE_RETEST,
        Standing.NOT_SURE,
        Standing.MORE,
    ]
    assert said[-1].gained == pytest.approx(10.25)
    assert said[-1].band == pytest.approx(5.8, abs=0.05)
    assert verdict_of(values[1:3], 3.5).now is None


values = st.floats(-60, 60).map(lambda each: round(each, 1))


@given(st.lists(values, max_size=9), st.floats(0.5, 12))
def test_what_is_more_the_one_way_is_less_the_other(days: list[float], error: float) -> None:
    one = verdict_of(days, error)
    other = verdict_of(days, error, more_is_more=False)
    mirrored = verdict_of([-each for each in days], error, more_is_more=False)
    swapped = {Standing.MORE: Standing.LESS, Standing.LESS: Standing.MORE}
    assert other.standing is swapped.get(one.standing, one.standing)
    assert mirrored.standing is one.standing


@given(st.permutations(range(6)), st.integers(-11, 12))
def test_neither_the_order_of_readings_nor_the_zone_matters(order: list[int], zone: int) -> None:
    days = (0, 3, 8, 40, 70, 100)
    readings = [a_reading(days[i], [i, i + 1], [i], zone=zone) for i in order]
    series = series_of(readings, a_test(), Side.LEFT, FIRST + timedelta(days=200))
    assert [each.value for each in series] == [i + 0.5 for i in range(6)]


def test_readings_of_one_day_are_one_value_and_what_comes_too_soon_is_not_compared() -> None:
    readings = [
        a_reading(0, [10], number=1),
        a_reading(0, [14, 15], number=2),
        a_reading(1, [20]),
        a_reading(2, [22]),  # too soon after the day before, for the second day of the start
        a_reading(5, [24]),
        a_reading(9, [30]),  # too soon for a retest
        a_reading(19, [31]),
        a_reading(400, [99]),
        a_reading(50, [99], deleted=True),
    ]
    series = series_of(readings, a_test(), Side.LEFT, FIRST + timedelta(days=30))
    assert [(each.value, each.counts) for each in series] == [
        (13.0, True),
        (20.0, True),
        (22.0, False),
        (24.0, True),
        (30.0, False),
        (31.0, True),
    ]
    assert not series_of(readings, a_test(), Side.RIGHT, FIRST + timedelta(days=30))


def test_tape_is_not_held_beside_a_phone() -> None:
    readings = [a_reading(day, [10]) for day in (0, 2, 5)]
    readings += [a_reading(day, [20], way=Way.TAPE) for day in (40, 42)]
    series = series_of(readings, a_test(), Side.LEFT, FIRST + timedelta(days=90))
    assert [each.value for each in series] == [20.0, 20.0]


def measured_in(days: Sequence[tuple[float, float]], **test: object) -> Standing | None:
    """What the headline says of one test with these values on the left and right."""
    readings = [a_reading(28 * place, [left], [right]) for place, (left, right) in enumerate(days)]
    (one,) = measured(readings, [a_test(**test)], FIRST + timedelta(days=999))  # pyright: ignore[reportArgumentType] - fields by name
    return headline([one])


def test_a_headline_takes_two_tests_or_one_by_far() -> None:
    start = [(10.0, 10.0)] * 3
    assert measured_in([*start, (20.0, 10.0), (20.0, 10.0)]) is None
    assert measured_in([*start, (23.0, 10.0), (23.0, 10.0)]) is Standing.MORE
    assert measured_in([*start, (10.0, -3.0), (10.0, -3.0)]) is Standing.LESS
    readings = [
        a_reading(28 * place, [10 + 10 * (place > 2)], test=test, number=100 * number + place)
        for number, test in enumerate(("turn", "bend"))
        for place in range(5)
    ]
    both = measured(readings, [a_test(), a_test("bend")], FIRST + timedelta(days=999))
    assert headline(both) is Standing.MORE
    assert headline(both[:1]) is None


def test_a_headline_is_not_made_where_tests_disagree_nor_of_a_hold() -> None:
    start = [(10.0, 10.0)] * 3
    assert measured_in([*start, (30.0, 30.0), (30.0, 30.0)]) is Standing.MORE
    assert measured_in([*start, (30.0, -10.0), (30.0, -10.0)]) is None
    assert measured_in([*start, (30.0, 30.0), (30.0, 30.0)], unit=Unit.SECONDS) is None


def share_of_headlines(seed: int, people: int) -> float:
    """The share of people without any change for whom five tests ever make a headline."""
    random, told = Random(seed), 0
    tests = [a_test(f"t{each}", error=1.0) for each in range(5)]
    days = [FIRST + timedelta(days=each) for each in (0, 7, 14, *range(42, 42 + 28 * RETESTS, 28))]
    for _ in range(people):
        drawn = [
            [[DayValue(day, random.gauss(0, 1), counts=True) for day in days] for _ in Side]
            for _ in tests
        ]
        told += any(
            headline(
                Measured(test, tuple(left[:count]), tuple(right[:count]), 1.0)
                for test, (left, right) in zip(tests, drawn, strict=True)
            )
            is Standing.MORE
            for count in range(5, len(days) + 1)
        )
    return told / people


def test_five_tests_without_a_change_hardly_ever_make_a_headline() -> None:
    assert share_of_headlines(4, 1000) <= 0.07


@pytest.mark.parametrize(("scatter", "most"), [(1.0, 0.05), (1.25, 0.06), (1.5, 0.07), (2.0, 0.07)])
def test_who_scatters_more_than_examiners_is_still_rarely_told_wrongly(
    scatter: float, most: float
) -> None:
    """Ten pairs of days of a start tell how far a person's own values lie apart."""
    random, told, people = Random(5), 0, 3000
    for _ in range(people):
        pairs = [(random.gauss(0, scatter), random.gauss(0, scatter)) for _ in range(10)]
        own = sqrt(fmean([((one - other) / sqrt(2)) ** 2 for one, other in pairs]))
        days = [0.0, *pairs[0]]
        found: set[Standing] = set()
        for _ in range(RETESTS):
            days.append(random.gauss(0, scatter))
            found.add(verdict_of(days, max(1.0, own)).standing)
        told += Standing.MORE in found
    assert told / people <= most


def test_another_length_of_the_body_divides_no_series() -> None:
    readings = [a_reading(10 * n, [n], way=Way.TAPE, lengths={"l": 42.0 + n}) for n in range(3)]
    series = series_of(readings, a_test(), Side.LEFT, FIRST + timedelta(days=99))
    assert [each.value for each in series] == [0, 1, 2]


def test_sides_differ_only_beyond_their_own_threshold() -> None:
    def lagging(left: float, right: float, **test: object) -> Side | None:
        readings = [a_reading(10 * place, [left], [right]) for place in range(3)]
        (one,) = measured(readings, [a_test(**test)], FIRST + timedelta(days=99))  # pyright: ignore[reportArgumentType] - fields by name
        return one.lagging

    assert lagging(30.0, 37.8) is None
    assert lagging(30.0, 37.9) is Side.LEFT
    assert lagging(37.9, 30.0) is Side.RIGHT
    assert lagging(37.9, 30.0, more_is_more=False) is Side.LEFT


def test_a_side_on_tape_is_not_held_beside_one_on_a_phone() -> None:
    left = [a_reading(10 * place, [30.0]) for place in range(3)]
    right = [a_reading(10 * place, (), [50.0], number=99 + place) for place in range(3)]
    on_tape = [replace(each, way=Way.TAPE) for each in right]
    end = FIRST + timedelta(days=99)
    assert measured([*left, *right], [a_test()], end)[0].lagging is Side.LEFT
    assert measured([*left, *on_tape], [a_test()], end)[0].lagging is None


def test_low_is_a_whole_band_below_most_people_of_a_study_of_this_very_test() -> None:
    def is_low(start: float, **norm: object) -> bool:
        norms = (Norm(who="people", mean=32, source="s", **norm),)  # pyright: ignore[reportArgumentType] - fields by name
        readings = [a_reading(10 * place, [start], [40]) for place in range(3)]
        (one,) = measured(readings, [a_test(norms=norms)], FIRST + timedelta(days=99))
        return one.is_low

    assert not is_low(17.5, sd=8.0)
    assert is_low(17.4, sd=8.0)
    assert not is_low(0.0)
    assert not is_low(0.0, sd=8.0, same=False)


def test_the_next_day_is_two_days_and_then_four_weeks_later() -> None:
    def due(*days: int) -> int | None:
        readings = [a_reading(day, [1]) for day in days]
        series = series_of(readings, a_test(), Side.LEFT, FIRST + timedelta(days=999))
        on = next_day(series)
        return on and (on - FIRST).days

    assert due() is None
    assert due(0) == 1
    assert due(0, 1) == 3
    assert due(0, 1, 3) == 31
    assert due(0, 1, 3, 31) == 59
