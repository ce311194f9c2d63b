"""The chip on the stage names the muscles in hand on the side where they really are."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hiptimer.training.exercises import Limb, MuscleGroup, Role
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.drills.wording import muscles_in_hand


@pytest.mark.parametrize(
    ("exercise", "side", "words"),
    [
        (
            "pigeon-pose",
            Side.RIGHT,
            "stretching: right deep rotators, glutes · left hip flexors",
        ),
        ("standing-hip-flexor-stretch", Side.LEFT, "stretching: left hip flexors"),
        ("side-lying-leg-raise", Side.RIGHT, "working: right outer hip"),
        ("butterfly-stretch", None, "stretching: inner thighs"),
        ("high-plank-thoracic-rotation", Side.LEFT, "working: trunk, shoulders"),
        (
            "high-knee-hurdle-walk",
            Side.LEFT,
            "working: left hip flexors, deep rotators · outer hip",
        ),
    ],
)
def test_muscles_are_named_with_action_and_side(
    library: Library, exercise: str, side: Side | None, words: str
):
    assert muscles_in_hand(library.exercise(exercise), side) == words


def test_every_drill_names_a_muscle_on_either_side(library: Library):
    for exercise in library.exercises.values():
        for side in Side:
            words = muscles_in_hand(exercise, side)
            assert words.partition(": ")[2], exercise.id


def test_a_drill_of_ones_own_names_muscles_on_the_side_that_was_chosen(library: Library):
    drill = library.exercise("pigeon-pose")
    glutes = replace(drill.muscles[0], group=MuscleGroup.GLUTES, role=Role.PRIMARY)
    for limb, words in (
        (Limb.NAMED, "stretching: left glutes"),
        (Limb.OPPOSITE, "stretching: right glutes"),
        (Limb.BOTH, "stretching: glutes"),
    ):
        own = replace(drill, muscles=(replace(glutes, limb=limb),))
        assert muscles_in_hand(own, Side.LEFT) == words
