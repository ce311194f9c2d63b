"""What a routine becomes: steps in order, equal sides, doses in range, time to move and listen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.session.compiling import Compiler, posture_seconds
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import CueKind
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind, halved
from hiptimer.settings.preferences import OwnDose, Preferences, Verbosity
from hiptimer.training.exercises import HoldDose, Laterality, Position
from hiptimer.training.library import Library, UnknownExerciseError
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side

MakePlan = Callable[..., Plan]
STATIC = "post-run-static"
PRESETS = (
    "pre-run-warmup",
    STATIC,
    "recovery-day",
    "strength-day-primer",
    "desk-reset",
    "full-hip-reset",
    "three-plane-balance",
    "trailhead-standing-warmup",
)

preferences_of_all_kinds = st.builds(
    Preferences,
    hold_scale=st.floats(0.5, 2.0),
    get_ready_seconds=st.integers(3, 60),
    switch_seconds=st.integers(3, 60),
    transition_seconds=st.integers(3, 60),
    wait_on_reps=st.booleans(),
    verbosity=st.sampled_from(Verbosity),
    countdown=st.booleans(),
    halfway=st.booleans(),
    words_per_minute=st.integers(100, 260),
    doses=st.dictionaries(
        st.sampled_from(("pigeon-pose", "fire-hydrant", "butterfly-stretch")),
        st.builds(
            OwnDose,
            seconds=st.none() | st.integers(1, 600),
            reps=st.none() | st.integers(1, 100),
        ),
    ),
    variants=st.dictionaries(
        st.sampled_from(("figure-four-stretch", "cossack-squat")),
        st.sampled_from(("seated", "half-depth", "no-such-variant")),
    ),
)
presets = st.sampled_from(PRESETS)
sides = st.sampled_from(Side)


def work_of(plan: Plan, exercise: str) -> list[Step]:
    return [s for s in plan.steps if s.kind is StepKind.WORK and s.exercise == exercise]


def test_one_side_then_the_other_with_a_switch_between(make_plan: MakePlan) -> None:
    plan = make_plan(STATIC)
    pigeon = [s for s in plan.steps if s.exercise == "pigeon-pose" and not s.closing]
    assert [(s.kind, s.side) for s in pigeon] == [
        (StepKind.TRANSITION, Side.RIGHT),
        (StepKind.WORK, Side.RIGHT),
        (StepKind.SWITCH, Side.LEFT),
        (StepKind.WORK, Side.LEFT),
    ]
    assert [s.seconds for s in pigeon[1:]] == [30, 10, 30]


def test_rounds_change_sides_every_time(make_plan: MakePlan) -> None:
    work = work_of(make_plan(STATIC), "standing-hip-flexor-stretch")
    assert [(s.side, s.round) for s in work] == [
        (Side.RIGHT, 1),
        (Side.LEFT, 1),
        (Side.RIGHT, 2),
        (Side.LEFT, 2),
    ]


def test_a_stretch_without_sides_rests_between_its_rounds(make_plan: MakePlan) -> None:
    butterfly = [s for s in make_plan(STATIC).steps if s.exercise == "butterfly-stretch"]
    kinds = [StepKind.TRANSITION, StepKind.WORK, StepKind.REST, StepKind.WORK]
    assert [s.kind for s in butterfly] == kinds
    assert {s.side for s in butterfly} == {None}


def test_an_alternating_drill_is_one_step_whose_reps_change_sides(make_plan: MakePlan) -> None:
    (work,) = work_of(make_plan("desk-reset"), "cossack-squat")
    assert work.reps is not None
    assert [work.side_of_rep(rep) for rep in range(3)] == [Side.RIGHT, Side.LEFT, Side.RIGHT]
    assert work.reps.total % 2 == 0
    assert work.seconds_on(Side.LEFT) == work.seconds_on(Side.RIGHT) == work.seconds / 2


def test_the_desk_reset_has_the_figure_four_on_a_chair(make_plan: MakePlan) -> None:
    for step in work_of(make_plan("desk-reset"), "figure-four-stretch"):
        assert step.variant == "seated"


def test_the_presets_last_about_as_long_as_they_were_designed_to(make_plan: MakePlan) -> None:
    designed = {
        "pre-run-warmup": 496,
        STATIC: 602,
        "recovery-day": 1093,
        "strength-day-primer": 585,
        "desk-reset": 309,
        "full-hip-reset": 1127,
        "three-plane-balance": 715,
        "trailhead-standing-warmup": 303,
    }
    for routine, seconds in designed.items():
        assert seconds <= make_plan(routine).seconds <= seconds * 1.15, routine


def test_the_floor_takes_longer_to_reach_than_the_next_standing_drill() -> None:
    down = posture_seconds(Position.STANDING, Position.SUPINE)
    turned = posture_seconds(Position.SEATED, Position.SUPINE)
    assert down > turned > posture_seconds(Position.STANDING, Position.STANDING) == 0


def test_holds_scale_but_stay_in_the_allowed_range(make_plan: MakePlan) -> None:
    longer = make_plan(STATIC, Preferences(hold_scale=1.5))
    assert {s.seconds for s in work_of(longer, "pigeon-pose")} == {45}
    longest = make_plan("recovery-day", Preferences(hold_scale=2.0))
    assert {s.seconds for s in work_of(longest, "pigeon-pose")} == {60}


def test_a_dose_of_ones_own_is_not_scaled(make_plan: MakePlan) -> None:
    own = Preferences(hold_scale=2.0, doses={"pigeon-pose": OwnDose(seconds=50)})
    assert {s.seconds for s in work_of(make_plan(STATIC, own), "pigeon-pose")} == {50}
    reps = Preferences(doses={"fire-hydrant": OwnDose(reps=6)})
    hydrants = work_of(make_plan("pre-run-warmup", reps), "fire-hydrant")
    assert [s.reps.total for s in hydrants if s.reps] == [6, 6]


def test_the_chosen_variant_is_used_but_the_routine_comes_first(make_plan: MakePlan) -> None:
    chosen = Preferences(variants={"figure-four-stretch": "foot-down"})
    with_choice = make_plan(STATIC, chosen)
    assert {s.variant for s in work_of(with_choice, "figure-four-stretch")} == {"foot-down"}
    unknown = make_plan(STATIC, Preferences(variants={"figure-four-stretch": "upside-down"}))
    assert {s.variant for s in work_of(unknown, "figure-four-stretch")} == {None}
    desk = make_plan("desk-reset", chosen)
    assert {s.variant for s in work_of(desk, "figure-four-stretch")} == {"seated"}


def test_waiting_on_reps_does_not_touch_holds(make_plan: MakePlan) -> None:
    plan = make_plan("recovery-day", Preferences(wait_on_reps=True))
    for step in plan.steps:
        assert step.waits == (step.kind is StepKind.WORK and step.reps is not None)


def test_an_unknown_exercise_is_a_named_error(library: Library, phrases: Phrases) -> None:
    routine = replace(library.routine(STATIC), items=(RoutineItem(exercise="moonwalk"),))
    with pytest.raises(UnknownExerciseError):
        Compiler(library, phrases, Preferences()).plan(routine, Side.LEFT)


def test_more_time_on_one_side_is_more_time_on_the_other(make_plan: MakePlan) -> None:
    plan = make_plan(STATIC)
    longer = plan.extended(1, 15)
    assert longer.seconds_on(Side.LEFT) == longer.seconds_on(Side.RIGHT)
    assert longer.seconds == plan.seconds + 30
    last_side_only = plan.extended(3, 15)
    assert last_side_only.seconds == plan.seconds + 15


def test_reps_are_extended_whole(make_plan: MakePlan) -> None:
    plan = make_plan("desk-reset")
    at = next(i for i, s in enumerate(plan.steps) if s.kind is StepKind.WORK and s.alternates)
    longer = plan.extended(at, 15).steps[at]
    assert longer.reps is not None
    assert longer.reps.total % 2 == 0
    assert longer.seconds == longer.reps.total * longer.reps.seconds > plan.steps[at].seconds


def test_the_easier_way_is_for_both_sides_from_here_on(make_plan: MakePlan) -> None:
    plan = make_plan(STATIC)
    eased = plan.with_variant(3, "short-stance")
    variants = [s.variant for s in eased.steps if s.item == 0]
    assert variants[:3] == [None] * 3
    assert set(variants[3:]) == {"short-stance"}
    assert {s.variant for s in eased.steps if s.item > 0} == {None}


@given(routine=presets, preferences=preferences_of_all_kinds, first=sides)
def test_any_preferences_give_a_plan_with_equal_sides(
    library: Library, make_plan: MakePlan, routine: str, preferences: Preferences, first: Side
) -> None:
    plan = make_plan(routine, preferences, first)
    assert plan.seconds_on(Side.LEFT) == plan.seconds_on(Side.RIGHT)
    assert plan.steps[0].kind is StepKind.GET_READY
    assert plan.steps[-1].closing
    for step in plan.steps:
        exercise = library.exercises[step.exercise]
        assert step.seconds > 0
        assert (step.side is None) == (exercise.laterality is Laterality.BILATERAL)
        if step.kind is StepKind.WORK and isinstance(exercise.dose, HoldDose):
            low, high = exercise.dose.allowed.seconds
            assert low <= step.seconds <= high


@given(routine=presets, preferences=preferences_of_all_kinds, first=sides)
def test_there_is_always_time_to_hear_what_is_said(
    library: Library,
    phrases: Phrases,
    make_plan: MakePlan,
    routine: str,
    preferences: Preferences,
    first: Side,
) -> None:
    plan = make_plan(routine, preferences, first)
    writer = CueWriter(library, phrases, preferences)
    for last, step in zip((None, *plan.steps), plan.steps, strict=False):
        assert step.seconds >= writer.speech_in(step, last, plan if step.closing else None)


@given(routine=presets, first=sides)
def test_the_first_side_starts_every_drill(make_plan: MakePlan, routine: str, first: Side) -> None:
    plan = make_plan(routine, first=first)
    for item in {step.item for step in plan.steps}:
        work = [s for s in plan.steps if s.item == item and s.kind is StepKind.WORK]
        assert work[0].side in (first, None)


def with_rest(library: Library, seconds: int, rounds: int) -> Routine:
    """Pigeon pose, which has sides, and butterfly, which has none, with rests."""
    items = tuple(
        RoutineItem(exercise=each, rounds=rounds, rest_seconds=seconds)
        for each in ("pigeon-pose", "butterfly-stretch")
    )
    return replace(library.routine("post-run-static"), items=items)


def test_a_rest_that_the_routine_asks_for_comes_between_rounds_and_behind_the_drill(
    library: Library, phrases: Phrases
) -> None:
    compiler = Compiler(library, phrases, Preferences())
    plan = compiler.plan(with_rest(library, 25, 2), Side.LEFT)
    kinds = [(step.item, step.kind.value) for step in plan.steps]
    pigeon = ["get-ready", "work", "switch", "work", "rest", "switch", "work", "switch", "work"]
    butterfly = ["transition", "work", "rest", "work", "rest"]
    assert [kind for item, kind in kinds if item == 0] == [*pigeon, "rest"]
    assert [kind for item, kind in kinds if item == 1] == butterfly
    rests = [step for step in plan.steps if step.kind is StepKind.REST and not step.closing]
    assert [step.seconds for step in rests] == [25.0, 25.0, 25.0]
    assert plan.seconds_on(Side.LEFT) == plan.seconds_on(Side.RIGHT)


def test_only_a_rest_before_the_last_round_promises_one_more(
    library: Library, phrases: Phrases
) -> None:
    compiler = Compiler(library, phrases, Preferences())
    plan = compiler.plan(with_rest(library, 25, 2), Side.LEFT)
    cues = CueWriter(library, phrases, Preferences()).cues_of(plan)
    said = [cue.text for cue in cues if cue.kind is CueKind.REST]
    assert said == [phrases.rest, phrases.rest, phrases.once_more]


def test_half_of_what_is_left_ends_no_sooner_than_now(make_plan: MakePlan):
    plan = make_plan(STATIC)
    index = next(at for at, each in enumerate(plan.steps) if each.kind is StepKind.WORK)
    step, seconds = plan.steps[index], plan.steps[index].seconds
    for elapsed, wanted in ((0.0, seconds / 2), (seconds * 0.8, seconds * 0.8 + 1)):
        half = halved(plan, index, elapsed)
        assert half.steps[index].seconds == wanted
        for before, after in zip(plan.steps, half.steps, strict=True):
            if before is not step and before.kind is StepKind.WORK:
                share = 0.5 if before.item == step.item else 1.0
                assert after.seconds == before.seconds * share


def test_half_of_some_reps_are_whole_reps_for_both_sides(make_plan: MakePlan):
    plan = make_plan("pre-run-warmup")
    for index, step in enumerate(plan.steps):
        if step.kind is StepKind.WORK and step.reps:
            reps = halved(plan, index, 0.0).steps[index].reps
            assert reps
            assert reps.total >= step.reps.total / 2
            assert not step.alternates or reps.total % 2 == 0
            late = halved(plan, index, step.seconds - 0.01).steps[index]
            assert late == step


def test_a_plan_without_its_last_drills_comes_out_of_what_is_last_then(make_plan: MakePlan):
    plan = make_plan(STATIC)
    rest = plan.without({plan.steps[-1].item}, 0)
    assert rest.steps[-1].closing
    assert rest.steps[-1].exercise == rest.steps[-2].exercise != plan.steps[-1].exercise
    assert rest.steps[-1].seconds == plan.steps[-1].seconds
