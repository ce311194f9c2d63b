"""Finds exercises by words, as fast as they are typed: an index of the words in their texts.

A set of exercises is a number whose bits are their rows: ten thousand of them fit into a kilobyte,
and two sets are joined or cut in a microsecond.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import reduce
from itertools import compress, count, pairwise
from typing import NamedTuple

from hiptimer.training.drill_filters import NO_FILTERS, DrillFilters, Facet, values_of
from hiptimer.training.exercises import Exercise
from hiptimer.training.misspelling import closest

BLOCK = 32
"""How many exercises are taken in at a time."""

MOST_WORDS_KEPT = 64
BITS = bytes.maketrans(b"01", b"\x00\x01")
Rows = int

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


class Place(IntEnum):
    """Where in an exercise a word stands, the most telling place first."""

    NAME = 0
    KNOWN_AS = 1
    BODY = 2
    """Muscles, their groups, and equipment."""
    TEXT = 3


class _Found(NamedTuple):
    """What is known of a word that was searched for.

    `levels` are the rows in which it begins a word of the name; or is in the name; or in that and
    in the next place; and so on. `words` are those that it is a part of.
    """

    levels: tuple[Rows, ...]
    words: Mapping[Place, Sequence[str]]


class SearchIndex:
    """Words to exercises, in their rows. It is empty until it has been told to `learn`."""

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        self._exercises = exercises
        self._learnt = 0
        self._words: dict[Place, dict[str, Rows]] = {place: {} for place in Place}
        self._names: list[str] = []
        self._known: dict[str, _Found] = {}
        self._having: dict[Facet, dict[str, Rows]] = {}

    @property
    def is_complete(self) -> bool:
        """Whether every exercise can be found by its words."""
        return self._learnt == len(self._exercises)

    def learn(self, more: int = BLOCK) -> None:
        """Take in the next `more` exercises, or those that are left."""
        stop = min(self._learnt + more, len(self._exercises))
        for start in range(self._learnt, stop, BLOCK):
            self._learn_block(start, min(start + BLOCK, stop))
        self._learnt = stop
        self._known.clear()

    def find(self, query: str, filters: DrillFilters = NO_FILTERS) -> tuple[int, ...]:
        """The rows of the exercises that contain every word of `query` and come through `filters`.

        A word may be a part of one of theirs. Those whose names contain all words come first,
        names with words that begin so before others; equals stay in the order of their rows.
        """
        words = zip(*(each.split() for each in spellings(query)), strict=True)
        return self._ranked(query, filters, map(self._levels, words))

    def find_closest(self, query: str, filters: DrillFilters = NO_FILTERS) -> tuple[int, ...]:
        """As `find`, but a word that no exercise has stands for those that are nearly the same.

        A word of four letters or more may have one letter wrong, missing, too much or exchanged
        with its neighbour; one of eight or more two of them.
        """
        words = zip(*(each.split() for each in spellings(query)), strict=True)
        return self._ranked(query, filters, map(self._closest_levels, words))

    def _ranked(
        self, query: str, filters: DrillFilters, words: Iterable[Sequence[Rows]]
    ) -> tuple[int, ...]:
        """The rows with all `words`, the best first."""
        levels: Sequence[Rows] = [self._fitting(filters)] * (len(Place) + 1)
        for more in words:
            levels = [rows & others for rows, others in zip(levels, more, strict=True)]
        found = self._beginnings_first(_listed(levels[0]), folded(query))
        for before, level in pairwise(levels):
            found += _listed(level & ~before)
        return tuple(found)

    def _levels(self, spelt: Iterable[str]) -> Sequence[Rows]:
        """The levels of a word that may be spelt in any of these ways."""
        all_levels = [self._found(word).levels for word in spelt]
        return [reduce(int.__or__, level) for level in zip(*all_levels, strict=True)]

    def _closest_levels(self, spelt: Sequence[str]) -> Sequence[Rows]:
        levels = self._levels(spelt)
        return levels if levels[-1] else self._levels(self._close_words(spelt[0]) or spelt)

    def _close_words(self, word: str) -> list[str]:
        """The words that are the fewest edits away; in names, other names and muscles first."""
        for places in (WHERE_ONE_LOOKS_FIRST, (Place.TEXT,)):
            words = {each for place in places for each in self._words[place]}
            if close := closest(word, words):
                return close
        return []

    def values(self, facet: Facet) -> frozenset[str]:
        """The values of `facet` that at least one exercise has."""
        return frozenset(self._rows_having(facet))

    def _fitting(self, filters: DrillFilters) -> Rows:
        fitting = _first_rows(len(self._exercises))
        for facet in Facet:
            if chosen := filters.chosen(facet):
                having = self._rows_having(facet)
                fitting &= _joined((having.get(value, 0) for value in chosen), 0, fitting)
        return fitting

    def _rows_having(self, facet: Facet) -> dict[str, Rows]:
        if facet not in self._having:
            having: dict[str, Rows] = {}
            for row, exercise in enumerate(self._exercises):
                for value in values_of(exercise, facet):
                    having[value] = having.get(value, 0) | 1 << row
            self._having[facet] = having
        return self._having[facet]

    def _found(self, word: str) -> _Found:
        if word not in self._known:
            if len(self._known) >= MOST_WORDS_KEPT:
                self._known.clear()
            self._known[word] = self._looked_up(word)
        return self._known[word]

    def _looked_up(self, word: str) -> _Found:
        """Look through all words, or through those with `word` but for its last letter."""
        shorter = self._known.get(word[:-1])
        words = {
            place: [
                each for each in (shorter.words[place] if shorter else all_words) if word in each
            ]
            for place, all_words in self._words.items()
        }
        everyone = _first_rows(self._learnt)
        names = self._words[Place.NAME]
        found = _joined((names[w] for w in words[Place.NAME] if w.startswith(word)), 0, everyone)
        levels = [found]
        for place, all_words in self._words.items():
            found = _joined((all_words[each] for each in words[place]), found, everyone)
            levels.append(found)
        return _Found(tuple(levels), words)

    def _beginnings_first(self, rows: list[int], searched: str) -> list[int]:
        """`rows` with the names that begin with the whole query before all others."""
        names = self._names
        first = [row for row in rows if names[row].startswith(searched)] if searched else rows
        if len(first) in {0, len(rows)}:
            return rows
        before = set(first)
        return first + [row for row in rows if row not in before]

    def _learn_block(self, start: int, stop: int) -> None:
        """Gather a block with small numbers first: adding to large ones is what takes time."""
        block = self._exercises[start:stop]
        self._names += [folded(exercise.name) for exercise in block]
        for place, all_words in self._words.items():
            words: dict[str, Rows] = {}
            for row, exercise in enumerate(block):
                bit = 1 << row
                for word in _words_of(said_in(exercise, place)):
                    words[word] = words.get(word, 0) | bit
            for word, rows in words.items():
                all_words[word] = all_words.get(word, 0) | rows << start


WHERE_ONE_LOOKS_FIRST = (Place.NAME, Place.KNOWN_AS, Place.BODY)


def _words_of(text: str) -> set[str]:
    """The words of a text, in each way in which they are spelt."""
    return {word for spelt in spellings(text) for word in spelt.split()}


def said_in(exercise: Exercise, place: Place) -> str:
    """Everything that stands in that place of `exercise`."""
    match place:
        case Place.NAME:
            return exercise.name
        case Place.KNOWN_AS:
            return " ".join((exercise.spoken_name, *exercise.also_known_as))
        case Place.BODY:
            return " ".join((*_muscles(exercise), *exercise.equipment))
        case Place.TEXT:
            return " ".join(_texts(exercise))


def _muscles(exercise: Exercise) -> Iterator[str]:
    for muscle in exercise.muscles:
        yield muscle.name
        yield muscle.group
        yield muscle.where


def _texts(exercise: Exercise) -> Iterator[str]:
    yield exercise.side_name
    yield exercise.spoken_set_up
    yield exercise.breathing
    yield from exercise.set_up
    yield from exercise.movement
    yield from exercise.form_cues
    yield from exercise.mistakes
    yield from exercise.when_to_stop
    for variant in exercise.variants:
        yield variant.name
        yield variant.instruction


def _joined(sets: Iterable[Rows], found: Rows, everyone: Rows) -> Rows:
    """`found` with all `sets`; the rest is not looked at once `everyone` is in it."""
    for rows in sets:
        if found == everyone:
            break
        found |= rows
    return found


def _first_rows(number: int) -> Rows:
    return (1 << number) - 1


def _listed(rows: Rows) -> list[int]:
    """The rows of a set, from the first."""
    return list(compress(count(), bin(rows)[:1:-1].encode().translate(BITS)))


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
