"""This week against the week's goal, and how many weeks in a row reached it."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.ports import Journal, JournalUnavailableError
from hiptimer.journal.sums import A_WEEK, MONDAY, WEEK, DayTotal, streak, week_start

FIRST_LOOK_WEEKS, MOST_WEEKS = 26, 156
"""How far back a streak is looked for: half a year, and up to three years where it goes on."""


class ThisWeek(Struct, frozen=True):
    """The week of `today`, local. `sessions` are those that count, from its first day on.

    `weeks_in_a_row` reached the goal; this week is one of them as soon as it has. The week begins
    on `first_weekday`, 0 for Monday.
    """

    today: date
    goal: int
    sessions: tuple[int, ...] = (0,) * 7
    weeks_in_a_row: int = 0
    first_weekday: int = MONDAY

    @property
    def place_of_today(self) -> int:
        """Which day of the week `today` is, counted from 0."""
        return (self.today.weekday() - self.first_weekday) % A_WEEK

    def weekday_at(self, place: int) -> int:
        """The weekday, 0 for Monday, of the day at `place`."""
        return (self.first_weekday + place) % A_WEEK

    @property
    def done(self) -> int:
        """How many sessions were done this week."""
        return sum(self.sessions)

    @property
    def is_reached(self) -> bool:
        """Whether the goal is reached."""
        return self.done >= self.goal


def read_this_week(
    journal: Journal, now: datetime, goal: int, first_weekday: int = MONDAY
) -> ThisWeek:
    """The week of `now`, local, and the streak, of at most `MOST_WEEKS`.

    What is dated later does not count yet. Empty where nothing can be read.
    """
    start = week_start(now.date(), first_weekday)
    end = start + WEEK - date.resolution
    empty = ThisWeek(now.date(), goal, first_weekday=first_weekday)
    days: list[DayTotal] = []
    length = 0
    try:
        for weeks in (FIRST_LOOK_WEEKS, MOST_WEEKS):
            days = list(journal.days(start - (weeks - 1) * WEEK, end, until=now))
            length = streak(days, now.date(), goal, first_weekday)
            if length < weeks - 1:
                break
    except JournalUnavailableError:
        return empty
    by_day = {day.day: day.sessions for day in days}
    sessions = tuple(by_day.get(start + place * date.resolution, 0) for place in range(A_WEEK))
    return replace(empty, sessions=sessions, weeks_in_a_row=length)
