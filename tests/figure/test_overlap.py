"""How deep two capsules are inside each other, against trying every point."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figure.overlap import depth_of, nearest_shares
from hiptimer.figure.surface import Capsule
from hiptimer.figure.vectors import along, between, distance

metre = st.floats(-1, 1, allow_nan=False).map(lambda v: round(v, 3))
points = st.tuples(metre, metre, metre)
STEPS = 25


def test_two_parallel_capsules_overlap_by_their_radii():
    a = Capsule("a", (0, 0, 0), (0, 0, 1), 0.1, 0.1)
    b = Capsule("b", (0.15, 0, 0), (0.15, 0, 1), 0.1, 0.1)
    assert depth_of(a, b) == pytest.approx(0.05)


def test_far_parts_are_apart():
    a = Capsule("a", (0, 0, 0), (0, 0, 1), 0.1, 0.1)
    b = Capsule("b", (3, 0, 0), (3, 0, 1), 0.1, 0.1)
    assert depth_of(a, b) < 0


@given(points, points, points, points)
def test_no_pair_of_points_is_nearer_than_the_nearest(a, b, c, d):
    s, t = nearest_shares(a, b, c, d)
    nearest = distance(along(a, between(a, b), s), along(c, between(c, d), t))
    for i in range(STEPS + 1):
        for j in range(STEPS + 1):
            p = along(a, between(a, b), i / STEPS)
            q = along(c, between(c, d), j / STEPS)
            assert nearest <= distance(p, q) + 1e-6
