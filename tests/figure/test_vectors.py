"""Rotations come back as the angles that they were made from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figure.range_of_motion import turned_back
from hiptimer.figure.vectors import (
    IDENTITY,
    about,
    angles_yxz,
    angles_zxy,
    axis_and_angle,
    by_yxz,
    by_zxy,
    by_zyx,
    relative,
    times,
    turned,
)

wide = st.floats(-179, 179, allow_nan=False)
narrow = st.floats(-89, 89, allow_nan=False)


@given(wide, narrow, wide)
def test_clinical_angles_come_back(y, x, z):
    assert angles_yxz(by_yxz(y, x, z)) == pytest.approx((y, x, z), abs=1e-6)


@given(wide, narrow, wide)
def test_forearm_angles_come_back(z, x, y):
    assert angles_zxy(by_zxy(z, x, y)) == pytest.approx((z, x, y), abs=1e-6)


@given(wide, narrow, wide)
def test_a_rotation_is_a_turn_about_one_axis(z, y, x):
    m = by_zyx(z, y, x)
    assert about(*axis_and_angle(m)) == pytest.approx(m, abs=1e-6)


def test_half_a_turn_has_an_axis():
    m = by_zyx(180, 0, 0)
    assert about(*axis_and_angle(m)) == pytest.approx(m, abs=1e-9)


@given(wide, narrow, wide)
def test_there_and_back_again(z, y, x):
    m = by_zyx(z, y, x)
    assert turned_back(m, turned(m, (1.0, 2.0, 3.0))) == pytest.approx((1, 2, 3))
    assert times(m, relative(m, IDENTITY)) == pytest.approx(IDENTITY, abs=1e-9)
