"""Limbs that must reach a place do, with their bones whole and the joint on the right side."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hiptimer.figure import proportions as size
from hiptimer.figure.goals import FootGoal, Goals, HandGoal, body_with
from hiptimer.figure.limbs import LEG_REACH, arm_reaching, leg_reaching, middle_joint
from hiptimer.figure.skeleton import ArmAngles, Frame, LegAngles, Root, Spine, hip_centre
from hiptimer.figure.vectors import (
    IDENTITY,
    Vector,
    across,
    between,
    distance,
    dot,
    length,
    unit,
)

metre = st.floats(-0.6, 0.6, allow_nan=False)
points = st.tuples(metre, metre, metre)
ways = st.tuples(metre, metre, metre).filter(lambda v: length(v) > 0.1)
PELVIS = Frame((0.0, 0.0, 1.0), IDENTITY)


def off_axis(place: Vector, pole: Vector) -> bool:
    return abs(dot(unit(place), unit(pole))) < 0.99


@given(points, ways)
def test_a_leg_reaches_every_place_within_its_length(place, pole):
    hip = hip_centre(PELVIS, "right")
    target = (hip[0] + place[0], hip[1] + place[1], hip[2] + place[2])
    assume(0.05 < length(place) < LEG_REACH and off_axis(place, pole))
    thigh, shank = leg_reaching(PELVIS, "right", target, pole)
    assert distance(shank.at((0, 0, -size.SHANK)), target) < 1e-6
    assert distance(thigh.at((0, 0, -size.THIGH)), shank.origin) < 1e-6


@given(points, ways)
def test_an_arm_bends_its_elbow_toward_the_pole(place, pole):
    assume(0.1 < length(place) < 0.55 and off_axis(place, pole))
    upper_arm, forearm = arm_reaching(PELVIS, "left", place, pole)
    shoulder = upper_arm.origin
    straight = unit(between(shoulder, place))
    bend = between(shoulder, forearm.origin)
    assert dot(across(bend, straight), pole) >= -1e-9


@given(points, ways)
def test_a_place_out_of_reach_is_approached(place, pole):
    assume(length(place) > 0.2 and off_axis(place, pole))
    far = (place[0] * 50, place[1] * 50, place[2] * 50)
    joint = middle_joint((0, 0, 0), far, 0.4, 0.4, pole)
    assert length(joint) == pytest.approx(0.4)
    assert dot(unit(joint), unit(far)) > 0.99


def test_the_pelvis_gives_way_to_a_foot_that_stays():
    angles = LegAngles()
    foot = FootGoal("floor", (0.0, -0.1, 0.0), (0.0, 0.0, -0.07), IDENTITY, (1, 0, 0), angles)
    goals = Goals(Root(0, 0, 1.4), Spine(), foot, LegAngles(), ArmAngles(), ArmAngles())
    body = body_with(goals)
    assert body.right_leg.foot.at((0.0, 0.0, -0.07))[2] == pytest.approx(0, abs=1e-6)
    assert body.trunk.pelvis.origin[2] < 1.0


def test_a_hand_planted_on_the_body_follows_it():
    hand = HandGoal("pelvis", (0.05, -0.2, 0.1), None, (-1, 0, 0), ArmAngles())
    for pitch in (0.0, 30.0):
        goals = Goals(Root(0, 0, 1, pitch), Spine(), LegAngles(), LegAngles(), hand, ArmAngles())
        body = body_with(goals)
        place = body.trunk.pelvis.at((0.05, -0.2, 0.1))
        assert distance(body.right_arm.hand.origin, place) < 1e-6
