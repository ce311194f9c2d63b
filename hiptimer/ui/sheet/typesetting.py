"""Breaks text into lines and measures it. Pure: how wide a word is comes from outside.

Sizes and widths are in points. A text's width is its words' widths at size 1, times its size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import category

ELLIPSIS: Final = "…"
NO_BREAK: Final = "\u00a0"
SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
"""Where a line may end: not at spaces that are there to keep words together."""
PARTS: Final = re.compile(r"[^-/]+[-/]*|[-/]+")
"""The parts of a word, behind each of which a line may end too."""
JOINERS: Final = frozenset("\u200d\ufe0e\ufe0f")


class Type(NamedTuple):
    """A size, in points, and a weight."""

    size: float
    bold: bool = False

    def scaled(self, scale: float) -> Type:
        """The same, larger or smaller."""
        return Type(self.size * scale, self.bold)


class FontSize(NamedTuple):
    """How far letters reach above and below their line, at size 1."""

    ascent: float
    descent: float


Advance = Callable[[str, bool], float]
"""How wide a text is at size 1, plain or bold."""


class Lines(NamedTuple):
    """A text in lines. It is `whole` if nothing is left out and no word is split."""

    lines: tuple[str, ...]
    whole: bool


class _Line(NamedTuple):
    """A line, and what joins it to the one before; `is_split` if a word goes on in it."""

    glue: str
    text: str
    is_split: bool = False


class Typesetter:
    """Sets text in one family of type. Words that were measured are remembered."""

    def __init__(self, advance: Advance, font: FontSize) -> None:
        self._advance = advance
        self.font = font
        self._widths: dict[tuple[str, bool], float] = {}

    def line_height(self, kind: Type) -> float:
        """From one line to the next."""
        return (self.font.ascent + self.font.descent) * kind.size

    def width(self, text: str, kind: Type) -> float:
        """How wide `text` is on one line."""
        key = (text, kind.bold)
        if key not in self._widths:
            self._widths[key] = self._advance(text, kind.bold)
        return self._widths[key] * kind.size

    def set(self, text: str, kind: Type, width: float, most: int) -> Lines:
        """`text` in at most `most` lines, none wider than `width`; what is too much ends in "…"."""
        found: list[str] = []
        whole = True
        for line in self._broken(text, kind, width):
            if len(found) == most:
                last = self._elided(f"{found[-1]}{line.glue}{line.text}", kind, width)
                return Lines((*found[:-1], last), whole=False)
            found.append(line.text)
            whole = whole and not line.is_split
        return Lines(tuple(found), whole)

    def _broken(self, text: str, kind: Type, width: float) -> Iterator[_Line]:
        """The lines of `text`, however many."""
        line = _Line("", "")
        for glue, part in self._parts(text, kind, width):
            longer = f"{line.text}{glue}{part}"
            if line.text and self.width(longer, kind) <= width:
                line = line._replace(text=longer)
                continue
            if line.text:
                yield line
            line = _Line(glue, part)
            while (at := self._fitting(line.text, kind, width)) < len(line.text):
                yield line._replace(text=line.text[:at])
                line = _Line("", line.text[at:], is_split=True)
        if line.text:
            yield line

    def _parts(self, text: str, kind: Type, width: float) -> Iterator[tuple[str, str]]:
        """The parts of `text`; what is kept together comes apart where no line could hold it."""
        for glue, part in _parts_of(text):
            if NO_BREAK in part and self.width(part, kind) > width:
                first, *rest = part.split(NO_BREAK)
                yield glue, first
                yield from ((" ", each) for each in rest)
            else:
                yield glue, part

    def _elided(self, text: str, kind: Type, width: float) -> str:
        at = self._fitting(text, kind, width - self.width(ELLIPSIS, kind))
        return text[:at].rstrip(" ,;:.·") + ELLIPSIS

    def _fitting(self, text: str, kind: Type, width: float) -> int:
        """How many characters of `text` fit, at least one; accents stay on their letters."""
        if self.width(text, kind) <= width:
            return len(text)
        places = [at for at in range(1, len(text) + 1) if _may_break(text, at)]
        low, high = 0, len(places) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self._advance(text[: places[middle]], kind.bold) * kind.size <= width:
                low = middle
            else:
                high = middle - 1
        return places[low]


@lru_cache(maxsize=4096)
def _parts_of(text: str) -> tuple[tuple[str, str], ...]:
    """What a line may end behind, each after what joins it to the one before."""
    words = (PARTS.findall(word) for word in SPACES.split(text) if word)
    return tuple((("" if i else " "), part) for parts in words for i, part in enumerate(parts))


def _may_break(text: str, at: int) -> bool:
    if at == len(text):
        return True
    before, after = text[at - 1], text[at]
    return not (category(after).startswith("M") or {before, after} & JOINERS)
