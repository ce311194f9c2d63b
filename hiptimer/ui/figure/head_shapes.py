"""The shapes of neck, face, ears and hair. Pure.

Seen from the front, the skull is hair and the face lies on it within the hairline; from behind it
is skin and the hair lies on it. What of the hairline looks away is moved to the skull's rim.
"""

from __future__ import annotations

from math import acos, cos, hypot, radians, sin, sqrt
from typing import Final

from hiptimer.figure.vectors import Vector, across, along, between, cross, dot, unit
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.anatomy import Bead
from hiptimer.ui.figure.outline import Piece, Point, lump, tube
from hiptimer.ui.figure.shapes import Placement, Shape, Tone


def head(placement: Placement) -> list[Shape]:
    """Everything above the collar."""
    neck = Shape(Tone.SKIN, [tube([placement.disc(b, p) for b, p in anatomy.NECK])])
    near = 1.0 if placement.toward("head", (0.0, 1.0, 0.0)) > 0 else -1.0
    far_ear, near_ear = (
        Shape(Tone.SKIN, [lump([placement.disc("head", anatomy.EAR, out)])])
        for out in (-near, near)
    )
    hair, top = (lump([placement.disc("head", each)]) for each in anatomy.HAIR)
    skull = lump(placement.discs("head", (anatomy.SKULL, anatomy.CHEEKS, anatomy.CHIN)))
    face, locks = _face(placement, skull), [top, *_locks(placement)]
    line, from_behind = _hairline(placement, anatomy.SKULL)
    if from_behind:
        line, _ = _hairline(placement, anatomy.HAIR[0])
        hair = [Shape(Tone.HAIR, [*_within(line, hair), *locks])]
        skin = Shape(Tone.SKIN, [skull, *face])
        return [neck, far_ear, skin, *_features(placement), *hair, near_ear]
    skin = Shape(Tone.SKIN, [*_within(line, skull), *face])
    hair = Shape(Tone.HAIR, [hair, *locks])
    return [neck, far_ear, hair, skin, *_features(placement), near_ear]


def _locks(placement: Placement) -> list[Piece]:
    """Lighter strands along the crown."""
    if not placement.fine:
        return []
    return [
        lump(placement.discs("head", (root, root._replace(centre=tip))))
        for root, tip in anatomy.LOCKS
        if placement.toward("head", root.centre) > 0
    ]


def _face(placement: Placement, skull: Piece) -> list[Piece]:
    cheeks, jaw, chin, lips, bridge, nose, nostril = placement.discs("head", anatomy.FACE)
    face = [lump((cheeks, jaw, chin), skull), lump((bridge, nose))]
    if placement.fine:
        face += [lump((lips, chin), skull), lump((nose, nostril))]
    return face


def _within(points: list[Point], whole: Piece) -> list[Piece]:
    """What an outline encloses, lit as a part of `whole`; none where nothing of it is seen."""
    count, area = len(points), _area(points)
    if abs(area) < 1:
        return []
    x, y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    size = max(hypot(px - x, py - y) for px, py in points)
    points = points if area > 0 else points[::-1]
    lit_as = (whole.shaded, (), whole)
    return [Piece(points, whole.pole, (1.0, 0.0), (x, y), size, size, *lit_as)]


def _area(points: list[Point]) -> float:
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2


def _line() -> list[Vector]:
    """The hairline on the unit ball behind the skull, all round."""
    (_, _, middle), (_, _, tall) = anatomy.SKULL
    half: list[Vector] = []
    for angle, height in anatomy.HAIRLINE:
        z = (height - middle) / tall
        out = sqrt(1 - z * z)
        half.append((out * cos(radians(angle)), out * sin(radians(angle)), z))
    return half + [(x, -y, z) for x, y, z in half[-2:0:-1]]


_HAIRLINE: Final = _line()


def _hairline(placement: Placement, piece: Bead) -> tuple[list[Point], bool]:
    """The hairline on an ellipsoid of the head, and whether what it encloses is the hair.

    That is so where it runs round the back of the head: it then turns the other way.
    """
    bone, ((cx, cy, cz), (a, b, c)) = placement.bones["head"], piece
    eye = unit((bone.ax[2] / a, bone.ay[2] / b, bone.az[2] / c))
    found: list[Point] = []
    last = _HAIRLINE[-1]
    for point in _HAIRLINE:
        both = (_seen(last, eye), _seen(point, eye))
        last = point
        for x, y, z in _arc(*both) if dot(both[1], eye) < 1e-6 else both[1:]:
            found.append(bone.at((cx + a * x, cy + b * y, cz + c * z))[:2])
    mirrored = dot(cross(bone.ax, bone.ay), bone.az) > 0
    return found, (_area(found) > 0) == mirrored


def _seen(point: Vector, eye: Vector) -> Vector:
    """A point of the unit ball, or where its rim is nearest if it looks away."""
    return point if dot(point, eye) > 0 else unit(across(point, eye))


def _arc(start: Vector, end: Vector) -> list[Vector]:
    """Points on the way round the unit ball to `end`."""
    count = 1 + int(5 * acos(max(min(dot(start, end), 1.0), -1.0)))
    return [unit(along(start, between(start, end), (i + 1) / count)) for i in range(count)]


def _features(placement: Placement) -> list[Shape]:
    """Eyes, brows and mouth, where they look at the viewer and are large enough to be seen."""
    marks: list[Piece] = []
    under: list[Piece] = []
    if placement.fine:
        for out in (-1.0, 1.0):
            if placement.toward("head", (0.92, 0.42 * out, 0.0)) > 0.12:
                marks.append(lump([placement.disc("head", anatomy.EYE, out)]))
                marks.append(lump(placement.discs("head", anatomy.BROW, out)))
            if placement.toward("head", (0.80, 0.60 * out, 0.0)) > 0.12:
                marks.append(tube(placement.discs("head", anatomy.MOUTH, out)))
                # From above, where nostrils are not seen, they would be a moustache.
                if placement.toward("head", (0.5, 0.0, -0.87)) > 0:
                    under.append(lump([placement.disc("head", anatomy.NOSTRIL_EDGE, out)]))
    return [Shape(Tone.CREASE, under), Shape(Tone.FACE, marks)]
