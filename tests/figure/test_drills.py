"""What each drill is about can be seen in its figure."""

from __future__ import annotations

import pytest

from figure.range_of_motion import readings
from hiptimer.figure.mirror import mirrored_pose
from hiptimer.training.exercises import Laterality, Role


def test_every_exercise_has_a_motion(motions, exercises):
    assert set(motions) == set(exercises)


def test_every_motion_is_for_a_known_variant(motions, exercises):
    for motion in motions.values():
        known = {variant.id for variant in exercises[motion.exercise].variants}
        assert set(motion.variants) <= known


def test_what_is_lit_works_in_the_exercise(motions, exercises):
    for motion in motions.values():
        muscles = exercises[motion.exercise].muscles
        primary = {(m.group.value, m.action.value) for m in muscles if m.role is Role.PRIMARY}
        assert {(lit.region, lit.effect) for lit in motion.file.lit} <= primary


def test_reps_and_holds_are_shown_as_such(motions, exercises):
    for motion in motions.values():
        holds = exercises[motion.exercise].dose.__class__.__name__ == "HoldDose"
        assert (motion.file.entry is not None) is holds


def test_a_two_sided_drill_is_seen_alike_all_the_time(motions, exercises):
    for motion in motions.values():
        if exercises[motion.exercise].laterality is Laterality.BILATERAL:
            assert not motion.file.camera.follows_side


def test_a_pose_mirrored_twice_is_itself(motions):
    for motion in motions.values():
        for pose in motion.file.poses.values():
            assert mirrored_pose(mirrored_pose(pose)) == pose


def test_half_way_through_the_lift_the_knee_is_half_way_up(way_of):
    way = way_of("fire-hydrant")
    low, half, high = (way.joints("rep", f)["right_knee"][2] for f in (0.0, 0.1875, 0.375))
    assert low < half < high
    abduction = [_abduction(way.at("rep", f)) for f in (0.0, 0.1875, 0.375)]
    assert abduction[1] == pytest.approx((abduction[0] + abduction[2]) / 2, abs=1.0)


def _abduction(moment):
    found = {(part, name): angle for part, name, angle in readings(moment.body)}
    return found["right_hip", "hip_abduction"]


def test_the_lunge_matrix_goes_forward_aside_and_between(way_of):
    way = way_of("lunge-matrix")
    start = way.joints("start", 0)["right_ankle"]
    steps = [way.joints("rep", f)["right_ankle"] for f in (0.16, 0.5, 0.83)]
    (fx, fy), (sx, sy), (dx, dy) = ((p[0] - start[0], p[1] - start[1]) for p in steps)
    assert fx > 0.6
    assert abs(fy) < 0.1
    assert abs(sx) < 0.15
    assert sy < -0.6
    assert dx > 0.3
    assert dy < -0.3


def test_each_lunge_is_held_at_its_lowest_for_most_of_a_second(way_of, exercises):
    """Less, and nobody can see in which order and how deep they go."""
    way, seconds = way_of("lunge-matrix"), exercises["lunge-matrix"].dose.seconds_per_rep
    for third in range(3):
        hips = [way.joints("rep", (third + i / 40) / 3)["right_hip"][2] for i in range(41)]
        low = [z for z in hips if z < min(hips) + 0.01]
        assert len(low) / 40 * seconds / 3 > 0.8
        assert max(hips) - min(hips) > 0.28


def test_the_mark_of_a_lunge_is_active_while_the_foot_is_there(way_of):
    way = way_of("lunge-matrix")
    active = [[m.active for m in way.at("rep", f).marks] for f in (0.16, 0.5, 0.83)]
    assert active == [[True, False, False], [False, True, False], [False, False, True]]
    for back in (0.3, 0.63, 0.98):
        assert not any(mark.active for mark in way.at("rep", back).marks)
    right, left = (way.at("rep", 0.17, mirrored=side).marks for side in (False, True))
    assert [(m.x, -m.y, m.active) for m in left] == [tuple(m) for m in right]


def test_a_muscle_may_be_lit_in_a_part_of_the_rep(way_of):
    way = way_of("lunge-matrix")
    assert way.at("start", 0).highlights == ()
    assert way.at("rep", 0.17).highlights
    comes = [way.at("rep", at).highlights[0].shown for at in (0.05, 0.06, 0.07, 0.17)]
    assert 0 < comes[0] < comes[1] < comes[2] < comes[3] == 1
    assert way.at("rep", 0.28).highlights[0].shown < 0.5


def test_the_seated_figure_four_sits_on_a_chair(way_of):
    way = way_of("figure-four-stretch", "seated")
    moment = way.at("hold", 0)
    assert [prop.kind for prop in moment.props] == ["chair"]
    assert moment.mat is None
    assert moment.body.trunk.pelvis.origin[2] > 0.5


def test_closing_the_gate_opens_before_it_lifts_to_the_front(way_of):
    there, back = way_of("high-knee-hurdle-walk"), way_of("high-knee-hurdle-walk", "reverse")

    def widest(way) -> float:
        knees = [(way.joints("rep", i / 60)["right_knee"][1], i / 60) for i in range(61)]
        return min(knees)[1]

    assert widest(back) < 0.5 < widest(there)


def test_variants_without_poses_show_the_drill_itself(way_of):
    way = way_of("cossack-squat")
    assert way.at("rep", 0.4) == way_of("cossack-squat", "never-heard-of").at("rep", 0.4)


def test_a_good_part_of_the_variants_is_shown(motions):
    assert sum(len(motion.variants) for motion in motions.values()) >= 20
