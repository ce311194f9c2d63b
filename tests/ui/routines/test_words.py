"""Hints, faults and lengths in words."""

from __future__ import annotations

import pytest

from hiptimer.session.coverage import GroupsMissing, Hint, LevelJumps, PlanesMissing
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.faults import Fault
from hiptimer.training.routines import Moment
from hiptimer.ui.drills import wording as drill_wording
from hiptimer.ui.routines import wording

HINTS: tuple[tuple[Hint, str], ...] = (
    (PlanesMissing((Plane.FRONTAL,)), "Hardly any of it goes this way: to the side."),
    (
        PlanesMissing((Plane.FRONTAL, Plane.TRANSVERSE)),
        "Hardly any of it goes this way: to the side and turning.",
    ),
    (GroupsMissing((MuscleGroup.GLUTES,)), "Nothing is for the glutes."),
    (
        GroupsMissing((MuscleGroup.GLUTES, MuscleGroup.ABDUCTORS, MuscleGroup.HAMSTRINGS)),
        "Nothing is for the glutes, outer hip and hamstrings.",
    ),
    (
        LevelJumps(3, 1, (1, 2, 3)),
        "The order goes between floor and standing 3 times; 1 is enough.",
    ),
    (
        LevelJumps(1, 0, (1,)),
        "The order goes between floor and standing once; none is needed.",
    ),
)


@pytest.mark.parametrize(("hint", "sentence"), HINTS)
def test_hints_are_sentences(hint: Hint, sentence: str):
    assert wording.hint(hint) == sentence


def test_faults_are_said_by_field_and_by_drill():
    texts = wording.faults(
        (
            Fault("mine", "notes[2]", "a long text", "400"),
            Fault("mine", "items[4].seconds", "90", "10 to 60"),
            Fault("mine", "items[4].rounds", "9", "1 to 4"),
            Fault("mine", "items[7].variant", '"x"', "one of: y"),
            Fault("mine", "sources[0]", '"z"', "a key"),
        )
    )
    assert texts.fields["notes"].startswith("A note has at most 400 characters")
    assert texts.fields["sources"] == 'Found "z", expected a key.'
    assert texts.items == {
        4: "Found 90, expected 10 to 60.",
        7: "This way to do it is no longer there. Choose another.",
    }
    assert texts.first == texts.fields["notes"]
    assert wording.faults(()).first == ""
    only_item = wording.faults((Fault("mine", "items[4].seconds", "90", "10 to 60"),))
    assert only_item.first == "Drill 5: Found 90, expected 10 to 60."


def test_every_moment_has_its_words():
    assert len({drill_wording.moment(each) for each in Moment}) == len(Moment)
    assert len({wording.usual_when(each) for each in Moment}) == len(Moment)


def test_counts_and_lengths_are_said():
    assert drill_wording.drills(1) == "1 drill"
    assert drill_wording.drills(1500) == "1,500 drills"
    assert drill_wording.rounds(1) == "1 round"
    assert wording.length(620.4) == "10 min 20 s"
