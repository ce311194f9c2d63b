"""How the seconds that an area still needs are shared out, and made holds. Pure arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from hiptimer.journal.programme.presets import Reach
from hiptimer.journal.programme.rules import DoseRules

Hold = tuple[int, int]
"""Seconds, and rounds of them."""


def up_to(grain: int, seconds: float) -> int:
    """The next multiple of `grain` that is no less."""
    return ceil(seconds / grain - 1e-9) * grain


def fair_share(need: float, most: Sequence[int]) -> float:
    """What each session gives so that together they give `need`, none more than its own `most`.

    Those that may give little leave the rest to the others; where all together may not give
    enough, it is the most of any.
    """
    for count, each in enumerate(sorted(most)):
        share = need / (len(most) - count)
        if share <= each:
            return share
        need -= each
    return max(most, default=0)


def hold_for(seconds: int, most: int, reach: Reach, rules: DoseRules) -> Hold | None:
    """Holds that give `seconds` or a little more, never more than `most`; None where none can."""
    low, high = max(reach.low, rules.hold[0]), min(reach.high, rules.hold[1])
    if seconds <= 0 or low > high:
        return None
    rounds = min(max(rules.rounds_least, ceil(seconds / high)), reach.rounds)
    while rounds:
        hold = min(max(up_to(rules.grain, seconds / rounds), low), high)
        fitting = [each for each in range(hold, low - 1, -rules.grain) if each * rounds <= most]
        if fitting:
            return fitting[0], rounds
        rounds -= 1
    return None
