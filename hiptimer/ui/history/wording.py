"""The sentences of the History page: what a day, a week and a span were. Pure."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.sums import Balance, WeekSum
from hiptimer.journal.tallies import DayTotal
from hiptimer.training.exercises import Plane
from hiptimer.training.sides import Side
from hiptimer.ui.history import amounts, dates
from hiptimer.ui.history.snapshot import Snapshot
from hiptimer.ui.history.spans import SpanChoice
from hiptimer.ui.widgets.named_value import named_value
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate


def span_name(choice: SpanChoice) -> str:
    """What a person chooses by."""
    match choice:
        case SpanChoice.FOUR_WEEKS:
            return translate("History", "4 weeks")
        case SpanChoice.THREE_MONTHS:
            return translate("History", "3 months")
        case SpanChoice.TWELVE_MONTHS:
            return translate("History", "12 months")
        case SpanChoice.THIS_YEAR:
            return translate("History", "This year")
        case SpanChoice.ALL:
            return translate("History", "All")


def day_words(day: date, total: DayTotal | None) -> str:
    """What was done on a day: "Saturday 14 March 2026: 22 minutes, 2 sessions."."""
    if total is None or not total.lasted:
        what = amounts.sessions(0)
    elif not total.sessions:
        what = translate("History", "{minutes}, stopped early")
    else:
        what = "{minutes}, {sessions}"
    if total is not None:
        what = what.format(
            minutes=amounts.spelt_minutes(total.lasted), sessions=amounts.sessions(total.sessions)
        )
    return f"{named_value(dates.whole_day(day), what)}."


def week_title(week: WeekSum) -> str:
    """The week by its first day."""
    return translate("History", "Week of {day}").format(day=dates.plain_day(week.first))


def week_value(week: WeekSum) -> str:
    """The length and the number of its sessions."""
    if not week.lasted:
        return amounts.sessions(0)
    return f"{amounts.duration(week.lasted)}, {amounts.sessions(week.sessions)}"


def week_words(week: WeekSum, goal: int) -> str:
    """What was done in a week, and whether it was as much as meant."""
    words = named_value(week_title(week), week_value(week))
    if week.sessions >= goal:
        return translate("History", "{what}, goal reached.").format(what=words)
    return f"{words}."


def week_sides(week: WeekSum) -> str:
    """Left and right in a week."""
    text = translate("History", "left {left}, right {right}")
    left, right = (amounts.exact_duration(week.work.on(side)) for side in Side)
    return text.format(left=left, right=right)


def week_sides_words(week: WeekSum) -> str:
    """Left and right in a week, with the week."""
    return f"{named_value(week_title(week), week_sides(week))}."


def goal_words(snapshot: Snapshot, goal: int, today: date) -> str:
    """In how many of the weeks since the first session the week's goal was reached."""
    begun = snapshot.weeks_to(today)
    reached = sum(week.sessions >= goal for week in begun)
    text = (
        plural(
            "History",
            "The goal of one session a week was reached in {reached} of %n week(s).",
            len(begun),
        )
        if goal == 1
        else plural(
            "History",
            "The goal of {goal} sessions a week was reached in {reached} of %n week(s).",
            len(begun),
        )
    )
    return text.format(goal=goal, reached=reached)


def balance_words(balance: Balance) -> str:
    """Which side was held for longer, and by how much."""
    longest = max(balance.left, balance.right)
    if not longest:
        return translate("History", "Nothing was held on one side in this time.")
    match balance.neglected:
        case None:
            return translate("History", "Left and right are even.")
        case Side.LEFT:
            text = translate("History", "Right was held {time} longer ({share}).")
        case Side.RIGHT:
            text = translate("History", "Left was held {time} longer ({share}).")
    time = amounts.exact_duration(balance.difference)
    return text.format(time=time, share=amounts.percent(balance.difference / longest))


def plane_note(plane: Plane) -> str:
    """Which movements lie in a plane."""
    match plane:
        case Plane.SAGITTAL:
            return translate("History", "forward and back")
        case Plane.FRONTAL:
            return translate("History", "sideways")
        case Plane.TRANSVERSE:
            return translate("History", "turning")
