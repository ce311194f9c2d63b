"""The words of the History page: sentences, then sides, amounts and dates. Pure: no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hiptimer.journal.records import Feeling, SessionState, SideSums
from hiptimer.journal.sums import DayTotal, WeekSum
from hiptimer.session.time_text import as_clock
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.history.reader import Snapshot, Span, SpanChoice
from hiptimer.ui.widgets import week_text
from hiptimer.ui.widgets.calendar_names import clock_time
from hiptimer.ui.widgets.numbers import in_words, named_value, percent, plural

translate = QCoreApplication.translate

MINUTE = 60_000
HOUR = 60


def span_name(choice: SpanChoice) -> str:
    """What a person chooses by."""
    return {
        SpanChoice.FOUR_WEEKS: translate("History", "4 weeks"),
        SpanChoice.THREE_MONTHS: translate("History", "3 months"),
        SpanChoice.TWELVE_MONTHS: translate("History", "12 months"),
        SpanChoice.THIS_YEAR: translate("History", "This year"),
        SpanChoice.ALL: translate("History", "All"),
    }[choice]


def day_words(day: date, total: DayTotal | None) -> str:
    """What was done on a day: "Saturday 14 March 2026: 22 minutes, 2 sessions."."""
    what = sessions(0)
    if total is not None and total.lasted:
        lasted = plural("History", "%n minute(s)", minutes(total.lasted))
        what = f"{lasted}, {sessions(total.sessions)}"
        if not total.sessions:
            what = translate("History", "{minutes}, stopped early").format(minutes=lasted)
    return f"{named_value(whole_day(day), what)}."


def week_title(week: WeekSum | Span) -> str:
    """The week by its first day."""
    return translate("History", "Week of {day}").format(day=plain_day(week.first))


def days_listed(days: Span) -> str:
    """Whose sessions are listed: a day's, or a week's."""
    return whole_day(days.first) if days.first == days.last else week_title(days)


def week_value(week: WeekSum) -> str:
    """The length and the number of its sessions."""
    counted = sessions(week.sessions)
    return f"{duration(week.lasted)}, {counted}" if week.lasted else counted


def week_words(week: WeekSum, goal: int) -> str:
    """What was done in a week, and whether it was as much as meant."""
    words = named_value(week_title(week), week_value(week))
    if week.stretches >= goal:
        return translate("History", "{what}, goal reached.").format(what=words)
    return f"{words}."


def week_sides(week: WeekSum) -> str:
    """Left and right in a week."""
    left, right = map(exact_duration, (week.work.left, week.work.right))
    return translate("History", "left {left}, right {right}").format(left=left, right=right)


def week_sides_words(week: WeekSum) -> str:
    """Left and right in a week, with the week."""
    return f"{named_value(week_title(week), week_sides(week))}."


def goal_words(snapshot: Snapshot, goal: int, today: date) -> str:
    """In how many of the weeks since the first session the week's goal was reached."""
    begun = snapshot.weeks_to(today)
    reached = sum(week.stretches >= goal for week in begun)
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


def balance_words(balance: SideSums) -> str:
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
    time = exact_duration(balance.difference)
    return text.format(time=time, share=percent(round(100 * balance.difference / longest)))


def exercise_name(exercise: str, library: Library) -> str:
    """The name of an exercise; one that is not known any more is called by its id."""
    known = library.exercises.get(exercise)
    return known.name if known else capitalised(exercise.replace("-", " "))


def state_words(state: SessionState) -> str:
    """How a session ended, where that is worth a word."""
    return {
        SessionState.FINISHED: "",
        SessionState.STOPPED: translate("History", "Stopped early"),
        SessionState.RUNNING: translate("History", "Not ended yet"),
    }[state]


def feeling_words(feeling: Feeling | None) -> str:
    """How a session felt, where that was said."""
    return {
        Feeling.LOOSER: translate("History", "felt looser"),
        Feeling.SAME: translate("History", "felt the same"),
        Feeling.SORE: translate("History", "felt sore"),
        None: "",
    }[feeling]


class SideText(Struct, frozen=True):
    """A side, or None for both at once, and its time with the word: "Left 4:10"."""

    side: Side | None
    text: str


def side_texts(work: SideSums, written: Callable[[int], str]) -> tuple[SideText, ...]:
    """The sides that were worked; left and right only together."""
    sides: list[tuple[Side | None, str, int]] = []
    if work.left or work.right:
        sides.append((Side.LEFT, translate("History", "Left {time}"), work.left))
        sides.append((Side.RIGHT, translate("History", "Right {time}"), work.right))
    if work.both:
        sides.append((None, translate("History", "Both sides {time}"), work.both))
    return tuple(
        SideText(side, words.format(time=written(lasted))) for side, words, lasted in sides
    )


def minutes(lasted: int) -> int:
    """Milliseconds as the nearest whole number of minutes, at least 1 where there is anything."""
    return max(1, round(lasted / MINUTE)) if lasted > 0 else 0


def duration(lasted: float) -> str:
    """Milliseconds to the minute: "40 s", "12 min", "3 h 20 min"."""
    if 0 < lasted < MINUTE:
        return exact_duration(lasted)
    hours, rest = divmod(round(lasted / MINUTE), HOUR)
    if not hours:
        return translate("History", "{count} min").format(count=rest)
    if not rest:
        return translate("History", "{count} h").format(count=hours)
    return translate("History", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def exact_duration(lasted: float) -> str:
    """Milliseconds to the second: "40 s", "3 min 10 s", "1 h 5 min"."""
    return in_words(round(lasted / 1000))


def clock(lasted: float) -> str:
    """Milliseconds as a clock shows them: "4:10"."""
    return as_clock(round(lasted / 1000))


def sessions(count: int) -> str:
    """So many sessions, or none."""
    return week_text.sessions(count) if count else translate("History", "no session")


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def whole_day(day: date) -> str:
    """The day with its weekday, to begin a line: "Saturday 14 March 2026"."""
    #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
    return capitalised(_written(day, translate("Dates", "dddd d MMMM yyyy")))


def plain_day(day: date) -> str:
    """The day without its weekday: "14 March 2026"."""
    #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
    return _written(day, translate("Dates", "d MMMM yyyy"))


def short_day(day: date, today: date) -> str:
    """The day in few letters, with its year only where it is another one: "Sat 14 March"."""
    #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
    pattern = translate("Dates", "ddd d MMMM")
    if day.year != today.year:
        #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
        pattern = translate("Dates", "ddd d MMMM yyyy")
    return _written(day, pattern)


def short_moment(moment: datetime, today: date) -> str:
    """The day and the time: "Sat 14 March, 18:20"."""
    return f"{short_day(moment.date(), today)}, {clock_time(moment)}"


def month(day: date) -> str:
    """The month in three or four letters: "Mar"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def day_and_month(day: date) -> str:
    """The day in the fewest letters: "14 Mar"."""
    #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
    return _written(day, translate("Dates", "d MMM"))


def weekday(index: int) -> str:
    """The weekday in three letters, Monday being 0: "Mon"."""
    return QLocale().standaloneDayName(index + 1, QLocale.FormatType.ShortFormat)


def span(days: Span, today: date) -> str:
    """The first and the last day, but none after today."""
    text = translate("History", "{first} to {last}")
    return text.format(first=plain_day(days.first), last=plain_day(min(days.last, today)))
