"""What the plan of weeks asks for today, and what a day says on which nothing is to be done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from hiptimer.journal.asking import (
    Rest,
    building_up,
    is_all_off,
    next_day,
    planned_today,
    rest_today,
)
from hiptimer.journal.dose import Area, AreaDose, dose_of_plan
from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.weeks import (
    PlannedDay,
    PlannedSession,
    PlannedWeek,
    SessionState,
    Ways,
    WeekKind,
)
from hiptimer.journal.soreness import Care, Heed
from hiptimer.journal.suggesting import Gap, Planned
from hiptimer.session.phrases import Phrases
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.programme import Absence, AbsenceKind, Programme, RunKind, SessionKind
from hiptimer.storage.content import read_programme_rules
from hiptimer.storage.places import assets_folder
from hiptimer.training.library import Library

MONDAY = date(2026, 11, 30)
TUESDAY = MONDAY + date.resolution
EMPTY = tuple(AreaDose(each) for each in Area)
STRETCH = PlannedSession(
    SessionKind.STRETCH, MONDAY, MONDAY, "post-run-static", dict.fromkeys(Area, (50, 2))
)
WARM_UP = PlannedSession(SessionKind.WARM_UP, MONDAY, MONDAY, "pre-run-warmup")
STRENGTH = PlannedSession(SessionKind.STRENGTH, MONDAY, MONDAY, "strength-day-primer")


def week(
    *sessions: PlannedSession, kind: WeekKind = WeekKind.FLOOR, **more: object
) -> tuple[PlannedWeek, ...]:
    """A week with these sessions on Monday, and the days as `more` has them."""
    monday = replace(PlannedDay(MONDAY, sessions=sessions), **more)
    return (PlannedWeek(1, MONDAY, kind, 300, (monday, PlannedDay(TUESDAY)), EMPTY),)


def test_the_planned_stretch_comes_in_its_doses_with_the_largest_gap(library: Library) -> None:
    ways = Ways(library)
    dose = [AreaDose(each, 300_000, 300_000) for each in Area]
    dose[2] = AreaDose(Area.ADDUCTORS, 200_000, 180_000)
    found = planned_today(week(STRETCH), MONDAY, ways, dose)
    assert found is not None
    assert found.is_dosed
    assert found.reason == Planned(SessionKind.STRETCH, gap=Gap(Area.ADDUCTORS, 120.0, 100))
    assert {(each.seconds, each.rounds) for each in found.routine.items} == {(50, 2), (50, 1)}


def test_a_moved_session_says_from_where_and_a_week_below_the_floor_that_it_builds_up(
    library: Library,
) -> None:
    moved = replace(STRETCH, origin=MONDAY - timedelta(days=1), state=SessionState.MOVED)
    weeks = week(moved, kind=WeekKind.RAMP)
    found = planned_today(weeks, MONDAY, Ways(library), EMPTY)
    assert found is not None
    assert isinstance(found.reason, Planned)
    assert found.reason.moved_from == moved.origin
    assert found.reason.building_up == building_up(weeks, MONDAY) == 300
    assert building_up(week(STRETCH), MONDAY) == building_up((), MONDAY) == 0


ILL, AWAY, LITTLE = (
    Absence(MONDAY, MONDAY, kind)
    for kind in (AbsenceKind.ILL, AbsenceKind.AWAY, AbsenceKind.AWAY_KEEPING)
)


@pytest.mark.parametrize(
    ("weeks", "rest"),
    [
        (week(), Rest.PLANNED),
        (week(STRETCH), None),
        (week(replace(STRETCH, state=SessionState.DONE)), Rest.ENOUGH),
        (week(WARM_UP), None),
        (week(WARM_UP, replace(STRETCH, state=SessionState.DONE)), Rest.ENOUGH),
        (week(replace(STRETCH, state=SessionState.DROPPED)), Rest.PLANNED),
        (week(absence=ILL), Rest.ILL),
        (week(absence=AWAY), Rest.AWAY),
        (week(absence=LITTLE), Rest.PLANNED),
        (week(is_race=True), Rest.RACE),
        (week(replace(WARM_UP, state=SessionState.DONE), is_race=True), Rest.RACE),
        (week(WARM_UP, is_race=True), None),
        ((), None),
    ],
)
def test_a_day_without_a_session_says_why(
    library: Library, weeks: tuple[PlannedWeek, ...], rest: Rest | None
) -> None:
    assert rest_today(weeks, MONDAY, library) is rest


def test_the_day_before_the_race_is_said_to_be_that(library: Library) -> None:
    (first,) = week()
    tuesday = PlannedDay(TUESDAY, is_race=True)
    assert (
        rest_today((replace(first, days=(first.days[0], tuesday)),), MONDAY, library)
        is Rest.BEFORE_RACE
    )


@pytest.mark.parametrize("ends_with_it", [False, True])
def test_the_day_after_the_race_is_free_though_the_plan_be_over(
    library: Library, ends_with_it: bool
) -> None:
    (first,) = week(is_race=True)
    days = first.days[:1] if ends_with_it else first.days
    weeks = (replace(first, days=days),)
    assert rest_today(weeks, TUESDAY, library) is Rest.AFTER_RACE
    assert rest_today(weeks, TUESDAY + timedelta(days=1), library) is None


def test_what_comes_next_is_on_the_next_day_that_has_something(library: Library) -> None:
    (first,) = week(STRETCH)
    wednesday = PlannedDay(TUESDAY + timedelta(days=1), sessions=(WARM_UP,))
    weeks = (replace(first, days=(*first.days, wednesday)),)
    assert next_day(weeks, MONDAY, library) == wednesday.day
    assert next_day(weeks, MONDAY - timedelta(days=1), library) == MONDAY
    for without in (MONDAY - timedelta(days=3), wednesday.day):
        assert next_day(weeks, without, library) == without + timedelta(days=1)
    sore = Heed({Area.OUTER_HIP: Care.GENTLE})
    tuesday = PlannedDay(TUESDAY, sessions=(STRENGTH,))
    strong = (replace(first, days=(first.days[0], tuesday, wednesday)),)
    assert next_day(strong, MONDAY, library) == TUESDAY
    assert next_day(strong, MONDAY, library, sore) == wednesday.day
    gone = replace(wednesday, sessions=(replace(WARM_UP, state=SessionState.DROPPED),))
    assert next_day((replace(first, days=(*first.days, gone)),), MONDAY, library) == TUESDAY


def test_sore_hips_leave_strength_and_not_the_stretch(library: Library) -> None:
    sore = Heed({Area.OUTER_HIP: Care.GENTLE})
    both, alone = week(STRENGTH, STRETCH), week(STRENGTH)
    found = planned_today(both, MONDAY, Ways(library), EMPTY, sore)
    assert found is not None
    assert found.routine.id == STRETCH.routine_id
    assert planned_today(alone, MONDAY, Ways(library), EMPTY, sore) is None
    assert rest_today(alone, MONDAY, library, sore) is Rest.SORE
    assert rest_today(alone, MONDAY, library) is None


def test_a_warm_up_of_which_little_is_left_is_not_asked_for(library: Library) -> None:
    weeks, ways = week(WARM_UP), Ways(library)
    glutes, outer = (Heed({each: Care.OFF}) for each in (Area.GLUTES_ROTATORS, Area.OUTER_HIP))
    assert planned_today(weeks, MONDAY, ways, EMPTY, outer) is not None
    assert planned_today(weeks, MONDAY, ways, EMPTY, glutes) is None
    assert rest_today(weeks, MONDAY, library, glutes) is Rest.HURTS
    assert rest_today(week(STRENGTH), MONDAY, library, outer) is Rest.HURTS


def test_a_routine_is_off_where_each_of_its_drills_is(library: Library) -> None:
    routine = library.routine("post-run-static")
    assert not is_all_off(routine, Heed({Area.OUTER_HIP: Care.OFF}), library)
    assert is_all_off(routine, Heed(dict.fromkeys(Area, Care.OFF)), library)


def test_each_day_of_a_real_plan_gives_just_what_it_says(
    library: Library, phrases: Phrases
) -> None:
    """Whatever the person has set for their other sessions."""
    rules = read_programme_rules(assets_folder(), library)
    runs = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}
    programme = Programme(MONDAY, runs=runs, race=MONDAY + timedelta(days=40))
    weeks = plan_of_weeks(programme, rules, Ways(library), (), MONDAY)
    preferences = Preferences(hold_scale=2.0)
    for nth in range(42):
        today = MONDAY + timedelta(days=nth)
        found = planned_today(weeks, today, Ways(library), EMPTY)
        assert (found is None) is (rest_today(weeks, today, library) is not None)
        if found is None or not isinstance(found.reason, Planned) or not found.is_dosed:
            continue
        session = NextSession(library, phrases, preferences, Habits(today))
        given = dose_of_plan(session.as_given.plan_of(found.routine), library)
        gap = found.reason.gap
        if gap is not None:
            (area,) = (each for each in given if each.area is gap.area)
            assert area.left == area.right == gap.adds * 1000
