"""Text that came from elsewhere: which characters a name may hold, and how others are taken out."""

from __future__ import annotations

import unicodedata
from typing import cast

from hiptimer.texts import JOINERS

BREAKS = frozenset({"Cc", "Zl", "Zp"})
HIDDEN = frozenset({"Cf", "Cs"})


def is_readable(text: str) -> bool:
    """Whether `text` has no line break, control, or character that hides or reorders others."""
    return text.isprintable() or all(_is_readable(each) for each in text)


def tidied(text: str) -> str:
    """`text` on one line: breaks and runs of spaces made one space, hidden characters left out."""
    plain = "".join(_tidied_character(each) for each in text)
    return " ".join(plain.split())


def tidied_throughout(value: object) -> object:
    """`value`, as JSON knows it, with every text in it tidied."""
    if isinstance(value, str):
        return tidied(value)
    if isinstance(value, list | tuple):
        return [tidied_throughout(each) for each in cast("list[object]", value)]
    if isinstance(value, dict):
        items = cast("dict[str, object]", value).items()
        return {key: tidied_throughout(each) for key, each in items}
    return value


def _is_readable(character: str) -> bool:
    category = unicodedata.category(character)
    return character in JOINERS or (category not in BREAKS and category not in HIDDEN)


def _tidied_character(character: str) -> str:
    if _is_readable(character):
        return character
    return " " if unicodedata.category(character) in BREAKS else ""
