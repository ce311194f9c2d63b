"""What a routine is for, by its moment or by its drills."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Occasion, RoutineItem, occasion_of

PRESETS = {
    "pre-run-warmup": Occasion.BEFORE,
    "trailhead-standing-warmup": Occasion.BEFORE,
    "strength-day-primer": Occasion.BEFORE,
    "post-run-static": Occasion.AFTER,
    "desk-reset": Occasion.DESK,
    "recovery-day": Occasion.EASY,
    "full-hip-reset": Occasion.EASY,
    "three-plane-balance": Occasion.EASY,
}


def test_every_preset_has_its_occasion(library: Library):
    assert {each: library.occasion(each) for each in library.routines} == PRESETS


def test_the_drills_alone_say_the_same_of_every_preset(library: Library):
    for routine in library.routines.values():
        by_drills = occasion_of(replace(routine, moment=Moment.ANY_TIME), library.exercises)
        assert by_drills is PRESETS[routine.id]


@pytest.mark.parametrize(
    ("items", "occasion"),
    [
        ([("cossack-squat", None), ("fire-hydrant", None)], Occasion.BEFORE),
        ([("cossack-squat", None), ("standing-it-band-stretch", None)], Occasion.DESK),
        ([("figure-four-stretch", "seated")], Occasion.DESK),
        ([("figure-four-stretch", None), ("pigeon-pose", None)], Occasion.AFTER),
        ([("fire-hydrant", None), ("pigeon-pose", None)], Occasion.EASY),
    ],
)
def test_a_routine_for_any_time_goes_by_its_drills(
    library: Library, items: list[tuple[str, str | None]], occasion: Occasion
):
    drills = tuple(RoutineItem(exercise=drill, variant=variant) for drill, variant in items)
    routine = replace(library.routine("desk-reset"), items=drills)
    assert occasion_of(routine, library.exercises) is occasion


def test_what_a_person_says_counts_more_than_the_drills(library: Library):
    moved = replace(library.routine("pre-run-warmup"), moment=Moment.RECOVERY_DAY)
    assert occasion_of(moved, library.exercises) is Occasion.EASY


def test_a_drill_that_is_gone_and_a_session_of_one_drill_have_an_occasion(library: Library):
    gone = replace(library.routine("desk-reset"), items=(RoutineItem(exercise="moonwalk"),))
    assert occasion_of(gone, library.exercises) in Occasion
    assert library.occasion("just-pigeon-pose") is Occasion.EASY
