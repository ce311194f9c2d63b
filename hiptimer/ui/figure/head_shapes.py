"""The shapes of neck, face, ears and hair. Pure.

Hair and face are the two parts of a skull cut by a plane; the one on the viewer's side of the
plane is drawn last, so that they fit at any angle.
"""

from __future__ import annotations

from math import sqrt

from hiptimer.figure.vectors import Vector, dot
from hiptimer.ui.figure import anatomy
from hiptimer.ui.figure.anatomy import Bead
from hiptimer.ui.figure.outline import (
    LIGHT,
    Disc,
    Piece,
    Point,
    directions,
    fineness,
    lump,
    pole_of,
    tube,
)
from hiptimer.ui.figure.projection import Placed
from hiptimer.ui.figure.shapes import Placement, Shape, Tone


def head(placement: Placement) -> list[Shape]:
    """Everything above the collar."""
    neck = Shape(Tone.SKIN, [tube([placement.disc(b, p) for b, p in anatomy.NECK])])
    hair = cap(placement, anatomy.HAIR, anatomy.HAIRLINE_NORMAL, anatomy.HAIRLINE)
    near = 1.0 if placement.toward("head", (0.0, 1.0, 0.0)) > 0 else -1.0
    far_ear, near_ear = (
        Shape(Tone.SKIN, [lump([placement.disc("head", anatomy.EAR, out)])])
        for out in (-near, near)
    )
    face = [far_ear, Shape(Tone.SKIN, _face(placement)), *_features(placement)]
    if placement.toward("head", anatomy.HAIRLINE_NORMAL) > 0:
        return [neck, *face, Shape(Tone.HAIR, [hair]), near_ear]
    return [neck, Shape(Tone.HAIR, [hair]), *face, near_ear]


def _face(placement: Placement) -> list[Piece]:
    x, y, z = anatomy.HAIRLINE_NORMAL
    front = cap(placement, anatomy.SKULL, (-x, -y, -z), -anatomy.HAIRLINE)
    cheeks, jaw, chin, bridge, nose = (
        placement.disc("head", each)
        for each in (anatomy.CHEEKS, anatomy.JAW, anatomy.CHIN, anatomy.BRIDGE, anatomy.NOSE)
    )
    lit = pole_of(cheeks)
    return [front, lump((cheeks, jaw, chin), lit), lump((bridge, nose), lit)]


def _features(placement: Placement) -> list[Shape]:
    """Eyes, brows and mouth, where they look at the viewer and are large enough to be seen."""
    marks: list[Piece] = []
    if placement.fine:
        for out in (-1.0, 1.0):
            if placement.toward("head", (0.92, 0.42 * out, 0.0)) > 0.12:
                marks.append(lump([placement.disc("head", anatomy.EYE, out)]))
                marks.append(lump(placement.discs("head", anatomy.BROW, out)))
        if placement.toward("head", (1.0, 0.0, 0.0)) > 0.4:
            marks += [lump(placement.discs("head", anatomy.MOUTH, out)) for out in (-1, 1)]
    return [Shape(Tone.FACE, marks)] if marks else []


def cap(placement: Placement, piece: Bead, normal: Vector, offset: float) -> Piece:
    """The outline of what is left of an ellipsoid of the head beyond a plane.

    The outline of a convex body is made of its farthest points in all directions; beyond the
    plane they are the ellipsoid's own, else those of the ring where the plane cuts it.
    """
    bone, whole = placement.bones["head"], placement.disc("head", piece)
    stretched = (
        normal[0] * piece.halves[0],
        normal[1] * piece.halves[1],
        normal[2] * piece.halves[2],
    )
    size = sqrt(dot(stretched, stretched))
    axis = (stretched[0] / size, stretched[1] / size, stretched[2] / size)
    height = (offset - dot(normal, piece.centre)) / size
    points = [
        _on_screen(bone, piece, _farthest(_pull(bone, piece, way), axis, height))
        for way in directions(fineness(whole.radius))
    ]
    return _piece(points, whole)


def _pull(bone: Placed, piece: Bead, way: Point) -> Vector:
    """A direction of the screen, as the unit ball behind the ellipsoid sees it."""
    dx, dy = way
    a, b, c = piece.halves
    pull = (
        a * (bone.ax[0] * dx + bone.ax[1] * dy),
        b * (bone.ay[0] * dx + bone.ay[1] * dy),
        c * (bone.az[0] * dx + bone.az[1] * dy),
    )
    size = sqrt(dot(pull, pull)) or 1e-9
    return (pull[0] / size, pull[1] / size, pull[2] / size)


def _farthest(pull: Vector, axis: Vector, height: float) -> Vector:
    """The point of a cut unit ball that lies farthest along `pull`."""
    up = dot(pull, axis)
    if up >= height:
        return pull
    x, y, z = (pull[i] - up * axis[i] for i in range(3))
    out = sqrt((1 - height * height) / ((x * x + y * y + z * z) or 1e-12))
    return (height * axis[0] + x * out, height * axis[1] + y * out, height * axis[2] + z * out)


def _on_screen(bone: Placed, piece: Bead, point: Vector) -> Point:
    centre, halves = piece
    x, y, _ = bone.at(
        (
            centre[0] + halves[0] * point[0],
            centre[1] + halves[1] * point[1],
            centre[2] + halves[2] * point[2],
        )
    )
    return x, y


def _piece(points: list[Point], bead: Disc) -> Piece:
    """An outline that shrinks toward a point between its middle and its lit edge."""
    x = sum(x for x, _ in points) / len(points)
    y = sum(y for _, y in points) / len(points)
    lx, ly = LIGHT
    reach = 0.5 * max((px - x) * lx + (py - y) * ly for px, py in points)
    return Piece(
        points, (x + lx * reach, y + ly * reach), (1.0, 0.0), (x, y), bead.radius, bead.radius
    )
