"""The poses that explain a drill on paper."""

from __future__ import annotations

from itertools import combinations

import pytest

from hiptimer.training.exercises import Kind
from hiptimer.training.sides import Side
from hiptimer.ui.sheet.poses import PosesFigure, poses_of


@pytest.mark.parametrize(
    ("exercise", "poses"),
    [
        ("fire-hydrant", ["quadruped", "knee_lifted"]),
        ("cossack-squat", ["wide_stance", "deep_side_squat"]),
        ("lunge-matrix", ["forward_lunge", "side_lunge", "diagonal_lunge"]),
        ("walking-spiderman-overhead-reach", ["lunge_hands_down", "reach_to_ceiling"]),
        ("high-knee-hurdle-walk", ["stand", "knee_high", "knee_open"]),
        ("pigeon-pose", ["folded_hold"]),
    ],
)
def test_a_drill_is_told_by_the_poses_in_which_one_dwells(find_motion, exercise, poses):
    motion = find_motion(exercise)
    assert motion is not None
    assert [moment.pose for moment in poses_of(motion, Side.RIGHT)] == poses


def test_every_drill_and_variant_has_one_pose_for_a_hold_and_more_for_a_rep(library, find_motion):
    for exercise in library.exercises.values():
        motion = find_motion(exercise.id)
        for variant in (None, *(each.id for each in exercise.variants)):
            poses = poses_of(motion, Side.RIGHT, variant)
            assert (len(poses) > 1) is (exercise.kind is Kind.DYNAMIC), (exercise.id, variant)
            assert len(poses) <= 3
            for one, other in combinations(poses, 2):
                assert one.body != other.body


def test_a_person_who_lies_is_stacked_and_one_who_stands_is_in_a_row(find_motion):
    lying = PosesFigure(poses_of(find_motion("side-lying-leg-raise"), Side.RIGHT), Side.RIGHT)
    standing = PosesFigure(poses_of(find_motion("cossack-squat"), Side.RIGHT), Side.RIGHT)
    assert lying.extent.width < 2.6
    assert standing.extent.width > 2.6
    assert 0.5 < lying.extent.width / lying.extent.height < 3.0
