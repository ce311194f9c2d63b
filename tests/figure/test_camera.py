"""The camera shows right where right is, and a frame that never moves holds the whole drill."""

from __future__ import annotations

import pytest

from hiptimer.figure.camera import Camera, Lens, swung
from hiptimer.figure.moment import box_of
from hiptimer.figure.motion import view_box


def test_from_in_front_the_figures_left_is_on_the_right():
    lens = Lens(Camera(0, 0))
    assert lens.spot((0, 0.3, 0.5)).x > 0 > lens.spot((0, -0.3, 0.5)).x
    assert lens.spot((0, 0, 1.0)).y > 0


def test_from_its_right_side_the_figure_looks_to_the_right():
    lens = Lens(Camera(90, 0))
    assert lens.spot((0.3, 0, 0.5)).x > 0
    assert lens.spot((0, -0.3, 0.5)).nearness > lens.spot((0, 0.3, 0.5)).nearness


def test_what_is_nearer_is_larger():
    lens = Lens(Camera(0, 0))
    assert lens.spot((0.5, 0, 0.5)).scale > 1 > lens.spot((-0.5, 0, 0.5)).scale


def test_a_camera_swings_the_shorter_way_around():
    half = swung(Camera(150, 10), Camera(-150, 20), 0.5)
    assert half.azimuth % 360 == pytest.approx(180)
    assert half.elevation == pytest.approx(15)


def test_one_view_box_holds_every_moment(way, shown):
    box = view_box(way.motion, way.variant).grown(0.03)
    for where, moment in shown[::6]:
        assert box.united(box_of(moment)) == box, where
