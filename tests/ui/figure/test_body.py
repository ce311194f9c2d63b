"""What is drawn over what, which parts there are, and where the muscles light up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hiptimer.figure.camera import Camera
from hiptimer.figure.moment import Highlight
from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.ui.figure.drawing import close_up
from hiptimer.ui.figure.moulding import shapes_of
from hiptimer.ui.figure.muscle_atlas import MUSCLES
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.ordering import JOINTS
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Placement, Shape

MOTIONS = sorted((Path(__file__).parents[3] / "assets" / "motions").glob("*.json"))
PHASES = [index / 60 for index in range(61)]


@pytest.fixture(scope="module", params=MOTIONS, ids=lambda path: path.stem)
def motion(request) -> Motion:
    return decode_motion(request.param.read_bytes(), request.param.name)


def screen_for(moment, mirrored=False) -> Screen:
    return Screen(moment.camera, close_up(moment).box, (700, 560), mirrored=mirrored)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_every_part_is_drawn_once(motion, mirrored, day):
    for phase in PHASES[(day + mirrored) % 4 :: 4]:
        moment = moment_of(motion, stage="rep", fraction=phase, mirrored=mirrored)
        order = Placement(moment.body, screen_for(moment)).order
        assert len(order) == len(set(order)) == 14
        assert {name for joint in JOINTS for name in joint} < set(order)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_every_outline_is_finite_and_turns_the_same_way(motion, mirrored, day):
    for phase in PHASES[(day + mirrored) % 4 :: 4]:
        moment = moment_of(motion, stage="rep", fraction=phase, mirrored=mirrored)
        for in_mirror in (False, True):
            for shape in parts_of(shapes_of(moment.body, screen_for(moment, in_mirror))):
                assert shape.pieces
                for piece in shape.pieces:
                    assert len(piece.points) >= 8
                    assert area(piece.points) > 0, shape.tone


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_seen_from_the_side_the_near_limbs_are_drawn_over_the_trunk(mirrored):
    motion = next(path for path in MOTIONS if path.stem == "high-plank-thoracic-rotation")
    plank = decode_motion(motion.read_bytes(), motion.name)
    moment = moment_of(plank, stage="start")
    camera = moment.camera._replace(azimuth=-90.0 if mirrored else 90.0)
    seen = Placement(moment.body, screen_for(replace(moment, camera=camera)))
    near, far = ("left", "right") if mirrored else ("right", "left")
    for limb in ("upper_arm", "thigh"):
        assert seen.covers(f"{near}_{limb}", "trunk")
        assert seen.covers("trunk", f"{far}_{limb}")
    assert seen.covers("head", f"{far}_upper_arm")


def test_a_straight_limb_is_drawn_as_one_and_a_folded_one_as_two():
    motion = next(path for path in MOTIONS if path.stem == "cossack-squat")
    moment = moment_of(decode_motion(motion.read_bytes(), motion.name), stage="start")
    placement = Placement(moment.body, screen_for(moment))
    for side in ("left", "right"):
        assert placement.flows(f"{side}_thigh", f"{side}_shank")
        assert not placement.flows(f"{side}_upper_arm", f"{side}_forearm")


def test_left_is_drawn_as_the_mirror_image_of_right(motion):
    for phase in PHASES[::6]:
        right, left = (
            moment_of(motion, stage="rep", fraction=phase, mirrored=mirrored)
            for mirrored in (False, True)
        )
        x, y, z = right.camera.target
        right = replace(right, camera=Camera(40, 15, (x, y, z)))
        left = replace(left, camera=Camera(-40, 15, (x, -y, z)))
        one = extent(shapes_of(right.body, screen_for(right)))
        other = extent(shapes_of(left.body, screen_for(left)))
        assert one[1] == pytest.approx(other[1], abs=0.5)
        assert one[0] == pytest.approx(700 - other[2], abs=0.5)


@pytest.mark.parametrize("region", sorted(MUSCLES))
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("effect", ["stretched", "strengthened"])
def test_each_muscle_group_is_seen_from_somewhere_on_its_side(region, side, effect):
    motion = decode_motion(MOTIONS[0].read_bytes(), MOTIONS[0].name)
    moment = moment_of(motion, stage="start")
    seen = 0
    for azimuth in range(0, 360, 60):
        turned = replace(moment, camera=moment.camera._replace(azimuth=azimuth))
        lit = muscles_of(turned, [Highlight(region, side, effect)])
        assert {(muscle.side, muscle.effect) for muscle in lit} <= {(side, effect)}
        seen += bool(lit)
    assert seen >= 2


def muscles_of(moment, highlights) -> list[LitMuscle]:
    shapes = shapes_of(moment.body, screen_for(moment), highlights)
    return [shape for shape in shapes if isinstance(shape, LitMuscle)]


def parts_of(shapes) -> list[Shape]:
    return [shape for shape in shapes if isinstance(shape, Shape)]


def extent(shapes):
    points = [point for shape in shapes for piece in shape.pieces for point in piece.points]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def area(points) -> float:
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2
