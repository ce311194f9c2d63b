"""How much of the picture a moment fills."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin

from hiptimer.figure.camera import Lens, ViewBox, box_around
from hiptimer.figure.moment import Moment, Prop
from hiptimer.figure.surface import capsules_of
from hiptimer.figure.vectors import Vector

FURNITURE = frozenset({"wall"})
"""Things that may reach beyond the picture."""


def box_of(moment: Moment) -> ViewBox:
    """The smallest view box that holds the figure and the things that it needs."""
    return box_around(Lens(moment.camera), _balls(moment))


def _balls(moment: Moment) -> Iterator[tuple[Vector, float]]:
    for capsule in capsules_of(moment.body):
        yield capsule.start, capsule.start_radius
        yield capsule.end, capsule.end_radius
    for prop in moment.props:
        if prop.kind not in FURNITURE:
            yield from ((corner, 0.0) for corner in corners(prop))


def corners(prop: Prop) -> list[Vector]:
    """The eight corners of a prop's box."""
    c, s = cos(radians(prop.heading)), sin(radians(prop.heading))
    x, y, z = prop.centre
    found: list[Vector] = []
    for along in (-0.5, 0.5):
        for aside in (-0.5, 0.5):
            dx, dy = along * prop.size[0], aside * prop.size[1]
            px, py = x + c * dx - s * dy, y + s * dx + c * dy
            found += [(px, py, z + up * prop.size[2]) for up in (-0.5, 0.5)]
    return found
