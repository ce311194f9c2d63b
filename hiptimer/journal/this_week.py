"""This week against the week's goal, and how many weeks in a row reached it."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from hiptimer.journal.ports import Journal, JournalUnavailableError
from hiptimer.journal.sums import WEEK, monday_of, streak
from hiptimer.journal.tallies import DayTotal

FIRST_LOOK_WEEKS, MOST_WEEKS = 26, 156
"""How far back a streak is looked for: half a year, and up to three years where it goes on."""


class ThisWeek(Struct, frozen=True):
    """The week of `today`, local. `sessions` are those that count, from Monday to Sunday.

    `weeks_in_a_row` reached the goal; this week is one of them as soon as it has.
    """

    today: date
    goal: int
    sessions: tuple[int, ...] = (0,) * 7
    weeks_in_a_row: int = 0

    @property
    def done(self) -> int:
        """How many sessions were done this week."""
        return sum(self.sessions)

    @property
    def is_reached(self) -> bool:
        """Whether the goal is reached."""
        return self.done >= self.goal


def read_this_week(journal: Journal, today: date, goal: int) -> ThisWeek:
    """The week of `today` and the streak, of at most `MOST_WEEKS`; empty where nothing is read."""
    monday = monday_of(today)
    sunday = monday + WEEK - date.resolution
    days: list[DayTotal] = []
    try:
        for weeks in (FIRST_LOOK_WEEKS, MOST_WEEKS):
            days = list(journal.days(monday - (weeks - 1) * WEEK, sunday))
            length = streak(days, today, goal)
            if length < weeks - 1:
                break
    except JournalUnavailableError:
        return ThisWeek(today, goal)
    return _this_week(days, today, goal, length)


def _this_week(days: list[DayTotal], today: date, goal: int, length: int) -> ThisWeek:
    monday = monday_of(today)
    by_day = {day.day: day.sessions for day in days}
    sessions = tuple(by_day.get(monday + place * date.resolution, 0) for place in range(7))
    return ThisWeek(today, goal, sessions, length)
