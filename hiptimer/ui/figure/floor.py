"""What lies on the floor: the mat, the things of the drill, and the body's soft shadow. Pure."""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import Final

from hiptimer.figure.moment import Mat
from hiptimer.figure.skeleton import Body
from hiptimer.figure.surface import Capsule, capsules_of
from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure.outline import Disc, Piece, hull
from hiptimer.ui.figure.projection import Screen

Polygon = list[tuple[float, float]]

MAT_THICKNESS: Final = 0.012
MAT_CORNER: Final = 0.06
TOO_SMALL: Final = ("fingers", "toes", "neck")
SHADOW_HEIGHT: Final = 0.75
"""A part of the body that is all higher than this throws no shadow worth drawing."""


def mat_outline(mat: Mat, screen: Screen, height: float, inset: float = 0.0) -> Polygon:
    """A mat's rounded outline at a height above the floor."""
    c, s = cos(radians(mat.heading)), sin(radians(mat.heading))
    long, wide = mat.length / 2 - inset, mat.width / 2 - inset
    corner = max(MAT_CORNER - inset, 0.01)
    found: Polygon = []
    for quarter, (a, b) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(7):
            turn = (quarter + step / 6) * pi / 2
            x = a * (long - corner) + corner * cos(turn)
            y = b * (wide - corner) + corner * sin(turn)
            spot = screen.point((mat.x + c * x - s * y, mat.y + s * x + c * y, height))
            found.append(spot[:2])
    return found


def shadow(body: Body, screen: Screen) -> list[Piece]:
    """The shadow that a body throws straight down: wider and fainter from high above.

    Shrunk by its whole radius a piece keeps what is darkest: much where the body is low.
    """
    return [
        _shade(screen, capsule)
        for capsule in capsules_of(body)
        if min(capsule.start[2], capsule.end[2]) < SHADOW_HEIGHT
        and not capsule.name.endswith(TOO_SMALL)
    ]


def _shade(screen: Screen, capsule: Capsule) -> Piece:
    one, low = _spot(screen, capsule.start, capsule.start_radius)
    other, high = _spot(screen, capsule.end, capsule.end_radius)
    points = hull((one, other), 16)
    fading = (low + high) / 2
    middle = ((one.x + other.x) / 2, (one.y + other.y) / 2)
    return Piece(points, middle, (1.0, 0.0), middle, fading, fading)


def _spot(screen: Screen, centre: Vector, radius: float) -> tuple[Disc, float]:
    """The shadow of a ball, and the share of its size that it loses toward its darkest."""
    x, y, z = centre
    height = max(z - radius, 0.0)
    wide = radius * 1.1 + 0.03 + 0.10 * height
    px, py, _ = screen.point((x, y, 0.0))
    across = wide * screen.scale
    m00, m11 = across * across, (across * screen.floor_slant) ** 2
    return Disc(px, py, m00, 0.0, m11), min(0.40 + 2.2 * height, 1.0)
