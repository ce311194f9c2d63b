"""Finds where a known piece of sound lies in a recording of it. Standard library only."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

COARSE = 12
"""So many samples are averaged for the first, rough look."""


def onset_in(samples: array[int], expected: int, reach: int) -> int | None:
    """The first sample from `expected - reach` on that stands out of what is before it.

    None if it is not quiet before, or if nothing begins within `reach` samples.
    """
    before = samples[max(0, expected - reach) : expected]
    after = samples[expected : expected + reach]
    loudest = max(map(abs, after), default=0)
    noise = max(map(abs, before), default=0)
    threshold = max(8, loudest // 50)
    if loudest < 200 or noise >= threshold:
        return None
    return next(expected + at for at, each in enumerate(after) if abs(each) >= threshold)


def best_match(piece: array[int], recording: array[int], expected: int, reach: int) -> int:
    """Where in `recording`, within `reach` samples of `expected`, `piece` fits best."""
    first = max(0, expected - reach)
    stretch = recording[first : expected + reach + len(piece)]
    rough = _best_offset(_averaged(piece), _averaged(stretch), 0, 2 * reach // COARSE)
    near = rough * COARSE
    return first + _best_offset(piece, stretch, max(0, near - 2 * COARSE), near + 2 * COARSE)


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The slope of the straight line that fits `points` best."""
    if len(points) < 2:
        return 0.0
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    across = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / across


def _averaged(samples: array[int]) -> array[int]:
    whole = len(samples) // COARSE * COARSE
    return array("h", (sum(samples[at : at + COARSE]) // COARSE for at in range(0, whole, COARSE)))


def _best_offset(piece: array[int], stretch: array[int], first: int, last: int) -> int:
    """The offset, `first` to `last`, at which the two differ least."""

    def difference(offset: int) -> int:
        return sum((mine - theirs) ** 2 for mine, theirs in zip(piece, stretch[offset:], strict=False))

    return min(range(first, min(last, len(stretch) - len(piece)) + 1), key=difference)
