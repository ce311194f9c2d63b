"""The length of a muscle that bends around a bone, as the published model finds it.

A polynomial cannot follow the upper gluteus maximus: its path leaves the cylinder at the back of
the pelvis, and is straight where its end on the thigh comes to lie inside of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import acos, atan2, dist, hypot, pi, sqrt

import msgspec

from hiptimer.figure.vectors import (
    Matrix,
    Vector,
    about,
    added,
    between,
    times,
    transposed,
    turned,
)

FORWARD, UP, RIGHT = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


class Wrapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A path from the pelvis around a cylinder to the thigh. Metres: forward, up, to the right.

    `end` is seen from the hip, all else from the middle of the pelvis. The cylinder is turned about
    its own three axes in turn, in degrees; `rest` is what lies beyond both ends, along the bones.
    """

    start: Vector
    end: Vector
    hip: Vector
    cylinder: Vector
    turns: Vector
    radius: float
    rest: float

    def length(self, angles: Mapping[str, float]) -> float:
        """Of the whole muscle, at the hip's angles in degrees; what is not among them is 0."""
        thigh = times(
            about(RIGHT, angles.get("hip_flexion", 0.0)),
            times(
                about(FORWARD, -angles.get("hip_abduction", 0.0)),
                about(UP, -angles.get("hip_external_rotation", 0.0)),
            ),
        )
        back = transposed(self._axes())
        start = turned(back, between(self.cylinder, self.start))
        end = turned(back, between(self.cylinder, added(self.hip, turned(thigh, self.end))))
        return self.rest + hypot(self._around(start[:2], end[:2]), start[2] - end[2])

    def _axes(self) -> Matrix:
        x, y, z = self.turns
        return times(about(FORWARD, x), times(about(UP, y), about(RIGHT, z)))

    def _around(self, start: tuple[float, float], end: tuple[float, float]) -> float:
        """Along the cylinder's cross-section: straight where that does not meet it."""
        straight, near, far = dist(start, end), hypot(*start), hypot(*end)
        if min(near, far) <= self.radius or self._misses(start, end):
            return straight
        leaving = atan2(start[1], start[0]) + acos(self.radius / near)
        arriving = atan2(end[1], end[0]) - acos(self.radius / far)
        arc = (arriving - leaving) % (2 * pi)
        if arc > pi:
            return straight
        ends = (sqrt(size * size - self.radius**2) for size in (near, far))
        return sum(ends) + arc * self.radius

    def _misses(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        x, y = end[0] - start[0], end[1] - start[1]
        share = -(start[0] * x + start[1] * y) / (x * x + y * y)
        off = hypot(start[0] + share * x, start[1] + share * y)
        return not 0 < share < 1 or off >= self.radius
