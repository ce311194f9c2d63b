"""What of the world is kept in view while one side of a drill moves, however it is turned. Pure."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache, reduce
from typing import Final

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.framing import box_of
from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.training.sides import Side
from hiptimer.ui.exercises.turning import HOME, Turn, turned
from hiptimer.ui.figure.picture import MARGIN
from hiptimer.ui.figure.stills import is_mirrored

STEPS: Final = 12


@lru_cache(maxsize=64)
def moments_of(motion: Motion, side: Side | None, variant: str | None) -> tuple[Moment, ...]:
    """A drill on one side in thirteen moments, from the start of a rep or entry to its end."""
    return tuple(
        moment_of(
            motion,
            stage="rep",
            fraction=step / STEPS,
            variant=variant,
            mirrored=is_mirrored(side),
        )
        for step in range(STEPS + 1)
    )


@lru_cache(maxsize=256)
def frame_of_side(
    motion: Motion, side: Side | None, variant: str | None = None, turn: Turn = HOME
) -> ViewBox:
    """What holds the drill on that side. Turning never brings the figure nearer."""
    moments = moments_of(motion, side, variant)
    seen = (replace(each, camera=turned(each.camera, turn)) for each in moments)
    box = reduce(ViewBox.united, (box_of(each) for each in seen)).grown(MARGIN)
    return box if turn == HOME else box.united(frame_of_side(motion, side, variant))
