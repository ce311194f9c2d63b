"""How the Build page shares its width between a list and what is said of it. Pure."""

from __future__ import annotations

from typing import Final, NamedTuple

MARGIN: Final = 32
GAP: Final = 20
TWO_COLUMNS_FROM: Final = 720
"""Pixels at 100 % from which cards stand in two columns."""


class PaneSizes(NamedTuple):
    """The least and the most width of the list and of what is beside it, in pixels at 100 %."""

    main: tuple[int, int]
    aside: tuple[int, int]
    share: float = 0.5
    """The part of both that the list gets."""


class Places(NamedTuple):
    """`main` is the width of the list, or 0 where it stands above the rest; `side` is free."""

    side: int
    main: int
    columns: int


def places(width: int, scale: float, sizes: PaneSizes) -> Places:
    """The places in a page `width` pixels wide at text size `scale`."""
    free = width - 2 * MARGIN - GAP
    if free < (sizes.main[0] + sizes.aside[0]) * scale:
        return Places(MARGIN, 0, 1)
    widest = round((sizes.main[1] + sizes.aside[1]) * scale)
    both = min(free, widest)
    low, high = (round(each * scale) for each in sizes.main)
    main = min(max(round(both * sizes.share), low), high)
    main = min(main, both - round(sizes.aside[0] * scale))
    columns = 2 if both - main >= TWO_COLUMNS_FROM * scale else 1
    return Places(MARGIN + (free - both) // 2, main, columns)
