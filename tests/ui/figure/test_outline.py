"""Outlines are where the ellipsoids are, shrink inward, grow outward, and all turn one way."""

from __future__ import annotations

from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure.camera import Camera, ViewBox
from hiptimer.figure.skeleton import Frame
from hiptimer.figure.vectors import IDENTITY
from hiptimer.ui.figure.outline import Disc, Piece, disc, fineness, lump, tube
from hiptimer.ui.figure.projection import Screen

radii = st.floats(2, 60)
places = st.floats(-300, 300)


def ball(x: float, y: float, radius: float) -> Disc:
    return Disc(x, y, radius * radius, 0.0, radius * radius)


def area(points) -> float:
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2


def moved(piece: Piece, affine) -> list[tuple[float, float]]:
    xx, xy, yx, yy, dx, dy = affine
    return [(xx * x + yx * y + dx, xy * x + yy * y + dy) for x, y in piece.points]


def test_a_ball_is_a_circle_from_every_side():
    box = ViewBox(-1, -1, 1, 1)
    for azimuth in range(0, 360, 45):
        screen = Screen(Camera(azimuth, 20, (0, 0, 0)), box, (200, 200))
        outline = disc(screen.bone(Frame((0, 0, 0), IDENTITY)), (0, 0, 0), (0.5, 0.5, 0.5))
        assert isclose(outline.reach(1, 0), 50, rel_tol=1e-9)
        assert isclose(outline.reach(0, 1), 50, rel_tol=1e-9)
        assert (outline.x, outline.y) == (100, 100)


def test_a_mirror_changes_left_and_right_and_nothing_else():
    camera, box = Camera(30, 10, (0, 0, 0.5)), ViewBox(-1, -1, 2, 1)
    true, mirror = (Screen(camera, box, (300, 200), mirrored=m) for m in (False, True))
    x, y, depth = true.point((0.3, -0.4, 0.8))
    assert mirror.point((0.3, -0.4, 0.8)) == pytest.approx((300 - x, y, depth))


@given(places, places, radii, places, places, radii)
def test_a_lump_holds_its_balls(ax, ay, ar, bx, by, br):
    piece = lump([ball(ax, ay, ar), ball(bx, by, br)])
    for x, y, radius in ((ax, ay, ar), (bx, by, br)):
        assert max(px for px, _ in piece.points) >= x + radius - 1e-6
        assert min(py for _, py in piece.points) <= y - radius + 0.03 * radius
    assert area(piece.points) > 0


@given(places, places, radii, radii, radii)
def test_a_tube_turns_the_same_way_as_a_lump(x, y, start, middle, end):
    discs = [ball(0, 0, start), ball(x / 2, y / 2, middle), ball(x, y, end)]
    assert area(tube(discs).points) > 0


@given(places, places, radii, radii, st.floats(0.05, 0.7))
def test_what_is_lit_more_lies_inside_what_is_lit_less(x, y, start, end, share):
    piece = tube([ball(0, 0, start), ball(x, y, end)])
    assert area(moved(piece, piece.shrunk(share))) < area(piece.points)
    assert area(moved(piece, piece.grown(1.0))) > area(piece.points)


def test_nothing_moves_at_the_pole():
    piece = tube([ball(0, 0, 10), ball(80, 20, 6)])
    pole = piece._replace(points=[piece.pole])
    assert moved(pole, piece.shrunk(0.5))[0] == pytest.approx(piece.pole)


def test_an_edge_is_as_wide_as_asked_for():
    piece = tube([ball(0, 0, 10), ball(100, 0, 10)])
    wider = moved(piece, piece.grown(2.0))
    assert max(y for _, y in wider) == pytest.approx(12)
    assert max(x for x, _ in wider) == pytest.approx(112)


@given(st.floats(0.1, 2000))
def test_curves_have_enough_corners_to_look_round(radius):
    count = fineness(radius)
    assert count % 4 == 0
    assert 8 <= count <= 48
