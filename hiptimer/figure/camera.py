"""Where the figure is seen from, and where a point of the world lies in the picture."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, radians, sin
from typing import NamedTuple

from hiptimer.figure.vectors import Vector

VIEWING_DISTANCE = 7.0
"""Metres from the eye to the point that the camera looks at: a mild perspective."""


class Camera(NamedTuple):
    """A view of the world.

    Azimuth 0 stands in front of the figure, 90 at its right side, 180 behind it; elevation is
    degrees above the horizon. The camera looks at `target`, which is drawn at (0, 0).
    """

    azimuth: float
    elevation: float
    target: Vector = (0.0, 0.0, 0.5)


class Spot(NamedTuple):
    """A projected point: metres right of and above the picture's middle at the target's distance.

    `scale` is how large a metre at that point is drawn; `nearness` grows toward the eye.
    """

    x: float
    y: float
    nearness: float
    scale: float


class ViewBox(NamedTuple):
    """A part of the picture, in its metres; y points up."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Metres from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Metres from bottom to top."""
        return self.top - self.bottom

    def united(self, other: ViewBox) -> ViewBox:
        """The smallest box that holds both."""
        return ViewBox(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def grown(self, margin: float) -> ViewBox:
        """This box with `margin` metres more on each side."""
        return ViewBox(
            self.left - margin, self.bottom - margin, self.right + margin, self.top + margin
        )


class Lens:
    """A camera with its axes worked out once, to project many points."""

    def __init__(self, camera: Camera) -> None:
        azimuth, elevation = radians(camera.azimuth), radians(camera.elevation)
        ca, sa = cos(azimuth), sin(azimuth)
        ce, se = cos(elevation), sin(elevation)
        self._target = camera.target
        self.toward_eye: Vector = (ce * ca, -ce * sa, se)
        self.right: Vector = (sa, ca, 0.0)
        self.up: Vector = (-se * ca, se * sa, ce)

    def spot(self, point: Vector) -> Spot:
        """Where `point` is drawn."""
        x, y, z = point
        tx, ty, tz = self._target
        x, y, z = x - tx, y - ty, z - tz
        ex, ey, ez = self.toward_eye
        rx, ry, _ = self.right
        ux, uy, uz = self.up
        nearness = x * ex + y * ey + z * ez
        scale = VIEWING_DISTANCE / (VIEWING_DISTANCE - nearness)
        return Spot((x * rx + y * ry) * scale, (x * ux + y * uy + z * uz) * scale, nearness, scale)


def box_around(
    lens: Lens,
    balls: Iterable[tuple[Vector, float]],
    circles: Iterable[tuple[Vector, float]] = (),
) -> ViewBox:
    """The smallest view box that holds all `balls`, and `circles` that lie level.

    Centres and radii in metres.
    """
    left = bottom = float("inf")
    right = top = float("-inf")
    for round_ones, flat in ((balls, 1.0), (circles, abs(lens.toward_eye[2]))):
        for centre, radius in round_ones:
            x, y, _, scale = lens.spot(centre)
            reach = radius * scale
            left, right = min(left, x - reach), max(right, x + reach)
            bottom, top = min(bottom, y - reach * flat), max(top, y + reach * flat)
    return ViewBox(left, bottom, right, top)


def swung(start: Camera, end: Camera, fraction: float) -> Camera:
    """The camera on its way from `start` to `end`, the shorter way around the figure."""
    turn = (end.azimuth - start.azimuth + 180) % 360 - 180
    rise = end.elevation - start.elevation
    target = tuple(a + (b - a) * fraction for a, b in zip(start.target, end.target, strict=True))
    return Camera(
        start.azimuth + turn * fraction,
        start.elevation + rise * fraction,
        (target[0], target[1], target[2]),
    )
