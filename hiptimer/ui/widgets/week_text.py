"""What counts, in words: the week against its goal, the streak, a session stopped early.

Never a reproach.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.habits import MOST_WEEKS, ThisWeek
from hiptimer.journal.records import DONE_SHARE, SessionRecord
from hiptimer.training.sides import capitalised
from hiptimer.ui.widgets.calendar_names import day_name
from hiptimer.ui.widgets.numbers import percent, plural

translate = QCoreApplication.translate
A_MINUTE = 60


def week_line(week: ThisWeek) -> str:
    """What stands above the days: "This week · 3 of 4 sessions"."""
    what = translate("Week", "This week · {sessions}")
    if week.done == 0:
        what = translate("Week", "This week · goal: {sessions}")
        return what.format(sessions=sessions(week.goal))
    return what.format(sessions=progress(week))


def week_note(week: ThisWeek) -> str:
    """What stands below the days; nothing where there is nothing good to say."""
    parts = [translate("Week", "Goal reached")] if week.is_reached else []
    if week.weeks_in_a_row > 1:
        parts.append(in_a_row(week.weeks_in_a_row))
    elif week.weeks_in_a_row == 1 and not week.is_reached:
        parts.append(translate("Week", "Goal reached last week"))
    return " · ".join(parts)


def after_session(week: ThisWeek) -> str:
    """The line at the end of a session: "2 of 3 sessions this week"."""
    return " · ".join(each for each in (this_week(week), week_note(week)) if each)


def this_week(week: ThisWeek) -> str:
    """How far the week is: "2 of 3 sessions this week"."""
    return translate("Week", "{sessions} this week").format(sessions=progress(week))


def progress(week: ThisWeek) -> str:
    """How many sessions of how many; those beyond the goal are only counted."""
    if week.done > week.goal or week.done == week.goal == 1:
        return sessions(week.done)
    return plural("Week", "{done} of %n session(s)", week.goal).format(done=week.done)


def sessions(count: int) -> str:
    """A number of sessions."""
    return plural("Week", "%n session(s)", count)


def in_a_row(weeks: int) -> str:
    """How long the streak is, for more than one week."""
    if weeks >= MOST_WEEKS - 1:
        return plural("Week", "More than %n week(s) in a row", MOST_WEEKS - 2)
    return plural("Week", "%n week(s) in a row", weeks)


def day_text(week: ThisWeek, place: int) -> str:
    """One day, 0 to 6 from the first of the week on: "Monday: 2 sessions"."""
    day, today = day_name(week.weekday_at(place)), week.place_of_today
    if place == today:
        day = translate("Week", "{day}, today").format(day=day)
    words = translate("Week", "{day}: {what}").format(day=day, what=_what(week, place, today))
    return capitalised(words)


def days_text(week: ThisWeek) -> str:
    """All seven days, as a screen reader says them."""
    return ". ".join(day_text(week, place) for place in range(7)) + "."


def _what(week: ThisWeek, place: int, today: int) -> str:
    done = week.sessions[place]
    if done == 1:
        return translate("Week", "done")
    if done:
        return sessions(done)
    if place > today:
        return translate("Week", "still to come")
    if place == today:
        return translate("Week", "no stretching yet")
    return translate("Week", "no stretching")


def not_done_words(session: SessionRecord) -> str:
    """How far it is from counting: "31 % done; from 70 % on, it counts for the week"."""
    words = translate("Done", "{held} done; from {enough} on, it counts for the week.")
    held, enough = int(session.share * 100), int(DONE_SHARE * 100)  # 69.9 % is not 70 % yet
    return words.format(held=percent(held), enough=percent(enough))


def stopped_after(seconds: float) -> str:
    """When it was stopped: "You stopped after 4 minutes"."""
    if seconds < A_MINUTE:
        return plural("Done", "You stopped after %n second(s).", max(1, round(seconds)))
    return plural("Done", "You stopped after %n minute(s).", round(seconds / A_MINUTE))
