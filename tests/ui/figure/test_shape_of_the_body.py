"""The body looks like one: seen as its shapes, and as what is painted of them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, product
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.figure.skeleton import SIGNS
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.drawing import close_up
from hiptimer.ui.figure.head_shapes import head
from hiptimer.ui.figure.limb_shapes import curl_of, thigh
from hiptimer.ui.figure.moulding import LIMBS, shapes_of, trunk
from hiptimer.ui.figure.outline import Disc, tube
from hiptimer.ui.figure.painter import paint_shapes
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Placement, Shape, Tone
from hiptimer.ui.figure.tones import DAY, tints
from hiptimer.ui.look.tokens import HIGH_CONTRAST, LIGHT

MOTIONS = Path(__file__).parents[3] / "assets" / "motions"


def motion(name: str) -> Motion:
    return decode_motion((MOTIONS / f"{name}.json").read_bytes(), name)


def standing(azimuth: float, elevation: float) -> Moment:
    moment = moment_of(motion("high-knee-hurdle-walk"), stage="start", fraction=0.0)
    camera = moment.camera._replace(azimuth=azimuth, elevation=elevation)
    return replace(moment, camera=camera)


def placed(moment: Moment, *, mirrored: bool = False) -> Placement:
    box = close_up(moment).box
    return Placement(moment.body, Screen(moment.camera, box, (700, 560), mirrored=mirrored))


def painted(shapes: list[Shape], tokens=LIGHT, size=(400, 200)) -> QImage:
    image = QImage(QSize(*size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_shapes(painter, shapes, tints(tokens), 500.0)
    painter.end()
    return image


def ball(x: float, y: float, radius: float) -> Disc:
    return Disc(x, y, radius * radius, 0.0, radius * radius)


def test_no_shade_is_seen_in_a_large_limb():
    image = painted([Shape(Tone.SKIN, [tube([ball(60, 100, 70), ball(340, 100, 70)])])])
    across = [image.pixelColor(200, y) for y in range(36, 168)]
    assert max(abs(a.green() - b.green()) for a, b in pairwise(across)) <= 4
    same = 0
    for one, other in pairwise(across[50:]):
        same = same + 1 if one == other else 0
        assert same < 12


def test_pieces_of_one_tone_run_into_each_other_without_a_seam():
    bend = ball(200, 120, 40)
    limb = [tube([ball(60, 60, 40), bend]), tube([bend, ball(340, 60, 40)])]
    image = painted([Shape(Tone.SKIN, limb)])
    edge = QColor(DAY[Tone.SKIN].edge)
    inner = [image.pixelColor(x, 120) for x in range(170, 231)]
    assert min(colour.green() for colour in inner) > edge.green() + 20
    assert max(abs(a.green() - b.green()) for a, b in pairwise(inner)) <= 6


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST], ids=["light", "contrast"])
def test_hair_is_dark_within_an_edge_of_any_colour(tokens):
    image = painted([Shape(Tone.HAIR, [tube([ball(60, 100, 60), ball(340, 100, 60)])])], tokens)
    assert image.pixelColor(200, 100).lightness() < 140


def test_a_shape_comes_in_along_its_line():
    piece = tube([ball(60, 100, 30), ball(340, 100, 30)])
    image = painted([Shape(Tone.SHORTS, [piece], (100.0, 100.0, 200.0, 100.0))])
    alpha = [image.pixelColor(x, 100).alpha() for x in (60, 112, 200, 300)]
    assert alpha[0] == 0
    assert 100 < alpha[1] < 220
    assert alpha[2:] == [255, 255]


def test_a_file_of_paths_gets_shades_without_gradients():
    buffer = QBuffer()
    paths = QSvgGenerator()
    paths.setOutputDevice(buffer)
    painter = QPainter(paths)
    shape = Shape(Tone.SKIN, [tube([ball(60, 100, 30), ball(340, 100, 30)])])
    paint_shapes(painter, [shape], tints(LIGHT), 500.0)
    painter.end()
    written = bytes(buffer.data().data())
    assert b"Gradient" not in written
    assert len(set(re.findall(rb'fill="#[0-9a-f]{6}"', written))) == 7


def test_the_calf_has_a_belly_and_the_shin_has_none():
    knee, *_, ankle = anatomy.SHANK
    calf = max(anatomy.SHANK, key=lambda piece: piece.depth - piece.forward)
    assert 0.25 < calf.at < 0.4
    assert calf.depth - calf.forward > knee.depth - knee.forward + 0.025
    assert ankle.forward + ankle.depth < calf.forward + calf.depth < knee.forward + knee.depth


def test_the_deltoid_is_round_under_a_sleeve_that_gets_narrower():
    """A sleeve as wide all the way was a tube, with a corner where a raised arm began."""
    wide = [piece.halves[1] for piece in anatomy.SLEEVE]
    assert wide[1] == max(wide) > wide[0] + 0.006
    assert wide[1] > wide[2] > wide[3] > 0.04


def test_the_shoulders_slope_from_the_neck():
    def top(piece: anatomy.Bead) -> float:
        return piece.centre[2] + piece.halves[2]

    assert top(anatomy.TRAPEZIUS) > top(anatomy.SHOULDER) + 0.04
    assert anatomy.NECK[1][1].halves[1] < 0.7 * anatomy.SKULL.halves[1]


def test_the_face_has_a_profile_and_is_friendly():
    def front(piece: anatomy.Bead) -> float:
        return piece.centre[0] + piece.halves[0]

    assert front(anatomy.NOSE) > front(anatomy.SKULL) + 0.02
    assert front(anatomy.LIPS) > front(anatomy.CHIN) + 0.005
    inner, _, outer = (piece.centre[2] for piece in anatomy.BROW)
    assert abs(inner - outer) < 0.002
    middle, _, corner = (piece.centre[2] for piece in anatomy.MOUTH)
    assert corner > middle + 0.006


@pytest.mark.parametrize("mirrored", [False, True], ids=["true", "in-mirror"])
@pytest.mark.parametrize("height", [-30, 10, 50])
def test_the_face_goes_out_of_sight_as_the_head_turns(mirrored, height):
    shares = [hair_of(standing(azimuth, height), mirrored) for azimuth in range(0, 361, 10)]
    assert max(abs(a - b) for a, b in pairwise(shares)) < 0.1
    assert shares[0] < shares[9] < shares[18]
    assert shares[9] == pytest.approx(shares[27], abs=0.05)
    assert shares[18] > (0.5 if height < 0 else 0.75)


def test_a_bowed_head_seen_from_above_keeps_its_face():
    tones = {shape.tone for shape in head(placed(standing(0, 45)))}
    assert Tone.FACE in tones


def hair_of(moment: Moment, mirrored: bool) -> float:
    """The share of the head that is painted as hair."""
    placement = placed(moment, mirrored=mirrored)
    neck, *shapes = head(placement)
    del neck
    xs = [x for shape in shapes for piece in shape.pieces for x, _ in piece.points]
    ys = [y for shape in shapes for piece in shape.pieces for _, y in piece.points]
    left, top = round(min(xs)) - 2, round(min(ys)) - 2
    image = QImage(round(max(xs)) - left, round(max(ys)) - top, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-left, -top)
    paint_shapes(painter, shapes, tints(LIGHT), placement.scale)
    painter.end()
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    seen = [c for x, y in places if (c := image.pixelColor(x, y)).alpha() > 128]
    return sum(colour.red() < 110 for colour in seen) / len(seen)


def test_two_bent_thighs_seen_from_the_front_come_out_of_one_lap():
    for phase in (0.0, 0.3, 0.6, 1.0):
        moment = moment_of(motion("butterfly-stretch"), stage="rep", fraction=phase)
        shapes = shapes_of(moment.body, Screen(moment.camera, close_up(moment).box, (700, 560)))
        drawn = [shape for shape in shapes if isinstance(shape, Shape)]
        worn = [i for i, shape in enumerate(drawn) if i and shape.tone is Tone.SHORTS]
        assert worn == list(range(worn[0], worn[0] + 3))
        lap, *legs = (drawn[i] for i in worn)
        assert lap.fade is None
        assert all(leg.fade for leg in legs)


def test_the_seat_lies_over_the_shirt_where_it_looks_at_the_viewer():
    behind = placed(moment_of(motion("fire-hydrant"), stage="rep", fraction=0.4))
    assert [shape.tone for shape in trunk(behind)] == [Tone.SHIRT, Tone.SHORTS]
    assert [shape.tone for shape in trunk(placed(standing(180, 10)))] == [Tone.SHORTS, Tone.SHIRT]


def test_spread_thighs_leave_the_hem_of_the_shirt_whole():
    squat = placed(moment_of(motion("cossack-squat"), stage="rep", fraction=0.4))
    lunge = placed(moment_of(motion("lunge-matrix"), stage="rep", fraction=0.16))
    assert max(squat.crease(side) for side in SIGNS) < 0.15
    assert lunge.crease("right") > 0.3


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_the_crease_of_a_raised_thigh_is_round(mirrored):
    """It was cut off straight, with two corners on the shirt."""
    moment = moment_of(
        motion("high-knee-hurdle-walk"), stage="rep", fraction=0.5, mirrored=mirrored
    )
    placement, side = placed(moment), "left" if mirrored else "right"
    (leg,) = (each for each in thigh(placement, side) if each.tone is Tone.SHORTS)
    x0, y0, x1, y1 = leg.fade or (0, 0, 0, 0)
    image = painted([leg], size=(700, 560))
    size = hypot(x1 - x0, y1 - y0)

    def wide(share: float) -> int:
        """Pixels that are more than half covered across the thigh, at that share of the fade."""
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        steps = ((x - (y1 - y0) * i / size, y + (x1 - x0) * i / size) for i in range(-90, 91))
        return sum(image.pixelColor(round(px), round(py)).alpha() > 127 for px, py in steps)

    cut = next(share / 20 for share in range(-20, 60) if wide(share / 20))
    assert wide(cut + 0.2) < 0.7 * wide(cut + 2)


def test_nostrils_are_not_seen_from_above():
    for height, count in ((0, 2), (45, 0)):
        shades = [each for each in head(placed(standing(0, height))) if each.tone is Tone.CREASE]
        assert sum(len(shade.pieces) for shade in shades) == count


@pytest.mark.parametrize("path", sorted(MOTIONS.glob("*.json")), ids=lambda path: path.stem)
def test_a_sock_goes_into_its_shoe(path):
    moving = motion(path.stem)
    for phase in range(0, 60, 3):
        placement = placed(moment_of(moving, stage="rep", fraction=phase / 60))
        for side in SIGNS:
            leg = (f"{side}_shank", f"{side}_foot")
            if placement.toward(leg[0], (0, 0, 1)) > 0.9 or not placement.follow(*leg[::-1]):
                continue
            parts = sorted(leg, key=placement.order.index)
            shapes = [s for part in parts for s in LIMBS[part.split("_")[1]](placement, side)]
            worn = [shape.tone for shape in shapes]
            assert worn.index(Tone.SOCK) < worn.index(Tone.SHOE), (side, phase)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
@pytest.mark.parametrize(
    ("name", "at", "curled"),
    [
        ("walking-spiderman-overhead-reach", 0.33, False),
        ("high-plank-thoracic-rotation", 0.0, False),
        ("fire-hydrant", 0.0, False),
        ("pigeon-pose", 0.0, False),
        ("butterfly-stretch", 0.0, True),
        ("cossack-squat", 0.0, False),
    ],
)
def test_a_hand_lies_flat_on_the_floor_and_round_what_it_holds(name, at, curled, mirrored):
    """Fingers that bend back on the floor were drawn as if they clawed at it."""
    moment = moment_of(motion(name), stage="rep", fraction=at, mirrored=mirrored)
    placement = placed(moment)
    assert {curl_of(placement, side) > 0 for side in SIGNS} == {curled}


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_hands_on_the_hips_stay_before_or_behind_them_while_a_knee_goes_up_and_out(mirrored):
    """The far hand was a stump between shirt and thigh for a third of the rep."""
    walk = motion("high-knee-hurdle-walk")
    for phase, azimuth in product(range(31), (20, 27)):
        moment = moment_of(walk, stage="rep", fraction=phase / 30, mirrored=mirrored)
        seen = moment.camera._replace(azimuth=azimuth if mirrored else -azimuth, elevation=20)
        placement = placed(replace(moment, camera=seen))
        far, near = ("left", "right") if mirrored else ("right", "left")
        assert not placement.covers(f"{far}_hand", "trunk"), phase
        assert all(placement.covers(f"{near}_hand", x) for x in ("trunk", f"{near}_thigh")), phase
        if placement.covers(f"{far}_thigh", "trunk"):
            assert placement.covers(f"{far}_thigh", f"{far}_hand"), phase
