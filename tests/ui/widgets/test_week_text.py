"""What is said of a week: exact, friendly, and silent where there is nothing good to say."""

from __future__ import annotations

from datetime import date

import pytest

from hiptimer.journal.habits import MOST_WEEKS, ThisWeek
from hiptimer.ui.widgets.week_text import after_session, day_text, days_text, week_line, week_note

SATURDAY = date(2026, 11, 21)
THREE = (1, 0, 1, 0, 1, 0, 0)


def week(sessions: tuple[int, ...] = THREE, goal: int = 4, in_a_row: int = 0) -> ThisWeek:
    return ThisWeek(SATURDAY, goal, sessions, in_a_row)


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        (week(), "This week · 3 of 4 sessions"),
        (week(goal=3), "This week · 3 of 3 sessions"),
        (week(goal=2), "This week · 3 sessions"),
        (week((0,) * 7), "This week · goal: 4 sessions"),
        (week((0,) * 7, goal=1), "This week · goal: 1 session"),
        (week((1,) + (0,) * 6, goal=1), "This week · 1 session"),
    ],
)
def test_the_line_says_how_many_of_how_many(shown: ThisWeek, line: str):
    assert week_line(shown) == line


@pytest.mark.parametrize(
    ("shown", "note"),
    [
        (week(), ""),
        (week((0,) * 7), ""),
        (week(in_a_row=1), "Goal reached last week"),
        (week(in_a_row=4), "4 weeks in a row"),
        (week(goal=3, in_a_row=1), "Goal reached"),
        (week(goal=3, in_a_row=5), "Goal reached · 5 weeks in a row"),
        (week(goal=3, in_a_row=MOST_WEEKS), "Goal reached · More than 154 weeks in a row"),
    ],
)
def test_the_note_says_only_what_is_good(shown: ThisWeek, note: str):
    assert week_note(shown) == note


def test_each_day_can_be_read_aloud():
    shown = week((1, 0, 2, 0, 0, 0, 0))
    assert [day_text(shown, place) for place in range(7)] == [
        "Monday: done",
        "Tuesday: no stretching",
        "Wednesday: 2 sessions",
        "Thursday: no stretching",
        "Friday: no stretching",
        "Saturday, today: no stretching yet",
        "Sunday: still to come",
    ]
    assert days_text(shown).startswith("Monday: done. Tuesday")


def test_after_a_session_the_week_is_said_in_one_line():
    assert after_session(week(in_a_row=4)) == "3 of 4 sessions this week · 4 weeks in a row"
    assert after_session(week(goal=3, in_a_row=1)) == "3 of 3 sessions this week · Goal reached"


def test_days_are_named_from_the_first_of_the_week_on():
    shown = ThisWeek(SATURDAY, 3, (1, 0, 0, 0, 0, 0, 1), first_weekday=6)
    assert day_text(shown, 0) == "Sunday: done"
    assert day_text(shown, 6) == "Saturday, today: done"
    assert days_text(shown).startswith("Sunday: done. Monday: no stretching.")
