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


def test_our_own_drills_say_everything(library: Library) -> None:
    """One of a person's own may leave out all but name and movement."""
    for each in library.exercises.values():
        assert all((each.set_up, each.spoken_set_up, each.form_cues, each.breathing)), each.id
        assert all((each.mistakes, each.when_to_stop)), each.id


def test_no_sentence_makes_a_medical_promise(library: Library) -> None:
    for exercise in all_forms(library):
        texts = (*exercise.set_up, *exercise.movement, *exercise.form_cues, exercise.breathing)
        for text in texts:
            assert not PROMISES.search(text), text
    for routine in library.routines.values():
        for text in (routine.summary, routine.when, *routine.notes):
            assert not PROMISES.search(text), text


def test_advice_to_do_another_drill_comes_to_an_end(library: Library) -> None:
    """Who is sent to another drill because of a pain is not sent back from there, nor on."""
    drills = library.exercises.values()
    sent = {
        each.id: {
            other.id
            for other in drills
            if other is not each and other.name.lower() in " ".join(each.when_to_stop).lower()
        }
        for each in drills
    }
    assert sent["pigeon-pose"] == {"figure-four-stretch"}
    assert not any(sent[to] for targets in sent.values() for to in targets)
    pains = ("sore tendons at the outer hip", "hip impingement", "torn labrum", "replaced hip")
    for each in ("pigeon-pose", "figure-four-stretch"):
        _, _, leave_out = library.exercise(each).when_to_stop[0].partition("leave ")
        assert all(pain in leave_out for pain in pains)


def test_a_preset_stretches_the_buttock_gently_first(library: Library) -> None:
    for routine in library.routines.values():
        order = [item.exercise for item in routine.items]
        if {"pigeon-pose", "figure-four-stretch"} <= set(order):
            assert order.index("figure-four-stretch") < order.index("pigeon-pose"), routine.id


def test_the_squat_at_the_desk_holds_on_to_something(library: Library) -> None:
    (squat,) = (
        item for item in library.routine("desk-reset").items if item.exercise == "cossack-squat"
    )
    assert squat.variant == "with-support"


def test_a_stretch_says_how_little_of_it_comes_before_hard_running(library: Library) -> None:
    for each in STATIC:
        dose = library.exercise(each).dose
        said = " ".join((*(source.supports for source in dose.sources), *dose.editorial))
        assert "Less than 60 seconds" in said, each
        assert "before hard running, do only one" in said, each
