"""Where the Settings page puts its groups and the routines' lengths. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

FORM_WIDTH = 860
ASIDE_WIDTH = 268
LEAST_FORM_WIDTH = 640
GAP = 20
MARGIN = 32


@dataclass(frozen=True, slots=True)
class Places:
    """Left edges and widths; no `aside` where there is no room beside the form."""

    form: QRect
    aside: QRect | None


def page_places(width: int, scale: float) -> Places:
    """The places in a page `width` pixels wide at text size `scale`, in its middle."""
    free = width - 2 * MARGIN
    aside = round(ASIDE_WIDTH * scale)
    beside = free - aside - GAP
    if beside < LEAST_FORM_WIDTH * scale:
        form = min(free, round(FORM_WIDTH * scale))
        return Places(QRect((width - form) // 2, 0, form, 0), None)
    form = min(beside, round(FORM_WIDTH * scale))
    left = (width - form - GAP - aside) // 2
    return Places(QRect(left, 0, form, 0), QRect(left + form + GAP, 0, aside, 0))
