"""The content in every language: whole, with both sides where English has them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from hiptimer.session.phrases import Phrases
from hiptimer.storage.content import (
    read_library,
    read_phrases,
    read_self_tests,
    read_translations,
)
from hiptimer.training.exercises import Exercise
from hiptimer.training.languages import Language, first_known
from hiptimer.training.library import Library
from hiptimer.training.localising import localised, sentences, with_side_words
from hiptimer.training.sides import Side, for_side, is_sided

OTHERS = [language for language in Language if language is not Language.ENGLISH]
LONGEST_NAME, LONGEST_SUMMARY, LONGEST_FORM_CUE = 34, 44, 64
FIELD = re.compile(r"\{\w+\}")
NUMBER = re.compile(r"\d+")

of_every_language = pytest.mark.parametrize("language", OTHERS)


@pytest.fixture(params=OTHERS, scope="module")
def translated(request: pytest.FixtureRequest, assets: Path) -> dict[str, str]:
    return read_translations(assets, request.param)


@of_every_language
def test_no_sentence_is_missing_and_none_is_left_over(
    library: Library, assets: Path, language: Language
):
    known = set(sentences(library, read_self_tests(assets, library)))
    there = set(read_translations(assets, language))
    assert not known - there, "missing"
    assert not there - known, "unused"


def test_no_translation_is_empty(translated: dict[str, str]):
    assert not [english for english, text in translated.items() if not text.strip()]


def test_a_translation_speaks_of_a_side_where_the_english_sentence_does(
    translated: dict[str, str],
):
    for english, text in translated.items():
        assert is_sided(text) == is_sided(english), text
        assert not FIELD.search(text), text
        for side in Side:
            assert not set("{|}") & set(for_side(text, side)), text


def test_left_and_right_read_differently(translated: dict[str, str]):
    for text in translated.values():
        if is_sided(text):
            assert for_side(text, Side.LEFT) != for_side(text, Side.RIGHT), text


def test_a_translation_has_the_numbers_of_the_english_sentence(translated: dict[str, str]):
    for english, text in translated.items():
        assert not Counter(NUMBER.findall(english)) - Counter(NUMBER.findall(text)), text


@of_every_language
def test_what_is_shown_in_little_room_is_short(assets: Path, language: Language):
    library = read_library(assets, language)
    for exercise in library.exercises.values():
        assert len(exercise.name) <= LONGEST_NAME, exercise.name
        for cue in exercise.form_cues:
            assert len(for_side(cue, Side.LEFT)) <= LONGEST_FORM_CUE, cue
    for routine in library.routines.values():
        assert len(routine.name) <= LONGEST_NAME, routine.name
        assert len(routine.summary) <= LONGEST_SUMMARY, routine.summary


@of_every_language
def test_everything_but_the_words_stays_as_it_is(
    library: Library, assets: Path, language: Language
):
    there = read_library(assets, language)
    for key, exercise in library.exercises.items():
        assert _bare(there.exercises[key]) == _bare(exercise)


@of_every_language
def test_all_phrases_are_there_and_keep_their_fields(
    assets: Path, phrases: Phrases, language: Language
):
    spoken = read_phrases(assets, language)
    for field in phrases.__struct_fields__:
        here, there = getattr(phrases, field), getattr(spoken, field)
        if isinstance(here, str):
            # A name and a number of minutes look the same in French.
            assert there != here or FIELD.findall(here) == ["{name}", "{minutes}"], field
            assert set(FIELD.findall(here)) == set(FIELD.findall(there)), field
        elif isinstance(here, tuple):
            assert len(here) == len(there), field


def test_a_missing_sentence_stays_english(library: Library):
    pigeon = library.exercise("pigeon-pose")
    there = localised(library, {pigeon.name: "Taube"}).exercise("pigeon-pose")
    assert there.name == "Taube"
    assert there.movement == pigeon.movement


def test_a_choice_of_words_follows_the_side():
    text = "{linkes|rechtes} Bein über dem {rechten|linken}"
    assert for_side(text, Side.LEFT) == "linkes Bein über dem rechten"
    assert for_side(text, Side.RIGHT) == "rechtes Bein über dem linken"
    assert for_side(text, None) == text


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (("de_AT.UTF-8",), Language.GERMAN),
        (("pt-BR", "es_419"), Language.SPANISH),
        (("FR",), Language.FRENCH),
        (("italian",), Language.ENGLISH),
        ((), Language.ENGLISH),
    ],
)
def test_the_first_language_that_is_known_is_taken(tags: tuple[str, ...], language: Language):
    assert first_known(tags) is language


def _bare(exercise: Exercise) -> tuple[object, ...]:
    """What of an exercise is not told in words."""
    dose = exercise.dose
    seconds = [phase.seconds for phase in getattr(dose, "phases", ())]
    muscles = [(each.group, each.role, each.action, each.limb) for each in exercise.muscles]
    counts = [len(texts) for texts in (exercise.set_up, exercise.movement, exercise.form_cues)]
    variants = [(each.id, each.level) for each in exercise.variants]
    return (exercise.id, exercise.kind, dose.allowed, seconds, muscles, counts, variants)


def test_a_recorded_routine_goes_by_its_name_of_today(assets: Path):
    library = read_library(assets, Language.GERMAN)
    now = library.routine("desk-reset").name
    assert library.routine_name("desk-reset", "Desk reset") == now != "Desk reset"
    assert library.routine_name("long-gone", "Long gone") == "Long gone"


def test_ones_own_routine_keeps_the_name_it_was_done_under(library: Library):
    own = replace(library, own_routines=frozenset({"desk-reset"}))
    assert own.routine_name("desk-reset", "Before the move") == "Before the move"


def test_own_texts_name_the_sides_in_the_language(library: Library):
    pigeon = replace(library.exercise("pigeon-pose"), id="mine", movement=("Nach {side}/{other}.",))
    own = replace(library, exercises={"mine": pigeon}, own_exercises=frozenset({"mine"}))
    (line,) = with_side_words(own, "links", "rechts").exercise("mine").movement
    assert for_side(line, Side.LEFT) == "Nach links/rechts."
    assert for_side(line, Side.RIGHT) == "Nach rechts/links."
