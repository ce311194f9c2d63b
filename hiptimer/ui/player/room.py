"""How the follow-along screen shares out a window, from a small laptop's to a wall's. Pure.

Bars keep the text size that a person chose as long as figure and ring get half of the height;
below that their text shrinks, as a drill that cannot be seen helps nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

LEAST_ROOM, MOST_ROOM = 0.8, 2.6
LOW = 600
"""Below this height, in pixels, margins and gaps shrink with the window."""
MARGIN, LEAST_MARGIN = 24, 6
BARS_SHARE = 0.5
BARS, NOTICE, AROUND_BARS = 112.0, 44.0, 44.0
"""Heights in pixels: of both bars and a message at 100 % text, and of what lies between them."""
NARROWEST_BARS = 330.0
"""The width in pixels at 100 % that the bars' icons need."""
LEAST_BAR_SCALE = 0.7
STAGE_SHARE, LEAST_STAGE_SHARE = 0.58, 0.45
STAGE_ASPECT = 1.2
"""A stage wider than so many heights takes room from the words and gives the figure none."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """Pixels around and between the parts, and the text size of the bars."""

    room: float
    margin: int
    gap: int
    bar_scale: float
    upright: bool


def share_out(width: float, height: float, scale: float, *, noticed: bool = False) -> Sharing:
    """Share a window out at text size `scale`; `upright` puts the figure above the words.

    `noticed` says that there is a message as well, which is a bar more.
    """
    is_low = height < LOW
    margin = max(LEAST_MARGIN, round(height * 0.025)) if is_low else MARGIN
    gap = max(LEAST_MARGIN - 2, round(height * 0.017)) if is_low else 12
    return Sharing(
        room=room_for(width, height),
        margin=margin,
        gap=20 if height >= 700 * scale else gap,
        bar_scale=_bar_scale(width - 2 * margin, height, scale, BARS + NOTICE * noticed),
        upright=width < height * 0.8,
    )


def room_for(width: float, height: float) -> float:
    """How many times larger than 1280 by 800 a window is, within reason."""
    return min(max(min(width / 1280, height / 800), LEAST_ROOM), MOST_ROOM)


def stage_width(width: float, height: float) -> int:
    """How much of the `width` between the bars the figure gets, beside the words."""
    share = min(max(height * STAGE_ASPECT / max(1.0, width), LEAST_STAGE_SHARE), STAGE_SHARE)
    return round(width * share)


def _bar_scale(width: float, height: float, scale: float, bars: float) -> float:
    """The bars' text size: `scale`, or what leaves half of the height; in steps of 5 %."""
    by_height = (height * BARS_SHARE - AROUND_BARS) / bars
    by_width = width / NARROWEST_BARS
    most = max(LEAST_BAR_SCALE, int(min(by_height, by_width) * 20) / 20)
    return min(scale, most)
