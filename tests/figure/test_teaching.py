"""The figure does what the text of its drill says, and none of the mistakes that it names."""

from __future__ import annotations

from itertools import pairwise
from math import acos, degrees

import pytest

from figure.faults import hardest_push, hardest_push_in_a_hurry, in_sight, off_sight
from figure.measures import Measured
from figure.ways import Way
from hiptimer.figure.mirror import mirrored_name
from hiptimer.figure.motion import Stage
from hiptimer.figure.vectors import between, dot, unit

ACTING = {
    "butterfly-stretch": ("right_thigh", "left_thigh"),
    "cossack-squat": ("right_thigh", "left_thigh"),
    "figure-four-stretch": ("left_thigh", "right_shank"),
    "fire-hydrant": ("right_thigh",),
    "high-knee-hurdle-walk": ("right_thigh",),
    "high-plank-thoracic-rotation": ("right_upper_arm",),
    "lunge-matrix": ("right_thigh",),
    "pigeon-pose": ("right_shank", "right_foot"),
    "side-lying-leg-raise": ("right_thigh",),
    "standing-hip-flexor-stretch": ("right_thigh", "right_shank"),
    "standing-it-band-stretch": ("right_thigh", "right_upper_arm"),
    "walking-spiderman-overhead-reach": ("right_upper_arm", "left_thigh", "right_thigh"),
}
"""What moves, or what is stretched, on the right: it must be seen from the side."""
SEEN = 25.0
"""Degrees from the line of sight from which on a limb can be read."""
PUSH = 12.0
"""Metres per second squared: beyond that a movement looks like a jerk."""
HURRIED = 15.0
"""The same where somebody who knows the drill changes sides in the seconds that it asks for."""


def at(way: Way, stage: Stage, fraction: float) -> Measured:
    return Measured(way.at(stage, fraction).body)


def mirrored_if(part: str, mirrored: bool) -> str:
    return mirrored_name(part) if mirrored else part


def held(exercise: str, variant: str | None = None) -> Measured:
    return at(Way(exercise, variant), "hold", 0.0)


@pytest.fixture(params=(None, "on-forearms", "high-cushion"))
def pigeon(request: pytest.FixtureRequest) -> Measured:
    return held("pigeon-pose", request.param)


def test_the_pigeons_shin_lies_aslant_with_the_foot_near_the_other_hip(pigeon):
    aslant = 180 - abs(pigeon.value("right_shank.heading"))
    assert 36 <= aslant <= 46
    assert 125 <= pigeon.value("right_knee.knee_flexion") <= 135
    assert 0.03 <= pigeon.value("right_ankle.x-left_hip.x") <= 0.12
    assert pigeon.value("right_hip.hip_external_rotation") <= 68


def test_the_pigeons_pelvis_is_level_and_its_foot_flexed(pigeon):
    assert abs(pigeon.value("pelvis.tilt")) < 2
    assert pigeon.value("right_ankle.ankle_dorsiflexion") > 5


def test_the_pigeon_comes_down_onto_its_forearms():
    pigeon = held("pigeon-pose", "on-forearms")
    for side in ("right", "left"):
        assert pigeon.value(f"{side}_elbow.z") < 0.06
        assert 60 <= pigeon.value(f"{side}_elbow.elbow_flexion") <= 110


@pytest.mark.parametrize("variant", [None, "arm-reach", "short-stance"])
def test_the_hip_flexor_stretch_moves_the_hips_forward_with_the_tailbone_tucked(variant):
    way = Way("standing-hip-flexor-stretch", variant)
    start, end = at(way, "start", 0), at(way, "hold", 0)
    forward = end.value("pelvis.x") - start.value("pelvis.x")
    assert (0.06 if variant != "short-stance" else 0.03) <= forward <= 0.11
    assert start.value("pelvis.lean") - end.value("pelvis.lean") > 8
    assert end.value("right_knee.knee_flexion") < 25
    # The thigh is well behind the vertical, and the front knee not beyond the toes.
    assert end.value("right_thigh.slope") > -78
    assert end.value("left_knee.x-left_toe_tip.x") < 0.03
    if variant != "short-stance":
        assert end.value("right_hip.hip_flexion") < -17


@pytest.mark.parametrize("variant", [None, "hand-on-wall", "both-arms"])
def test_the_it_band_stretch_sends_the_hip_out_under_a_level_pelvis(variant):
    way = Way("standing-it-band-stretch", variant)
    start, end = at(way, "start", 0), at(way, "hold", 0)
    gained = start.value("right_hip.hip_abduction") - end.value("right_hip.hip_abduction")
    assert gained > 8
    assert end.value("right_hip.hip_abduction") < -17.5
    assert end.value("pelvis.y") < -0.1
    assert end.value("pelvis.tilt") < 1
    assert end.value("left_knee.knee_flexion") > 12


def test_the_it_band_stretch_holds_on_to_the_wall_of_the_other_side():
    moment = Way("standing-it-band-stretch").at("hold", 0)
    (wall,) = moment.props
    wrist = moment.body.left_arm.hand.origin
    assert 0 < wall.centre[1] - wall.size[1] / 2 - wrist[1] < 0.06


@pytest.mark.parametrize("variant", [None, "across"])
def test_the_hands_clasp_behind_the_thigh_with_bent_elbows(variant):
    four = held("figure-four-stretch", variant)
    assert four.value("right_knuckle~left_knuckle") < 0.06
    for side in ("right", "left"):
        assert -0.08 < four.value(f"{side}_wrist@left_thigh.x") < 0
        assert four.value(f"{side}_hand+left_thigh") > -0.03
        assert 25 <= four.value(f"{side}_elbow.elbow_flexion") <= 50
    assert four.value("right_ankle@left_thigh.z") == pytest.approx(-0.405, abs=0.01)


def test_the_head_stays_on_the_floor_in_the_figure_four():
    way = Way("figure-four-stretch")
    heights = [at(way, "enter", i / 20).value("skull.z") for i in range(21)]
    assert max(heights) - min(heights) < 0.01


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
@pytest.mark.parametrize("variant", [None, "across", "foot-down", "seated"])
def test_the_crossed_ankle_is_seen_on_the_other_thigh(variant, mirrored):
    """At most 57 % of it was in the hold: it lay behind the knee."""
    shank = mirrored_if("right_shank", mirrored)
    for share in (0.0, 0.5, 1.0):
        moment = Way("figure-four-stretch", variant).at("enter", share, mirrored=mirrored)
        assert in_sight(moment, shank, 0.85) > 0.85, share


@pytest.mark.parametrize("variant", [None, "across"])
@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_the_crossed_shin_is_seen_from_the_side_all_of_it(variant, mirrored):
    """Nearly end on, it looked like a straight leg that points up."""
    shank = mirrored_if("right_shank", mirrored)
    for share in (0.0, 0.5, 1.0):
        moment = Way("figure-four-stretch", variant).at("enter", share, mirrored=mirrored)
        assert off_sight(moment, shank) > 35, share
        assert in_sight(moment, shank) > 0.7, share


def test_the_pelvis_stays_level_in_the_lunges_and_the_knee_is_bent_on_landing():
    way = Way("lunge-matrix")
    assert all(abs(at(way, "rep", i / 90).value("pelvis.tilt")) < 4 for i in range(31))
    for key in way.take.rep or ():
        if key.pose in {"forward_step", "diagonal_step", "side_step"}:
            assert 15 <= at(way, "rep", key.at).value("right_knee.knee_flexion") <= 35


@pytest.mark.parametrize("pose", ["forward_lunge", "diagonal_lunge"])
def test_both_knees_bend_in_a_lunge_and_the_back_one_hovers(pose):
    lunge = Measured(Way("lunge-matrix").motion.scene(None, mirrored=False).key(pose).body)
    assert lunge.value("right_knee.knee_flexion") > 85
    assert 0.05 < lunge.value("left_knee.z") - 0.052 < 0.15
    assert lunge.value("right_knee.x-right_toe_tip.x") < 0.03


def test_the_head_lies_on_the_lower_arm():
    way = Way("side-lying-leg-raise")
    for lying in (at(way, "rep", i / 10) for i in range(11)):
        assert -0.005 <= lying.value("head+left_upper_arm") < 0.03
        assert lying.value("left_knee.knee_flexion") < 45


@pytest.mark.parametrize("phase", [0.0, 0.45])
def test_hips_and_shoulders_are_stacked_in_the_side_lying_raise(phase):
    """Both were rolled forward, by 12 and 8 degrees."""
    lying = at(Way("side-lying-leg-raise"), "rep", phase)
    assert abs(lying.value("right_hip.x-left_hip.x")) < 0.012
    assert abs(lying.value("right_shoulder.x-left_shoulder.x")) < 0.03


@pytest.mark.parametrize("variant", [None, "half-depth", "with-support", "full-depth"])
def test_the_bent_knee_goes_where_its_toes_point(variant):
    way = Way("cossack-squat", variant)
    squat = at(way, "rep", 0.45)
    assert abs(squat.value("right_thigh.heading-right_foot.heading")) < 13
    assert squat.value("right_ankle.ankle_dorsiflexion") <= 38
    assert squat.value("left_knee.knee_flexion") < 6
    assert squat.value("right_foot.slope") == pytest.approx(0, abs=0.5)


def test_the_cossack_squats_are_of_different_depth_and_the_toes_come_up():
    ways = [Way("cossack-squat", v) for v in ("half-depth", None, "full-depth")]
    half, whole, full = (at(way, "rep", 0.45).value("pelvis.z") for way in ways)
    assert half - whole > 0.08
    assert whole - full > 0.03
    assert at(ways[1], "rep", 0.45).value("left_foot.slope") > 35


@pytest.mark.parametrize("variant", [None, "half-reach", "narrow-stance", "knee-down"])
def test_the_supporting_arm_is_straight_and_the_hips_are_quiet(variant):
    way = Way("high-plank-thoracic-rotation", variant)
    phases = [at(way, "rep", i / 20) for i in range(21)]
    assert all(m.value("left_elbow.elbow_flexion") < 10 for m in phases)
    heights = [m.value("pelvis.z") for m in phases]
    assert max(heights) - min(heights) < 0.065
    assert phases[9].value("trunk.trunk_axial_rotation") > (32 if variant != "half-reach" else 15)


@pytest.mark.parametrize("variant", [None, "narrow-stance", "knee-down"])
def test_the_head_goes_along_with_the_hand_in_the_plank(variant):
    """It stayed 64 degrees behind, and looked at the viewer; the eyes do what the neck cannot."""
    for phase, most in ((0.2, 50), (0.45, 52)):
        body = Way("high-plank-thoracic-rotation", variant).at("rep", phase).body
        head = body.trunk.head
        to_hand = unit(between(head.origin, body.right_arm.fingertip))
        x, y, z = head.axes[0::3]
        assert degrees(acos(dot((x, y, z), to_hand))) < most, phase


@pytest.mark.parametrize("variant", [None, "raised-seat", "heels-close"])
def test_the_hands_keep_hold_of_ankles_or_shins(variant):
    way = Way("butterfly-stretch", variant)
    start, end = at(way, "start", 0), at(way, "hold", 0)
    for side in ("right", "left"):
        along = [m.value(f"{side}_wrist@{side}_shank.z") for m in (start, end)]
        assert along[0] == pytest.approx(along[1], abs=0.015)
        assert -0.36 < along[0] < -0.2
        assert end.value(f"{side}_hand+{side}_shank") > -0.03
        assert end.value(f"{side}_elbow.elbow_flexion") > 40
    assert end.value("pelvis.lean") > start.value("pelvis.lean") - 0.5


@pytest.mark.parametrize("variant", [None, "knee-down", "elbow-to-instep"])
def test_the_hand_is_down_before_the_spiderman_rises_and_the_step_goes_on(variant):
    way = Way("walking-spiderman-overhead-reach", variant)
    frames = way.take.rep or ()
    down = next(f.at for f in frames if f.pose == "lunge_hands_down" and f.at > 0.7)
    top = at(way, "rep", 0.62)
    assert at(way, "rep", down).value("right_wrist.z") < 0.12
    assert at(way, "rep", down).value("pelvis.z") - top.value("pelvis.z") < 0.03
    assert top.value("right_wrist.z") > 1.3
    # It walks: nothing of it ever goes back.
    places = [at(way, "rep", i / 40).value("pelvis.x") for i in range(41)]
    assert all(b - a > -0.03 for a, b in pairwise(places))
    assert way.take.travel[0] > 0.9
    assert places[-1] - places[0] == pytest.approx(way.take.travel[0])


@pytest.mark.parametrize("variant", [None, "half-reach", "narrow-stance", "knee-down"])
def test_the_plank_rests_on_hands_and_knees(variant):
    rested = at(Way("high-plank-thoracic-rotation", variant), "rest", 1.0)
    for side in ("right", "left"):
        assert rested.value(f"{side}_knee.z") < 0.06
        assert abs(rested.value(f"{side}_hip.x-{side}_knee.x")) < 0.1
        assert rested.value(f"{side}_wrist.z") < 0.06


@pytest.mark.parametrize("variant", [None, "raised-seat", "heels-close"])
def test_the_hands_bring_the_knees_together_after_the_butterfly(variant):
    way = Way("butterfly-stretch", variant)
    at_knees, rested = at(way, "rest", 0.5), at(way, "rest", 1.0)
    assert rested.value("right_knee~left_knee") < 0.3 < at_knees.value("right_knee~left_knee")
    for side in ("right", "left"):
        for there in (at_knees, rested):
            assert there.value(f"{side}_wrist~{side}_knee") < 0.13
        assert abs(rested.value(f"{side}_foot.slope")) < 5


@pytest.mark.parametrize("variant", [None, "half-depth", "full-depth", "with-support"])
def test_the_feet_come_together_after_the_cossack_squat(variant):
    rested = at(Way("cossack-squat", variant), "rest", 1.0)
    assert rested.value("right_ankle~left_ankle") < 0.25
    assert rested.value("right_knee.knee_flexion") < 10


def test_a_rest_leaves_the_drill_as_the_words_say():
    """The last rest stayed in the start of a drill: legs crossed, one foot behind."""
    figure_four = at(Way("figure-four-stretch"), "rest", 1.0)
    assert figure_four.value("right_ankle.z") < 0.15
    hip_flexor = at(Way("standing-hip-flexor-stretch"), "rest", 1.0)
    assert abs(hip_flexor.value("right_ankle.x-left_ankle.x")) < 0.01
    it_band = at(Way("standing-it-band-stretch"), "rest", 1.0)
    assert it_band.value("right_ankle.y-left_ankle.y") < -0.05


def test_the_gate_opens_up_first_and_then_out():
    way = Way("high-knee-hurdle-walk")
    front, side = at(way, "rep", 1 / 3), at(way, "rep", 2 / 3)
    assert abs(front.value("right_thigh.heading")) < 8
    assert side.value("right_thigh.heading") < -50
    for each in (front, side):
        assert abs(each.value("right_knee.z-right_hip.z")) < 0.08
        assert abs(each.value("thorax.tilt")) < 6
        assert each.value("left_knee.knee_flexion") < 10


def test_the_fire_hydrant_lifts_the_knee_and_not_the_pelvis():
    lifted = at(Way("fire-hydrant"), "rep", 0.45)
    assert lifted.value("right_hip.hip_abduction") > 40
    assert abs(lifted.value("pelvis.tilt")) < 4


def test_what_acts_is_never_seen_end_on(way):
    stage: Stage = "rep" if way.take.rep else "hold"
    phases = [key.at for key in way.take.rep or () if not key.through] or [0.0]
    for mirrored in (False, True):
        for phase in phases:
            moment = way.at(stage, phase, mirrored=mirrored)
            for part in ACTING[way.exercise]:
                seen = off_sight(moment, mirrored_if(part, mirrored))
                assert seen >= SEEN, (phase, part, mirrored)


def test_nothing_is_jerked(way):
    for stage in (*way.stages, "switch"):
        if way.seconds(stage):
            push = hardest_push(way, stage)
            assert push.size <= PUSH + 0.05, (stage, push)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_nothing_is_jerked_where_sides_change_quickly(way, exercises, mirrored):
    if exercises[way.exercise].switch_seconds and way.seconds("switch"):
        push = hardest_push_in_a_hurry(way, mirrored=mirrored)
        assert push.size <= HURRIED, push
