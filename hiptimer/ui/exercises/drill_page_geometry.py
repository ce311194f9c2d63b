"""How a drill's page shares its room between the figure and the texts. Pure."""

from __future__ import annotations

from typing import Final, NamedTuple

LEAST_BESIDE: Final = 660
"""Pixels at 100 % from which figure and texts stand beside each other."""
FIGURE_SHARE: Final = 0.47
WIDEST_TEXTS: Final = 560
"""Pixels at 100 % that one column of texts takes at most."""
LEAST_COLUMN: Final = 400
GAP: Final = 20
LEAST_FIGURE: Final = 220
FIGURE_HEIGHT: Final = 0.6
"""Of the width, where the figure stands above the texts."""
MOST_OF_VIEW: Final = 0.62
"""Of the height that is in sight, which such a figure takes at most."""


class DrillPlaces(NamedTuple):
    """Widths in pixels; `figure_height` is set where the figure stands above the texts.

    `columns` is the number of columns of texts, 1 or 2.
    """

    beside: bool
    figure_width: int
    texts_width: int
    columns: int
    figure_height: int | None


def drill_places(width: int, height: int, scale: float) -> DrillPlaces:
    """The places for a page with that much room between its margins, at text size `scale`."""
    if width / scale < LEAST_BESIDE:
        tall = min(round(width * FIGURE_HEIGHT), round(height * MOST_OF_VIEW))
        return DrillPlaces(False, width, width, 1, max(LEAST_FIGURE, tall))
    texts = min(round(width * (1 - FIGURE_SHARE)) - GAP, round(2 * WIDEST_TEXTS * scale) + GAP)
    two = texts >= (2 * LEAST_COLUMN) * scale + GAP
    if not two:
        texts = min(texts, round(WIDEST_TEXTS * scale))
    return DrillPlaces(True, width - texts - GAP, texts, 2 if two else 1, None)
