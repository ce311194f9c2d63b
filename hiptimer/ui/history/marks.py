"""Words along an axis: which of them can stand there without touching each other. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct


class Mark(Struct, frozen=True):
    """A word that begins `x` pixels from the left and is `width` pixels wide."""

    x: float
    width: float
    text: str


def fitting(marks: Iterable[Mark], end: float, gap: float) -> tuple[Mark, ...]:
    """The marks that keep `gap` pixels between them and end before `end`, the first ones first.

    The very first one gives way to the second where they would touch: it may stand for the last
    days of a month only.
    """
    inside = [mark for mark in marks if mark.x + mark.width <= end]
    if len(inside) > 1 and not _apart(inside[0], inside[1], gap):
        del inside[0]
    kept: list[Mark] = []
    for mark in inside:
        if not kept or _apart(kept[-1], mark, gap):
            kept.append(mark)
    return tuple(kept)


def _apart(first: Mark, second: Mark, gap: float) -> bool:
    return second.x >= first.x + first.width + gap
