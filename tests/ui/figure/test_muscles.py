"""Muscles lie on the body, without spikes, and are told apart without colour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, close_up
from hiptimer.ui.figure.export import image_of, picture_at, svg_of
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.painter import clip_of, path_of
from hiptimer.ui.figure.shapes import Shape, Tone
from hiptimer.ui.figure.tones import Tints
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT
from hiptimer.ui.sheet.ink import print_tints

MOTIONS = sorted((Path(__file__).parents[3] / "assets" / "motions").glob("*.json"))
PHASES = 24
EDGE = 1.0
SIZE = QSize(700, 560)
SPIKE = 40
"""Pixels of a muscle that are in a part of it which is not three pixels wide."""
LIT = 0.018
"""The share of the figure that lit muscles take at least."""
AROUND = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]


@pytest.fixture(scope="module", params=MOTIONS, ids=lambda path: path.stem)
def motion(request) -> Motion:
    return decode_motion(request.param.read_bytes(), request.param.name)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_no_muscle_has_a_spike_or_a_fold_or_lies_beside_the_body_or_on_the_shirt(
    motion, mirrored, day
):
    for index in range((day + mirrored) % 2, PHASES, 2):
        moment = moment_of(motion, stage="rep", fraction=index / PHASES, mirrored=mirrored)
        drawing = FigureDrawing(close_up(moment), SIZE)
        for name, muscle in muscles_of(drawing).items():
            whole = mask_of([path_of(muscle.border)])
            thick = spread(shrunk(whole))
            if count(thick):
                assert count(without(whole, spread(thick))) <= SPIKE, (name, moment.pose)
        if index % 6 < 2:
            check_places(drawing)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_what_is_lit_is_no_sliver_at_the_best_moment_in_one_view(motion, mirrored):
    """It was 1.3 % of the figure in two drills, and looked like trim of the shorts."""
    moments = [
        moment_of(motion, stage="rep", fraction=at, mirrored=mirrored)
        for at in (0.2, 0.4, 0.6, 0.8, 1.0)
    ]
    insets = [replace(m, camera=m.inset.camera, inset=None) for m in moments if m.inset]
    shares = [share_lit(FigureDrawing(close_up(each), SIZE)) for each in (*moments, *insets)]
    assert max(shares) > LIT


def share_lit(drawing: FigureDrawing) -> float:
    """The share of the figure on which muscles are seen."""
    body, seen = blank(), blank()
    for shape in drawing.shapes:
        if isinstance(shape, Shape):
            path = clip_of(shape, EDGE)
            fill(body, path)
            fill(seen, path, shown=False)
        elif isinstance(shape, LitMuscle) and shape.within:
            fill(seen, clip_of(shape.within, EDGE).intersected(path_of(shape.border)))
    return count(seen) / count(body)


def check_places(drawing: FigureDrawing) -> None:
    body, shirt = blank(), blank()
    for shape in drawing.shapes:
        if isinstance(shape, Shape):
            path = clip_of(shape, EDGE)
            fill(body, path)
            fill(shirt, path, shown=shape.tone is Tone.SHIRT)
        elif isinstance(shape, LitMuscle) and shape.within and shape.within.tone is not Tone.SHIRT:
            seen = mask_of([clip_of(shape.within, EDGE).intersected(path_of(shape.border))])
            assert count(without(seen, spread(body))) == 0, shape.name
            assert count(both(seen, shrunk(shirt))) == 0, shape.name


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST, None])
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("vivid", [0.0, 0.5, 1.0])
def test_stretched_is_striped_and_working_is_not_without_any_colour_too(tokens, side, vivid):
    colours = Tints(tokens) if tokens else print_tints()
    stretched = colours.muscle(side, "stretched", vivid)
    working = colours.muscle(side, "strengthened")
    assert in_grey(stretched.fibres, stretched.belly) >= 2.2
    assert in_grey(stretched.fibres, stretched.body) >= 2.2
    assert in_grey(working.belly, working.fibres) <= 1.7


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST])
@pytest.mark.parametrize("side", ["left", "right"])
def test_what_is_stretched_more_has_more_colour_and_is_as_light(tokens, side):
    steps = [Tints(tokens).muscle(side, "stretched", i / 10).body for i in range(11)]
    channels = [(c.red(), c.green(), c.blue()) for c in steps]
    colour = [max(each) - min(each) for each in channels]
    assert colour == sorted(colour)
    assert colour[-1] >= 2.5 * colour[0]
    assert in_grey(steps[0], steps[-1]) <= 1.25


@pytest.mark.parametrize(("drill", "thumbnail"), [("butterfly-stretch", 1), ("fire-hydrant", 0)])
def test_fibres_are_few_in_a_small_figure_and_no_more_than_a_stripe_in_a_thumbnail(
    drill, thumbnail
):
    path = next(each for each in MOTIONS if each.stem == drill)
    moment = moment_of(decode_motion(path.read_bytes(), path.name), stage="rep", fraction=0.5)
    for size, most in ((QSize(96, 72), thumbnail), (QSize(420, 336), 4), (QSize(900, 700), 6)):
        found = muscles_of(FigureDrawing(close_up(moment), size)).values()
        assert found
        for muscle in found:
            pieces = len(muscle.border)
            assert bool(most) <= len(muscle.bands) <= most * pieces + pieces


def in_grey(one: QColor, other: QColor) -> float:
    """The contrast of two colours, which sees no hue."""
    low, high = sorted(luminance(colour) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


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


def combined(
    one: QImage, other: QImage, mode: QPainter.CompositionMode, shifts: list[tuple[int, int]]
) -> QImage:
    found = one.copy()
    painter = QPainter(found)
    painter.setCompositionMode(mode)
    for x, y in shifts:
        painter.drawImage(x, y, other)
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


def test_an_svg_shows_no_muscle_where_it_may_not_be_seen(qapp):
    path = next(each for each in MOTIONS if each.stem == "fire-hydrant")
    motion = decode_motion(path.read_bytes(), path.name)
    picture = picture_at(motion, Side.RIGHT, 0.5)
    renderer = QSvgRenderer(QByteArray(svg_of([picture], SIZE, LIGHT)))
    drawn = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    assert abs(orange(drawn) - orange(image_of([picture], SIZE, LIGHT))) <= 200


def orange(image: QImage) -> int:
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    colours = (image.pixelColor(x, y) for x, y in places)
    return 4 * sum(c.red() > 180 and c.blue() < 60 and c.saturation() > 180 for c in colours)
