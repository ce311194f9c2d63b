"""What is written, as it is to be said: numbers, ranges, units and shorthand in full words.

Engines differ in what they make of "3x10", "90/90" or an emoji, and read a foreign name letter by
letter. What is seen on the screen stays as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property, lru_cache
from re import Match
from types import MappingProxyType
from typing import Annotated

from msgspec import Meta

from hiptimer.training.exercises import Content

Form = Annotated[str, Meta(max_length=60)]
MOST_IN_WORDS = 999_999
"""A greater number is said digit by digit."""
MOST_PASSES = 4
SPEAKS_LIKE = MappingProxyType({"Piper": "eSpeak"})
"""Piper has eSpeak make sounds of its texts."""
FRACTIONS = {"¼": "25", "½": "5", "¾": "75"}
DASH = r"[-\u2010-\u2015\u2212]"
MIXED = re.compile(r"(\d)\s?([¼½¾])")
CLOCK = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])(?:\s?min\b)?")
PART = re.compile(r"(?<![\d/])(\d{1,3})\s?/\s?(\d{1,3})(?![\d/])")
RANGE = re.compile(rf"(?<![\d\-])(\d+(?:[.,]\d+)?)\s?{DASH}\s?(\d+(?:[.,]\d+)?)(?![\d\-])")
SETS = re.compile(r"(?<=\d)\s?[x\u00d7*]\s?(?=\d)", re.IGNORECASE)
WITHIN = r"\.(?=\s+[^\W\d_A-Z])"
"""The point of an abbreviation within a sentence; one at its end ends the sentence too."""
NUMBER = re.compile(r"(\d+)(?:[.,](\d+))?")
PAUSE = re.compile(r"(?:^|\s+)[-\u2010-\u2015]+(?:\s+|$)|[\u2013-\u2015()\[\]]")
NEEDLESS = re.compile(r"[,;:\s]+(?=[,.;:!?])")
SHORTHAND = re.compile(r"[^\w\s.,:;!?'\u2019-]|\d[^\s\d.,:;!?]|[.,:]\d|_")
SILENT = ("C", "Me", "S")
"""Of Unicode's categories: what is not seen, frames, and symbols; emoji are among them."""
SILENT_MARKS = frozenset('/\\|*_#{}<>"\ufe0e\ufe0f')


class SpokenForms(Content, frozen=True, dict=True):
    """How one language says what is written short.

    `numbers` are those from 0 to 99, `hundreds` from 100 to 900, separated by commas; `hundred` is
    100 by itself. `thousands` holds the one and `{}`, several. `decimal` is the mark and its word.
    `parts`, `range` and `sets` say "1/8", "3-5" and "3x10". `units` has one and several of each,
    by its abbreviations. `words` are said in place of others, on every engine, `symbols` in place
    of signs. `mends` are patterns with what they become, once all else is done. `engines` has the
    words that an engine says wrong, by its name, as it says them right.
    """

    numbers: str
    hundreds: str
    hundred: Form
    thousands: tuple[Form, Form]
    decimal: tuple[Annotated[str, Meta(pattern=r"^[.,]\Z")], Form]
    parts: Form
    range: Form
    sets: Form
    units: dict[str, tuple[Form, Form]]
    symbols: dict[str, Form]
    words: dict[str, Form]
    mends: dict[str, Form]
    engines: dict[str, dict[str, Form]]

    def said(self, text: str, engine: str = "") -> str:
        """`text` in words, as that engine is to be given it; nothing is left where it has none."""
        text = unicodedata.normalize("NFC", text)
        for _ in range(MOST_PASSES):  # what one pass sets apart may be a word for the next
            text, before = self._said_once(text, engine), text
            if text == before:
                break
        return text

    def in_full(self, text: str) -> str:
        """`text` in words if it has any shorthand, of which more is said than is written."""
        return self.said(text) if _has_shorthand(text) else text

    def cardinal(self, number: int) -> str:
        """`number` in words, from 0 to `MOST_IN_WORDS`."""
        if number >= 1000:
            one, several = self.thousands
            whole, rest = divmod(number, 1000)
            said = one if whole == 1 else several.format(self.cardinal(whole))
            return f"{said} {self.cardinal(rest)}" if rest else said
        whole, rest = divmod(number, 100)
        if number == 100:
            return self.hundred
        said = self._hundreds[whole - 1] if whole else ""
        return f"{said} {self._numbers[rest]}".strip() if rest or not whole else said

    def _said_once(self, text: str, engine: str) -> str:
        text = self._with_numbers(_replaced(text, self.words))
        text = "".join(map(self._sign, PAUSE.sub(", ", text)))
        text = " ".join(NEEDLESS.sub("", text).split()).strip(",;: ")
        for pattern, form in self.mends.items():
            text = re.sub(pattern, form, text)
        return _replaced(text, self.engines.get(SPEAKS_LIKE.get(engine, engine), {}))

    @cached_property
    def _numbers(self) -> tuple[str, ...]:
        return tuple(self.numbers.split(","))

    @cached_property
    def _hundreds(self) -> tuple[str, ...]:
        return tuple(self.hundreds.split(","))

    @cached_property
    def _units(self) -> Mapping[str, tuple[str, str]]:
        return {name: forms for names, forms in self.units.items() for name in names.split()}

    @cached_property
    def _measure(self) -> re.Pattern[str]:
        names = "|".join(map(re.escape, sorted(self._units, key=len, reverse=True)))
        return re.compile(rf"(\d+(?:[.,]\d+)?)\s?({names})(?!\w)(?:{WITHIN})?")

    def _with_numbers(self, text: str) -> str:
        mark, _ = self.decimal
        text = MIXED.sub(lambda found: f"{found[1]}{mark}{FRACTIONS[found[2]]}", text)
        text = CLOCK.sub(self._clock, text)
        text = PART.sub(self._part, text)
        text = RANGE.sub(lambda found: self.range.format(found[1], found[2]), text)
        text = SETS.sub(f" {self.sets} ", text)
        if self._units:
            text = self._measure.sub(self._measured, text)
        return NUMBER.sub(self._number, text)

    def _clock(self, found: Match[str]) -> str:
        """Minutes and seconds."""
        parts = zip(("min", "s"), map(int, found.groups()), strict=True)
        return " ".join(self._counted(each, unit) for unit, each in parts if each) or found[0]

    def _counted(self, number: int, unit: str) -> str:
        return f"{number} {self._units[unit][number != 1]}" if unit in self._units else f"{number}"

    def _part(self, found: Match[str]) -> str:
        """One of several, or two positions, as of two knees at right angles."""
        part, whole = map(int, found.groups())
        return self.parts.format(part, whole) if part < whole else f"{part} {whole}"

    def _measured(self, found: Match[str]) -> str:
        return f"{found[1]} {self._units[found[2]][found[1] != '1']}"

    def _number(self, found: Match[str]) -> str:
        whole, part = found.groups()
        mark, word = self.decimal
        if part and len(part) == 3 and mark not in found[0]:  # "1,000" where a point is the mark
            whole, part = whole + part, ""
        said = self._integer(whole)
        return f" {said} {word} {self._digits(part)} " if part else f" {said} "

    def _integer(self, digits: str) -> str:
        is_count = digits == "0" or not digits.startswith("0")
        if is_count and int(digits) <= MOST_IN_WORDS:
            return self.cardinal(int(digits))
        return self._digits(digits)

    def _digits(self, digits: str) -> str:
        return " ".join(self._numbers[int(digit)] for digit in digits)

    def _sign(self, sign: str) -> str:
        if sign in self.symbols:
            return f" {self.symbols[sign]} "
        unheard = sign in SILENT_MARKS or unicodedata.category(sign).startswith(SILENT)
        return " " if unheard else sign


@lru_cache(8192)
def _has_shorthand(text: str) -> bool:
    return SHORTHAND.search(text) is not None


def _replaced(text: str, forms: Mapping[str, str]) -> str:
    """`text` with whole words of `forms` exchanged; a small first letter also matches a capital."""
    if not forms:
        return text
    found = sorted(forms, key=len, reverse=True)
    ends = "|".join(map(_either_case, found))
    lookup = {**{each[0].upper() + each[1:]: form for each, form in forms.items()}, **forms}
    return re.sub(rf"(?<!\w)(?:{ends})(?!\w)", lambda match: lookup[match[0]], text)


def _either_case(word: str) -> str:
    first = word[0]
    head = f"[{first.upper()}{first}]" if first.islower() else re.escape(first)
    return head + re.escape(word[1:])
