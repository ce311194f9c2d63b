"""Muscles lie on the body: no spike, nothing beside it or on the shirt; told apart without colour."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.ui.figure.drawing import FigureDrawing, close_up
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.painter import clip_of, path_of
from hiptimer.ui.figure.shapes import Shape, Tone

MOTIONS = sorted((Path(__file__).parents[3] / "assets" / "motions").glob("*.json"))
PHASES = 24
EDGE = 1.0
SIZE = QSize(700, 560)
AROUND = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]


@pytest.fixture(scope="module", params=MOTIONS, ids=lambda path: path.stem)
def motion(request) -> Motion:
    return decode_motion(request.param.read_bytes(), request.param.name)


def moments(motion: Motion, mirrored: bool) -> Iterable[Moment]:
    for index in range(PHASES):
        yield moment_of(motion, stage="rep", fraction=index / PHASES, mirrored=mirrored)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_no_muscle_has_a_spike_or_a_fold(motion, mirrored):
    for moment in moments(motion, mirrored):
        drawing = FigureDrawing(close_up(moment), SIZE)
        for name, muscle in muscles_of(drawing).items():
            seen = mask_of([path_of(muscle.border)])
            thick = spread(shrunk(seen))
            if count(thick):
                assert count(without(seen, spread(thick))) <= SPIKE, (name, moment.pose)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_muscles_are_seen_on_the_body_alone_and_those_of_the_leg_never_on_the_shirt(
    motion, mirrored
):
    for moment in moments(motion, mirrored):
        body, shirt = blank(), blank()
        for shape in FigureDrawing(close_up(moment), SIZE).shapes:
            if isinstance(shape, Shape):
                path = clip_of(shape, EDGE)
                fill(body, path)
                fill(shirt, path, shown=shape.tone is Tone.SHIRT)
            elif shape.within.tone is not Tone.SHIRT:
                seen = mask_of([clip_of(shape.within, EDGE).intersected(path_of(shape.border))])
                assert count(without(seen, spread(body))) == 0, shape.name
                assert count(both(seen, shrunk(shirt))) == 0, shape.name


def muscles_of(drawing: FigureDrawing) -> dict[tuple[str, str], LitMuscle]:
    shapes = drawing.shapes
    return {(s.name, s.side): s for s in shapes if isinstance(s, LitMuscle)}


def blank() -> QImage:
    image = QImage(SIZE, QImage.Format.Format_Alpha8)
    image.fill(0)
    return image


def fill(image: QImage, path: QPainterPath, *, shown: bool = True) -> None:
    painter = QPainter(image)
    mode = QPainter.CompositionMode
    painter.setCompositionMode(
        mode.CompositionMode_SourceOver if shown else mode.CompositionMode_Clear
    )
    painter.fillPath(path, QColor("black"))
    painter.end()


def mask_of(paths: Iterable[QPainterPath]) -> QImage:
    image = blank()
    for path in paths:
        fill(image, path)
    return image


def combined(one: QImage, other: QImage, mode: QPainter.CompositionMode, shifts) -> QImage:
    found = one.copy()
    painter = QPainter(found)
    painter.setCompositionMode(mode)
    for shift in shifts:
        painter.drawImage(*shift, other)
    painter.end()
    return found


def shrunk(mask: QImage) -> QImage:
    return combined(mask, mask, QPainter.CompositionMode.CompositionMode_DestinationIn, AROUND)


def spread(mask: QImage) -> QImage:
    return combined(mask, mask, QPainter.CompositionMode.CompositionMode_SourceOver, AROUND)


def without(mask: QImage, other: QImage) -> QImage:
    return combined(mask, other, QPainter.CompositionMode.CompositionMode_DestinationOut, [(0, 0)])


def both(mask: QImage, other: QImage) -> QImage:
    return combined(mask, other, QPainter.CompositionMode.CompositionMode_DestinationIn, [(0, 0)])


def count(mask: QImage) -> int:
    return bytes(mask.constBits()).count(255)


SPIKE = 10
"""Pixels beyond what is two pixels wide."""
