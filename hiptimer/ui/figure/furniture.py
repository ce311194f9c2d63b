"""Cushion, chair and wall as flat sides and soft lumps on the screen. Pure."""

from __future__ import annotations

from math import cos, radians, sin
from typing import Final, NamedTuple

from hiptimer.figure.moment import Prop
from hiptimer.figure.skeleton import Frame
from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure.outline import Piece, Point, disc, lump
from hiptimer.ui.figure.projection import Placed, Screen

SEAT_THICKNESS: Final = 0.045
LEG_THICKNESS: Final = 0.04
BACK_HEIGHT: Final = 0.44
BACK_THICKNESS: Final = 0.03


class Side(NamedTuple):
    """One side of a box that the viewer sees; `light` is 0 in the shade to 1 in full light."""

    corners: list[Point]
    light: float


class Box(NamedTuple):
    """A box in its prop's own axes: two opposite corners, in metres."""

    low: Vector
    high: Vector


def sides_of(prop: Prop, screen: Screen) -> list[Side]:
    """The sides of a chair or a wall that the viewer sees, from the farthest to the nearest."""
    placed = _placed(prop, screen)
    boxes = chair_boxes(prop.size) if prop.kind == "chair" else [_whole(prop.size)]
    shown = [(placed.at(_middle(box))[2], _box_sides(placed, box)) for box in boxes]
    shown.sort(key=lambda pair: pair[0])
    return [side for _, sides in shown for side in sides]


def cushion(prop: Prop, screen: Screen) -> Piece:
    """A soft box: the body round four flat balls."""
    placed = _placed(prop, screen)
    long, wide, high = (half / 2 for half in prop.size)
    ball = (min(0.12, long), min(0.12, wide), high)
    x, y = long - ball[0], wide - ball[1]
    corners = ((-x, -y, 0.0), (x, y, 0.0), (-x, y, 0.0), (x, -y, 0.0))
    return lump([disc(placed, corner, ball) for corner in corners])


def chair_boxes(size: Vector) -> list[Box]:
    """Seat, legs and back of a chair whose box is what is under and including the seat."""
    long, wide, high = (half / 2 for half in size)
    leg, seat = LEG_THICKNESS, SEAT_THICKNESS
    found = [Box((-long, -wide, high - seat), (long, wide, high))]
    sides = (-wide, wide - leg)
    found += [
        Box((x, y, -high), (x + leg, y + leg, high - seat))
        for x in (-long, long - leg)
        for y in sides
    ]
    top, back = high + BACK_HEIGHT, BACK_THICKNESS
    found += [Box((-long, y, high), (-long + back, y + leg, top)) for y in sides]
    return [*found, Box((-long, -wide, top - 0.20), (-long + back, wide, top))]


def _placed(prop: Prop, screen: Screen) -> Placed:
    c, s = cos(radians(prop.heading)), sin(radians(prop.heading))
    return screen.bone(Frame(prop.centre, (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)))


def _whole(size: Vector) -> Box:
    x, y, z = (half / 2 for half in size)
    return Box((-x, -y, -z), (x, y, z))


def _middle(box: Box) -> Vector:
    x, y, z = ((low + high) / 2 for low, high in zip(*box, strict=True))
    return (x, y, z)


def _box_sides(placed: Placed, box: Box) -> list[Side]:
    """The up to three sides of a box that look at the viewer."""
    found: list[Side] = []
    for axis, way in enumerate((placed.ax, placed.ay, placed.az)):
        if abs(way[2]) > 1e-6 and (axis < 2 or way[2] > 0):
            found.append(_side(placed, box, axis, outer=way[2] > 0))
    return found


def _side(placed: Placed, box: Box, axis: int, *, outer: bool) -> Side:
    fixed = box.high[axis] if outer else box.low[axis]
    one, other = (each for each in range(3) if each != axis)
    corners: list[Point] = []
    for a, b in ((0, 0), (1, 0), (1, 1), (0, 1)):
        point = [fixed, fixed, fixed]
        point[one], point[other] = box[a][one], box[b][other]
        x, y, _ = placed.at((point[0], point[1], point[2]))
        corners.append((x, y))
    across = (placed.ax, placed.ay, placed.az)[axis][0] * (1 if outer else -1)
    light = 1.0 if axis == 2 else (0.62 if across < 0 else 0.34)
    return Side(corners, light)
