"""Brings clips to one loudness, so that another voice or language is not suddenly loud or faint."""

from __future__ import annotations

from array import array
from math import sqrt
from operator import mul

from hiptimer.voice.clip import Clip, Samples

SPOKEN_LEVEL = 0.1
HIGHEST_PEAK = 0.95
BLOCK_SECONDS = 0.05
GATE = 0.1
FULL_SCALE = 32_767


def levelled(clip: Clip) -> Clip:
    """`clip` at the level at which every voice speaks, or less where its peaks allow no more."""
    level, peak = spoken_level(clip), _peak(clip.samples)
    if not level or not peak:
        return clip
    gain = min(SPOKEN_LEVEL / level, HIGHEST_PEAK / peak)
    return Clip(array("h", [round(each * gain) for each in clip.samples]), clip.rate)


def spoken_level(clip: Clip) -> float:
    """The mean level of what is spoken, 0 to 1, pauses left out."""
    squares = _block_squares(clip)
    loudest = max(squares, default=0.0)
    spoken = [square for square in squares if square > loudest * GATE**2]
    return sqrt(sum(spoken) / len(spoken)) / FULL_SCALE if loudest else 0.0


def _block_squares(clip: Clip) -> list[float]:
    size = max(1, round(BLOCK_SECONDS * clip.rate))
    blocks = (clip.samples[at : at + size] for at in range(0, len(clip.samples), size))
    return [sum(map(mul, block, block)) / len(block) for block in blocks]


def _peak(samples: Samples) -> float:
    return max(max(samples, default=0), -min(samples, default=0)) / FULL_SCALE
