"""The things of a drill: how they look, and between which parts of the body they stand. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import cos, hypot, radians, sin
from typing import Final, NamedTuple

from hiptimer.figure.moment import Contact, Prop
from hiptimer.figure.skeleton import Body, Frame
from hiptimer.figure.surface import Capsule, capsules_of
from hiptimer.figure.vectors import Vector, between, transposed, turned
from hiptimer.ui.figure.outline import Point, disc, hull, lump
from hiptimer.ui.figure.projection import Placed, Screen
from hiptimer.ui.figure.shapes import Patch, Shape, Tone

Thing = Shape | Patch

SEAT_THICKNESS: Final = 0.045
LEG_THICKNESS: Final = 0.04
BACK_HEIGHT: Final = 0.44
BACK_THICKNESS: Final = 0.03
WITHOUT_BACK: Final = 5
"""The boxes of seat and legs: a table has no more."""
KERB: Final = 0.09
BOARD: Final = 0.012
POST: Final = 0.035
"""How high a skirting board is, and how far it stands out.

Of a wall that would hide the body it is all that is left, with a post at each end.
"""

TUFT: Final = {"cushion": (0.024, 0.45), "pillow": (0.032, 0.25)}
"""The radius of a corner in metres, and its height as a share of the whole."""
SHOULDER: Final = 0.82
"""The height half way from a corner to the middle, as a share of the whole."""
SEAM: Final = 0.007
"""Metres that a cushion's cord is wide."""
BOWED: Final = 0.06
"""How far its sides are drawn in between two corners, as a share of its width."""
CREASE: Final = 0.3
DENT: Final = 0.5
"""What a body presses in, as a share of each side."""
PARTS: Final = {
    "pelvis": "trunk",
    "waist": "trunk",
    "chest": "trunk",
    "neck": "head",
    "toes": "foot",
    "fingers": "hand",
}
"""The part that is drawn with a piece of the body's surface, where its name is another."""


class Box(NamedTuple):
    """A box in its prop's own axes: two opposite corners, in metres."""

    low: Vector
    high: Vector


class Side(NamedTuple):
    """One side of a box that the viewer sees, across an axis.

    `light` is 0 in the shade to 1 in full light.
    """

    corners: list[Point]
    axis: int
    light: float


def frame_of(prop: Prop) -> Frame:
    """The axes of a thing, from the middle of its box."""
    c, s = cos(radians(prop.heading)), sin(radians(prop.heading))
    return Frame(prop.centre, (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0))


def within(prop: Prop, point: Vector) -> Vector:
    """A point of the world in a thing's own axes, from the middle of its box."""
    frame = frame_of(prop)
    return turned(transposed(frame.axes), between(frame.origin, point))


def faces_away(wall: Prop, body: Body, screen: Screen) -> bool:
    """Whether a wall stands between the viewer and the body."""
    beside = within(wall, body.trunk.pelvis.origin)[1]
    return beside * screen.bone(frame_of(wall)).ay[2] < 0


def things_between(
    props: Sequence[Prop],
    contacts: Sequence[Contact],
    body: Body,
    order: Sequence[str],
    screen: Screen,
) -> Mapping[str, list[Thing]]:
    """What is to be drawn before each part of `order`; under "" what is drawn after all of them."""
    found: dict[str, list[tuple[float, list[Thing]]]] = {}
    if not props:
        return {}
    parts = [(_part_of(capsule), capsule) for capsule in capsules_of(body)]
    for prop in props:
        if prop.kind == "wall" and not faces_away(prop, body, screen):
            continue
        placed = screen.bone(frame_of(prop))
        top = len(order)
        for box in _boxes(prop):
            place = _slot(prop, box, placed, parts, order, screen)
            if prop.kind == "table":
                # Its legs are under the top, which comes first, also where a foot is before them.
                place = min(place, top)
                top = min(top, place)
            slot = order[place] if place < len(order) else ""
            depth = placed.at(_middle(box))[2]
            found.setdefault(slot, []).append((depth, _drawn(prop, box, placed, contacts)))
    return {
        slot: [thing for _, each in sorted(boxes, key=lambda pair: pair[0]) for thing in each]
        for slot, boxes in found.items()
    }


def walls_behind(props: Iterable[Prop], body: Body, screen: Screen) -> Iterator[Patch]:
    """The walls that stand behind a body, each with its edge and a skirting board."""
    for prop in props:
        if prop.kind != "wall" or faces_away(prop, body, screen):
            continue
        placed = screen.bone(frame_of(prop))
        x, y, z = (half / 2 for half in prop.size)
        board = Box((-x, -y - BOARD, -z), (x, y + BOARD, KERB - z))
        for box, face, end in ((Box((-x, -y, -z), (x, y, z)), 0.8, 0.5), (board, 0.62, 0.3)):
            for side in sides_of(placed, box):
                yield Patch(side.corners, Tone.WALL, (end, face, 1.0)[side.axis])


def _boxes(prop: Prop) -> list[Box]:
    if prop.kind in {"chair", "table"}:
        boxes = chair_boxes(prop.size)
        return boxes if prop.kind == "chair" else boxes[:WITHOUT_BACK]
    x, y, z = (half / 2 for half in prop.size)
    if prop.kind == "wall":
        ends = ((-x, POST - x), (x - POST, x))
        posts = [Box((low, -y, -z), (high, y, z)) for low, high in ends]
        return [Box((-x, -y, -z), (x, y, KERB - z)), *posts]
    return [Box((-x, -y, -z), (x, y, z))]


def _drawn(prop: Prop, box: Box, placed: Placed, contacts: Sequence[Contact]) -> list[Thing]:
    if prop.kind in TUFT:
        spots = [within(prop, each.point) for each in contacts if each.on == prop.kind]
        return soft(prop, placed, spots)
    tone = Tone.WALL if prop.kind == "wall" else Tone.WOOD
    return [Patch(side.corners, tone, side.light) for side in sides_of(placed, box)]


def _part_of(capsule: Capsule) -> str:
    side, _, name = capsule.name.rpartition("_")
    if capsule.name.endswith("upper_arm"):
        return capsule.name
    part = PARTS.get(name, name)
    return f"{side}_{part}" if side else part


def _slot(
    prop: Prop,
    box: Box,
    placed: Placed,
    parts: Sequence[tuple[str, Capsule]],
    order: Sequence[str],
    screen: Screen,
) -> int:
    """Before which part of `order` a box is drawn: the farthest that lies over it on the screen.

    A part lies over the box if it is on the outer side of a face that looks at the viewer.
    """
    over: list[int] = []
    under: list[int] = []
    corners = [placed.at(corner) for corner in _corners(box)]
    spread = [min(c[0] for c in corners), max(c[0] for c in corners)]
    spread += [min(c[1] for c in corners), max(c[1] for c in corners)]
    for name, capsule in parts:
        if _meets(capsule, spread, screen):
            (over if _is_over(prop, box, placed, capsule) else under).append(order.index(name))
    if over:
        return min(over)
    return max(under) + 1 if under else 0


def _meets(capsule: Capsule, spread: Sequence[float], screen: Screen) -> bool:
    left, right, top, bottom = spread
    one, other = screen.point(capsule.start), screen.point(capsule.end)
    reach = max(capsule.start_radius, capsule.end_radius) * screen.scale
    return (
        min(one[0], other[0]) - reach < right
        and max(one[0], other[0]) + reach > left
        and min(one[1], other[1]) - reach < bottom
        and max(one[1], other[1]) + reach > top
    )


def _is_over(prop: Prop, box: Box, placed: Placed, capsule: Capsule) -> bool:
    start, end = within(prop, capsule.start), within(prop, capsule.end)
    radii = (capsule.start_radius, capsule.end_radius)
    gaps: list[tuple[float, float]] = []
    for axis, way in enumerate((placed.ax, placed.ay, placed.az)):
        lows = [each[axis] - radius for each, radius in zip((start, end), radii, strict=True)]
        highs = [each[axis] + radius for each, radius in zip((start, end), radii, strict=True)]
        gaps.append((min(lows) - box.high[axis], way[2]))
        gaps.append((box.low[axis] - max(highs), -way[2]))
    return max(gaps)[1] > 0


def _corners(box: Box) -> Iterator[Vector]:
    for x in (box.low[0], box.high[0]):
        for y in (box.low[1], box.high[1]):
            yield (x, y, box.low[2])
            yield (x, y, box.high[2])


def _middle(box: Box) -> Vector:
    x, y, z = ((low + high) / 2 for low, high in zip(*box, strict=True))
    return (x, y, z)


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


def sides_of(placed: Placed, box: Box) -> Iterator[Side]:
    """The up to three sides of a box that look at the viewer."""
    for axis, way in enumerate((placed.ax, placed.ay, placed.az)):
        if abs(way[2]) > 1e-6 and (axis < 2 or way[2] > 0):
            yield _side(placed, box, axis, outer=way[2] > 0)


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
    light = 1.0 if axis == 2 else (0.72 if across < 0 else 0.45)
    return Side(corners, axis, light)


def soft(prop: Prop, placed: Placed, pressed: Sequence[Vector]) -> list[Thing]:
    """A cushion or pillow: four corners, a cord round the middle, and dents where a body lies."""
    tone = Tone.CUSHION if prop.kind == "cushion" else Tone.PILLOW
    long, wide, high = (half / 2 for half in prop.size)
    tuft, firm = TUFT[prop.kind]
    x, y = long - tuft, wide - tuft
    corners = ((-x, -y, 0.0), (x, -y, 0.0), (x, y, 0.0), (-x, y, 0.0))
    discs = [disc(placed, corner, (tuft, tuft, firm * high)) for corner in corners]
    shoulder = (0.3 * long, 0.3 * wide, SHOULDER * high)
    discs += [disc(placed, (0.62 * a, 0.62 * b, 0.0), shoulder) for a, b, _ in corners]
    discs.append(disc(placed, (0.0, 0.0, 0.0), (0.7 * long, 0.7 * wide, high)))
    found: list[Thing] = [Shape(tone, [lump(discs)])]
    found += [Patch(each, tone, 0.2) for each in _creases(placed, corners, high)]
    found += _cord(placed, (long, wide), tone)
    for spot in pressed:
        found += _dent(placed, prop.size, spot, tone)
    return found


def _dent(placed: Placed, size: Vector, spot: Vector, tone: Tone) -> Iterator[Patch]:
    """Where a body lies: a hollow that is dark on the far side and lit at its near rim."""
    long, wide, high = (half / 2 for half in size)
    a, b = DENT * long, DENT * wide
    x, y = min(max(spot[0], a - long), long - a), min(max(spot[1], b - wide), wide - b)
    for share, sunk, light in ((1.0, 0.62, 0.92), (0.94, 0.66, 0.3), (0.7, 0.5, 0.42)):
        hollow = disc(placed, (0.8 * x, 0.8 * y, sunk * high), (share * a, share * b, 0.004))
        yield Patch(hull([hollow], 32), tone, light)


def _creases(placed: Placed, corners: Sequence[Vector], high: float) -> Iterator[list[Point]]:
    """A fold from each corner toward the middle of the top."""
    for x, y, _ in corners:
        tip = placed.at((x * (1 - CREASE), y * (1 - CREASE), 0.7 * high))
        root = placed.at((0.94 * x, 0.94 * y, 0.3 * high))
        yield _band((root[0], root[1]), (tip[0], tip[1]), SEAM * placed_scale(placed), 0.0)


def _cord(placed: Placed, halves: tuple[float, float], tone: Tone) -> Iterator[Patch]:
    """The seam along the sides that look at the viewer: dark below, light above."""
    long, wide = halves
    width = SEAM * placed_scale(placed)
    for axis, way in enumerate((placed.ax, placed.ay)):
        if abs(way[2]) < 0.05 * placed_scale(placed):
            continue
        out = (1 if way[2] > 0 else -1) * halves[axis]
        along = wide if axis == 0 else long
        line: list[Point] = []
        for step in range(9):
            at = step / 4 - 1
            fixed = out * (1 - BOWED * (1 - at * at))
            point = (fixed, at * along, 0.0) if axis == 0 else (at * along, fixed, 0.0)
            x, y, _ = placed.at(point)
            line.append((x, y))
        for drop, light in ((0.5, 0.1), (-0.35, 0.95)):
            low = [(x, y + (drop + 0.5) * width) for x, y in line]
            high = [(x, y + (drop - 0.5) * width) for x, y in reversed(line)]
            yield Patch([*low, *high], tone, light)


def placed_scale(placed: Placed) -> float:
    """Pixels of a metre at a thing."""
    return hypot(*placed.az)


def _band(start: Point, end: Point, wide: float, narrow: float) -> list[Point]:
    dx, dy = end[0] - start[0], end[1] - start[1]
    far = hypot(dx, dy) or 1.0
    ux, uy = -dy / far / 2, dx / far / 2
    return [
        (start[0] + ux * wide, start[1] + uy * wide),
        (end[0] + ux * narrow, end[1] + uy * narrow),
        (end[0] - ux * narrow, end[1] - uy * narrow),
        (start[0] - ux * wide, start[1] - uy * wide),
    ]
