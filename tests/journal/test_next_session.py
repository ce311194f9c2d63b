"""The plan as it would start now: why a side starts, and who gets one more round."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession, extra_rounds
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.session.compiling import UPRIGHT
from hiptimer.session.coverage import stand_ins
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import FirstSide, Preferences, Verbosity
from hiptimer.training.exercises import HoldDose, Laterality
from hiptimer.training.library import Library, UnknownRoutineError
from hiptimer.training.sides import Side

TODAY = date(2026, 11, 22)
STATIC, DESK = "post-run-static", "desk-reset"
UNILATERAL = (
    "standing-hip-flexor-stretch",
    "standing-it-band-stretch",
    "pigeon-pose",
    "figure-four-stretch",
    "fire-hydrant",
    "side-lying-leg-raise",
    "lunge-matrix",
)
LEFT, RIGHT = Side.LEFT, Side.RIGHT


def habits_of(
    seconds: Mapping[str, tuple[int, int]], started_on: Mapping[str, Side] | None = None
) -> Habits:
    """Habits in which each exercise was held so many seconds on the left and on the right."""
    tallies = tuple(
        ExerciseTally(TODAY, exercise, SideSums(left * 1000, right * 1000))
        for exercise, (left, right) in seconds.items()
    )
    return Habits(TODAY, tallies=tallies, started_on=started_on or {})


def wish(**more: object) -> Preferences:
    return Preferences(extra_round=True, **more)  # type: ignore[arg-type] - a test's own keywords


def extra(
    library: Library, habits: Habits, routine: str = STATIC, preferences: Preferences | None = None
) -> dict[int, Side]:
    return extra_rounds(library.routine(routine), library, preferences or wish(), habits)


def test_no_extra_round_unless_it_is_wished_for(library: Library) -> None:
    habits = habits_of({"pigeon-pose": (30, 90)})
    assert extra(library, habits, preferences=Preferences()) == {}
    assert extra(library, habits) == {4: LEFT}


def test_no_extra_round_for_a_tenth_or_less(library: Library) -> None:
    assert extra(library, habits_of({"pigeon-pose": (540, 600)})) == {}
    assert extra(library, habits_of({"pigeon-pose": (539, 600)})) == {4: LEFT}


def test_the_drills_that_lag_most_come_first_and_no_more_than_are_needed(library: Library) -> None:
    habits = habits_of(
        {
            "standing-hip-flexor-stretch": (180, 120),
            "standing-it-band-stretch": (120, 80),
            "pigeon-pose": (60, 40),
            "figure-four-stretch": (60, 95),
        }
    )
    assert habits.balance().difference == 85_000
    assert extra(library, habits) == {0: RIGHT, 1: RIGHT, 4: RIGHT}
    two_are_enough = habits_of(
        {
            "standing-hip-flexor-stretch": (180, 140),
            "standing-it-band-stretch": (120, 85),
            "pigeon-pose": (60, 30),
            "figure-four-stretch": (60, 95),
        }
    )
    assert two_are_enough.balance().difference == 70_000
    assert extra(library, two_are_enough) == {0: RIGHT, 1: RIGHT}


def test_a_round_that_would_overshoot_by_more_than_half_is_left_out(library: Library) -> None:
    assert extra(library, habits_of({"pigeon-pose": (46, 60)})) == {}
    assert extra(library, habits_of({"pigeon-pose": (45, 60)})) == {4: LEFT}


def test_a_drill_without_room_for_a_round_gets_none(library: Library) -> None:
    habits = habits_of({"lunge-matrix": (10, 90), "fire-hydrant": (40, 80)})
    routine = library.routine("pre-run-warmup")
    assert extra(library, habits, "pre-run-warmup") == {0: LEFT, 3: LEFT}
    rounds = [
        replace(item, rounds=2) if item.exercise == "lunge-matrix" else item
        for item in routine.items
    ]
    full = replace(routine, items=tuple(rounds))
    assert extra_rounds(full, library, wish(), habits) == {0: LEFT}


@pytest.fixture(scope="session")
def plan_of(library: Library, phrases: Phrases):
    def make(habits: Habits, preferences: Preferences | None = None, routine: str = STATIC) -> Plan:
        session = NextSession(library, phrases, preferences or Preferences(), habits)
        return session.plan(routine)

    return make


def work(plan: Plan) -> list[Step]:
    return [step for step in plan.steps if step.kind is StepKind.WORK]


def test_the_plan_knows_why_a_side_starts(library: Library, phrases: Phrases, plan_of) -> None:
    habits = habits_of({"pigeon-pose": (60, 90)})
    plan = plan_of(habits)
    assert (plan.first_side, plan.lag, plan.steps[0].catches_up) == (LEFT, 30.0, LEFT)
    asked = NextSession(library, phrases, Preferences(), habits).plan(STATIC, RIGHT)
    assert (asked.first_side, asked.lag, asked.steps[0].catches_up) == (RIGHT, 0.0, None)
    with pytest.raises(UnknownRoutineError):
        NextSession(library, phrases, Preferences(), habits).plan("moonwalk")


def test_an_extra_round_follows_the_drill_and_is_marked(plan_of) -> None:
    plan = plan_of(habits_of({"pigeon-pose": (60, 120)}), wish())
    apart = (StepKind.TRANSITION, StepKind.LEAD_IN, StepKind.REST)
    pigeon = [s for s in plan.steps if s.exercise == "pigeon-pose" and s.kind not in apart]
    assert [(s.kind, s.side, s.round, s.extra) for s in pigeon] == [
        (StepKind.WORK, LEFT, 1, False),
        (StepKind.SWITCH, RIGHT, 1, False),
        (StepKind.WORK, RIGHT, 1, False),
        (StepKind.SWITCH, LEFT, 2, True),
        (StepKind.WORK, LEFT, 2, True),
    ]
    assert {s.rounds for s in pigeon} == {1}
    assert plan.seconds_on(LEFT) == plan.seconds_on(RIGHT) + 30


def test_more_time_in_an_extra_round_is_for_that_side_alone(plan_of) -> None:
    plan = plan_of(habits_of({"pigeon-pose": (60, 120)}), wish())
    at = next(i for i, s in enumerate(plan.steps) if s.extra and s.kind is StepKind.WORK)
    assert plan.extended(at, 15).seconds == plan.seconds + 15


seconds_held = st.tuples(st.integers(0, 900), st.integers(0, 900))
any_habits = st.builds(
    habits_of,
    st.dictionaries(st.sampled_from((*UNILATERAL, "cossack-squat")), seconds_held, max_size=6),
)
any_preferences = st.builds(
    Preferences,
    hold_scale=st.floats(0.5, 2.0),
    first_side=st.sampled_from(FirstSide),
    verbosity=st.sampled_from(Verbosity),
    words_per_minute=st.integers(100, 260),
    wait_on_reps=st.booleans(),
)
routine_ids = st.sampled_from((STATIC, DESK, "pre-run-warmup", "recovery-day", "full-hip-reset"))


@given(routine=routine_ids, habits=any_habits, preferences=any_preferences)
def test_without_extra_rounds_both_sides_get_the_same(
    plan_of, routine: str, habits: Habits, preferences: Preferences
) -> None:
    plan = plan_of(habits, preferences, routine)
    assert plan.seconds_on(LEFT) == plan.seconds_on(RIGHT)
    assert not any(step.extra for step in plan.steps)


@given(routine=routine_ids, habits=any_habits, preferences=any_preferences)
def test_with_them_only_the_neglected_side_gains(
    library: Library, plan_of, routine: str, habits: Habits, preferences: Preferences
) -> None:
    plain = plan_of(habits, preferences, routine)
    wishes = replace(preferences, extra_round=True)
    plan = plan_of(habits, wishes, routine)
    own = habits.balance(item.exercise for item in library.routine(routine).items)
    extras = [step for step in work(plan) if step.extra]
    assert [step for step in work(plan) if not step.extra] == work(plain)
    assert {step.side for step in extras} <= {own.neglected}
    if not own.wants_extra_round:
        assert plan == plain
    gained = sum(step.seconds for step in extras)
    for step in extras:
        exercise = library.exercises[step.exercise]
        assert exercise.laterality is Laterality.UNILATERAL
        assert step.round <= exercise.dose.allowed.rounds[1]
        if isinstance(exercise.dose, HoldDose):
            assert step.seconds <= exercise.dose.allowed.seconds[1]
        drill = habits.balance((step.exercise,))
        assert drill.difference >= 500 * step.seconds
    assert len({step.exercise for step in extras}) == len(extras)
    if extras and own.neglected:
        longest = max(step.seconds for step in extras)
        assert gained <= own.difference / 1000 + longest / 2
        assert plan.seconds_on(own.neglected) == plan.seconds_on(own.neglected.other) + gained


@given(routine=routine_ids, habits=any_habits, preferences=any_preferences)
def test_the_plan_says_why_only_where_balance_decided(
    library: Library, plan_of, routine: str, habits: Habits, preferences: Preferences
) -> None:
    plan = plan_of(habits, preferences, routine)
    own = habits.balance(item.exercise for item in library.routine(routine).items)
    if preferences.first_side is FirstSide.BALANCE and own.neglected:
        assert plan.first_side is own.neglected
        assert plan.lag == own.difference / 1000
    else:
        assert plan.lag == 0
    assert plan.steps[0].catches_up == (plan.first_side if plan.lag else None)


@pytest.fixture(scope="session")
def done_without(library: Library, phrases: Phrases):
    def make(routine: str = STATIC, **left_out: str) -> list[tuple[str, int | None]]:
        keys = {key.replace("_", "-"): stand_in for key, stand_in in left_out.items()}
        preferences = Preferences(left_out=keys)
        session = NextSession(library, phrases, preferences, Habits(TODAY))
        return [(item.exercise, item.rounds) for item in session.routine(routine).items]

    return make


def test_what_is_left_out_for_good_is_in_no_preset(done_without, library: Library) -> None:
    usual = done_without()
    assert done_without(pigeon_pose="") == [each for each in usual if each[0] != "pigeon-pose"]
    assert done_without(cossack_squat="") == usual
    everything = dict.fromkeys((each.replace("-", "_") for each in library.exercises), "")
    assert done_without(**everything) == usual, "nothing would be left of it"


def test_a_stand_in_takes_the_place_and_the_rounds_of_what_is_left_out(done_without) -> None:
    usual = dict(done_without())
    instead = done_without(standing_hip_flexor_stretch="lunge-matrix")
    assert instead[0] == ("lunge-matrix", 2)
    assert dict(instead) == {
        "lunge-matrix": 2,
        **{key: usual[key] for key in usual if key != "standing-hip-flexor-stretch"},
    }
    doubled = dict(done_without(pigeon_pose="figure-four-stretch"))
    assert doubled["figure-four-stretch"] == 3, "it is in the routine already"


def test_what_stands_in_for_two_comes_once_and_what_is_left_out_stands_in_for_nothing(
    done_without,
) -> None:
    both = done_without(pigeon_pose="fire-hydrant", butterfly_stretch="fire-hydrant")
    assert [key for key, _ in both].count("fire-hydrant") == 1
    gone = done_without(pigeon_pose="figure-four-stretch", figure_four_stretch="pigeon-pose")
    assert {"pigeon-pose", "figure-four-stretch"}.isdisjoint(key for key, _ in gone)


def test_ones_own_routine_stays_as_it_was_made(library: Library, phrases: Phrases) -> None:
    own = replace(library.routine(STATIC), id="mine")
    known = replace(
        library, routines={**library.routines, "mine": own}, own_routines=frozenset({"mine"})
    )
    preferences = Preferences(left_out={"pigeon-pose": ""})
    session = NextSession(known, phrases, preferences, Habits(TODAY))
    assert session.routine("mine") is own
    assert any(step.exercise == "pigeon-pose" for step in session.plan("mine").steps)
    assert all(step.exercise != "pigeon-pose" for step in session.plan(STATIC).steps)
    assert all(step.exercise != "pigeon-pose" for step in session.fitted(STATIC, 5).plan.steps)


def test_a_drill_in_place_of_another_begins_with_the_way_to_it(
    library: Library, phrases: Phrases
) -> None:
    session = NextSession(library, phrases, Preferences(), Habits(TODAY))
    plan = session.plan(STATIC, LEFT)
    steps = session.instead_of(plan, 3, "butterfly-stretch")
    assert steps[0].kind is StepKind.TRANSITION
    assert {step.exercise for step in steps} == {"butterfly-stretch"}
    assert {step.item for step in steps}.isdisjoint(step.item for step in plan.steps)
    assert not any(step.closing for step in steps)


@pytest.mark.parametrize(
    ("drill", "best"),
    [
        ("pigeon-pose", "figure-four-stretch"),
        ("figure-four-stretch", "pigeon-pose"),
        ("side-lying-leg-raise", "fire-hydrant"),
        ("cossack-squat", "lunge-matrix"),
    ],
)
def test_what_stands_in_is_for_the_same_muscles_and_of_the_same_kind(
    library: Library, drill: str, best: str
) -> None:
    found = stand_ins(library.exercise(drill), library)
    assert found[0].id == best
    levels = [each.position in UPRIGHT for each in found if each.kind is found[0].kind]
    assert levels == sorted(levels, key=lambda up: up is not levels[0]), "as low or high first"
    assert drill not in {each.id for each in found}
