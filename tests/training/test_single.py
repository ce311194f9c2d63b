"""A session of one drill is a routine like any other."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hiptimer.session.compiling import Compiler
from hiptimer.session.plan import StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.checking import routine_faults
from hiptimer.training.library import Library, UnknownExerciseError, single_routine
from hiptimer.training.sides import Side


def test_it_is_a_valid_routine_for_every_drill_and_variant(library: Library):
    for exercise in library.exercises.values():
        for variant in (None, *(each.id for each in exercise.variants)):
            routine = single_routine(exercise, variant)
            assert not [*routine_faults(routine, {}, library.exercises, "", "just.json")]
            assert routine.id not in library.routines


def test_it_compiles_to_that_drill_alone_with_both_sides(library: Library, phrases):
    exercise = library.exercise("pigeon-pose")
    compiler = Compiler(library, phrases, Preferences())
    plan = compiler.plan(single_routine(exercise, "on-forearms"), Side.LEFT)
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    assert {step.exercise for step in plan.steps} == {"pigeon-pose"}
    assert {step.variant for step in work} == {"on-forearms"}
    seconds = {side: sum(s.seconds for s in work if s.side is side) for side in Side}
    assert seconds[Side.LEFT] == seconds[Side.RIGHT] > 0


def test_a_long_id_stays_a_valid_one(library: Library):
    long = replace(library.exercise("pigeon-pose"), id="-".join(["abcd"] * 12))
    routine = single_routine(long)
    assert len(routine.id) <= 60
    assert not routine.id.endswith("-")


def test_a_variant_that_is_not_there_is_an_error(library: Library):
    with pytest.raises(UnknownExerciseError):
        single_routine(library.exercise("pigeon-pose"), "upside-down")
