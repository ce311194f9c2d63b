"""What the voice says of a drill, in every language: it is done right from the words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec import Struct

from hiptimer.session.phrases import Phrases
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.training.exercises import Exercise, HoldDose, Laterality, Position, RepsDose
from hiptimer.training.languages import Language
from hiptimer.training.library import Library, with_variant
from hiptimer.training.sides import CHOICE, Side, capitalised, for_side, is_sided

USUAL_RATE = 150
MOST_WORDS = 12
MOST_WORDS_IN_A_REP = 4
MOST_WAYS_INTO_A_HOLD = 4
MOST_SENTENCES_OF_A_PHASE = 3
STAYS_IN_PLACE = {"fire-hydrant"}
"""Drills whose sides change without a move: the side's name is enough."""

RESPELT = {"speidermän": "spiderman"}
"""Words that are written for the ear, and how they are shown."""

SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
BARE_SIDE = re.compile(r"\b(left|right)\b", re.IGNORECASE)
STEMS = {
    Language.GERMAN: (r"\blink", r"\brecht"),
    Language.SPANISH: (r"\bizquierd", r"\bderech"),
    Language.FRENCH: (r"\bgauche", r"\bdroit"),
    Language.ITALIAN: (r"\bsinistr", r"\bdestr"),
}
"""What the words for left and for right begin with."""

of_every_language = pytest.mark.parametrize("language", Language)
of_every_translation = pytest.mark.parametrize("language", STEMS)


class Form(Struct, frozen=True):
    """An exercise as written, or in one of its variants."""

    name: str
    exercise: Exercise

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every text for the ear, in the order in which it is heard."""
        each = self.exercise
        return (
            each.spoken_set_up,
            *each.spoken_movement,
            each.spoken_feel,
            *each.spoken_rep,
            *each.spoken_leave,
            *each.spoken_change,
        )

    @property
    def sides(self) -> tuple[Side | None, ...]:
        """The sides on which it is done."""
        return (None,) if self.exercise.laterality is Laterality.BILATERAL else tuple(Side)

    def sentences(self) -> Iterator[str]:
        """Every sentence for the ear, on either side."""
        for side in self.sides:
            for text in self.spoken:
                said = capitalised(for_side(text, side))
                yield from filter(None, SENTENCE_END.split(said))


def forms(library: Library) -> list[Form]:
    """All that can be done, by a name that says where a fault is."""
    found: list[Form] = []
    for exercise in library.exercises.values():
        found.append(Form(exercise.id, exercise))
        for variant in exercise.variants:
            name = f"{exercise.id}:{variant.id}"
            found.append(Form(name, with_variant(exercise, variant.id)))
    return found


@pytest.fixture(scope="module")
def english(assets: Path) -> list[Form]:
    return forms(read_library(assets))


def in_reps(found: list[Form]) -> Iterator[tuple[Form, RepsDose]]:
    for form in found:
        if isinstance(form.exercise.dose, RepsDose):
            yield form, form.exercise.dose


@of_every_language
def test_a_sentence_is_short_enough_to_follow(assets: Path, language: Language):
    for form in forms(read_library(assets, language)):
        for sentence in form.sentences():
            assert len(sentence.split()) <= MOST_WORDS, (form.name, sentence)


@of_every_language
def test_a_drill_is_called_as_it_is_shown(assets: Path, language: Language):
    for exercise in read_library(assets, language).exercises.values():
        shown = words_in(exercise.name)
        for word in words_in(exercise.spoken_name):
            assert RESPELT.get(word, word) in shown, (exercise.name, exercise.spoken_name)


def words_in(name: str) -> list[str]:
    return re.findall(r"\w+", name.casefold())


def test_what_is_done_one_after_the_other_is_said_so(english: list[Form]):
    for form in english:
        for sentence in form.sentences():
            assert not re.search(r"\bthen\b", sentence), (form.name, sentence)


@of_every_language
def test_a_sentence_is_whole_and_has_its_sides_filled_in(assets: Path, language: Language):
    for form in forms(read_library(assets, language)):
        for sentence in form.sentences():
            assert sentence.lstrip("¡¿")[0].isupper(), (form.name, sentence)
            assert sentence[-1] in ".!?", (form.name, sentence)
            assert not set("{|}") & set(sentence), (form.name, sentence)


def test_a_rep_is_led_through_phase_by_phase(english: list[Form]):
    for form, dose in in_reps(english):
        movement = form.exercise.spoken_movement
        assert len(movement) == len(dose.phases), form.name
        assert movement[0], form.name
        for text in movement:
            assert len(SENTENCE_END.split(text)) <= MOST_SENTENCES_OF_A_PHASE, (form.name, text)


def test_the_way_into_a_hold_is_told_in_a_few_sentences(english: list[Form]):
    for form in english:
        if isinstance(form.exercise.dose, HoldDose):
            assert 2 <= len(form.exercise.spoken_movement) <= MOST_WAYS_INTO_A_HOLD, form.name
            assert not form.exercise.spoken_rep, form.name


def test_what_is_said_in_a_rep_is_a_few_words(english: list[Form]):
    for form, dose in in_reps(english):
        assert len(form.exercise.spoken_rep) == len(dose.phases), form.name
        for text in form.exercise.spoken_rep:
            assert len(text.split()) <= MOST_WORDS_IN_A_REP, (form.name, text)


@of_every_language
def test_what_is_said_in_a_rep_is_over_before_more_is_said(assets: Path, language: Language):
    phrases = read_phrases(assets, language)
    for form, dose in in_reps(forms(read_library(assets, language))):
        for side in form.sides:
            said = [for_side(text, side) for text in form.exercise.spoken_rep]
            for text, room in rooms(said, dose):
                needed = phrases.seconds_of(text, USUAL_RATE)
                assert needed <= room, (form.name, text, needed, room)


def rooms(said: list[str], dose: RepsDose) -> Iterator[tuple[str, float]]:
    """Each text, and the seconds from its phase to the next in which something is said."""
    at = 0.0
    begins: list[tuple[float, str]] = []
    for text, phase in zip(said, dose.phases, strict=True):
        if text:
            begins.append((at, text))
        at += phase.seconds
    ends = [*begins, (at + begins[0][0], "")]
    for (begin, text), (end, _) in pairwise(ends):
        yield text, end - begin


def test_a_drill_with_sides_says_which_one(english: list[Form]):
    for form in english:
        if form.exercise.laterality is not Laterality.BILATERAL:
            moves = (*form.exercise.spoken_movement, *form.exercise.spoken_rep)
            assert any(is_sided(text) for text in moves), form.name


def test_an_alternating_drill_names_the_side_of_every_rep(english: list[Form]):
    for form in english:
        if form.exercise.laterality is Laterality.ALTERNATING:
            assert is_sided(form.exercise.spoken_rep[0]), form.name


def test_the_way_to_the_other_side_is_told(english: list[Form]):
    for form in english:
        unilateral = form.exercise.laterality is Laterality.UNILATERAL
        told = unilateral and form.exercise.id not in STAYS_IN_PLACE
        assert bool(form.exercise.spoken_change) == told, form.name


def test_a_leg_that_is_in_the_air_is_put_down_with_words(english: list[Form]):
    for form in english:
        if form.exercise.position in (Position.HANDS_AND_KNEES, Position.SIDE_LYING):
            assert form.exercise.spoken_leave, form.name


def test_what_is_felt_is_told_in_one_sentence(english: list[Form]):
    for form in english:
        feel = form.exercise.spoken_feel
        assert len(SENTENCE_END.split(feel)) == 1, (form.name, feel)
        assert feel, form.name


def test_a_side_is_never_written_out(english: list[Form]):
    for form in english:
        for text in (*form.spoken, *form.exercise.set_up, *form.exercise.movement):
            assert not BARE_SIDE.search(text), (form.name, text)


@of_every_translation
def test_a_translation_means_the_same_side(assets: Path, english: list[Form], language: Language):
    for form, translated in zip(english, forms(read_library(assets, language)), strict=True):
        for source, text in zip(form.spoken, translated.spoken, strict=True):
            if text != source and is_sided(source):
                sides = sides_meant(text, language)
                meant = {each for each in ("{side}", "{other}") if each in source}
                assert sides <= {"{side}", "{other}"}, (form.name, text)
                assert sides & meant, (form.name, source, text)


def sides_meant(text: str, language: Language) -> set[str]:
    """Which sides the choices of a translated text speak of; one that is of no side, as it is."""
    left, right = STEMS[language]
    meant: set[str] = set()
    for first, second in CHOICE.findall(text):
        if re.search(left, first) and re.search(right, second):
            meant.add("{side}")
        elif re.search(right, first) and re.search(left, second):
            meant.add("{other}")
        else:
            meant.add(f"{{{first}|{second}}}")
    return meant


def test_a_side_that_is_exchanged_is_noticed():
    assert sides_meant("Hebe das {linke|rechte} Knie.", Language.GERMAN) == {"{side}"}
    assert sides_meant("Zur {rechten|linken} Hand.", Language.GERMAN) == {"{other}"}
    assert sides_meant("{Aufrecht|Links} stehen.", Language.GERMAN) == {"{Aufrecht|Links}"}


def test_the_room_of_a_call_reaches_to_the_next_one(english: list[Form], phrases: Phrases):
    form, dose = next(in_reps(english))
    said = ["a", "", "b", "", ""]
    assert [room for _, room in rooms(said, dose)] == [4.0, 6.0], form.name
    assert phrases.seconds_of("a", USUAL_RATE) < 1
