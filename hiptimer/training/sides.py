"""Left and right, and texts that are written once for both of them."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """The side of the body that an exercise works, as the person doing it means it."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


def for_side(text: str, side: Side | None) -> str:
    """Fill `{side}` and `{other}` in `text`. Without a side it comes back as it is."""
    if side is None:
        return text
    return text.replace("{side}", side.value).replace("{other}", side.other.value)


def is_sided(text: str) -> bool:
    """Whether `text` speaks of a side."""
    return "{side}" in text or "{other}" in text


def capitalised(text: str) -> str:
    """`text` with its first letter upper case and the rest left alone."""
    return text[:1].upper() + text[1:]
