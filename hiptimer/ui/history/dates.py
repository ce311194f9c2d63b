"""Days and times as a person reads them, in the language in use."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hiptimer.training.sides import capitalised
from hiptimer.ui.history.spans import Span
from hiptimer.ui.widgets.calendar_names import clock_time

translate = QCoreApplication.translate


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
    if day.year == today.year:
        #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
        return _written(day, translate("Dates", "ddd d MMMM"))
    #: Qt's letters for a date; other words in single quotes: d 'de' MMMM
    return _written(day, translate("Dates", "ddd d MMMM yyyy"))


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
