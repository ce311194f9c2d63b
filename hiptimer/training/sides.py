"""Left and right, and texts that are written once for both of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache


class Side(StrEnum):
    """The side of the body that an exercise works, as the person doing it means it."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


CHOICE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
"""Words for the left and for the right: "{linkes|rechtes} Bein", as languages need that inflect."""


@lru_cache(8192)  # a plan fills in the same texts again and again, and Today makes all plans
def for_side(text: str, side: Side | None) -> str:
    """Fill `{side}`, `{other}` and `{left|right}` in `text`. Without a side it stays as it is.

    Of two words between braces the first is for the left side, the second for the right.
    """
    if side is None or "{" not in text:
        return text
    chosen = CHOICE.sub(r"\1" if side is Side.LEFT else r"\2", text)
    return chosen.replace("{side}", side.value).replace("{other}", side.other.value)


def worded(text: str, left: str, right: str) -> str:
    """`text` with `{side}` and `{other}` in a language that calls the sides `left` and `right`."""
    if "{" not in text:
        return text
    chosen = text.replace("{side}", f"{{{left}|{right}}}")
    return chosen.replace("{other}", f"{{{right}|{left}}}")


def is_sided(text: str) -> bool:
    """Whether `text` speaks of a side."""
    return "{side}" in text or "{other}" in text or CHOICE.search(text) is not None


SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


@lru_cache(8192)
def sentences_in(text: str) -> tuple[str, ...]:
    """The sentences of `text`, one by one, as they are said."""
    return tuple(filter(None, SENTENCE_END.split(text.strip())))


MOST_WORDS = 12
"""Of a sentence that is followed by ear (editorial)."""


def hard_to_follow(lines: Iterable[str]) -> tuple[int, int] | None:
    """The first of `lines`, counted from 1, with too long a sentence for that, and its words."""
    for line, text in enumerate(lines, 1):
        words = max((len(each.split()) for each in sentences_in(text)), default=0)
        if words > MOST_WORDS:
            return line, words
    return None


def capitalised(text: str) -> str:
    """`text` with its first letter upper case and the rest left alone."""
    return text[:1].upper() + text[1:]
