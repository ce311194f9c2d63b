"""Finds where a known piece of sound lies in a recording of it. Standard library only."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

COARSE = 6
"""So many samples are averaged for the first, rough look; a period of a chime is ten such."""

CANDIDATES = 12


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
    """Where in `recording`, within `reach` samples of `expected`, `piece` fits best.

    A chime fits almost as well a period too early or too late, so that the rough look only
    proposes places; they are compared sample by sample.
    """
    first = max(0, expected - reach)
    stretch = recording[first : expected + reach + len(piece)]
    last = len(stretch) - len(piece)
    rough, rough_stretch = _averaged(piece), _averaged(stretch)
    places = sorted(range(last // COARSE), key=lambda at: _difference(rough, rough_stretch, at))
    near = {
        offset
        for place in places[:CANDIDATES]
        for offset in range((place - 1) * COARSE, (place + 2) * COARSE)
        if 0 <= offset <= last
    }
    return first + min(near, key=lambda offset: _difference(piece, stretch, offset))


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


def _difference(piece: array[int], stretch: array[int], offset: int) -> int:
    """How much the two differ with `piece` laid at `offset`."""
    part = stretch[offset : offset + len(piece)]
    return sum((mine - theirs) ** 2 for mine, theirs in zip(piece, part, strict=True))
