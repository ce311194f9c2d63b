"""How dark a day of the calendar is: five steps by whole minutes, and their colours."""

from __future__ import annotations

from PySide6.QtGui import QColor

from hiptimer.ui.history.amounts import minutes
from hiptimer.ui.tokens import Tokens
from hiptimer.ui.widgets.track_colour import track_colour

LIMITS = (1, 10, 20, 30)
"""The minutes from which on a day has the next darker shade."""
SHARES = (0.0, 0.32, 0.55, 0.78, 1.0)
"""How much of the brand's colour is in each shade; the rest is the colour of an empty day."""


def level_of(lasted: int) -> int:
    """The step of a day with so many milliseconds, 0 (nothing) to 4."""
    count = minutes(lasted)
    return sum(count >= limit for limit in LIMITS)


def shades(tokens: Tokens) -> tuple[QColor, ...]:
    """The colour of each step."""
    empty, full = QColor(track_colour(tokens)), QColor(tokens.brand)
    return tuple(blended(empty, full, share) for share in SHARES)


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` of `other` in it."""
    pairs = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)  # pyright: ignore[reportIndexIssue]
    return QColor.fromRgbF(*(mine + (theirs - mine) * share for mine, theirs in pairs))
