"""The one format of all sound in HipTimer: mono, 16 bit, `SAMPLE_RATE`. Nothing here plays it."""

from __future__ import annotations

from array import array
from typing import TypeAlias

SAMPLE_RATE = 22_050
"""Frames a second. The engines of all three systems write their speech at this rate, so that
clips are played and exported as they are, without a resampled copy; a device converts anyway."""

Samples: TypeAlias = "array[int]"
"""Frames as an array of type "h". Not to be changed once handed over."""


def silence(frames: int) -> Samples:
    """`frames` frames of silence."""
    return array("h", bytes(2 * frames))


def frames_in(seconds: float) -> int:
    """The nearest whole number of frames in `seconds`."""
    return round(seconds * SAMPLE_RATE)
