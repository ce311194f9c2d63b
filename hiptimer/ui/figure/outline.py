"""Outlines of ellipsoids on the screen and of the bodies spanned between them.

Pure. Every outline comes with the way in which it is lit: for the screen an ellipse that fits it,
bright at a pole; for print the same outline, made narrower about that pole. All outlines turn the
same way, so that overlapping ones fill as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import cos, hypot, inf, pi, sin, sqrt
from operator import add, sub
from typing import NamedTuple

from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure.projection import Placed

Point = tuple[float, float]

LIGHT = (-0.50, -0.866)
"""Where the light comes from on the screen: above, a little from the left."""
POLE = 0.72
"""How far from the middle to the rim of an ellipsoid its brightest point lies."""
FARTHEST_POLE = 0.85
"""The same at most, where a piece is lit as a part of another."""
END_ON = 1.5
"""A limb that is shorter on the screen than so many of its radii has no flanks to speak of."""


class Disc(NamedTuple):
    """An ellipsoid's outline on the screen: its middle and the matrix of the ellipse."""

    x: float
    y: float
    m00: float
    m01: float
    m11: float

    def reach(self, dx: float, dy: float) -> float:
        """How far it reaches from its middle in the unit direction (dx, dy)."""
        return sqrt(self.m00 * dx * dx + 2 * self.m01 * dx * dy + self.m11 * dy * dy)

    def rim(self, dx: float, dy: float) -> Point:
        """Its farthest point in the direction (dx, dy)."""
        ux, uy = self.m00 * dx + self.m01 * dy, self.m01 * dx + self.m11 * dy
        far = sqrt(ux * dx + uy * dy) or 1e-9
        return (self.x + ux / far, self.y + uy / far)

    @property
    def radius(self) -> float:
        """The radius of a circle that is about as large."""
        return sqrt((self.m00 + self.m11) / 2)


Affine = tuple[float, float, float, float, float, float]
"""xx, xy, yx, yy and the shift, in the order that QTransform takes."""
Oval = tuple[Point, Point, float, float]
"""Middle, the unit vector along it, half its length along that and half its width across."""


class Piece(NamedTuple):
    """An outline, and how it shrinks and grows.

    It is `radius` wide to either side of the unit vector `way` and reaches `half` from `middle`
    along it. `pole` is its brightest point. It is shaded as the ellipse `oval`; None is one of its
    own middle and size. It is spanned between `discs`, through them where it is a `limb`, and lit
    as a part of `whole`.
    """

    points: list[Point]
    pole: Point
    way: Point
    middle: Point
    radius: float
    half: float
    oval: Oval | None = None
    discs: Sequence[Disc] = ()
    whole: Piece | None = None
    limb: bool = False

    @property
    def shaded(self) -> Oval:
        """The ellipse that it is shaded as."""
        return self.oval or (self.middle, self.way, self.half, self.radius)

    def glow(self) -> tuple[float, Affine]:
        """How it is lit: the unit circle becomes its ellipse, and (share, 0) its pole."""
        (mx, my), (ux, uy), half, radius = self.shaded
        px, py = self.pole
        along = ((px - mx) * ux + (py - my) * uy) / half
        across = ((py - my) * ux - (px - mx) * uy) / radius
        share = hypot(along, across) or 1e-9
        c, s = along / share, across / share
        xx, xy = half * c * ux - radius * s * uy, half * c * uy + radius * s * ux
        yx, yy = -half * s * ux - radius * c * uy, -half * s * uy + radius * c * ux
        return min(share, FARTHEST_POLE), (xx, xy, yx, yy, mx, my)

    def shrunk(self, share: float) -> Affine:
        """Narrower by that share of the radius, about the bright pole."""
        return self._scaled(self.pole, 1 - share, 1 - share * self.radius / self.half)

    def grown(self, width: float) -> Affine:
        """Wider by so many pixels all round."""
        return self._scaled(self.middle, 1 + width / self.radius, 1 + width / self.half)

    def _scaled(self, still: Point, wide: float, long: float) -> Affine:
        (px, py), (ux, uy) = still, self.way
        bend = long - wide
        xx, xy, yy = wide + bend * ux * ux, bend * ux * uy, wide + bend * uy * uy
        return (xx, xy, xy, yy, px - xx * px - xy * py, py - xy * px - yy * py)


@cache
def directions(count: int) -> tuple[Point, ...]:
    """Unit vectors at even angles round a circle, growing from x to y."""
    return tuple((cos(2 * pi * i / count), sin(2 * pi * i / count)) for i in range(count))


def fineness(radius: float) -> int:
    """How many corners make a curve of that many pixels look round; a multiple of four."""
    return min(8 + 4 * int(sqrt(radius) / 1.5), 48)


def disc(bone: Placed, centre: Vector, halves: Vector) -> Disc:
    """The outline of an ellipsoid with half axes along those of its bone."""
    x, y, z = centre
    a, b, c = halves
    (ox, oy, _), (xx, xy, _), (yx, yy, _), (zx, zy, _) = bone
    x, y = ox + x * xx + y * yx + z * zx, oy + x * xy + y * yy + z * zy
    a, b, c = a * a, b * b, c * c
    ax, bx, cx = a * xx, b * yx, c * zx
    m00, m01 = ax * xx + bx * yx + cx * zx, ax * xy + bx * yy + cx * zy
    # Its own way to make one takes as long as all of the above.
    return tuple.__new__(Disc, (x, y, m00, m01, a * xy * xy + b * yy * yy + c * zy * zy))


def pole_of(one: Disc) -> Point:
    """The brightest point of an ellipsoid."""
    lx, ly = LIGHT
    x, y = one.rim(lx, ly)
    return (one.x + POLE * (x - one.x), one.y + POLE * (y - one.y))


def lump(discs: Sequence[Disc], whole: Piece | None = None) -> Piece:
    """The convex body round some ellipsoids, lit as a part of `whole` where that is given."""
    first, last = discs[0], discs[-1]
    dx, dy = last.x - first.x, last.y - first.y
    long = hypot(dx, dy)
    way = (dx / long, dy / long) if long > 1e-6 else (1.0, 0.0)
    radius = max([each.reach(-way[1], way[0]) for each in discs])
    half = long / 2 + max([each.reach(*way) for each in discs])
    points = hull(discs, fineness(radius))
    middle = ((first.x + last.x) / 2, (first.y + last.y) / 2)
    if whole:
        return Piece(points, whole.pole, way, middle, radius, half, whole.shaded, discs, whole)
    return Piece(points, _pole_between(discs), way, middle, radius, half, None, discs)


def hull(discs: Sequence[Disc], count: int) -> list[Point]:
    """The convex outline round all of `discs`: the farthest points in even directions."""
    first: list[Point] = []
    second: list[Point] = []
    for dx, dy in directions(count)[: count // 2]:
        # Each direction and its opposite at once: what they need is the same.
        farthest = lowest = -inf
        there = back = (0.0, 0.0, 0.0, 0.0, 1.0)
        for x, y, m00, m01, m11 in discs:
            ux, uy = m00 * dx + m01 * dy, m01 * dx + m11 * dy
            far = sqrt(ux * dx + uy * dy) or 1e-9
            middle = x * dx + y * dy
            if middle + far > farthest:
                farthest, there = middle + far, (x, y, ux, uy, far)
            if far - middle > lowest:
                lowest, back = far - middle, (x, y, ux, uy, far)
        x, y, ux, uy, far = there
        first.append((x + ux / far, y + uy / far))
        x, y, ux, uy, far = back
        second.append((x - ux / far, y - uy / far))
    return first + second


def _pole_between(discs: Sequence[Disc]) -> Point:
    xs, ys = zip(*[pole_of(each) for each in discs], strict=True)
    return (sum(xs) / len(xs), sum(ys) / len(ys))


def tube(discs: Sequence[Disc]) -> Piece:
    """The outline of a limb that runs through `discs`; seen end-on, the convex body round them."""
    first, last = discs[0], discs[-1]
    size = sqrt(max([m00 + m11 for _, _, m00, _, m11 in discs]) / 2)
    fx, fy, dx, dy = first.x, first.y, last.x - first.x, last.y - first.y
    long = hypot(dx, dy)
    if long < END_ON * size:
        return lump(discs)._replace(limb=True)
    ux, uy = dx / long, dy / long
    middle = (fx + dx / 2, fy + dy / 2)
    xx, xy, yy = uy * uy, -2 * ux * uy, ux * ux
    across = [sqrt(m00 * xx + m01 * xy + m11 * yy) for _, _, m00, m01, m11 in discs]
    radius, half = max(across), long / 2 + size
    root, tip = across[0], across[-1]
    lx, ly = LIGHT
    aside = POLE * across[len(discs) // 2] * (ly * ux - lx * uy)
    at = long * (0.5 + 0.3 * (lx * ux + ly * uy))
    pole = (fx + at * ux - aside * uy, fy + at * uy + aside * ux)
    # Its shades narrow toward the thinner end; they go along where it bulges to one side.
    thin = root / tip if root < tip else tip / root
    open_ = min((long / size - END_ON) / END_ON, 1.0)
    shift = open_ * long * 0.25 * min((1 - thin) / 0.1, 1.0)
    reach = half + shift
    shift = shift if tip > root else -shift
    offs = [(y - fy) * ux - (x - fx) * uy for x, y, _, _, _ in discs]
    right = max(map(add, across, offs))
    left = max(map(sub, across, offs))
    off, wide = (right - left) / 2, (right + left) / 2
    centre = (middle[0] + shift * ux - off * uy, middle[1] + shift * uy + off * ux)
    oval = (centre, (ux, uy), reach, wide)
    points = _flanks(discs, fineness(size) // 2)
    return Piece(points, pole, (ux, uy), middle, radius, half, oval, discs, None, limb=True)


def _flanks(discs: Sequence[Disc], count: int) -> list[Point]:
    """Along one side, round the far end, back along the other, and round the near end."""
    one: list[Point] = []
    other: list[Point] = []
    root: list[Point] = []
    tip: list[Point] = []
    before, last = discs[0], len(discs) - 1
    for i, each in enumerate(discs):
        x, y, m00, m01, m11 = each
        ahead = discs[i + 1] if i < last else each
        tx, ty = ahead.x - before.x, ahead.y - before.y
        ux, uy = m00 * ty - m01 * tx, m01 * ty - m11 * tx
        far = sqrt(ux * ty - uy * tx) or 1e-9
        ux, uy = ux / far, uy / far
        one.append((x + ux, y + uy))
        other.append((x - ux, y - uy))
        if i == 0:
            root = _cap(each, -ux, -uy, -tx, -ty, count)
        elif i == last:
            tip = _cap(each, ux, uy, tx, ty, count)
        before = each
    return [*one, *tip, *other[::-1], *root]


def _cap(end: Disc, ux: float, uy: float, tx: float, ty: float, count: int) -> list[Point]:
    """The half of an end's outline that looks along (tx, ty), from the flank at (ux, uy) on."""
    x, y, m00, m01, m11 = end
    # Half axes of an ellipse that belong together: one to the flank, the other along the way.
    across = m00 * ty * ty - 2 * m01 * tx * ty + m11 * tx * tx
    grown = sqrt(max(m00 * m11 - m01 * m01, 0.0) / max(across, 1e-9))
    tx, ty = grown * tx, grown * ty
    return [(x + c * ux + s * tx, y + c * uy + s * ty) for c, s in directions(2 * count)[1:count]]


def span(pieces: Sequence[Piece]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what `pieces` cover."""
    xs = [x for piece in pieces for x, _ in piece.points]
    ys = [y for piece in pieces for _, y in piece.points]
    return min(xs), min(ys), max(xs), max(ys)
