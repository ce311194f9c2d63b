"""Every session of every plan, by the real compiler, gives what was planned, to the second."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from msgspec.structs import replace

from hiptimer.journal.dose import Area, dose_of_plan
from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.presets import LengthsByDay, as_routine, plan_for
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedSession, SessionState, Ways
from hiptimer.journal.records import SideSums
from hiptimer.journal.soreness import Care, Heed
from hiptimer.journal.sums import ExerciseTally
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.programme import Programme, SessionKind
from hiptimer.training.library import Library, UnknownRoutineError
from hiptimer.training.routines import Moment, Routine, RoutineItem
from hiptimer.training.sides import Side

MONDAY, A_DAY = date(2026, 11, 30), timedelta(days=1)
NO_PIGEON = {"pigeon-pose": "figure-four-stretch"}
STUBBORN = Preferences(
    hold_scale=1.7,
    doses={"butterfly-stretch": OwnDose(seconds=55), "fire-hydrant": OwnDose(reps=20)},
    extra_round=True,
)
"""Somebody who has changed all that usually changes a session."""
ONE_SIDED = (ExerciseTally(MONDAY, "figure-four-stretch", SideSums(left=900_000)),)


@pytest.fixture
def session(library: Library, phrases: Phrases) -> NextSession:
    habits = Habits(MONDAY, tallies=ONE_SIDED)
    return NextSession(library, phrases, STUBBORN, habits, EVERY_DRILL)


def planned_sessions(rules: ProgrammeRules, ways: Ways) -> dict[str, PlannedSession]:
    """All that differ, of every template, number of sessions and week."""
    found: dict[str, PlannedSession] = {}
    for template, sessions in product(rules.templates, range(3, 7)):
        programme = Programme(MONDAY, weeks=8, runs=template.runs, sessions=sessions)
        for week in plan_of_weeks(programme, rules, ways, [], MONDAY):
            for each in week.sessions:
                key = f"{each.routine_id} {each.holds} {each.strength}"
                found[key] = each
    return found


@pytest.mark.parametrize(("floor", "left_out"), [(True, {}), (True, NO_PIGEON), (False, {})])
def test_compiled_they_give_exactly_the_planned_seconds_on_each_side(
    rules: ProgrammeRules,
    library: Library,
    session: NextSession,
    floor: bool,
    left_out: dict[str, str],
) -> None:
    ways = Ways(library, floor, left_out)
    person = replace(session, preferences=replace(STUBBORN, left_out=left_out))
    planned = planned_sessions(rules, ways)
    assert len(planned) > 12
    for each in planned.values():
        plan = plan_for(each, person)
        for dose in dose_of_plan(plan, library):
            assert dose.left == dose.right == each.seconds(dose.area) * 1000, each
        if each.kind is SessionKind.STRETCH:
            assert sum(map(each.seconds, Area)) > 0
            assert not {"fire-hydrant", "side-lying-leg-raise", *left_out} & drills(plan)
        if each.kind is SessionKind.STRENGTH:
            check_sets(plan, each)


def drills(plan: Plan) -> set[str]:
    return {step.exercise for step in plan.steps if step.kind is StepKind.WORK}


def check_sets(plan: Plan, session: PlannedSession) -> None:
    for key, (rounds, reps) in session.strength.items():
        works = [s for s in plan.steps if s.exercise == key and s.kind is StepKind.WORK]
        assert {step.rounds for step in works} == {rounds}
        counted = [step.reps.total // (1 + step.alternates) for step in works if step.reps]
        assert set(counted) == {reps}


def a_stretch(routine: str = "post-run-static", **holds: tuple[int, int]) -> PlannedSession:
    by_area = {Area(key.replace("_", "-")): hold for key, hold in holds.items()}
    return PlannedSession(SessionKind.STRETCH, MONDAY, MONDAY, routine, by_area)


def rounds_in(routine: Routine) -> dict[str, int | None]:
    return {item.exercise: item.rounds for item in routine.items}


def test_one_glute_round_is_pigeon_pose_and_without_it_all_are_figure_four(
    library: Library,
) -> None:
    planned = a_stretch(glutes_rotators=(45, 3))
    assert rounds_in(as_routine(planned, Ways(library))) == {
        "figure-four-stretch": 2,
        "pigeon-pose": 1,
    }
    alone = as_routine(planned, Ways(library, left_out=NO_PIGEON))
    assert rounds_in(alone) == {"figure-four-stretch": 3}


def test_an_area_without_a_hold_has_no_stretch_and_the_moves_stay(library: Library) -> None:
    routine = as_routine(a_stretch("recovery-day", hip_flexors=(30, 2)), Ways(library))
    assert {item.exercise for item in routine.items} == {
        "high-knee-hurdle-walk",
        "standing-hip-flexor-stretch",
        "fire-hydrant",
        "side-lying-leg-raise",
    }
    assert routine.id == "recovery-day"


def test_ones_own_routine_keeps_what_is_left_out_of_presets_and_evens_its_sides(
    library: Library,
) -> None:
    item = RoutineItem(exercise="pigeon-pose", seconds=20, left=40, right=10)
    own = Routine(
        id="mine", name="Mine", summary="", when="", moment=Moment.ANY_TIME, items=(item,)
    )
    mine = replace(library, routines={"mine": own}, own_routines=frozenset({"mine"}))
    planned = a_stretch("mine", glutes_rotators=(30, 2))
    routine = as_routine(planned, Ways(mine, left_out=NO_PIGEON))
    assert routine.items == (RoutineItem(exercise="pigeon-pose", seconds=30, rounds=2),)


def test_a_warm_up_is_as_the_person_usually_does_it(session: NextSession) -> None:
    planned = PlannedSession(SessionKind.WARM_UP, MONDAY, MONDAY, "pre-run-warmup")
    plan = plan_for(planned, session, Side.LEFT)
    assert plan == session.plan("pre-run-warmup", Side.LEFT)
    assert next(step.reps.total for step in plan.steps if step.reps) == 20


def test_a_routine_that_is_gone_is_said_to_be_unknown(library: Library) -> None:
    with pytest.raises(UnknownRoutineError):
        as_routine(a_stretch("gone"), Ways(library))


def test_a_session_is_as_long_as_it_will_be_on_its_day(library: Library, phrases: Phrases) -> None:
    hurting = Habits(MONDAY, heed=Heed({Area.ADDUCTORS: Care.OFF}))
    newcomer = NextSession(library, phrases, Preferences(), hurting)
    doses = dict.fromkeys(Area, (50, 2))
    on = [
        PlannedSession(SessionKind.STRETCH, day, day, "post-run-static", doses)
        for day in (MONDAY - A_DAY, MONDAY, MONDAY + A_DAY, MONDAY + 7 * A_DAY)
    ]
    lengths = LengthsByDay(newcomer, MONDAY, {(MONDAY - A_DAY, "post-run-static"): 1_170_000})
    before, today, tomorrow, later = map(lengths.minutes, on)
    assert before == later == 14, "it was not done, whatever else was"
    assert lengths.minutes(replace(on[0], state=SessionState.DONE)) == 20, "as long as it took"
    assert today == round(plan_for(on[1], newcomer).seconds / 60)
    assert tomorrow == round(plan_for(on[2], newcomer.heedless).seconds / 60)
    assert later < today < tomorrow
