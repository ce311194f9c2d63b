"""What one side is to do alone, and what a routine wants minded in a drill."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.session.compiling import Compiler
from hiptimer.session.coverage import work_seconds
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.fitting.fitting import fit
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import OwnDose, Preferences, Verbosity
from hiptimer.training.checking import routine_faults
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side

LEFT, RIGHT = Side.LEFT, Side.RIGHT
doses = st.integers(10, 60) | st.none() | st.just(0)


def routine(**item: object) -> Routine:
    held = RoutineItem(**{"exercise": "pigeon-pose", "rounds": 2, **item})  # type: ignore[arg-type] - a test's own keywords
    return Routine(
        id="own", name="Own", summary="s", when="w", moment=Moment.ANY_TIME, items=(held,)
    )


def held(plan: Plan) -> list[tuple[Side | None, float]]:
    return [(step.side, step.seconds) for step in plan.steps if step.kind is StepKind.WORK]


@pytest.fixture(scope="session")
def plan(library: Library, phrases: Phrases):
    def make(preferences: Preferences | None = None, **item: object) -> Plan:
        compiler = Compiler(library, phrases, preferences or Preferences())
        return compiler.plan(routine(**item), RIGHT)

    return make


def test_a_side_can_have_more_than_the_other(plan) -> None:
    assert held(plan(seconds=30, left=45)) == [(RIGHT, 30), (LEFT, 45)] * 2


def test_a_side_can_be_left_out(plan) -> None:
    one = plan(right=0)
    assert {side for side, _ in held(one)} == {LEFT}
    assert one.steps[0].side is LEFT
    assert all(step.kind is not StepKind.SWITCH for step in one.steps)


def test_a_side_s_dose_follows_hold_scale_and_own_dose(plan) -> None:
    assert held(plan(Preferences(hold_scale=1.2), seconds=30, left=40))[:2] == [
        (RIGHT, 36),
        (LEFT, 48),
    ]
    own = Preferences(doses={"pigeon-pose": OwnDose(seconds=20)})
    assert held(plan(own, seconds=30, left=45))[:2] == [(RIGHT, 20), (LEFT, 30)]


@given(left=doses, right=doses, minutes=st.floats(0.5, 8), scale=st.floats(0.5, 2))
def test_sides_keep_their_share_however_long_the_routine_may_last(
    library: Library, phrases: Phrases, left: int | None, right: int | None, minutes, scale
) -> None:
    wanted = routine(seconds=30, left=left, right=right)
    preferences = Preferences(hold_scale=scale)

    def compiled(each: Routine, chosen: Preferences) -> Plan:
        return Compiler(library, phrases, chosen).plan(each, LEFT)

    fitted = fit(wanted, minutes, compiled, library, preferences)
    assert compiled(fitted.routine, fitted.preferences) == fitted.plan
    works = held(fitted.plan)
    assert {side for side, _ in works} == {
        side for side, dose in ((LEFT, left), (RIGHT, right)) if dose != 0
    } or left == right == 0
    item = wanted.items[0]
    exercise = library.exercise(item.exercise)
    as_written = sum(seconds for _, seconds in held(compiled(wanted, preferences)))
    if not left == right == 0:
        assert work_seconds(exercise, item, preferences) == as_written


@pytest.mark.parametrize(
    ("item", "place"),
    [
        ({"left": 5}, "items[0].left"),
        ({"left": 0, "right": 0}, "items[0].right"),
        ({"exercise": "butterfly-stretch", "left": 30}, "items[0].left"),
        ({"exercise": "cossack-squat", "right": 5}, "items[0].right"),
    ],
)
def test_a_dose_that_no_side_can_have_is_named(library: Library, item: dict, place: str) -> None:
    faults = routine_faults(routine(**item), {}, library.exercises, "", "own")
    assert [fault.place.removeprefix(".") for fault in faults] == [place]


@pytest.mark.parametrize("verbosity", Verbosity)
def test_a_note_is_said_on_the_way_to_its_drill_where_everything_is(
    library: Library, phrases: Phrases, plan, verbosity: Verbosity
) -> None:
    preferences = Preferences(verbosity=verbosity)
    made = plan(preferences, note="stop at the first pull. Knee {low}")
    cues = CueWriter(library, phrases, preferences).cues_of(made)
    heard = [cue.text for cue in cues if cue.step == 0]
    is_said = {"Stop at the first pull.", "Knee {low}"} <= set(heard)
    assert is_said == (verbosity is Verbosity.FULL)
    silent = plan(preferences)
    assert all(replace(step, note="") == step for step in silent.steps)
    assert made.steps[0].seconds >= silent.steps[0].seconds
