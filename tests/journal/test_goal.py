"""The week's goal is a dose of stretching: what counts for it, and how much a session holds."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal

from hiptimer.journal.dose import Area, AreaDose, Dose, area_of, dose_of_week
from hiptimer.journal.goal import (
    LONGEST_HOLD,
    SHORTEST_HOLD,
    WEEK_MINUTES,
    can_hold,
    goal_holds,
    hold_for,
    holds_alone,
    in_holds,
)
from hiptimer.journal.habits import Habits, read_this_week
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import SessionRecord, SessionState, SideSums, StepRecord
from hiptimer.journal.suggesting import suggest
from hiptimer.journal.sums import ExerciseTally
from hiptimer.session.compiling import EVERY_DRILL, Compiler
from hiptimer.session.events import Outcome
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.settings import GoalSettings, Settings
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side

NOW = datetime(2026, 11, 21, 18, tzinfo=timezone(timedelta(hours=1)))
TODAY = NOW.date()
ONCE = SessionLine(
    *("0" * 32, "desk-reset", "Desk reset", NOW - timedelta(days=9), Side.LEFT),
    *(SessionState.FINISHED, 300_000, SideSums(), True),
)
"""So that what follows is no first session."""


def done(library: Library, phrases: Phrases, routine: str, day: date = TODAY) -> SessionRecord:
    """A whole session of a preset on that day."""
    plan = Compiler(library, phrases, Preferences()).plan(library.routine(routine), Side.LEFT)
    works = [each for each in plan.steps if each.kind is StepKind.WORK]
    held = [round(each.seconds * 1000) for each in works]
    return SessionRecord(
        id=f"{hash((routine, day)) % 2**60:032x}",
        routine=routine,
        name=plan.name,
        started=datetime(day.year, day.month, day.day, 7, tzinfo=NOW.tzinfo),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=tuple(
            StepRecord(
                kind=step.kind,
                item=step.item,
                exercise=step.exercise,
                side=step.side,
                alternates=step.alternates,
                round=step.round,
                planned=lasted,
                held=lasted,
                outcome=Outcome.COMPLETED,
            )
            for step, lasted in zip(works, held, strict=True)
        ),
    )


@pytest.mark.parametrize(
    ("routine", "counts"),
    [
        ("pre-run-warmup", 0),
        ("trailhead-standing-warmup", 0),
        ("strength-day-primer", 0),
        ("post-run-static", 1),
        ("recovery-day", 1),
        ("desk-reset", 1),
    ],
)
def test_warm_ups_and_strength_do_not_count_and_stretching_does(
    library: Library, phrases: Phrases, routine: str, counts: int
) -> None:
    journal = InMemoryJournal([done(library, phrases, routine)])
    assert read_this_week(journal, NOW, 3, holds=library.holds).done == counts
    assert read_this_week(journal, NOW, 3).done == 1


@pytest.mark.parametrize(("old", "new"), [(1, 3), (2, 3), (3, 3), (5, 5), (6, 6), (7, 6), (14, 6)])
def test_an_older_goal_is_carried_over_without_a_fault(tmp_path: Path, old: int, new: int) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"goal": {{"sessions": {old}}}}}')
    file = SettingsFile(path)
    assert file.load() == Settings(goal=GoalSettings(new))
    assert not file.message
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]


def week_of_goal(
    library: Library, phrases: Phrases, sessions: int, preferences: Preferences
) -> tuple[list[Plan], Dose]:
    """The plans that are suggested one day after another, and what they give together."""
    tallies: tuple[ExerciseTally, ...] = ()
    plans: list[Plan] = []
    for nth in range(sessions):
        today = TODAY + timedelta(days=nth)
        habits = Habits(today, tallies=tallies, last=ONCE)
        session = NextSession(library, phrases, preferences, habits)
        found = suggest(session.library_as_done, 18, habits, goal=sessions)
        assert found.is_dosed
        plans.append(session.as_given.plan_of(found.routine))
        tallies += tuple(
            ExerciseTally(today, step.exercise, work_of(step))
            for step in plans[-1].steps
            if step.kind is StepKind.WORK
        )
    return plans, dose_of_week(tallies, TODAY + timedelta(days=sessions - 1), library)


def work_of(step: Step) -> SideSums:
    lasts = round(step.seconds * 1000)
    return SideSums(**{step.side.value if step.side else "both": lasts})


@pytest.mark.parametrize("sessions", [3, 4, 5, 6])
@pytest.mark.parametrize(
    "preferences",
    [
        Preferences(),
        Preferences(hold_scale=0.5, extra_round=True),
        Preferences(doses={"butterfly-stretch": OwnDose(seconds=10)}),
        Preferences(left_out={"pigeon-pose": "figure-four-stretch"}),
        Preferences(left_out={"pigeon-pose": ""}),
    ],
)
def test_the_suggested_sessions_of_a_week_give_five_minutes_a_side_in_every_area(
    library: Library, phrases: Phrases, sessions: int, preferences: Preferences
) -> None:
    _, dose = week_of_goal(library, phrases, sessions, preferences)
    assert [(each.left, each.right) for each in dose] == [(300_000, 300_000)] * 4


@pytest.mark.parametrize("sessions", [3, 4, 5, 6])
def test_each_session_of_the_goal_takes_about_the_minutes_that_are_said(
    library: Library, phrases: Phrases, sessions: int
) -> None:
    first, *_ = week_of_goal(library, phrases, sessions, Preferences())[0]
    session = NextSession(library, phrases, Preferences(), Habits(TODAY), known=EVERY_DRILL)
    known = session.as_given.plan_of(goal_routine(library, sessions))
    assert known.seconds / 60 == pytest.approx(WEEK_MINUTES[sessions], abs=0.6)
    assert first.seconds >= known.seconds


def goal_routine(library: Library, sessions: int) -> Routine:
    habits = Habits(TODAY, last=ONCE)
    return suggest(library, 18, habits, goal=sessions).routine


@given(st.floats(0.1, 300))
def test_a_hold_gives_what_is_needed_within_what_a_drill_allows(seconds: float) -> None:
    hold, rounds = hold_for(seconds)
    assert SHORTEST_HOLD <= hold <= LONGEST_HOLD
    assert 2 <= rounds <= 4
    assert min(seconds, 240) <= hold * rounds <= 240


@given(
    st.lists(st.integers(0, 700_000), min_size=8, max_size=8),
    st.sampled_from([3, 4, 5, 6]),
)
def test_a_session_never_gives_more_than_its_share_and_closes_what_is_less(
    library: Library, held: list[int], sessions: int
) -> None:
    week = [AreaDose(area, *held[2 * at : 2 * at + 2]) for at, area in enumerate(Area)]
    holds = goal_holds(week, sessions)
    share, routine = 300 / sessions, library.routine("post-run-static")
    for each in week:
        hold, rounds = holds.get(each.area, (0, 0))
        assert hold * rounds >= min(share, each.short_of())
        assert hold * rounds <= max(20, share + 5 * 2)
    dosed = in_holds(routine, holds, library)
    given_to: Counter[Area | None] = Counter()
    for item in dosed.items:
        seconds, rounds = item.seconds or 0, item.rounds or 0
        given_to[area_of(library.exercise(item.exercise))] += seconds * rounds
    assert given_to == {area: hold * rounds for area, (hold, rounds) in holds.items()}


def test_what_moves_in_a_routine_stays_as_it_is(library: Library) -> None:
    routine = library.routine("recovery-day")
    dosed = in_holds(routine, {Area.ADDUCTORS: (40, 2)}, library)
    assert [each.exercise for each in dosed.items] == [
        "high-knee-hurdle-walk",
        "fire-hydrant",
        "side-lying-leg-raise",
        "butterfly-stretch",
    ]
    assert dosed.items[1] in routine.items
    assert not holds_alone(routine, library)
    assert can_hold(routine, library)
