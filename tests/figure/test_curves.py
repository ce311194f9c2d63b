"""Movements start and end at rest, and never swing past where they go."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure.curves import Curve, eased
from hiptimer.figure.motion_file import KeyFrame

share = st.floats(0, 1, allow_nan=False)
value = st.floats(-180, 180, allow_nan=False)


def curve(values: list[float], *, through: bool = True) -> Curve:
    last = len(values) - 1
    frames = [KeyFrame(at=i / last, pose="p", through=through) for i in range(len(values))]
    return Curve([(v,) for v in values], frames)


@given(share, share)
def test_easing_only_goes_forward(a, b):
    low, high = sorted((a, b))
    assert 0 <= eased(low) <= eased(high) <= 1


def test_half_way_in_time_is_half_way_down():
    assert eased(0.5) == pytest.approx(0.5)
    assert curve([0.0, 90.0]).at(0, 0.5) == pytest.approx([45.0])


def test_a_movement_starts_and_ends_at_rest():
    assert eased(0.001) < 0.0001
    assert 1 - eased(0.999) < 0.0001


@given(st.lists(value, min_size=2, max_size=5), share)
def test_no_value_leaves_the_range_of_its_two_poses(values, at):
    found = curve(values)
    for span, (a, b) in enumerate(pairwise(values)):
        (between,) = found.at(span, at)
        assert min(a, b) - 1e-9 <= between <= max(a, b) + 1e-9


@given(st.lists(value, min_size=3, max_size=5))
def test_speed_is_kept_through_a_pose_that_is_passed(values):
    found, step = curve(values), 1e-6
    (before,) = found.at(0, 1 - step)
    (after,) = found.at(1, step)
    assert (values[1] - before) == pytest.approx(after - values[1], abs=1e-5)
