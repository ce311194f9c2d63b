"""Values that change from key frame to key frame, smoothly and without overshoot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hiptimer.figure.motion_file import KeyFrame
from hiptimer.figure.vectors import Matrix, Vector, about, axis_and_angle, relative, times

Values = tuple[float, ...]

RAMP = 0.25
"""The share of a movement in which it gains speed, and in which it loses it."""


class Curve:
    """Values through the key frames: still at each, or passing without overshoot.

    Cubic Hermite pieces; the slope at a key frame that is passed through is the harmonic mean of
    its neighbours (Fritsch & Butland 1984), so that no angle leaves the range of the two poses.
    """

    def __init__(self, values: Sequence[Values], frames: Sequence[KeyFrame]) -> None:
        self._values = values
        self._times = [frame.at for frame in frames]
        self._slopes = [self._slopes_at(i, frames[i].through) for i in range(len(frames))]

    def _slopes_at(self, index: int, through: bool) -> Values | None:
        if not through or index in {0, len(self._times) - 1}:
            return None
        before, here, after = self._values[index - 1 : index + 2]
        left = self._times[index] - self._times[index - 1]
        right = self._times[index + 1] - self._times[index]
        return tuple(
            _passing_slope((b - a) / left, (c - b) / right, left, right)
            for a, b, c in zip(before, here, after, strict=True)
        )

    def at(self, span: int, share: float) -> list[float]:
        """The values at that share, 0 to 1, of the way behind key frame `span`."""
        a, b = self._values[span], self._values[span + 1]
        leaving, arriving = self._slopes[span], self._slopes[span + 1]
        if leaving is None and arriving is None:
            smooth = eased(share)
            return [x + (y - x) * smooth for x, y in zip(a, b, strict=True)]
        smooth = share * share * (3 - 2 * share)
        found = [x + (y - x) * smooth for x, y in zip(a, b, strict=True)]
        seconds = self._times[span + 1] - self._times[span]
        for slopes, weight in (
            (leaving, share * (1 - share) ** 2),
            (arriving, share * share * (share - 1)),
        ):
            if slopes:
                far = weight * seconds
                found = [x + slope * far for x, slope in zip(found, slopes, strict=True)]
        return found


def eased(share: float) -> float:
    """A movement from rest to rest: even speed, with the first and last quarter to get there.

    Its top speed is 4/3 of the mean, that of a cubic 3/2.
    """
    if share > 0.5:
        return 1 - eased(1 - share)
    speed = 1 / (1 - RAMP)
    if share < RAMP:
        return speed * share * share / (2 * RAMP)
    return speed * (share - RAMP / 2)


def _passing_slope(before: float, after: float, left: float, right: float) -> float:
    if before * after <= 0:
        return 0.0
    heavy, light = 2 * right + left, right + 2 * left
    return (heavy + light) / (heavy / before + light / after)


class Turn(NamedTuple):
    """A rotation on its way to another, about one axis."""

    start: Matrix
    axis: Vector
    angle: float

    def at(self, share: float) -> Matrix:
        """How far it has turned."""
        if not self.angle:
            return self.start
        return times(self.start, about(self.axis, self.angle * share))


def turn_between(start: Matrix, end: Matrix) -> Turn:
    """The shortest turn from `start` to `end`."""
    return Turn(start, *axis_and_angle(relative(start, end)))
