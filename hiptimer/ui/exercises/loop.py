"""A drill shown over and over: which moment of its motion belongs to a moment of time. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.training.sides import Side
from hiptimer.ui.figure.stills import is_mirrored, still_fractions, telling_moment

BREATHS: Final = 2
"""How many breaths long a hold is shown."""
PAUSE_SECONDS: Final = 0.8
"""How long the figure stands between two goes at a hold."""


@dataclass(frozen=True, slots=True)
class Loop:
    """Stages and how many seconds each one lasts. At 0 it is in the pose to know the drill by."""

    parts: tuple[tuple[Stage, float], ...]
    telling: float = 0.0

    @property
    def seconds(self) -> float:
        """How long it takes to come back to the same pose."""
        return sum(seconds for _, seconds in self.parts)

    def at(self, seconds: float) -> tuple[Stage, float]:
        """The stage at that time, and how far it has gone, 0 to 1."""
        left = (seconds + self.telling) % self.seconds
        for stage, length in self.parts:
            if left < length:
                return stage, left / length
            left -= length
        return self.parts[-1][0], 1.0


def loop_of(
    motion: Motion, rep_seconds: float, side: Side | None, variant: str | None = None
) -> Loop:
    """A rep of `rep_seconds`, or into a hold, two breaths in it, and out again."""
    take = motion.scene(variant, is_mirrored(side)).take
    if take.rep is None:
        breath: tuple[Stage, float] = ("hold", take.breathing.cycle_seconds)
        return Loop(
            (
                *(breath for _ in range(BREATHS)),
                ("leave", take.leave_seconds),
                ("start", PAUSE_SECONDS),
                ("enter", take.entry_seconds),
            )
        )
    return Loop((("rep", rep_seconds),), rep_seconds * telling_fraction(motion, side, variant))


def telling_fraction(motion: Motion, side: Side | None, variant: str | None = None) -> float:
    """How far a rep has gone in the pose to know the drill by, 0 to 1."""
    telling, mirrored = telling_moment(motion, side, variant), is_mirrored(side)
    for fraction in still_fractions(motion, "rep", variant):
        moment = moment_of(
            motion, stage="rep", fraction=fraction, variant=variant, mirrored=mirrored
        )
        if moment == telling:
            return fraction
    return 0.0
