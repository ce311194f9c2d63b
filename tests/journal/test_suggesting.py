"""Which routine is suggested: by the hour, by what was done today, and by what was left out."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.journal.dose import Area, dose_of_plan
from hiptimer.journal.goal import WEEK_MINUTES
from hiptimer.journal.habits import Habits, ThisWeek
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import SessionState, SideSums
from hiptimer.journal.suggesting import (
    WORTH_A_CHANGE,
    FirstSession,
    Gap,
    Neglect,
    is_enough,
    moment_for,
    neglected,
    share_in,
    suggest,
    work_in,
)
from hiptimer.journal.sums import DayTotal, ExerciseTally
from hiptimer.session.phrases import Phrases
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import RunTime, YouSettings
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, needs_no_floor
from hiptimer.training.sides import Side

TODAY = date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(days=1)
MINUTE = 60_000


def line(routine: str, day: date = TODAY) -> SessionLine:
    started = datetime(day.year, day.month, day.day, 7, tzinfo=timezone(timedelta(hours=1)))
    work = SideSums(300_000, 300_000)
    return SessionLine(
        "0" * 32, routine, routine, started, Side.LEFT, SessionState.FINISHED, 700_000, work, True
    )


def tallies(minutes: dict[str, float]) -> tuple[ExerciseTally, ...]:
    return tuple(
        ExerciseTally(YESTERDAY, exercise, SideSums(both=round(each * MINUTE)))
        for exercise, each in minutes.items()
    )


def habits_of(
    *, last: SessionLine | None = None, minutes: dict[str, float] | None = None
) -> Habits:
    return Habits(TODAY, tallies=tallies(minutes or {}), last=last)


@given(st.integers(0, 23))
def test_with_an_empty_journal_the_hour_decides_for_a_first_session(
    library: Library, hour: int
) -> None:
    moment = moment_for(hour)
    found = suggest(library, hour, Habits(TODAY))
    assert found.reason == FirstSession()
    expected = Moment.ANY_TIME if moment is Moment.RECOVERY_DAY else moment
    assert found.routine.moment is expected


@pytest.mark.parametrize(
    ("runs", "hour", "moment"),
    [
        (RunTime.MORNING, 7, Moment.BEFORE_RUN),
        (RunTime.MORNING, 10, Moment.AFTER_RUN),
        (RunTime.MORNING, 18, Moment.RECOVERY_DAY),
        (RunTime.MIDDAY, 7, Moment.ANY_TIME),
        (RunTime.MIDDAY, 12, Moment.BEFORE_RUN),
        (RunTime.EVENING, 10, Moment.ANY_TIME),
        (RunTime.EVENING, 16, Moment.BEFORE_RUN),
        (RunTime.EVENING, 20, Moment.AFTER_RUN),
        (RunTime.EVENING, 1, Moment.RECOVERY_DAY),
    ],
)
def test_when_a_person_runs_decides_with_the_hour(
    library: Library, runs: RunTime, hour: int, moment: Moment
) -> None:
    habits = habits_of(last=line("desk-reset", YESTERDAY))
    assert suggest(library, hour, habits, YouSettings(runs=runs)).routine.moment is moment


@given(st.integers(0, 23), st.sampled_from(RunTime))
def test_without_room_on_the_floor_nothing_on_the_floor_is_suggested(
    library: Library, hour: int, runs: RunTime
) -> None:
    for habits in (Habits(TODAY), habits_of(last=line("desk-reset", YESTERDAY))):
        found = suggest(library, hour, habits, YouSettings(runs=runs, floor=False))
        assert needs_no_floor(found.routine, library.exercises)


def test_what_is_shortest_this_week_is_the_reason_with_what_the_session_adds(
    library: Library, phrases: Phrases
) -> None:
    done = {
        "standing-it-band-stretch": 12.0,
        "butterfly-stretch": 8.0,
        "pigeon-pose": 9.0,
        "standing-hip-flexor-stretch": 3.0,
    }
    habits = habits_of(last=line("desk-reset", YESTERDAY), minutes=done)
    found = suggest(library, 18, habits, goal=3)
    assert found.routine.id == "post-run-static"
    gap = found.reason
    assert isinstance(gap, Gap)
    assert gap.area is Area.HIP_FLEXORS
    assert gap.short == 120.0
    session = NextSession(library, phrases, Preferences(hold_scale=2.0), habits_of())
    dose = dose_of_plan(session.as_given.plan_of(found.routine), library)
    assert gap.adds == next(each.least for each in dose if each.area is gap.area) == 100.0


def test_a_gap_brings_in_a_routine_for_any_time_that_fills_it(library: Library) -> None:
    done = {
        "standing-it-band-stretch": 12.0,
        "pigeon-pose": 12.0,
        "standing-hip-flexor-stretch": 12.0,
    }
    habits = habits_of(last=line("post-run-static", YESTERDAY), minutes=done)
    found = suggest(library, 13, habits, goal=3)
    assert isinstance(found.reason, Gap)
    assert found.reason.area is Area.ADDUCTORS
    assert "butterfly-stretch" in {item.exercise for item in found.routine.items}
    morning = suggest(library, 7, habits, goal=3)
    assert morning.routine.moment is Moment.BEFORE_RUN


def test_nothing_is_short_where_every_area_has_its_floor(library: Library) -> None:
    done: dict[str, float] = dict.fromkeys(
        (
            "standing-it-band-stretch",
            "pigeon-pose",
            "standing-hip-flexor-stretch",
            "butterfly-stretch",
        ),
        10.0,
    )
    habits = habits_of(last=line("desk-reset", YESTERDAY), minutes=done)
    found = suggest(library, 18, habits, goal=3)
    assert not isinstance(found.reason, Gap)


@pytest.mark.parametrize(
    ("sessions", "minutes", "week", "enough"),
    [
        (0, 0, 3, False),
        (1, 9, 1, False),
        (1, 9, 3, True),
        (1, 20, 1, True),
        (2, 12, 2, True),
        (0, 2, 3, False),
    ],
)
def test_what_is_enough_for_a_day(
    library: Library, sessions: int, minutes: int, week: int, enough: bool
) -> None:
    day = DayTotal(TODAY, sessions, minutes * MINUTE, SideSums())
    habits = Habits(TODAY, days=(day,) if minutes else ())
    assert is_enough(habits, ThisWeek(TODAY, 3, (week, 0, 0, 0, 0, 0, 0)), library) is enough


def test_a_first_stretch_is_enough_and_a_first_warm_up_is_not(library: Library) -> None:
    week, today = ThisWeek(TODAY, 3), DayTotal(TODAY, 1, 6 * MINUTE, SideSums())

    def habits(exercise: str, *days: DayTotal) -> Habits:
        done = ExerciseTally(TODAY, exercise, SideSums(30_000, 30_000))
        return Habits(TODAY, days=days, tallies=(done,))

    assert is_enough(habits("pigeon-pose", today), week, library)
    assert not is_enough(habits("lunge-matrix", today), week, library)
    earlier = replace(today, day=YESTERDAY)
    assert not is_enough(habits("pigeon-pose", earlier, today), week, library)


def test_on_another_day_the_hour_decides(library: Library) -> None:
    found = suggest(library, 8, habits_of(last=line("pre-run-warmup", YESTERDAY)))
    assert (found.routine.id, found.reason) == ("pre-run-warmup", None)


def test_what_was_done_today_moves_it_on(library: Library) -> None:
    found = suggest(library, 8, habits_of(last=line("pre-run-warmup")))
    assert found.routine.id == "post-run-static"
    assert found.reason == library.routine("pre-run-warmup")
    unknown = suggest(library, 8, habits_of(last=line("moonwalk")))
    assert (unknown.routine.id, unknown.reason) == ("pre-run-warmup", None)


ONE_PLANE = {"standing-it-band-stretch": 30.0}
"""Minutes of work nearly all in one plane."""


def test_a_neglected_plane_brings_in_a_routine_for_any_time(library: Library) -> None:
    planes_only = without_muscles(library)
    habits = habits_of(last=line("desk-reset", YESTERDAY), minutes=ONE_PLANE)
    found = suggest(planes_only, 13, habits)
    assert found.routine.id == "three-plane-balance"
    assert found.reason == Plane.TRANSVERSE
    evening = suggest(planes_only, 18, habits)
    assert evening.routine.id == "post-run-static", "nothing gives clearly more of it"
    assert evening.reason is None


def without_muscles(library: Library) -> Library:
    """A library in which only planes can be told apart."""
    exercises = {
        key: replace(each, muscles=(replace(each.muscles[0], group=MuscleGroup.GLUTES),))
        for key, each in library.exercises.items()
    }
    return replace(library, exercises=exercises)


@pytest.mark.parametrize(
    ("minutes", "plane"),
    [
        ({"standing-hip-flexor-stretch": 30.0}, Plane.TRANSVERSE),
        ({"side-lying-leg-raise": 30.0}, Plane.TRANSVERSE),
        ({"figure-four-stretch": 30.0, "standing-hip-flexor-stretch": 15.0}, Plane.FRONTAL),
    ],
)
def test_the_plane_that_got_least_is_the_neglected_one(
    library: Library, minutes: dict[str, float], plane: Plane
) -> None:
    lack = neglected(tallies(minutes), without_muscles(library))
    assert lack is not None
    assert lack.kind is plane
    assert lack.is_marked


def test_a_muscle_group_can_be_the_neglected_one(library: Library) -> None:
    minutes = {"standing-hip-flexor-stretch": 20.0, "standing-it-band-stretch": 20.0}
    found = suggest(library, 13, habits_of(last=line("desk-reset", YESTERDAY), minutes=minutes))
    assert found.routine.id == "full-hip-reset"
    assert found.reason == MuscleGroup.ADDUCTORS


def test_nothing_is_neglected_after_a_few_minutes(library: Library) -> None:
    assert neglected(tallies({"standing-hip-flexor-stretch": 9.9}), library) is None
    assert neglected((), library) is None
    assert neglected(tallies({"one-that-is-gone": 500.0}), library) is None


def test_every_routine_done_once_leaves_nothing_out(library: Library) -> None:
    done: dict[str, float] = {}
    for routine in library.routines.values():
        for exercise, work in work_in(routine, library).items():
            done[exercise] = done.get(exercise, 0) + work / MINUTE
    assert neglected(tallies(done), library) is None


@given(
    hour=st.integers(0, 23),
    minutes=st.dictionaries(
        st.sampled_from(
            ("pigeon-pose", "cossack-squat", "fire-hydrant", "unknown", "lunge-matrix")
        ),
        st.floats(0, 200),
    ),
    done=st.none() | st.sampled_from(("pre-run-warmup", "desk-reset", "recovery-day", "moonwalk")),
)
def test_whatever_was_done_the_reason_fits_the_choice(
    library: Library, hour: int, minutes: dict[str, float], done: str | None
) -> None:
    last = line(done) if done else line("desk-reset", YESTERDAY)
    habits = habits_of(last=last, minutes=minutes)
    plain = suggest(library, hour, habits_of(last=last))
    found = suggest(library, hour, habits)
    lack = neglected(habits.tallies, library)
    match found.reason:
        case Plane() | MuscleGroup():
            assert lack is not None
            assert found.routine != plain.routine
            more = share_in(found.routine, lack.kind, library)
            assert more >= WORTH_A_CHANGE * share_in(plain.routine, lack.kind, library)
            assert lack.is_marked or found.routine.moment is plain.routine.moment
        case _:
            assert found == plain


@given(hour=st.integers(4, 10))
def test_before_a_run_only_warm_ups_are_suggested(library: Library, hour: int) -> None:
    habits = habits_of(last=line("desk-reset", YESTERDAY), minutes=ONE_PLANE)
    assert moment_for(hour) is Moment.BEFORE_RUN
    assert suggest(library, hour, habits).routine.moment is Moment.BEFORE_RUN


def test_the_same_is_not_suggested_again_on_the_same_day(library: Library) -> None:
    habits = habits_of(last=line("three-plane-balance"), minutes=ONE_PLANE)
    assert suggest(library, 13, habits).routine.id != "three-plane-balance"


def test_a_library_without_routines_has_nothing_to_suggest(library: Library) -> None:
    with pytest.raises(ValueError, match="no routine"):
        suggest(replace(library, routines={}), 8, Habits(TODAY))


def test_a_little_behind_is_not_neglected() -> None:
    assert Neglect(Plane.FRONTAL, 0.7).is_marked
    assert not Neglect(Plane.FRONTAL, 0.8).is_marked
    assert not Neglect(MuscleGroup.GLUTES, 0.7).is_marked
    assert Neglect(MuscleGroup.GLUTES, 0.4).is_marked


@pytest.mark.parametrize("sessions", [3, 4, 5, 6])
@pytest.mark.parametrize("done", ["", "post-run-static", "recovery-day", "desk-reset"])
def test_what_fills_the_week_is_about_as_long_as_was_said(
    library: Library, sessions: int, done: str
) -> None:
    habits = habits_of(last=line(done) if done else line("desk-reset", YESTERDAY))
    found = [suggest(library, hour, habits, goal=sessions) for hour in range(24)]
    dosed = [each.routine for each in found if each.is_dosed]
    assert dosed
    for routine in dosed:
        work = sum(work_in(routine, library).values())
        assert work <= 1.25 * WEEK_MINUTES[sessions] * MINUTE


@pytest.mark.parametrize("hour", range(24))
def test_a_first_session_is_on_the_floor_where_one_has_said_there_is_one(
    library: Library, hour: int
) -> None:
    for runs in RunTime:
        you = YouSettings(runs=runs, welcomed=True)
        found = suggest(library, hour, Habits(TODAY), you)
        assert found.reason == FirstSession()
        assert not needs_no_floor(found.routine, library.exercises)
