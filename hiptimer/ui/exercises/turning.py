"""How far the figure has been turned away from where its drill is usually seen from. Pure."""

from __future__ import annotations

from typing import Final, NamedTuple

from hiptimer.figure.camera import Camera

LOWEST: Final = 2.0
HIGHEST: Final = 80.0
"""Degrees above the horizon between which the camera stays."""


class Turn(NamedTuple):
    """Degrees by which the camera has gone around the figure, and up."""

    azimuth: float = 0.0
    elevation: float = 0.0


HOME: Final = Turn()


def turned(camera: Camera, turn: Turn) -> Camera:
    """`camera` after `turn`, never below the floor nor right above."""
    if turn == HOME:
        return camera
    elevation = min(max(camera.elevation + turn.elevation, LOWEST), HIGHEST)
    return camera._replace(azimuth=camera.azimuth + turn.azimuth, elevation=elevation)


def moved(camera: Camera, turn: Turn, around: float, up: float) -> Turn:
    """`turn` and so many degrees more. At the highest and lowest place it does not pile up."""
    there = turned(camera, Turn(turn.azimuth + around, turn.elevation + up))
    return Turn((turn.azimuth + around) % 360, there.elevation - camera.elevation)


def octant(camera: Camera) -> int:
    """From which of eight directions the figure is seen: 0 its front, 2 its right, 4 its back."""
    return round(camera.azimuth / 45) % 8
