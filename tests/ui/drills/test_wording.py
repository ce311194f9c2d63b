"""What pages say of a drill: the letters that stand for it, and its dose."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hiptimer.training.exercises import HoldAllowed, HoldDose, RepsAllowed, RepsDose
from hiptimer.training.library import Library
from hiptimer.ui.drills.wording import dose_allowed, dose_as_written, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Pigeon pose", "PP"), ("Frog", "F"), ("90/90 switch now", "9S"), ("— dash", "D"), ("!", "!")],
)
def test_initials_stand_for_a_drill(name, letters):
    assert initials(name) == letters


def test_doses_are_said_with_their_range(library: Library):
    lunge = library.exercise("cossack-squat")
    assert isinstance(lunge.dose, RepsDose)
    allowed = RepsAllowed(reps=(3, 8), seconds_per_rep=(6, 6), rounds=(1, 2))
    reps = replace(
        lunge, dose=replace(lunge.dose, reps=5, seconds_per_rep=6, rounds=1, allowed=allowed)
    )
    assert dose_as_written(reps) == "5 reps on each side, 6 s for a rep, 1 round"
    assert dose_allowed(reps) == "Range: 3 to 8 reps, 6 s for a rep, 1 to 2 rounds"
    butterfly = library.exercise("butterfly-stretch")
    assert isinstance(butterfly.dose, HoldDose)
    fixed = HoldAllowed(seconds=(60, 60), rounds=(1, 1))
    hold = replace(butterfly, dose=replace(butterfly.dose, seconds=60, rounds=1, allowed=fixed))
    assert dose_as_written(hold) == "Hold for 60 s, 1 round"
    assert dose_allowed(hold) == "Range: 60 s, 1 round"
