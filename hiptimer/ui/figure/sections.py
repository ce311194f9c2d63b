"""The body's surface on the screen: ellipses that follow each other along a limb or the trunk.

Pure. A place on the surface is how far along the chain it lies and its angle round it: 0 in front,
90 outward, 180 behind, -90 inward. A leg is counted from the crest of the hip bone, 0, over the hip
joint, 1, and the knee, 2, to the ankle, 3; the trunk by its slices from the pelvis up, 0 to 8.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Final, NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.skeleton import Handed
from hiptimer.figure.vectors import Vector, dot
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.keeping import Kept
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.projection import Placed
from hiptimer.ui.figure.shapes import Placement, outward

Place = tuple[float, float]
"""Along the chain, and round it in degrees."""

RIM: Final = 84.0
"""Degrees from the middle of what is seen to where a muscle goes out of sight."""
_NEAR, _FAR = cos(radians(RIM)), sin(radians(RIM))
EASE: Final = 0.003
"""Metres that a muscle lies over the clothes."""


Outlines = list[list[Point]]


class Mesh(NamedTuple):
    """A net on the screen, a list of points for each step along it, and what is seen of it.

    That is an outline for each of `pieces`, by step, first and last fibre of each of its runs.
    """

    lines: Sequence[Sequence[Point]]
    pieces: Sequence[Sequence[tuple[int, int, int]]]


Outlined = tuple[Outlines, Outlines, Outlines, Outlines, Mesh]


class Section(NamedTuple):
    """An ellipse round a chain: middle, and half axes to the front and outward, in pixels."""

    at: float
    middle: Vector
    front: Vector
    out: Vector


PELVIS: Final = (
    (0.00, (-0.016, 0.080, 0.092), 0.094, 0.070),
    (0.35, (-0.016, 0.080, 0.055), 0.104, 0.082),
    (0.70, (-0.020, 0.082, 0.015), 0.112, 0.088),
)
"""Where along the chain, the middle of half a pelvis, its half depth and its half width."""
HIP: Final = ((-0.018, 0.082, -0.02), 0.112, 0.088)
FIXED: Final = 0.8
TURNED: Final = 1.35
"""Along the chain: the skin above the one does not turn with the thigh, below the other it does."""
CREASED: Final = 0.75
"""How much of the front of the hip goes into the crease of a hip at a right angle."""


class Ring(NamedTuple):
    """An ellipse as it is drawn: its middle, and what a place on it is multiplied by.

    `turn` is the cosine and sine of what the thigh's turn adds to the angles there; `viewer` those
    of the angle that looks at the viewer most, `rims` the points `RIM` to both sides of that.
    `flat` is how much of the front is left where a bent hip creases it.
    """

    x: float
    y: float
    front: tuple[float, float]
    out: tuple[float, float]
    turn: tuple[float, float]
    viewer: tuple[float, float]
    rims: tuple[Point, Point]
    flat: float


class Chain:
    """The rings of one leg, or of the trunk as seen from one side.

    `handed` is 1 where what looks at the viewer turns as places do on the screen, else -1. `twist`
    is how far the thigh is turned about itself, in degrees outward, and `crease` how much of the
    front of the hip goes into its crease.
    """

    def __init__(
        self, sections: Sequence[Section], handed: int, *, crease: float = 0.0, twist: float = 0.0
    ) -> None:
        self.handed = handed
        self._sections = sections
        self._places = [section.at for section in sections]
        self._crease = crease
        self._twist = twist
        self._rings: dict[float, Ring] = {}
        self.kept: dict[tuple[object, ...], Outlined | None] = {}
        """What was made of these rings, as long as they stand still, by whoever did."""

    def ring(self, along: float) -> Ring:
        """The ellipse there, between its neighbours; kept, since muscles lie side by side."""
        found = self._rings.get(along)
        if found is None:
            found = self._rings[along] = self._ring(along)
        return found

    def _ring(self, along: float) -> Ring:
        i = min(max(bisect_right(self._places, along), 1), len(self._sections) - 1)
        one, other = self._sections[i - 1], self._sections[i]
        t = min(max((along - one.at) / (other.at - one.at), 0.0), 1.0)
        (x, y, _), (fx, fy, fz), (ox, oy, oz) = one[1:]
        (x2, y2, _), (fx2, fy2, fz2), (ox2, oy2, oz2) = other[1:]
        x, y = x + (x2 - x) * t, y + (y2 - y) * t
        fx, fy, fz = fx + (fx2 - fx) * t, fy + (fy2 - fy) * t, fz + (fz2 - fz) * t
        ox, oy, oz = ox + (ox2 - ox) * t, oy + (oy2 - oy) * t, oz + (oz2 - oz) * t
        vx, vy = fz / (fx * fx + fy * fy + fz * fz), oz / (ox * ox + oy * oy + oz * oz)
        long = hypot(vx, vy) or 1e-9
        vx, vy = vx / long, vy / long
        turn, flat = (1.0, 0.0), 1.0
        if self._twist and along > FIXED:
            angle = radians(self._twist * min((along - FIXED) / (TURNED - FIXED), 1.0))
            turn = (cos(angle), sin(angle))
        if self._crease:
            flat = 1 - self._crease * max(0.0, 1 - abs(along - 1.0) / 0.45)
        rims: list[Point] = []
        for far in (_FAR, -_FAR):
            c, s = vx * _NEAR - vy * far, vy * _NEAR + vx * far
            c = c * flat if c > 0 else c
            rims.append((x + c * fx + s * ox, y + c * fy + s * oy))
        return Ring(x, y, (fx, fy), (ox, oy), turn, (vx, vy), (rims[0], rims[1]), flat)


def leg_chain(placement: Placement, side: Handed) -> Chain:
    """From the crest of the hip bone to the ankle."""
    pelvis, thigh, shank = (
        placement.bones[name] for name in ("pelvis", f"{side}_thigh", f"{side}_shank")
    )
    sign, bend = outward(side), placement.bend(side)
    key = (pelvis, thigh, shank, sign)
    return _CHAINS.of(key, lambda: _leg_chain(pelvis, thigh, shank, sign, bend), lambda made: made)


def _leg_chain(pelvis: Placed, thigh: Placed, shank: Placed, sign: float, bend: float) -> Chain:
    twist = _twist(pelvis, thigh)
    swung, shank = _untwisted(thigh, twist), _untwisted(shank, twist)
    found = [
        _placed(at, pelvis, (x, sign * y, z), (depth, width), sign)
        for at, (x, y, z), depth, width in PELVIS
    ]
    (x, y, z), depth, width = HIP
    above = _placed(1.0, pelvis, (x, sign * y, z), (depth, width), sign)
    below = _placed(1.0, swung, (0.0, 0.0, -0.01), (0.095, 0.092), sign)
    found.append(_between(above, below))
    for bone, start, length, slices in (
        (swung, 1.0, size.THIGH, anatomy.THIGH[1:]),
        (shank, 2.0, size.SHANK, anatomy.SHANK[1:]),
    ):
        for piece in slices:
            middle = (piece.forward, 0.0, -piece.at * length)
            ease = 0.006 if start + piece.at < 1.5 else 0.0
            halves = (piece.depth + ease, piece.width + ease)
            found.append(_placed(start + piece.at, bone, middle, halves, sign))
    crease = CREASED * min(max(bend, 0.0), 1.0)
    handed = _handed(pelvis, -sign)
    return Chain(found, handed, crease=crease, twist=sign * degrees(twist))


def _handed(bone: Placed, sign: float) -> int:
    """Whether the way along, counted up by `sign`, and round looks at the viewer clockwise."""
    ax, ay, az = bone.ax, bone.ay, bone.az
    across = (
        ax[1] * ay[2] - ax[2] * ay[1],
        ax[2] * ay[0] - ax[0] * ay[2],
        ax[0] * ay[1] - ax[1] * ay[0],
    )
    return 1 if dot(across, az) * sign > 0 else -1


def _twist(upper: Placed, lower: Placed) -> float:
    """How far the lower bone is turned about itself against the upper one, in radians."""
    return atan2(dot(upper.ay, lower.ax), dot(upper.ay, lower.ay))


def _untwisted(bone: Placed, twist: float) -> Placed:
    """The bone as it would be if it were swung to where it is without turning about itself."""
    c, s = cos(twist), sin(twist)
    (xx, xy, xz), (yx, yy, yz) = bone.ax, bone.ay
    front = (c * xx - s * yx, c * xy - s * yy, c * xz - s * yz)
    out = (s * xx + c * yx, s * xy + c * yy, s * xz + c * yz)
    return bone._replace(ax=front, ay=out)


def trunk_chain(placement: Placement, side: Handed) -> Chain:
    """From the hem of the shirt to the neck."""
    bones = [placement.bones[bone] for bone, _ in anatomy.SHIRT]
    key = (*bones, outward(side))
    return _CHAINS.of(key, lambda: _trunk_chain(bones, outward(side)), lambda made: made)


_CHAINS = Kept[tuple[Placed | float, ...], Chain](12)


def _trunk_chain(bones: Sequence[Placed], sign: float) -> Chain:
    found = [
        _placed(float(at), bone, bead.centre, bead.halves[:2], sign)
        for at, (bone, (_, bead)) in enumerate(zip(bones, anatomy.SHIRT, strict=True))
    ]
    return Chain(found, _handed(bones[anatomy.CHEST], sign))


def _placed(
    at: float, bone: Placed, middle: Vector, halves: tuple[float, float], sign: float
) -> Section:
    depth, width = halves[0] + EASE, (halves[1] + EASE) * sign
    front = (bone.ax[0] * depth, bone.ax[1] * depth, bone.ax[2] * depth)
    out = (bone.ay[0] * width, bone.ay[1] * width, bone.ay[2] * width)
    return Section(at, bone.at(middle), front, out)


def _between(one: Section, other: Section) -> Section:
    """Half way round a bend: as wide as its neighbours, however sharp the bend is."""
    middle = _mixed(one.middle, other.middle, 0.5)
    ways: list[Vector] = []
    for a, b in ((one.front, other.front), (one.out, other.out)):
        way = _mixed(a, b, 0.5)
        grown = min((_square(a) ** 0.5 + _square(b) ** 0.5) / (2 * _square(way) ** 0.5 + 1e-9), 2.2)
        ways.append((way[0] * grown, way[1] * grown, way[2] * grown))
    return Section(one.at, middle, ways[0], ways[1])


def _mixed(a: Vector, b: Vector, t: float) -> Vector:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def _square(a: Vector) -> float:
    return a[0] * a[0] + a[1] * a[1] + a[2] * a[2]
