"""The working muscles: soft patches on the body, by the part that they are drawn on. Pure.

On a limb a patch is a range of angles round the bone, cut to what the viewer can see; on the
trunk it is a flat ellipsoid under the cloth, left out where the body hides it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Final, NamedTuple

from hiptimer.figure import proportions as size
from hiptimer.figure.moment import Highlight, Region
from hiptimer.figure.skeleton import Handed
from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.anatomy import Bead, Slice
from hiptimer.ui.figure.outline import Piece, Point, fineness, hull
from hiptimer.ui.figure.shapes import Placement, Shape, Tone, outward


class LimbPatch(NamedTuple):
    """A patch on a limb: shares of its length, and angles from the front outward, in degrees."""

    part: str
    start: float
    end: float
    middle: float
    half: float


class TrunkPatch(NamedTuple):
    """A patch on the trunk: a bead whose y counts outward, and the way that it faces."""

    bone: str
    bead: Bead
    facing: Vector


LIMB_PATCHES: Final[dict[Region, tuple[LimbPatch, ...]]] = {
    "hip-flexors": (LimbPatch("thigh", -0.03, 0.58, 5, 70),),
    "glutes": (LimbPatch("thigh", -0.05, 0.46, 155, 85),),
    "abductors": (LimbPatch("thigh", -0.05, 0.52, 88, 70),),
    "adductors": (LimbPatch("thigh", 0.02, 0.92, -75, 70),),
    "deep-rotators": (LimbPatch("thigh", -0.05, 0.34, 130, 70),),
    "hamstrings": (LimbPatch("thigh", 0.16, 1.00, 180, 75),),
    "quadriceps": (LimbPatch("thigh", 0.10, 0.98, 5, 80),),
    "trunk": (),
    "shoulders": (LimbPatch("upper_arm", -0.08, 0.58, 75, 90),),
    "lower-leg": (LimbPatch("shank", 0.02, 0.68, 180, 80),),
}
TRUNK_PATCHES: Final[dict[Region, TrunkPatch]] = {
    "hip-flexors": TrunkPatch(
        "pelvis", Bead((0.052, 0.080, -0.010), (0.044, 0.056, 0.062)), (1.0, 0.2, 0.0)
    ),
    "glutes": TrunkPatch(
        "pelvis", Bead((-0.060, 0.082, -0.030), (0.062, 0.074, 0.078)), (-0.9, 0.45, -0.1)
    ),
    "abductors": TrunkPatch(
        "pelvis", Bead((-0.012, 0.108, -0.005), (0.074, 0.056, 0.070)), (-0.1, 1.0, 0.0)
    ),
    "deep-rotators": TrunkPatch(
        "pelvis", Bead((-0.058, 0.086, -0.016), (0.056, 0.064, 0.058)), (-0.8, 0.6, 0.0)
    ),
    "trunk": TrunkPatch(
        "lumbar", Bead((0.020, 0.070, 0.085), (0.076, 0.062, 0.130)), (0.3, 0.7, 0.0)
    ),
}
_LENGTHS: Final = {"thigh": size.THIGH, "upper_arm": size.UPPER_ARM, "shank": size.SHANK}
_SLICES: Final = {
    "thigh": anatomy.THIGH,
    "upper_arm": anatomy.UPPER_ARM,
    "shank": anatomy.SHANK,
}
_CLOTHED: Final = {"thigh": 0.48, "upper_arm": 0.54, "shank": 0.0}
_ROWS: Final = 8


def glows(placement: Placement, highlights: Iterable[Highlight]) -> dict[str, list[Shape]]:
    """The patches by the name of the part that they lie on; `hips` and `shirt` are the trunk's."""
    found: dict[str, list[Shape]] = {}
    for highlight in highlights:
        tone = Tone.LEFT_GLOW if highlight.side == "left" else Tone.RIGHT_GLOW
        for part, bone, points in _patches(placement, highlight.region, highlight.side):
            x, y, _ = placement.bones[bone].az
            found.setdefault(part, []).append(Shape(tone, [_soft(points, (x, y))]))
    return found


def _patches(
    placement: Placement, region: Region, side: Handed
) -> Iterator[tuple[str, str, list[Point]]]:
    for patch in LIMB_PATCHES[region]:
        points = _on_limb(placement, _round_the_hip(placement, patch, side), side)
        if points:
            bone = f"{side}_{patch.part}"
            yield bone, bone, points
    area = TRUNK_PATCHES.get(region)
    if area and _looks_here(placement, area, side):
        disc = placement.disc(area.bone, area.bead, outward(side))
        yield _trunk_part(placement, area, side), area.bone, hull([disc], fineness(disc.radius))


def _trunk_part(placement: Placement, area: TrunkPatch, side: Handed) -> str:
    """The part that a patch lies on; a thigh that is drawn over the hips would hide it there."""
    if area.bone != "pelvis":
        return "shirt"
    thigh = f"{side}_thigh"
    return thigh if placement.covers(thigh, "trunk") else "hips"


def _round_the_hip(placement: Placement, patch: LimbPatch, side: Handed) -> LimbPatch:
    """A patch that begins at the hip goes on round it where the hip is bent."""
    if patch.start >= 0 or patch.part != "thigh":
        return patch
    return patch._replace(start=patch.start - min(0.15 * placement.crease(side), 0.18))


def _looks_here(placement: Placement, area: TrunkPatch, side: Handed) -> bool:
    x, y, z = area.facing
    return placement.toward(area.bone, (x, y * outward(side), z)) > -0.15


def _on_limb(placement: Placement, patch: LimbPatch, side: Handed) -> list[Point]:
    """The outline of the visible part of a patch."""
    bone = placement.bones[f"{side}_{patch.part}"]
    out = outward(side)
    viewer = degrees(atan2(out * bone.ay[2], bone.ax[2]))
    away = (patch.middle - viewer + 180) % 360 - 180
    one: list[Vector] = []
    other: list[Vector] = []
    for row in range(_ROWS + 1):
        u = 2 * row / _ROWS - 1
        half = patch.half * max(1 - u**4, 0.0) ** 0.5
        low, high = max(away - half, -90.0), min(away + half, 90.0)
        if low > high:
            continue
        at = (patch.start + patch.end + u * (patch.end - patch.start)) / 2
        one.append(bone.at(_surface(patch.part, at, viewer + low, out)))
        other.append(bone.at(_surface(patch.part, at, viewer + high, out)))
    if len(one) < 3:
        return []
    return [(x, y) for x, y, _ in (*one, *other[::-1])]


def _soft(points: list[Point], along: Point) -> Piece:
    """A patch, with the ellipse in its middle in which it fades out."""
    size = hypot(*along) or 1.0
    ux, uy = along[0] / size, along[1] / size
    longs = [x * ux + y * uy for x, y in points]
    wides = [y * ux - x * uy for x, y in points]
    long, wide = (max(longs) + min(longs)) / 2, (max(wides) + min(wides)) / 2
    middle = (long * ux - wide * uy, long * uy + wide * ux)
    half, radius = max(longs) - long, max(wides) - wide
    return Piece(points, middle, (ux, uy), middle, max(radius, 0.1), max(half, 0.1))


def _surface(part: str, at: float, angle: float, out: float) -> Vector:
    piece = _slice_at(_SLICES[part], at)
    ease = 0.004 if at < _CLOTHED[part] else -0.001
    turn = radians(angle)
    return (
        piece.forward + (piece.depth + ease) * cos(turn),
        out * (piece.width + ease) * sin(turn),
        -at * _LENGTHS[part],
    )


def _slice_at(slices: tuple[Slice, ...], at: float) -> Slice:
    for one, other in pairwise(slices):
        if at <= other.at:
            share = max(0.0, (at - one.at) / (other.at - one.at))
            return Slice(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))
    return slices[-1]
