"""The skeleton stands as tall as it should, and angles and frames tell the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure import proportions as size
from hiptimer.figure.limbs import arm_angles, leg_angles
from hiptimer.figure.skeleton import (
    ArmAngles,
    Body,
    Handed,
    LegAngles,
    Root,
    Spine,
    arm_of,
    leg_of,
    trunk_of,
)
from hiptimer.figure.vectors import distance

SIDES: tuple[Handed, Handed] = ("right", "left")
side = st.sampled_from(SIDES)


def degrees(low: float, high: float):
    return st.floats(low, high, allow_nan=False)


legs = st.builds(
    LegAngles,
    degrees(-20, 120),
    degrees(-25, 45),
    degrees(-40, 80),
    degrees(0, 135),
    degrees(-50, 38),
    degrees(-20, 35),
    degrees(-25, 25),
    degrees(0, 60),
)
arms = st.builds(
    ArmAngles,
    degrees(-50, 170),
    degrees(-45, 85),
    degrees(-80, 80),
    degrees(1, 145),
    degrees(-80, 90),
    degrees(-70, 85),
    degrees(-30, 30),
    degrees(0, 90),
)
roots = st.builds(
    Root,
    st.just(0.0),
    st.just(0.0),
    st.just(1.0),
    degrees(-90, 90),
    degrees(-90, 90),
    degrees(-180, 180),
)
spines = st.builds(
    Spine,
    degrees(-20, 70),
    degrees(-30, 30),
    degrees(-40, 40),
    degrees(-45, 45),
    degrees(-35, 35),
    degrees(-60, 60),
)


def standing() -> Body:
    trunk = trunk_of(Root(0, 0, size.STANDING_HIP_HEIGHT), Spine())
    leg = {each: leg_of(trunk.pelvis, each, LegAngles()) for each in SIDES}
    arm = {each: arm_of(trunk.thorax, each, ArmAngles()) for each in SIDES}
    return Body(trunk, leg["right"], leg["left"], arm["right"], arm["left"])


def test_a_standing_figure_is_as_tall_as_its_stature():
    body = standing()
    assert body.trunk.crown[2] == pytest.approx(size.STATURE, abs=0.005)
    assert body.right_leg.toes.origin[2] == pytest.approx(0, abs=1e-9)


def test_right_is_on_the_right():
    joints = standing().joints()
    assert joints["right_hip"][1] < 0 < joints["left_hip"][1]
    assert joints["right_toe_tip"][0] > joints["right_ankle"][0]


def test_every_joint_and_segment_has_its_name():
    body = standing()
    assert len(body.segments()) == 21
    assert len(body.joints()) == 26
    assert body.segments()["left_shank"].origin == body.joints()["left_knee"]


def test_flexion_brings_the_thigh_forward_and_rotation_the_foot_inward():
    trunk = trunk_of(Root(0, 0, 1), Spine())
    leg = leg_of(trunk.pelvis, "right", LegAngles(hip_flexion=90, knee_flexion=90))
    assert leg.shank.origin[0] == pytest.approx(size.THIGH)
    turned = LegAngles(hip_flexion=90, knee_flexion=90, hip_external_rotation=30)
    assert leg_of(trunk.pelvis, "right", turned).foot.origin[1] > leg.foot.origin[1]


def test_turning_the_trunk_to_the_right_brings_the_left_shoulder_forward():
    trunk = trunk_of(Root(0, 0, 1), Spine(trunk_axial_rotation=40))
    left = arm_of(trunk.thorax, "left", ArmAngles())
    assert left.upper_arm.origin[0] > 0.1


@given(roots, spines, side, legs)
def test_the_angles_of_a_leg_can_be_read_off_it(root, spine, which, angles):
    pelvis = trunk_of(root, spine).pelvis
    leg = leg_of(pelvis, which, angles)
    assert leg_angles(pelvis, which, leg, angles.toe_extension) == pytest.approx(angles, abs=1e-6)


@given(roots, spines, side, arms)
def test_the_angles_of_an_arm_can_be_read_off_it(root, spine, which, angles):
    thorax = trunk_of(root, spine).thorax
    arm = arm_of(thorax, which, angles)
    found = arm_angles(thorax, which, arm, angles.finger_flexion)
    again = arm_of(thorax, which, found)
    assert found.elbow_flexion == pytest.approx(angles.elbow_flexion, abs=1e-6)
    assert distance(again.fingertip, arm.fingertip) < 1e-6


@given(roots, spines, side, legs)
def test_bones_keep_their_lengths(root, spine, which, angles):
    leg = leg_of(trunk_of(root, spine).pelvis, which, angles)
    assert distance(leg.thigh.origin, leg.shank.origin) == pytest.approx(size.THIGH)
    assert distance(leg.shank.origin, leg.foot.origin) == pytest.approx(size.SHANK)
