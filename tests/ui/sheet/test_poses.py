"""The poses that explain a drill on paper: whole, and inside their boxes."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from hiptimer.training.exercises import Kind
from hiptimer.training.sides import Side
from hiptimer.ui.figure.moulding import shapes_of
from hiptimer.ui.figure.outline import span
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Shape
from hiptimer.ui.sheet.figures import PosesFigure, poses_of

BOX = QRectF(100, 100, 300, 200)


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
def test_a_drill_is_shown_by_the_poses_in_which_one_dwells(find_motion, exercise, poses):
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


def figure_of(find_motion, exercise: str, variant: str | None = None) -> PosesFigure:
    return PosesFigure(poses_of(find_motion(exercise), Side.RIGHT, variant), Side.RIGHT)


def drawn(figure: PosesFigure) -> tuple[QImage, QRectF]:
    box = QRectF(BOX)
    box.setWidth(box.height() * figure.extent.width / figure.extent.height)
    image = QImage(int(box.right()) + 100, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    figure.paint(painter, box)
    painter.end()
    return image, box


def coloured(image: QImage, box: QRectF, *, inside: bool) -> int:
    """How many pixels that are not white lie in the box, or outside it."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(
        image.pixelColor(x, y) != QColor("white")
        for x, y in places
        if box.adjusted(-1, -1, 1, 1).contains(x, y) is inside
    )


@pytest.mark.parametrize(
    ("exercise", "variant"),
    [("standing-it-band-stretch", "hand-on-wall"), ("figure-four-stretch", "seated")],
)
def test_walls_and_chairs_end_where_the_figure_ends(find_motion, qapp, exercise, variant):
    image, box = drawn(figure_of(find_motion, exercise, variant))
    assert coloured(image, box, inside=True) > 2000
    assert coloured(image, box, inside=False) == 0


def test_no_part_of_a_body_is_cut_off(library, find_motion):
    for exercise in library.exercises.values():
        for variant in (None, *(each.id for each in exercise.variants)):
            figure = figure_of(find_motion, exercise.id, variant)
            for moment, (_, _, part) in zip(figure._moments, figure._places, strict=True):
                frame = (part.width * 100, part.height * 100)
                shapes = shapes_of(moment.body, Screen(moment.camera, part, frame))
                left, top, right, bottom = span(
                    [p for s in shapes if isinstance(s, Shape) for p in s.pieces]
                )
                fits = min(left, top) >= 0 and right <= frame[0] and bottom <= frame[1]
                assert fits, (exercise.id, variant)


def test_both_sides_of_the_body_are_lit_where_both_work(find_motion, qapp):
    image, _ = drawn(figure_of(find_motion, "butterfly-stretch"))
    places = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    colours = [image.pixelColor(x, y) for x, y in places]
    assert sum(210 < c.hue() < 230 and c.saturation() > 180 for c in colours) > 5
    assert sum(20 < c.hue() < 35 and c.saturation() > 220 for c in colours) > 5
