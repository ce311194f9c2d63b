"""Things stand before or behind the body as they do in the room, and what rests darkens them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from figure.ways import all_self_tests
from hiptimer.figure.camera import Camera
from hiptimer.figure.measured import Readings, measured_pose
from hiptimer.figure.moment import Moment, Prop
from hiptimer.figure.motion import decode_motion
from hiptimer.figure.surface import Capsule
from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, close_up
from hiptimer.ui.figure.painter import paint_shadow
from hiptimer.ui.figure.scenery import dot, number_on
from hiptimer.ui.figure.shade import shade_of, touched
from hiptimer.ui.figure.shapes import Patch, Shape, Tone
from hiptimer.ui.figure.stills import telling_moment
from hiptimer.ui.figure.things import faces_away, frame_of, soft, things_between, walls_behind
from hiptimer.ui.figure.tones import tints
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT
from hiptimer.ui.look.trail import paint_trail

MOTIONS = Path(__file__).parents[3] / "assets" / "motions"
SIZE = QSize(420, 336)
FRONT, BEHIND = 20, 160


def moment_of(name: str, variant: str | None = None, side: Side = Side.RIGHT) -> Moment:
    path = MOTIONS / f"{name}.json"
    return telling_moment(decode_motion(path.read_bytes(), path.name), side, variant)


def seen_from(moment: Moment, azimuth: float) -> Moment:
    return replace(moment, camera=Camera(azimuth, 14, moment.camera.target))


def drawn(moment: Moment) -> FigureDrawing:
    return FigureDrawing(close_up(moment), SIZE)


def last_of(moment: Moment, tone: Tone) -> int:
    """When the last piece of that tone is drawn, counted from the first of all shapes."""
    shapes = drawn(moment).shapes
    return max(
        i for i, each in enumerate(shapes) if isinstance(each, Shape | Patch) and each.tone is tone
    )


def test_the_back_of_a_chair_hides_the_back_of_who_sits_on_it_and_nothing_from_the_front():
    seated = moment_of("figure-four-stretch", "seated")
    front, behind = seen_from(seated, FRONT), seen_from(seated, BEHIND)
    assert last_of(front, Tone.WOOD) < last_of(front, Tone.SHIRT)
    tones = [getattr(shape, "tone", None) for shape in drawn(behind).shapes]
    trunk = tones.index(Tone.SHIRT)
    assert last_of(behind, Tone.WOOD) > trunk  # a sleeve may lie over it


@pytest.mark.parametrize("azimuth", range(-180, 180, 20))
def test_who_sits_on_a_cushion_is_drawn_over_it(azimuth):
    raised = moment_of("butterfly-stretch", "raised-seat")
    seen = seen_from(raised, azimuth)
    assert last_of(seen, Tone.CUSHION) < last_of(seen, Tone.SHORTS)


def test_the_legs_of_a_table_stay_under_its_top_where_a_foot_is_before_them(qapp):
    motion = all_self_tests()["turn-in"]
    tops: list[set[str]] = []
    for angle in (12.0, 55.0):
        picture = close_up(measured_pose(motion, Readings(angle, angle)).moment)
        drawing = FigureDrawing(picture, SIZE * 3)
        image = QImage(SIZE * 3, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill("white")
        painter = QPainter(image)
        drawing.paint(painter, LIGHT)
        painter.end()
        (table,) = picture.moment.props
        long, wide, high = (half / 2 for half in table.size)
        x, y, _ = table.centre
        ways = [(ahead, side) for ahead in (0.2, 0.3, 0.4) for side in (-1, 1)]
        places = [(x + long - a, y + side * (wide - 0.025), 2 * high) for a, side in ways]
        spots = (drawing.screen.point(place) for place in places)
        tops.append({image.pixelColor(round(a), round(b)).name() for a, b, _ in spots})
    assert len(tops[0]) == 1
    assert tops[0] == tops[1]


def test_a_wall_before_the_body_is_cut_away():
    base = moment_of("standing-it-band-stretch")
    (wall,) = base.props
    standing = 0
    for azimuth in (0, 60, 120, 180, 240, 300):
        moment = seen_from(base, azimuth + 15)
        screen = drawn(moment).screen
        walls = list(walls_behind(moment.props, moment.body, screen))
        assert bool(walls) is not faces_away(wall, moment.body, screen)
        standing += bool(walls)
        if not walls:
            parts = [each for each in drawn(moment).shapes if isinstance(each, Patch)]
            assert parts
            assert all(part.tone is Tone.WALL for part in parts)
    assert 0 < standing < 6


@pytest.mark.parametrize("kind", ["cushion", "pillow"])
def test_a_cushion_has_corners_a_cord_and_a_dent_where_something_lies(kind):
    moment = moment_of("butterfly-stretch", "raised-seat")
    prop = Prop(kind, (0.0, 0.0, 0.05), (0.4, 0.3, 0.1), 20.0)
    placed = drawn(moment).screen.bone(frame_of(prop))
    empty, pressed = soft(prop, placed, ()), soft(prop, placed, [(0.05, 0.0, 0.05)])
    assert len(pressed) > len(empty)
    (whole,) = [each for each in empty if isinstance(each, Shape)]
    corners = [placed.at((x, y, 0.0)) for x in (-0.2, 0.2) for y in (-0.15, 0.15)]
    for x, y, _ in corners:
        nearest = min((x - px) ** 2 + (y - py) ** 2 for px, py in whole.pieces[0].points) ** 0.5
        assert nearest < 0.03 * drawn(moment).screen.scale


def test_a_pillow_is_paler_than_a_cushion_and_drawn_like_one(qapp):
    moment = moment_of("butterfly-stretch", "raised-seat")
    pillow = replace(moment, props=tuple(p._replace(kind="pillow") for p in moment.props))
    shapes = drawn(pillow).shapes
    assert any(isinstance(each, Shape) and each.tone is Tone.PILLOW for each in shapes)


def test_things_that_touch_nothing_on_the_screen_are_drawn_first():
    moment = moment_of("butterfly-stretch")
    far = Prop("chair", (-9.0, 0.0, 0.23), (0.42, 0.44, 0.46), 0.0)
    order = ["trunk", "head"]
    order += [
        f"{side}_{part}"
        for side in ("left", "right")
        for part in ("thigh", "shank", "foot", "upper_arm", "forearm", "hand")
    ]
    screen = drawn(moment).screen
    found = things_between([far], (), moment.body, order, screen)
    assert set(found) == {"trunk"}


@pytest.mark.parametrize("side", list(Side))
@pytest.mark.parametrize("path", sorted(MOTIONS.glob("*.json")), ids=lambda path: path.stem)
def test_nobody_floats(path, side):
    """Under each part that rests on the floor, and beside each hand on a wall, it is dark."""
    moment = telling_moment(decode_motion(path.read_bytes(), path.name), side)
    screen = drawn(moment).screen
    dark = touched(moment, screen)
    spots = [each for each in moment.contacts if each.on in {"floor", "wall"}]
    assert spots
    for spot in spots:
        x, y, _ = screen.point(spot.point)
        near = min(((x - px) ** 2 + (y - py) ** 2) ** 0.5 for points in dark for px, py in points)
        assert near < 0.12 * screen.scale, spot.name


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize("path", sorted(MOTIONS.glob("*.json")), ids=lambda path: path.stem)
def test_there_is_the_landscapes_ground_or_a_mat_under_everybody(qapp, path, tokens):
    moment = telling_moment(decode_motion(path.read_bytes(), path.name), Side.RIGHT)
    drawing = drawn(moment)
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    sky = tokens.sky(Occasion.AFTER)
    paint_trail(painter, QRectF(image.rect()), sky)
    bare = image.copy()
    drawing.paint_surroundings(painter, tokens)
    painter.end()
    points = [each.point for each in moment.contacts if each.on == "floor"]
    spots = [drawing.screen.point(point) for point in points]
    places = [QPoint(round(x), round(y)) for x, y, _ in spots]
    on_ground = [bare.pixelColor(place) == QColor(sky.ground) for place in places]
    on_mat = [bare.pixel(place) != image.pixel(place) for place in places]
    carried = [any(under) for under in zip(on_ground, on_mat, strict=True)]
    assert sum(carried) > len(carried) / 2


def test_the_dots_to_step_on_carry_their_numbers(qapp):
    moment = moment_of("lunge-matrix")
    screen = drawn(moment).screen
    for number, mark in enumerate(moment.marks, 1):
        xs, ys = zip(*dot(mark, screen), strict=True)
        rim = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        box = number_on(number, dot(mark, screen)).boundingRect()
        assert rim.contains(box)
        assert box.height() > 0.6 * rim.height()
        assert (box.center() - rim.center()).manhattanLength() < 0.1


def test_the_shadow_of_what_is_high_is_faint_and_not_only_wide():
    """An arm that swung beside the mat threw a stain as dark as the knees'."""
    screen = drawn(moment_of("lunge-matrix")).screen
    darkest: list[int] = []
    for height in (0.06, 0.3, 0.6):
        image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        arm = Capsule("right_forearm", (0.0, -0.1, height), (0.0, 0.1, height), 0.04, 0.04)
        painter = QPainter(image)
        paint_shadow(painter, [shade_of(screen, arm)], tints(LIGHT), screen.scale)
        painter.end()
        places = [(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)]
        darkest.append(max(image.pixelColor(x, y).alpha() for x, y in places))
    low, middle, high = darkest
    assert low > 1.4 * middle > 1.4 * high > 0
