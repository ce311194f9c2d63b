"""Where the History page puts its pictures and its list of sessions. Pure."""

from __future__ import annotations

from dataclasses import dataclass

MARGIN, GAP = 32, 20
PANE_SHARE = 0.3
LEAST_PANE, WIDEST_PANE = 330, 440
LEAST_OVERVIEW, WIDEST_OVERVIEW = 600, 1400
LEAST_FOR_TWO = 1000
"""Pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Places:
    """`pane` is the width of the list beside the pictures, or 0 where it takes their place.

    `side` is free at both sides of the page; with two `columns` cards stand side by side.
    """

    side: int
    pane: int
    columns: int


def places(width: int, scale: float) -> Places:
    """The places in a page `width` pixels wide at text size `scale`."""
    widest = round(WIDEST_OVERVIEW * scale)
    pane = round(min(max(width * PANE_SHARE, LEAST_PANE * scale), WIDEST_PANE * scale))
    beside = width - 2 * MARGIN - GAP - pane
    if beside < LEAST_OVERVIEW * scale:
        pane, beside = 0, width - 2 * MARGIN
    side = MARGIN + max(0, beside - widest) // 2
    return Places(side, pane, 2 if min(beside, widest) >= LEAST_FOR_TWO * scale else 1)
