"""Bones on the screen: where each one's origin lies and how its axes run there.

Pure. Pixels, x to the right and y down; depth is in pixels too and grows toward the viewer. A
bone is drawn at the scale of its origin, which is as good as true perspective at seven metres.
"""

from __future__ import annotations

from typing import NamedTuple

from hiptimer.figure.camera import Camera, Lens, ViewBox
from hiptimer.figure.skeleton import Frame
from hiptimer.figure.vectors import Vector, dot

ORIGIN, AXES = 16, 4
"""Steps of a pixel to which bones are placed: a bone that does not move is one and the same."""


class Placed(NamedTuple):
    """A bone on the screen: origin and axes, each as x, y and depth."""

    origin: Vector
    ax: Vector
    ay: Vector
    az: Vector

    def at(self, point: Vector) -> Vector:
        """A point given in the bone's own axes, in metres."""
        x, y, z = point
        o, a, b, c = self
        return (
            o[0] + x * a[0] + y * b[0] + z * c[0],
            o[1] + x * a[1] + y * b[1] + z * c[1],
            o[2] + x * a[2] + y * b[2] + z * c[2],
        )


class Screen:
    """A part of the camera's picture, fitted into a rectangle of pixels.

    `mirrored` shows what a mirror in front of the viewer would: left and right change places.
    """

    def __init__(
        self, camera: Camera, box: ViewBox, size: tuple[float, float], *, mirrored: bool = False
    ) -> None:
        self.size = width, height = size
        self._lens = Lens(camera)
        self.scale = min(width / box.width, height / box.height)
        self._across = -self.scale if mirrored else self.scale
        self._x = width / 2 - self._across * (box.left + box.right) / 2
        self._y = height / 2 + self.scale * (box.bottom + box.top) / 2

    @property
    def floor_slant(self) -> float:
        """How high a circle on the floor looks, as a share of its width."""
        return abs(self._lens.toward_eye[2])

    def point(self, point: Vector) -> Vector:
        """Where a point of the world is drawn, and its depth."""
        x, y, nearness, _ = self._lens.spot(point)
        return (self._x + x * self._across, self._y - y * self.scale, nearness * self.scale)

    def bone(self, frame: Frame) -> Placed:
        """Where a segment is drawn."""
        x, y, nearness, grown = self._lens.spot(frame.origin)
        scale, across = self.scale, self._across
        origin = (self._x + x * across, self._y - y * scale, nearness * scale)
        right, up, toward = self._lens.right, self._lens.up, self._lens.toward_eye
        scale, across = scale * grown, across * grown
        m = frame.axes
        columns = ((m[0], m[3], m[6]), (m[1], m[4], m[7]), (m[2], m[5], m[8]))
        ax, ay, az = (
            (across * dot(c, right), -scale * dot(c, up), scale * dot(c, toward)) for c in columns
        )
        return Placed(origin, ax, ay, az)


def evened(bone: Placed) -> Placed:
    """The bone at a whole step of a pixel."""
    origin, ax, ay, az = bone
    return Placed(_even(origin, ORIGIN), _even(ax, AXES), _even(ay, AXES), _even(az, AXES))


def _even(v: Vector, steps: int) -> Vector:
    return (round(v[0] * steps) / steps, round(v[1] * steps) / steps, round(v[2] * steps) / steps)
