"""Finds exercises by words, as fast as they are typed: it looks through the folded texts of all.

That takes a millisecond or two for as many drills as a person may well have, and a tenth of a
second for ten thousand. Folding a text takes far longer, a tenth of a millisecond for a drill: that
is done once, when the index is made.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import chain, pairwise

from hiptimer.training.drill_filters import NO_FILTERS, DrillFilters, Facet, values_of
from hiptimer.training.exercises import Exercise

LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i"}
)
"""Joined letters, and letters with strokes or without their dot: Unicode takes none apart."""
WRITTEN_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"}
)
"""How these letters are written where a keyboard lacks them, in German and in Danish."""
APOSTROPHES = str.maketrans(dict.fromkeys("'`\u2019\u02bc\u00b4"))
PLAIN = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})

ONE_EDIT_FROM, TWO_EDITS_FROM = 4, 8
"""Letters of a word from which so many edits are allowed: a shorter one would be like too many."""

Spelt = tuple[str, ...]
"""A word in the ways in which it may be typed."""


class Place(IntEnum):
    """Where in an exercise a word stands, the most telling place first."""

    NAME = 0
    KNOWN_AS = 1
    BODY = 2
    """Muscles, their groups, and equipment."""
    TEXT = 3


class SearchIndex:
    """Finds the rows of `exercises` by their words."""

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        self.exercises = exercises
        self._texts: list[tuple[str, ...]] = []
        """Of each exercise, by place: its words with a space before each."""
        self._words: dict[Place, set[str]] = {place: set() for place in Place}
        for exercise in exercises:
            words = [" ".join(spellings(said_in(exercise, place))).split() for place in Place]
            self._texts.append(tuple("".join(f" {each}" for each in some) for some in words))
            for place in Place:
                self._words[place].update(words[place])

    def find(self, query: str, filters: DrillFilters = NO_FILTERS) -> tuple[int, ...]:
        """The rows of the exercises that contain every word of `query` and come through `filters`.

        A word may be a part of one of theirs. Those whose names contain all words come first,
        names with words that begin so before others; equals stay in the order of their rows.
        """
        return self._ranked(query, filters, _words_of(query))

    def find_closest(self, query: str, filters: DrillFilters = NO_FILTERS) -> tuple[int, ...]:
        """As `find`, but a word that no exercise has stands for those that are nearly the same.

        A word of four letters or more may have one letter wrong, missing, too much or exchanged
        with its neighbour; one of eight or more two of them.
        """
        words = (spelt if self._has(spelt) else self._close(spelt) for spelt in _words_of(query))
        return self._ranked(query, filters, list(words))

    def values(self, facet: Facet) -> frozenset[str]:
        """The values of `facet` that at least one exercise has."""
        return frozenset(value for each in self.exercises for value in values_of(each, facet))

    def _ranked(self, query: str, filters: DrillFilters, words: Sequence[Spelt]) -> tuple[int, ...]:
        """The rows with all `words`, the best first."""
        if not words:
            rows = enumerate(self.exercises)
            return tuple(row for row, exercise in rows if filters.fits(exercise))
        whole = f" {folded(query)}"
        found: list[tuple[int, int]] = []
        for row, texts in enumerate(self._texts):
            rank = max(_rank(spelt, texts) for spelt in words)
            if rank <= len(Place) and filters.fits(self.exercises[row]):
                is_beginning = not rank and texts[Place.NAME].startswith(whole)
                found.append((-1 if is_beginning else rank, row))
        return tuple(row for _, row in sorted(found))

    def _close(self, spelt: Spelt) -> Spelt:
        """The words that are the fewest edits away; in names, other names and muscles first."""
        for places in (tuple(Place)[: Place.TEXT], (Place.TEXT,)):
            if close := closest(spelt[0], set[str]().union(*(self._words[at] for at in places))):
                return tuple(close)
        return spelt

    def _has(self, spelt: Spelt) -> bool:
        return any(_rank(spelt, texts) <= len(Place) for texts in self._texts)


def _words_of(query: str) -> list[Spelt]:
    return list(zip(*(each.split() for each in spellings(query)), strict=True))


def _rank(spelt: Spelt, texts: Sequence[str]) -> int:
    """How far one has to look for a word; more than there are places where it is nowhere.

    0 where a word of the name begins so, 1 where it is in the name, 2 in the next place, and so on.
    """
    for word in spelt:
        if f" {word}" in texts[Place.NAME]:
            return 0
    for rank, text in enumerate(texts, 1):
        for word in spelt:
            if word in text:
                return rank
    return len(Place) + 1


def said_in(exercise: Exercise, place: Place) -> str:
    """Everything that stands in that place of `exercise`."""
    match place:
        case Place.NAME:
            return exercise.name
        case Place.KNOWN_AS:
            return " ".join((exercise.spoken_name, *exercise.also_known_as))
        case Place.BODY:
            muscles = (f"{each.name} {each.group} {each.where}" for each in exercise.muscles)
            return " ".join((*muscles, *exercise.equipment))
        case Place.TEXT:
            return " ".join(_texts(exercise))


def _texts(exercise: Exercise) -> Iterator[str]:
    yield from (exercise.side_name, exercise.spoken_set_up, exercise.breathing)
    lists = (exercise.set_up, exercise.movement, exercise.form_cues, exercise.mistakes)
    yield from chain(*lists, exercise.when_to_stop)
    for variant in exercise.variants:
        yield from (variant.name, variant.instruction)


def folded(text: str) -> str:
    """`text` in small letters and digits, with one space between its words.

    Accents and apostrophes are left out, other marks part words: "Jané's 90/90" is "janes 90 90".
    Folding what is folded changes nothing.
    """
    text = text.translate(APOSTROPHES)
    if not text.isascii():
        text = _without_accents(_without_accents(text).casefold()).translate(LETTERS)
        text = "".join(each if each.isalnum() else " " for each in text)
    return " ".join(text.lower().translate(PLAIN).split())


def spellings(text: str) -> tuple[str, ...]:
    """`text` folded in the ways in which it may be typed: "Hüfte" is "hufte" and "huefte".

    All of them have the same number of words.
    """
    composed = unicodedata.normalize("NFC", text)
    written_out = composed.translate(WRITTEN_OUT)
    plain = folded(text)
    return (plain,) if written_out == composed else (plain, folded(written_out))


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(each for each in apart if not unicodedata.combining(each))


def closest(word: str, words: Iterable[str]) -> list[str]:
    """Those of `words` that are the fewest edits from `word`, or begin so; empty if none is near.

    A word as a whole comes before the beginning of a longer one.
    """
    most = (len(word) >= ONE_EDIT_FROM) + (len(word) >= TWO_EDITS_FROM)
    longest = len(word) + most
    near = {
        each: distances(word, each[:longest], most)
        for each in words
        if most and len(each) >= len(word) - most
    }
    whole = {each: edits[-1] for each, edits in near.items() if len(each) <= longest}
    beginnings = {each: min(edits) for each, edits in near.items()}
    return _nearest(whole, most) or _nearest(beginnings, most)


def distances(one: str, other: str, most: int) -> list[int]:
    """The edits from `one` to each beginning of `other`, the last of which is all of it.

    An edit is a letter wrong, missing, too much or exchanged with its neighbour: the distance is
    that of optimal string alignment. Where all are more than `most` they are not counted.
    """
    if not _share_a_part(one, other, most):
        return [most + 1]
    before, row = list[int](), list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        earlier, before = before, row
        row = [at]
        for to, target in enumerate(other, 1):
            edits = min(before[to] + 1, row[-1] + 1, before[to - 1] + (letter != target))
            if at > 1 and to > 1 and one[at - 2] == target and letter == other[to - 2]:
                edits = min(edits, earlier[to - 2] + 1)
            row.append(edits)
    return row


def _share_a_part(one: str, other: str, most: int) -> bool:
    """Whether a part of `one` is in `other` as it is; no edit is in more than two of the parts."""
    parts = 2 * most + 1
    cuts = [len(one) * cut // parts for cut in range(parts + 1)]
    return any(one[start:end] in other for start, end in pairwise(cuts))


def _nearest(distances_of: dict[str, int], most: int) -> list[str]:
    least = min(distances_of.values(), default=most + 1)
    return sorted(each for each, edits in distances_of.items() if edits == least <= most)
