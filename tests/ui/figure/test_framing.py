"""The whole body is inside its frame, whatever the drill, the side, the moment and the size."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from hiptimer.figure.moment import Moment, corners
from hiptimer.figure.motion import Motion, Stage, decode_motion, moment_of
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, close_up, frame_of
from hiptimer.ui.figure.export import picture_at
from hiptimer.ui.figure.stills import still_fractions, telling_moment
from hiptimer.ui.look.tokens import DARK, LIGHT

MOTIONS = sorted((Path(__file__).parents[3] / "assets" / "motions").glob("*.json"))
SIZES = [QSize(120, 90), QSize(700, 560), QSize(300, 900), QSize(3840, 2160)]
PHASES = [index / 60 for index in range(61)]
FILLED = 0.6
"""The share of its frame that a drill fills in one direction at least."""
SEEN = bytes(alpha > 40 for alpha in range(256))
"""Which alphas of a pixel can be seen."""


@pytest.fixture(scope="module", params=MOTIONS, ids=lambda path: path.stem)
def motion(request) -> Motion:
    return decode_motion(request.param.read_bytes(), request.param.name)


def edges(picture: Picture, size: QSize) -> tuple[float, float, float, float]:
    """How far the body stays away from each edge of its frame; negative beyond it."""
    left, top, right, bottom = FigureDrawing(picture, size).extent()
    return left, top, size.width() - right, size.height() - bottom


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
@pytest.mark.parametrize("stage", ["rep", "hold", "change", "switch"])
def test_the_whole_figure_is_inside_its_frame(motion, mirrored, stage, day):
    box = frame_of(motion)
    for phase in PHASES[day % 4 :: 4]:
        moment = moment_of(motion, stage=stage, fraction=phase, mirrored=mirrored)
        assert min(edges(Picture(moment, box), SIZES[1])) > 1, phase


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_at_every_size_and_as_in_a_mirror(motion, size, day):
    box = frame_of(motion)
    for phase, side, mirrored in product(PHASES[day % 10 :: 20], Side, (False, True)):
        moment = moment_of(motion, stage="rep", fraction=phase, mirrored=side is Side.LEFT)
        assert min(edges(Picture(moment, box, mirrored), size)) > 0


def test_every_variant_is_inside_its_frame(motion):
    for variant in motion.variants:
        for phase in PHASES[::6]:
            picture = picture_at(motion, Side.LEFT, phase, variant=variant)
            assert min(edges(picture, SIZES[1])) > 1


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_every_variant_fills_its_frame_in_one_direction(motion, mirrored):
    width, height = SIZES[1].width(), SIZES[1].height()
    for variant in (None, *motion.variants):
        box = frame_of(motion, variant)
        within = [
            edges(Picture(moment, box), SIZES[1])
            for stage in ("rep", "hold")
            for moment in moments(motion, stage, variant, mirrored=mirrored)
        ]
        left, top, right, bottom = map(min, zip(*within, strict=True))
        assert max((width - left - right) / width, (height - top - bottom) / height) >= FILLED


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_mat_and_shadow_are_whole(motion, mirrored):
    width, height = SIZES[1].width(), SIZES[1].height()
    for variant in (None, *motion.variants):
        box = frame_of(motion, variant)
        for moment in moments(motion, "rep", variant, mirrored=mirrored):
            drawing = FigureDrawing(Picture(moment, box), SIZES[1])
            places = [point for piece in drawing.shadow for point in piece.points]
            if mat := moment.mat:
                flat = corners((mat.x, mat.y, 0.0), (mat.length, mat.width, 0.0), mat.heading)
                places += [drawing.screen.point(corner)[:2] for corner in flat]
            assert all(0 < x < width and 0 < y < height for x, y in places), (variant, moment.pose)


def moments(motion: Motion, stage: Stage, variant: str | None, *, mirrored: bool) -> list[Moment]:
    return [
        moment_of(motion, stage=stage, fraction=phase, variant=variant, mirrored=mirrored)
        for phase in PHASES[::5]
    ]


def test_a_close_up_fills_its_frame(motion):
    size = SIZES[1]
    for side in Side:
        left, top, right, bottom = edges(close_up(telling_moment(motion, side)), size)
        assert min(left, top, right, bottom) > 0
        assert left + right < 0.5 * size.width() or top + bottom < 0.5 * size.height()


def test_the_frame_does_not_move_with_the_figure(motion):
    screens = [
        FigureDrawing(picture_at(motion, Side.RIGHT, phase), SIZES[1]).screen
        for phase in PHASES[::10]
    ]
    assert len({screen.scale for screen in screens}) == 1


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_no_pixel_of_the_smallest_picture_is_cut_off(qapp, motion, tokens):
    size, margin = SIZES[0], 60
    wide = QSize(size.width() + 2 * margin, size.height() + 2 * margin)
    for phase in still_fractions(motion, "rep"):
        image = QImage(wide, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        painter.translate(margin, margin)
        drawing = FigureDrawing(picture_at(motion, Side.RIGHT, phase), size)
        drawing.paint(painter, tokens, shadow=False)
        painter.end()
        inside = image.copy(margin, margin, size.width(), size.height())
        assert painted(image) == painted(inside) > 60


def painted(image: QImage) -> int:
    """How many pixels are not clear; a row of them is a multiple of four, or there is padding."""
    assert image.width() % 4 == 0
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)  # kept while its bits are read
    return bytes(alpha.constBits()).translate(SEEN).count(1)
