"""Which key poses explain a drill on paper: its hold, or what a rep goes through. Pure."""

from __future__ import annotations

from typing import Final

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.figure.motion_file import Frames
from hiptimer.training.sides import Side
from hiptimer.ui.figure.stills import is_mirrored, telling_moment

MOST_POSES: Final = 3


def poses_of(motion: Motion, side: Side | None, variant: str | None = None) -> tuple[Moment, ...]:
    """The poses to draw, in the order in which they are done: one of a hold, up to three of a rep.

    Of a rep they are those in which the body dwells, with the start before it if there is but one.
    Where it never dwells, they are the first ones that it goes through.
    """
    mirrored = is_mirrored(side)
    rep = motion.scene(variant, mirrored).take.rep
    if rep is None:
        return (telling_moment(motion, side, variant),)
    arrivals = _arrivals(rep)
    held = [at for at, dwells in arrivals if dwells]
    if not held:
        shown = [0.0, *(at for at, _ in arrivals)]
    else:
        shown = held if len(held) > 1 else [0.0, *held]
    return tuple(
        moment_of(motion, stage="rep", fraction=at, variant=variant, mirrored=mirrored)
        for at in shown[:MOST_POSES]
    )


def _arrivals(rep: Frames) -> list[tuple[float, bool]]:
    """When the body arrives at each pose other than the first, and whether it stays a while."""
    following = (*rep[1:], None)
    found: list[tuple[float, bool]] = []
    for before, here, after in zip((None, *rep), rep, following, strict=False):
        if here.pose != rep[0].pose and (before is None or before.pose != here.pose):
            found.append((here.at, after is not None and after.pose == here.pose))
    return found
