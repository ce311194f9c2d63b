"""What a person may change in a plan, what is refused and why, and that the old plan stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from hiptimer.journal.programme.editing import (
    NotPlannedError,
    with_absence,
    with_move,
    with_swap,
    without_absence,
    without_changes,
)
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedSession, PlannedWeek, Ways
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Moved,
    Programme,
    RunKind,
    SessionKind,
)
from hiptimer.training.library import UnknownRoutineError

WARM_UP, STRENGTH, STRETCH = SessionKind
MONDAY = date(2026, 11, 30)
ILL, AWAY = AbsenceKind.ILL, AbsenceKind.AWAY
Move = Callable[..., Programme]


def on(week: int, weekday: int) -> date:
    return MONDAY + timedelta(weeks=week - 1, days=weekday)


def the(weeks: tuple[PlannedWeek, ...], kind: SessionKind, day: date) -> PlannedSession:
    return next(
        each for week in weeks for each in week.sessions if (each.kind, each.day) == (kind, day)
    )


@pytest.fixture
def move(rules: ProgrammeRules, ways: Ways) -> Move:
    """The programme with the session of a kind that is on a day moved to another."""

    def moved(programme: Programme, kind: SessionKind, day: date, to: date | None) -> Programme:
        weeks = plan_of_weeks(programme, rules, ways, [], MONDAY)
        return with_move(programme, rules, weeks, the(weeks, kind, day), to)

    return moved


@pytest.fixture
def days(rules: ProgrammeRules, ways: Ways) -> Callable[..., list[int]]:
    """The weekdays of a kind in the first week, as it is planned then."""

    def planned(programme: Programme, kind: SessionKind) -> list[int]:
        week = plan_of_weeks(programme, rules, ways, [], MONDAY)[0]
        return [s.day.weekday() for s in week.sessions if s.kind is kind and s.is_open]

    return planned


def test_a_session_is_moved_left_out_and_brought_back(
    programme: Programme, move: Move, days: Callable[..., list[int]], rules: ProgrammeRules
) -> None:
    moved = move(programme, STRETCH, on(1, 3), on(1, 4))
    assert days(moved, STRETCH) == [1, 4, 6]
    again = move(moved, STRETCH, on(1, 4), on(1, 0))
    assert again.moved == (Moved(STRETCH, on(1, 3), on(1, 0)),)
    left_out = move(again, STRETCH, on(1, 0), None)
    assert days(left_out, STRETCH) == [1, 6]
    session = PlannedSession(STRETCH, on(1, 3), on(1, 0), "")
    assert without_changes(left_out, session) == programme


def test_two_of_a_kind_change_places(
    programme: Programme, move: Move, days: Callable[..., list[int]]
) -> None:
    moved = move(programme, STRETCH, on(1, 1), on(1, 3))
    assert days(moved, STRETCH) == [1, 3, 6]
    assert {each.origin: each.to for each in moved.moved} == {
        on(1, 1): on(1, 3),
        on(1, 3): on(1, 1),
    }


@pytest.mark.parametrize(
    ("kind", "day", "to", "why"),
    [
        (STRETCH, on(6, 3), on(6, 6), "Race day has only its warm-up."),
        (STRETCH, on(6, 3), on(6, 5), "Nothing is stretched on the day before a race."),
        (STRETCH, on(7, 3), on(7, 0), "Your hips rest for the first days after a race."),
        (STRETCH, on(1, 1), on(2, 0), "A session stays in its week."),
        (STRETCH, on(3, 1), on(3, 4), "You are ill or away that day."),
        (STRETCH, on(3, 1), on(3, 5), "You are just getting over an illness that day."),
        (STRENGTH, on(1, 4), on(1, 0), "There is no strength on the day before a hard run."),
        (STRENGTH, on(1, 2), on(1, 5), "Leave at least one day between two strength days."),
        (STRENGTH, on(1, 4), on(1, 3), "Leave at least one day between two strength days."),
        (STRENGTH, on(6, 2), on(6, 3), "There is no strength in the last days before a race."),
        (WARM_UP, on(1, 1), on(1, 2), "A warm-up stays with its run."),
    ],
)
def test_what_a_rule_forbids_is_refused_with_the_reason(
    programme: Programme, move: Move, kind: SessionKind, day: date, to: date, why: str
) -> None:
    programme = replace(programme, race=on(6, 6), absences=(Absence(on(3, 4), on(3, 4), ILL),))
    with pytest.raises(NotPlannedError) as refused:
        move(programme, kind, day, to)
    assert refused.value.message == why


def test_strength_is_refused_before_a_long_run_and_a_done_day_stays(
    programme: Programme,
    rules: ProgrammeRules,
    ways: Ways,
    done_as: Callable[..., list[ExerciseTally]],
) -> None:
    changed = replace(programme, runs={5: RunKind.LONG})
    strength = PlannedSession(STRENGTH, on(1, 1), on(1, 1), "strength-day-primer")
    with pytest.raises(NotPlannedError, match="before a long run"):
        with_move(changed, rules, (), strength, on(1, 4))
    done = done_as(the(plan_of_weeks(programme, rules, ways, [], MONDAY), STRETCH, on(1, 1)))
    weeks = plan_of_weeks(programme, rules, ways, done, on(1, 2))
    with pytest.raises(NotPlannedError, match="already done"):
        with_move(programme, rules, weeks, the(weeks, STRETCH, on(1, 3)), on(1, 1))


def test_a_warm_up_may_be_left_out_and_swapped_for_one_that_moves(
    programme: Programme, move: Move, days: Callable[..., list[int]], ways: Ways
) -> None:
    assert days(move(programme, WARM_UP, on(1, 1), None), WARM_UP) == [6]
    session = PlannedSession(WARM_UP, on(1, 1), on(1, 1), "pre-run-warmup")
    swapped = with_swap(programme, ways, session, "trailhead-standing-warmup")
    assert [each.routine for each in swapped.swapped] == ["trailhead-standing-warmup"]
    assert without_changes(swapped, session) == programme
    with pytest.raises(NotPlannedError, match="right before a run"):
        with_swap(programme, ways, session, "recovery-day")
    with pytest.raises(UnknownRoutineError):
        with_swap(programme, ways, session, "gone")
    with_swap(programme, ways, replace(session, kind=STRETCH), "recovery-day")


def test_a_new_absence_takes_its_days_from_the_older_ones(programme: Programme) -> None:
    away = with_absence(programme, Absence(on(1, 0), on(2, 6), AWAY))
    both = with_absence(away, Absence(on(1, 3), on(1, 5), ILL))
    assert both.absences == (
        Absence(on(1, 0), on(1, 2), AWAY),
        Absence(on(1, 3), on(1, 5), ILL),
        Absence(on(1, 6), on(2, 6), AWAY),
    )
    assert with_absence(both, Absence(on(1, 0), on(2, 6), AWAY)).absences == away.absences
    assert without_absence(away, away.absences[0]) == programme
