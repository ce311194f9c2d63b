"""What a plan asks for when days are missed, moved, ill, away or near a race."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.dose import FLOOR_SECONDS, Area
from hiptimer.journal.programme.planning import (
    plan_of_weeks,
    programme_for_new_user,
    read_weeks,
)
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import (
    PlannedSession,
    PlannedWeek,
    SessionState,
    Ways,
    WeekKind,
    WhyDropped,
    day_of,
    session_of,
)
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Moved,
    Programme,
    RunKind,
    SessionKind,
    Swapped,
)

WARM_UP, STRENGTH, STRETCH = SessionKind
PLANNED, DONE, MOVED, DROPPED = SessionState
MONDAY = date(2026, 11, 30)
EVERY = frozenset(Area)
DoneAs = Callable[..., list[ExerciseTally]]
Planner = Callable[..., tuple[PlannedWeek, ...]]


def on(week: int, weekday: int) -> date:
    """That day of the plan: the week from 1, the weekday from 0 for Monday."""
    return MONDAY + timedelta(weeks=week - 1, days=weekday)


def days_with(week: PlannedWeek, kind: SessionKind, *states: SessionState) -> list[int]:
    """The weekdays of the week's sessions of that kind, open ones where no states are named."""
    return [
        each.day.weekday()
        for each in week.sessions
        if each.kind is kind and each.state in (states or (PLANNED, MOVED))
    ]


def stretch_on(weeks: Iterable[PlannedWeek], day: date) -> PlannedSession:
    found = day_of(weeks, day)
    assert found is not None
    return next(each for each in found.sessions if each.kind is STRETCH)


def seconds_on(weeks: Iterable[PlannedWeek], day: date) -> int:
    return stretch_on(weeks, day).seconds(Area.ADDUCTORS)


@pytest.fixture
def planner(programme: Programme, rules: ProgrammeRules, ways: Ways) -> Planner:
    """The plan on a day, Monday of the first week if none is named, after what was done."""

    def plan(
        today: date = MONDAY, done: Collection[ExerciseTally] = (), **changes: object
    ) -> tuple[PlannedWeek, ...]:
        return plan_of_weeks(replace(programme, **changes), rules, ways, done, today)

    return plan


@pytest.fixture
def done_weeks(planner: Planner, done_as: DoneAs) -> Callable[..., list[ExerciseTally]]:
    """The work of somebody who did all of the first weeks but those numbered in `skips`."""

    def work(weeks: int, skips: Collection[int] = (), **changes: object) -> list[ExerciseTally]:
        done: list[ExerciseTally] = []
        for number in range(1, weeks + 1):
            if number not in skips:
                week = planner(on(number, 0), done, **changes)[number - 1]
                done += [work for each in week.sessions for work in done_as(each)]
        return done

    return work


def targets(weeks: Iterable[PlannedWeek]) -> list[int]:
    return [week.target for week in weeks]


def test_eight_weeks_build_up_reach_the_floor_ease_and_go_on(planner: Planner) -> None:
    weeks = planner()
    assert targets(weeks) == [200, 250, 300, 300, 350, 400, 450, 300]
    ramp, floor, deload, build = WeekKind.RAMP, WeekKind.FLOOR, WeekKind.DELOAD, WeekKind.BUILD
    assert [week.kind for week in weeks] == [*[ramp] * 2, floor, deload, *[build] * 3, deload]
    for week in weeks:
        assert not week.short
        assert all(dose.left == dose.right >= week.target * 1000 for dose in week.dose)
        assert days_with(week, STRETCH) == [1, 3, 6]
        assert days_with(week, STRENGTH) == [2, 4]
        assert days_with(week, WARM_UP) == [1, 6]


def test_run_days_end_with_the_stretch_for_them_and_rest_days_with_another(
    planner: Planner,
) -> None:
    weeks = planner(sessions=4)
    assert stretch_on(weeks, on(1, 1)).routine_id == "post-run-static"
    assert stretch_on(weeks, on(1, 5)).routine_id == "recovery-day"
    first = day_of(weeks, on(1, 1))
    assert first is not None
    assert [each.kind for each in first.sessions] == [WARM_UP, STRETCH]
    assert session_of(first) == first.sessions[0]


def test_a_missed_day_goes_to_the_next_free_one_of_its_week(planner: Planner) -> None:
    weeks = planner(on(1, 2))
    moved = stretch_on(weeks, on(1, 2))
    assert (moved.state, moved.origin) == (MOVED, on(1, 1))
    assert seconds_on(weeks, on(1, 2)) == 70
    assert not weeks[0].short
    assert stretch_on(planner(on(1, 4)), on(1, 4)).origin == on(1, 1)


def test_what_finds_no_day_is_dropped_named_and_owed_to_nobody(planner: Planner) -> None:
    weeks = planner(on(1, 6))
    assert days_with(weeks[0], STRETCH, DROPPED) == [1, 3]
    assert seconds_on(weeks, on(1, 6)) == 100  # at most half as much again as the usual 70
    assert weeks[0].short == dict.fromkeys(Area, 200 - 100)
    assert targets(weeks)[:2] == [200, 200]
    assert seconds_on(weeks, on(2, 1)) == 70


def test_a_day_that_is_done_early_is_that_which_would_have_come_next(
    planner: Planner, done_as: DoneAs
) -> None:
    done = done_as(stretch_on(planner(), on(1, 1)), day=MONDAY)
    weeks = planner(MONDAY, done)
    assert (stretch_on(weeks, MONDAY).state, stretch_on(weeks, MONDAY).origin) == (DONE, on(1, 1))
    assert days_with(weeks[0], STRETCH) == [3, 6]


def test_less_than_half_of_a_session_counts_its_seconds_and_leaves_it_open(
    planner: Planner, done_as: DoneAs
) -> None:
    session = stretch_on(planner(), on(1, 1))
    some, most = done_as(session, 0.4), done_as(session, 0.6)
    assert stretch_on(planner(on(1, 1), some), on(1, 1)).state is PLANNED
    assert stretch_on(planner(on(1, 1), most), on(1, 1)).state is DONE
    (week, *_) = planner(on(1, 1), most)
    assert all(dose.left >= 200_000 for dose in week.dose)


def test_more_than_was_asked_for_leaves_less_or_nothing_for_the_rest(planner: Planner) -> None:
    all_of_it = [
        ExerciseTally(on(1, 1), key, SideSums(210_000, 210_000))
        for key in ("standing-hip-flexor-stretch", "figure-four-stretch")
    ]
    weeks = planner(on(1, 2), all_of_it)
    rest = stretch_on(weeks, on(1, 3))
    assert {*rest.holds} == {Area.ADDUCTORS, Area.OUTER_HIP}
    both = [ExerciseTally(on(1, 1), "butterfly-stretch", SideSums(both=210_000))]
    it_band = [ExerciseTally(on(1, 1), "standing-it-band-stretch", SideSums(210_000, 210_000))]
    (week, *_) = planner(on(1, 2), [*all_of_it, *both, *it_band])
    assert days_with(week, STRETCH) == []


def test_a_side_that_got_less_is_what_counts(planner: Planner) -> None:
    one_sided = [ExerciseTally(on(1, 1), "figure-four-stretch", SideSums(left=500_000))]
    weeks = planner(on(1, 2), one_sided)
    assert stretch_on(weeks, on(1, 3)).seconds(Area.GLUTES_ROTATORS) > 0
    glutes = next(each for each in weeks[0].dose if each.area is Area.GLUTES_ROTATORS)
    assert glutes.left - glutes.right == 500_000


@pytest.mark.parametrize("skipped", range(1, 8))
def test_a_skipped_week_is_repeated_and_nothing_of_it_is_owed(
    planner: Planner, done_weeks: DoneAs, skipped: int
) -> None:
    weeks = planner(on(skipped + 1, 0), done_weeks(skipped - 1))
    assert weeks[skipped].target == weeks[skipped - 1].target == targets(planner())[skipped - 1]
    assert seconds_on(weeks, on(skipped + 1, 1)) <= 155


@pytest.mark.parametrize(("idle", "like_week"), [(1, 5), (2, 4), (3, 3)])
def test_a_gap_takes_weeks_back(
    planner: Planner, done_weeks: DoneAs, idle: int, like_week: int
) -> None:
    weeks = planner(on(5 + idle, 0), done_weeks(4))
    after, usual = weeks[4 + idle], planner()[like_week - 1]
    assert (after.kind, after.target) == (usual.kind, usual.target)


def test_after_five_weeks_without_anything_it_begins_anew(
    planner: Planner, done_weeks: DoneAs
) -> None:
    weeks = planner(on(8, 0), done_weeks(2))
    assert [week.target for week in weeks[2:]] == [300, 300, 250, 200, 200, 200]


def test_seven_tenths_of_a_week_are_enough_for_the_next_step(
    planner: Planner, done_weeks: DoneAs
) -> None:
    def with_share(share: float) -> list[ExerciseTally]:
        return [
            replace(
                each,
                work=SideSums(*[round(share * side) for side in (each.work.left, each.work.right)]),
            )
            for each in done_weeks(1)
        ]

    assert planner(on(2, 0), with_share(0.72))[1].target == 250
    assert planner(on(2, 0), with_share(0.6))[1].target == 200


def test_strength_that_was_missed_goes_to_a_day_of_rest_two_days_from_the_next(
    planner: Planner, done_as: DoneAs
) -> None:
    (week, *_) = planner(on(1, 3))  # Saturday is before the long run, Thursday beside Friday
    assert days_with(week, STRENGTH, DROPPED) == [2]
    calm = {1: RunKind.EASY, 3: RunKind.EASY}
    (week, *_) = planner(on(1, 1), runs=calm)
    first, second = days_with(week, STRENGTH)
    (week, *_) = planner(on(1, first + 1), runs=calm)
    moved, same = sorted(days_with(week, STRENGTH))
    assert first < moved
    assert same - moved >= 2
    assert second in {moved, same}


def test_strength_keeps_two_days_from_what_was_done_on_another_day(
    planner: Planner, done_as: DoneAs
) -> None:
    (week, *_) = planner()
    strength = next(each for each in week.sessions if each.kind is STRENGTH)
    (week, *_) = planner(on(1, 3), done_as(strength, day=on(1, 3)))
    assert days_with(week, STRENGTH, DONE) == [3]
    assert days_with(week, STRENGTH) == []  # Friday is too near, Sunday has the long run


def test_a_warm_up_alone_is_no_strength_day(planner: Planner) -> None:
    hydrants = [ExerciseTally(on(1, 2), "fire-hydrant", SideSums(90_000, 90_000))]
    (week, *_) = planner(on(1, 2), hydrants)
    assert days_with(week, STRENGTH, DONE) == []


@pytest.mark.parametrize("runs", [{}, dict.fromkeys(range(7), RunKind.HARD), {0: RunKind.LONG}])
def test_any_other_week_of_runs_has_its_sessions_spread(
    planner: Planner, runs: dict[int, RunKind]
) -> None:
    (week, *_) = planner(runs=runs, sessions=3)
    days = days_with(week, STRETCH)
    assert len(days) == 3
    assert min((b - a) % 7 for a, b in zip(days, [*days[1:], days[0]], strict=True)) >= 2
    strength = days_with(week, STRENGTH)
    assert len(strength) == (0 if len(runs) == 7 else 2)


def ill(first: date, last: date, kind: AbsenceKind = AbsenceKind.ILL) -> tuple[Absence, ...]:
    return (Absence(first, last, kind),)


def test_while_ill_there_is_nothing_then_a_clear_day_then_half_doses(planner: Planner) -> None:
    weeks = planner(absences=ill(on(3, 0), on(3, 2)))
    assert days_with(weeks[2], STRETCH) == [4, 5, 6]
    assert {seconds_on(weeks, on(3, day)) for day in (4, 5, 6)} == {50}
    assert days_with(weeks[2], STRENGTH) == []
    assert weeks[2].short == dict.fromkeys(Area, 150)
    assert weeks[3].target == weeks[2].target
    assert seconds_on(weeks, on(4, 1)) == 100


def test_a_head_cold_halves_and_leaves_out_strength_and_warm_ups(planner: Planner) -> None:
    (week, *_) = planner(absences=ill(on(1, 0), on(1, 6), AbsenceKind.HEAD_COLD))
    assert days_with(week, STRENGTH) == days_with(week, WARM_UP) == []
    assert [each.seconds(Area.OUTER_HIP) for each in week.sessions if each.is_open] == [30, 30, 30]


def test_away_has_nothing_and_what_is_known_early_is_spread_before_it(planner: Planner) -> None:
    weeks = planner(absences=ill(on(3, 5), on(4, 6), AbsenceKind.AWAY))
    assert seconds_on(weeks, on(3, 1)) == seconds_on(weeks, on(3, 3)) == 150
    assert not [each for each in weeks[3].sessions if each.is_open]


def test_away_with_a_little_keeps_three_days_with_a_minute_and_strength_once(
    planner: Planner,
) -> None:
    away = ill(on(3, 0), on(3, 6), AbsenceKind.AWAY_KEEPING)
    weeks = planner(sessions=6, absences=away)
    week = weeks[2]
    assert (week.kind, week.target) == (WeekKind.KEEP, 180)
    assert len(days_with(week, STRETCH)) == 3
    assert all(dose.left == 180_000 for dose in week.dose)
    (strength,) = [each for each in week.sessions if each.kind is STRENGTH and each.is_open]
    assert {rounds for rounds, _ in strength.strength.values()} == {1}
    assert weeks[3].target == weeks[2].target + 120  # the third week, as it would have been


def test_the_week_of_a_race_keeps_to_the_floor_and_its_last_days_free(planner: Planner) -> None:
    weeks = planner(weeks=6, race=on(6, 6))
    assert targets(weeks) == [200, 250, 300, 300, 350, 300]
    week = weeks[5]
    assert week.kind is WeekKind.TAPER
    assert days_with(week, STRETCH) == [0, 1, 3]
    assert {seconds_on(weeks, on(6, day)) for day in (0, 1, 3)} == {100}
    assert days_with(week, STRENGTH) == [2]
    last = next(each for each in week.sessions if each.kind is STRENGTH and each.is_open)
    assert {rounds for rounds, _ in last.strength.values()} == {1}
    late = planner(on(6, 3), weeks=6, race=on(6, 6))
    assert seconds_on(late, on(6, 3)) == 70  # what was missed makes none of them longer
    race = week.days[6]
    assert race.is_race
    assert [each.routine_id for each in race.sessions if each.is_open] == [
        "trailhead-standing-warmup"
    ]


def test_in_the_seven_days_before_a_race_nothing_steps_up(planner: Planner) -> None:
    weeks = planner(race=on(6, 3))
    assert targets(weeks)[3:6] == [300, 300, 300]
    assert [week.kind for week in weeks[4:7]] == [WeekKind.DELOAD, WeekKind.TAPER, WeekKind.KEEP]


def test_a_strength_day_away_from_home_has_one_round_of_each(planner: Planner) -> None:
    away = ill(on(5, 2), on(5, 3), AbsenceKind.AWAY_KEEPING)
    wednesday, friday = [each for each in planner(absences=away)[4].sessions if each.strength]
    assert {rounds for rounds, _ in wednesday.strength.values()} == {1}
    assert {rounds for rounds, _ in friday.strength.values()} == {1, 2}


def test_after_a_marathon_a_day_has_nothing_the_next_half_and_a_week_no_strength(
    planner: Planner,
) -> None:
    changes = {"weeks": 6, "race": on(4, 6), "runs": {2: RunKind.EASY}, "sessions": 6}
    marathon = planner(**changes, marathon=True)
    assert 0 not in days_with(marathon[4], STRETCH)
    assert seconds_on(marathon, on(5, 1)) == 20
    assert days_with(marathon[4], STRENGTH) == []
    assert marathon[4].kind is WeekKind.KEEP
    assert len(days_with(marathon[5], STRENGTH)) == 1
    assert len(days_with(planner(**changes)[4], STRENGTH)) == 1


def test_what_the_person_moved_swapped_or_left_out_is_heeded(planner: Planner) -> None:
    moved = (Moved(STRETCH, on(1, 1), on(1, 2)), Moved(STRETCH, on(1, 3)))
    swapped = (Swapped(STRETCH, on(1, 6), "full-hip-reset"), Swapped(STRENGTH, on(1, 4), "gone"))
    weeks = planner(moved=moved, swapped=swapped)
    assert days_with(weeks[0], STRETCH) == [2, 6]
    assert stretch_on(weeks, on(1, 2)).state is MOVED
    assert stretch_on(weeks, on(1, 3)).state is DROPPED
    assert stretch_on(weeks, on(1, 6)).routine_id == "full-hip-reset"
    assert seconds_on(weeks, on(1, 2)) == 100
    assert not weeks[0].short


def test_without_a_floor_it_names_the_area_that_no_drill_reaches(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    (week, *_) = plan_of_weeks(programme, rules, replace(ways, floor=False), [], MONDAY)
    assert week.unreachable == {Area.ADDUCTORS}
    assert week.short == {Area.ADDUCTORS: 200}
    routines = {each.routine_id for each in week.sessions}
    assert routines == {"desk-reset", "trailhead-standing-warmup"}


def test_an_area_whose_only_drill_is_left_out_is_named(
    programme: Programme, rules: ProgrammeRules, ways: Ways
) -> None:
    left_out = {"butterfly-stretch": "cossack-squat", "side-lying-leg-raise": "fire-hydrant"}
    weeks = plan_of_weeks(programme, rules, replace(ways, left_out=left_out), [], MONDAY)
    assert all(week.unreachable == {Area.ADDUCTORS} == {*week.short} for week in weeks)
    strength = next(each for each in weeks[0].sessions if each.kind is STRENGTH)
    assert strength.strength["fire-hydrant"] == (2, 8)
    assert "side-lying-leg-raise" not in strength.strength


@pytest.mark.parametrize("today", [MONDAY + timedelta(days=each) for each in range(7)])
def test_a_new_user_is_offered_weeks_that_reach_the_floor_in_every_area(
    rules: ProgrammeRules, ways: Ways, today: date
) -> None:
    programme = programme_for_new_user(3, today, rules)
    assert today <= programme.first < today + timedelta(days=7)
    for week in plan_of_weeks(programme, rules, ways, [], today):
        least = FLOOR_SECONDS if week.kind is not WeekKind.RAMP else week.target
        assert all(dose.left == dose.right >= least * 1000 for dose in week.dose)
    assert programme_for_new_user(14, today, rules).sessions == 6


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Santiago", "Pacific/Apia"])
@pytest.mark.parametrize("hour", [0, 2, 3, 23])
def test_only_the_local_date_matters_to_it(
    rules: ProgrammeRules, ways: Ways, programme: Programme, zone: str, hour: int
) -> None:
    changed = replace(programme, first=date(2026, 3, 23))  # the clocks change in its first weeks
    for day in range(5, 56, 11):
        today = changed.first + timedelta(days=day)
        now = datetime(today.year, today.month, today.day, hour, 30, tzinfo=ZoneInfo(zone))
        read = read_weeks(InMemoryJournal(), changed, rules, ways, now)
        assert read == plan_of_weeks(changed, rules, ways, [], today)


def test_what_was_done_where_it_is_tomorrow_already_is_done(
    planner: Planner, done_as: DoneAs
) -> None:
    session = stretch_on(planner(), on(1, 3))
    weeks = planner(on(1, 2), done_as(session))
    assert stretch_on(weeks, on(1, 3)).state is DONE


def test_the_order_in_which_work_is_read_decides_nothing(
    planner: Planner, done_weeks: DoneAs
) -> None:
    done = done_weeks(6)
    assert planner(on(7, 2), done) == planner(on(7, 2), [*reversed(done)])


def test_a_session_says_why_nobody_does_it(planner: Planner, programme: Programme) -> None:
    def whys(kind: SessionKind, today: date, **changes: object) -> list[WhyDropped | None]:
        (week, *_) = planner(today, **changes)
        return [each.why for each in week.sessions if each.kind is kind]

    assert whys(STRENGTH, on(1, 0)) == [None, None]
    assert whys(STRENGTH, on(1, 3)) == [WhyDropped.MISSED, None]
    left = Moved(STRENGTH, on(1, 2), None)
    for today in (on(1, 0), on(1, 6)):
        assert whys(STRENGTH, today, moved=(left,))[0] is WhyDropped.LEFT_OUT
    assert whys(WARM_UP, on(1, 3), moved=(Moved(WARM_UP, on(1, 6), None),)) == [
        WhyDropped.MISSED,
        WhyDropped.LEFT_OUT,
    ]
    for today in (on(1, 0), on(1, 6)):
        assert whys(STRENGTH, today, race=on(1, 5)) == [WhyDropped.NEEDLESS] * 2
