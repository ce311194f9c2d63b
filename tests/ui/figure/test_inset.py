"""A second view in the corner shows what the first cannot, on the side where there is room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from hiptimer.figure.moment import corners
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.storage.content import MotionFolder
from hiptimer.storage.places import assets_folder
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.export import image_of, picture_at
from hiptimer.ui.figure.second_view import SecondView
from hiptimer.ui.figure.shapes import Shape
from hiptimer.ui.look.theme import LIGHT

SIZE = QSize(560, 448)


@pytest.fixture
def pigeon() -> Motion:
    motion = MotionFolder(assets_folder() / "motions").motion("pigeon-pose")
    assert motion is not None
    return motion


def drawing(motion: Motion, *, left: bool = False, mirrored: bool = False) -> FigureDrawing:
    moment = moment_of(motion, stage="hold", mirrored=left)
    return FigureDrawing(Picture(moment, frame_of(motion), mirrored), SIZE)


@pytest.mark.parametrize(
    ("left", "mirrored", "at_right"),
    [(False, False, True), (True, False, False), (False, True, False), (True, True, True)],
)
def test_it_stands_in_the_free_corner_within_the_picture(pigeon, left, mirrored, at_right):
    inset = drawing(pigeon, left=left, mirrored=mirrored).inset
    assert inset is not None
    place = inset[0]
    assert (place.center().x() > SIZE.width() / 2) is at_right
    assert place.left() >= 0
    assert place.right() <= SIZE.width()
    assert place.bottom() <= SIZE.height()


def test_it_holds_the_whole_body(pigeon):
    inset = drawing(pigeon).inset
    assert inset is not None
    place, inner = inset
    left, top, right, bottom = inner.extent()
    assert left >= 0
    assert top >= 0
    assert right <= place.width()
    assert bottom <= place.height()


def test_the_pigeons_shows_its_mat_whole_and_is_wider_than_tall(pigeon):
    inset = drawing(pigeon).inset
    assert inset is not None
    place, inner = inset
    assert place.width() > 1.5 * place.height()
    mat = inner.moment.mat
    assert mat is not None
    flat = corners((mat.x, mat.y, 0.0), (mat.length, mat.width, 0.0), mat.heading)
    for x, y, _ in map(inner.screen.point, flat):
        assert 0 < x < place.width()
        assert 0 < y < place.height()


def test_the_butterflys_covers_nothing_of_the_body():
    motion = MotionFolder(assets_folder() / "motions").motion("butterfly-stretch")
    assert motion is not None
    for stage in ("start", "hold"):
        whole = FigureDrawing(Picture(moment_of(motion, stage=stage), frame_of(motion)), SIZE)
        inset = whole.inset
        assert inset is not None
        pieces = [p for shape in whole.shapes if isinstance(shape, Shape) for p in shape.pieces]
        assert not any(inset[0].contains(x, y) for piece in pieces for x, y in piece.points)


def test_a_small_picture_and_a_change_of_sides_do_without(pigeon):
    moment = moment_of(pigeon, stage="hold")
    small = FigureDrawing(Picture(moment, frame_of(pigeon)), QSize(200, 160))
    assert small.inset is None
    assert moment_of(pigeon, stage="switch", fraction=0.5).inset is None


def test_it_is_drawn(qapp, pigeon):
    picture = picture_at(pigeon, Side.RIGHT, 1.0)
    without = replace(picture, moment=replace(picture.moment, inset=None))
    images = [image_of([each], SIZE, LIGHT) for each in (picture, without)]
    assert images[0] != images[1]


def test_it_is_drawn_with_every_fourth_picture_and_in_a_hold_once(qapp, pigeon, monkeypatch):
    drawn: list[FigureDrawing] = []
    monkeypatch.setattr(FigureDrawing, "paint_card", lambda inner, *_: drawn.append(inner))
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter, second = QPainter(image), SecondView()
    for stage in ("enter", "hold"):
        drawn.clear()
        for index in range(12):
            moment = moment_of(pigeon, stage=stage, fraction=0.4 + index / 30)
            picture = Picture(moment, frame_of(pigeon))
            second.paint(painter, picture, FigureDrawing(picture, SIZE), LIGHT)
        assert len(drawn) == (3 if stage == "enter" else 1)
    painter.end()
