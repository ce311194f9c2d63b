"""The bundled content: twelve exercises, eight presets, and what every one of them must say."""

from __future__ import annotations

import re

import pytest

from hiptimer.session.phrases import speech_seconds
from hiptimer.training.exercises import Exercise, HoldDose, Kind, Laterality, Level
from hiptimer.training.library import Library, with_variant
from hiptimer.training.sides import Side, for_side

DYNAMIC = {
    "walking-spiderman-overhead-reach",
    "high-knee-hurdle-walk",
    "high-plank-thoracic-rotation",
    "fire-hydrant",
    "side-lying-leg-raise",
    "lunge-matrix",
    "cossack-squat",
}
STATIC = {
    "pigeon-pose",
    "butterfly-stretch",
    "standing-hip-flexor-stretch",
    "figure-four-stretch",
    "standing-it-band-stretch",
}
PROMISES = re.compile(
    r"\b(heal\w*|cure\w*|prevent\w*|injur\w*|relie\w*|fix\w*|treat\w*|recover\w*|guarantee\w*"
    r"|pain-free|unlock\w*)\b",
    re.IGNORECASE,
)
LONGEST_FORM_CUE_SECONDS = 4.0
USUAL_RATE = 150


def all_forms(library: Library) -> list[Exercise]:
    """Every exercise, as written and in each of its variants."""
    return [
        form
        for exercise in library.exercises.values()
        for form in (exercise, *(with_variant(exercise, each.id) for each in exercise.variants))
    ]


def test_there_are_the_seven_drills_and_the_five_stretches(library: Library) -> None:
    kinds = {
        kind: {each.id for each in library.exercises.values() if each.kind is kind} for kind in Kind
    }
    assert kinds == {Kind.DYNAMIC: DYNAMIC, Kind.STATIC: STATIC}


def test_drills_are_done_in_reps_and_stretches_are_held(library: Library) -> None:
    for exercise in library.exercises.values():
        assert isinstance(exercise.dose, HoldDose) == (exercise.kind is Kind.STATIC)


def test_there_are_eight_presets_with_unique_names(library: Library) -> None:
    assert len(library.routines) == 8
    assert len({each.name for each in library.routines.values()}) == 8


def test_form_cues_are_spoken_in_four_seconds(library: Library) -> None:
    for exercise in all_forms(library):
        for cue in exercise.form_cues:
            assert speech_seconds(cue, USUAL_RATE) <= LONGEST_FORM_CUE_SECONDS, cue


def test_every_exercise_has_an_easier_and_a_harder_way(library: Library) -> None:
    for exercise in library.exercises.values():
        levels = {variant.level for variant in exercise.variants}
        assert {Level.EASIER, Level.HARDER} <= levels, exercise.id


def test_the_figure_four_can_be_done_seated(library: Library) -> None:
    seated = library.exercise("figure-four-stretch", "seated")
    assert seated.position == "chair"
    assert seated.side_name


def test_sides_are_named_for_the_limb_one_thinks_of(library: Library) -> None:
    pigeon = library.exercise("pigeon-pose")
    assert for_side(pigeon.side_name, Side.RIGHT) == "right leg in front"
    assert library.exercise("butterfly-stretch").laterality is Laterality.BILATERAL


@pytest.mark.parametrize("side", Side)
def test_no_sentence_begins_in_lower_case_or_keeps_a_placeholder(
    library: Library, side: Side
) -> None:
    for exercise in all_forms(library):
        sided = None if exercise.laterality is Laterality.BILATERAL else side
        sentences = (exercise.spoken_set_up, *exercise.set_up, *exercise.movement)
        for sentence in (for_side(each, sided) for each in sentences):
            assert "{" not in sentence
            assert sentence[0].isupper(), sentence


def test_no_sentence_makes_a_medical_promise(library: Library) -> None:
    for exercise in all_forms(library):
        texts = (*exercise.set_up, *exercise.movement, *exercise.form_cues, exercise.breathing)
        for text in texts:
            assert not PROMISES.search(text), text
    for routine in library.routines.values():
        for text in (routine.summary, routine.when, *routine.notes):
            assert not PROMISES.search(text), text
