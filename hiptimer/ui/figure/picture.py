"""What is to be drawn: a moment of a drill, and what of the world is kept in view. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.framing import box_of
from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, view_box

MARGIN: Final = 0.07
"""Metres round the body that clothes, hair and a little floor need."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A moment and what is kept in view.

    `mirrored` shows it as a mirror in front of the viewer would.
    """

    moment: Moment
    box: ViewBox
    mirrored: bool = False


@lru_cache(maxsize=32)
def frame_of(motion: Motion, variant: str | None = None) -> ViewBox:
    """What to keep in view over a whole drill, on both sides."""
    return view_box(motion, variant).grown(MARGIN)


def close_up(moment: Moment, *, mirrored: bool = False) -> Picture:
    """A moment that fills its frame, for a picture that does not move."""
    return Picture(moment, box_of(moment).grown(MARGIN), mirrored)
