"""The figure stands in what was measured: as far as the formula says, on the right side."""

from __future__ import annotations

from itertools import pairwise
from math import acos, atan2, degrees, inf, nan

import pytest

from figure.faults import all_faults, contact_faults, overlap_faults, sunk
from figure.ways import ASSETS, MOTIONS, Way, all_self_tests
from hiptimer.figure.measured import (
    BOTH_AT_ONCE,
    FALL_OUT,
    RANGES,
    SIDE_HOLD,
    THIGH_DROP,
    TURN_IN,
    TURN_OUT,
    OutOfReachError,
    Readings,
    angle_in,
    degrees_of,
    measure_of,
    measured_pose,
    typical,
)
from hiptimer.figure.skeleton import SIGNS, Body, Handed
from hiptimer.figure.vectors import across, between, cross, dot, unit
from hiptimer.messages import Message
from hiptimer.storage.content import MotionFolder, read_library, read_self_tests

SIDES: tuple[Handed, ...] = ("left", "right")
ANGLED = tuple(RANGES)
STEP = 5.0


def angles(test: str) -> list[float]:
    """The whole range of a test, in steps."""
    low, high = RANGES[test].reach
    return [low + STEP * i for i in range(round((high - low) / STEP) + 1)]


def value_at(test: str, angle: float) -> float:
    """The value in the test's unit that means this angle."""
    return measure_of(test, angle, {}) if test == FALL_OUT else angle


def body_at(test: str, left: float, right: float, side: Handed) -> Body:
    readings = Readings(value_at(test, left), value_at(test, right))
    return measured_pose(all_self_tests()[test], readings, side).moment.body


def seen(test: str, body: Body, side: Handed) -> float:
    """The angle that a ruler on the picture would find, from joints alone."""
    leg, out = body.leg(side), SIGNS[side]
    hip, knee, ankle = leg.thigh.origin, leg.shank.origin, leg.foot.origin
    x, _, z = between(hip, knee)
    _, sideways, down = between(knee, ankle)
    if test == THIGH_DROP:
        return degrees(atan2(-z, x))
    if test in {TURN_IN, TURN_OUT}:
        return degrees(atan2(sideways * out * (1 if test == TURN_IN else -1), -down))
    line = unit(between(hip, ankle))
    upright = across((0.0, 0.0, 1.0), line)
    aside = across(between(hip, knee), line)
    angle = degrees(acos(max(-1.0, min(1.0, dot(upright, aside)))))
    return angle if dot(cross(upright, aside), line) * out < 0 else -angle


def taped(test: str, body: Body, side: Handed) -> dict[str, float]:
    """What a tape finds on the figure, in centimetres."""
    leg = body.leg(side)
    hip, knee, ankle = leg.thigh.origin, leg.shank.origin, leg.foot.origin
    if test == THIGH_DROP:
        return {"dh": 100 * (hip[2] - knee[2])}
    if test == FALL_OUT:
        return {"k": 100 * knee[2] - 5}
    way = SIGNS[side] * (1 if test == TURN_IN else -1)
    return {"d": 100 * way * (ankle[1] - knee[1])}


@pytest.mark.parametrize("test", ANGLED)
@pytest.mark.parametrize("side", SIDES)
def test_the_leg_is_within_half_a_degree_of_what_was_measured(test: str, side: Handed):
    for angle in angles(test):
        found = seen(test, body_at(test, angle, angle, side), side)
        assert found == pytest.approx(angle, abs=0.5), angle


@pytest.mark.parametrize("test", ANGLED)
@pytest.mark.parametrize("side", SIDES)
def test_more_is_drawn_as_more(test: str, side: Handed):
    drawn = [seen(test, body_at(test, angle, angle, side), side) for angle in angles(test)]
    assert all(a < b for a, b in pairwise(drawn))


@pytest.mark.parametrize("test", ANGLED)
@pytest.mark.parametrize("side", SIDES)
def test_tape_and_phone_agree_on_one_pose(test: str, side: Handed):
    low, high = RANGES[test].reach
    for angle in angles(test)[1:-1]:
        body = body_at(test, angle, angle, side)
        by_phone = degrees_of(test, {"deg": min(max(seen(test, body, side), low), high)})
        assert degrees_of(test, taped(test, body, side)) == pytest.approx(by_phone, abs=0.5)


@pytest.mark.parametrize("test", ANGLED)
def test_a_formula_and_its_inverse_agree_for_anybody(test: str):
    name = {THIGH_DROP: "dh", FALL_OUT: "k"}.get(test, "d")
    for lengths in ({}, {"L": 38.0, "s": 47.5, "thigh": 39.0, "shin": 45.0}):
        for angle in angles(test):
            measures = {**lengths, name: measure_of(test, angle, lengths)}
            assert degrees_of(test, measures) == pytest.approx(angle, abs=1e-6)


@pytest.mark.parametrize("test", sorted(BOTH_AT_ONCE))
def test_each_leg_has_its_own_value(test: str):
    low, high = RANGES[test].reach
    left, right = low + 0.3 * (high - low), low + 0.8 * (high - low)
    body = body_at(test, left, right, "right")
    assert seen(test, body, "left") == pytest.approx(left, abs=0.5)
    assert seen(test, body, "right") == pytest.approx(right, abs=0.5)


@pytest.mark.parametrize("test", [THIGH_DROP, TURN_OUT])
def test_where_one_leg_works_it_is_the_one_in_hand(test: str):
    assert seen(test, body_at(test, 12.0, 31.0, "left"), "left") == pytest.approx(12.0, abs=0.5)
    assert seen(test, body_at(test, 12.0, 31.0, "right"), "right") == pytest.approx(31.0, abs=0.5)


@pytest.mark.parametrize("test", [*ANGLED, SIDE_HOLD])
def test_left_is_right_mirrored(test: str):
    motion = all_self_tests()[test]
    one = measured_pose(motion, Readings(12.0, 20.0), "right").moment.body.joints()
    other = measured_pose(motion, Readings(20.0, 12.0), "left").moment.body.joints()
    swapped = {"left": "right", "right": "left"}
    for name, (x, y, z) in one.items():
        side, _, part = name.partition("_")
        twin = f"{swapped[side]}_{part}" if side in swapped else name
        assert other[twin] == pytest.approx((x, -y, z), abs=5e-3), name


@pytest.mark.parametrize(
    ("test", "measures", "angle"),
    [
        (THIGH_DROP, {"L": 42.9, "dh": 7.9}, 10.6),
        (TURN_IN, {"s": 43.0, "d": 22.0}, 30.8),
        (FALL_OUT, {"k": 13.0}, 68.8),
        (FALL_OUT, {"k": 8.6}, 77.5),
        (FALL_OUT, {"k": 17.4}, 59.6),
    ],
)
def test_worked_examples_come_out(test: str, measures: dict[str, float], angle: float):
    assert degrees_of(test, measures) == pytest.approx(angle, abs=0.2)


@pytest.mark.parametrize(
    ("test", "measures"),
    [
        (THIGH_DROP, {"L": 42.9, "dh": 43.0}),
        (THIGH_DROP, {"L": 0.0, "dh": 1.0}),
        (THIGH_DROP, {"deg": 80.0}),
        (TURN_IN, {"s": 43.0, "d": -60.0}),
        (TURN_OUT, {"deg": -5.0}),
        (TURN_OUT, {"d": nan}),
        (TURN_IN, {"deg": inf}),
        (FALL_OUT, {"k": 45.0}),
        (FALL_OUT, {"k": -9.0}),
        (FALL_OUT, {"k": 13.0, "thigh": 0.0, "shin": 0.0}),
    ],
)
def test_what_no_leg_reaches_is_refused_in_words(test: str, measures: dict[str, float]):
    with pytest.raises(OutOfReachError) as refused:
        degrees_of(test, measures)
    assert isinstance(refused.value.message, Message)
    assert "measure again" in refused.value.message


def test_the_figure_has_the_angle_of_a_body_of_another_length():
    lengths = {"thigh": 36.0, "shin": 36.0}
    motion = all_self_tests()[FALL_OUT]
    body = measured_pose(motion, Readings(13.0, 13.0, lengths)).moment.body
    wanted = angle_in(FALL_OUT, 13.0, lengths)
    assert wanted < angle_in(FALL_OUT, 13.0, {}) - 2
    assert seen(FALL_OUT, body, "left") == pytest.approx(wanted, abs=0.5)


@pytest.mark.parametrize("test", [*ANGLED, SIDE_HOLD])
@pytest.mark.parametrize("side", SIDES)
def test_nothing_sinks_or_slides_whatever_was_measured(test: str, side: Handed):
    motion = all_self_tests()[test]
    limits = RANGES[test].from_to if test in RANGES else (20.0,)
    for value in (*limits, sum(limits) / len(limits)):
        moment = measured_pose(motion, Readings(value, value), side).moment
        faults = sunk(moment) + contact_faults(moment) + overlap_faults(moment, motion.file)
        assert not faults, value


@pytest.mark.parametrize("test", [*ANGLED, SIDE_HOLD])
@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_is_wrong_on_the_way_into_a_test(test: str, mirrored: bool):
    assert not list(all_faults(Way(test), 12, mirrored=mirrored))


def test_a_value_has_a_line_to_it_and_none_has_none():
    motion = all_self_tests()[TURN_IN]
    assert [g.side for g in measured_pose(motion, Readings(None, 20.0)).gauges] == ["right"]
    assert measured_pose(motion, Readings()).gauges == ()
    height = measured_pose(all_self_tests()[FALL_OUT], Readings(9.0, None), "left").gauges[0]
    assert height.zero[2] == 0
    assert height.end[2] == pytest.approx(0.09, abs=0.003)
    assert height.end[1] > 0


def test_every_test_of_oneself_has_a_motion_beside_those_of_the_drills():
    folder = MotionFolder(MOTIONS)
    tests = read_self_tests(ASSETS, read_library(ASSETS)).tests
    for test in tests:
        motion = folder.motion(test.id)
        assert motion
        assert motion.exercise == test.id
    assert {each.id for each in tests} == set(all_self_tests())
    drill = folder.motion("cossack-squat")
    assert drill
    assert drill.exercise == "cossack-squat"


def test_a_leg_that_waits_for_its_value_hangs():
    body = measured_pose(all_self_tests()[TURN_IN], Readings(None, 20.0)).moment.body
    assert seen(TURN_IN, body, "left") == pytest.approx(0.0, abs=0.5)


def test_both_knees_sink_alike_until_the_other_is_measured():
    body = measured_pose(all_self_tests()[FALL_OUT], Readings(9.0, None)).moment.body
    assert seen(FALL_OUT, body, "right") == pytest.approx(seen(FALL_OUT, body, "left"), abs=0.1)


def test_how_it_is_done_is_shown_with_typical_values_on_the_side_in_hand():
    assert typical(TURN_IN, Readings(), "left") == Readings(30.0, None)
    assert typical(TURN_IN, Readings(None, 12.0), "right") == Readings(None, 12.0)
    assert typical(FALL_OUT, Readings(), "left") == Readings(13.0, 13.0)
