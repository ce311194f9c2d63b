"""The names of days and months, how far back a day lies, and the time of day."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

translate = QCoreApplication.translate
A_WEEK = 7


def day_name(place: int) -> str:
    """The day of the week, 0 for Monday to 6 for Sunday."""
    return QLocale().standaloneDayName(place + 1)


def day_initial(place: int) -> str:
    """The day of the week as one letter, where the language has one."""
    return QLocale().standaloneDayName(place + 1, QLocale.FormatType.NarrowFormat)


def short_day(place: int) -> str:
    """The day of the week in a few letters: "Mon"."""
    return QLocale().standaloneDayName(place + 1, QLocale.FormatType.ShortFormat)


def short_month(month: int) -> str:
    """The month in a few letters, beside a day: "Nov"."""
    return QLocale().monthName(month, QLocale.FormatType.ShortFormat)


def month_name(month: int) -> str:
    """The month, 1 for January to 12 for December."""
    return QLocale().monthName(month)


def short_date(day: date) -> str:
    """A day with its month in short: "24 Nov"."""
    words = translate("Calendar", "{day} {month}", "a day and a month in short")
    return words.format(day=day.day, month=short_month(day.month))


def clock_time(moment: datetime) -> str:
    """The time of day as it is written where the person is: "18:20", "6:20 PM"."""
    time = QTime(moment.hour, moment.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def day_seen_from(today: date, day: date) -> str:
    """`day` as one says it on `today`: "Yesterday", "Tuesday", "3 November", "3 November 2025"."""
    days_ago = (today - day).days
    if days_ago == 0:
        return translate("Calendar", "Today")
    if days_ago == 1:
        return translate("Calendar", "Yesterday")
    if 1 < days_ago < A_WEEK:
        return day_name(day.weekday())
    words = translate("Calendar", "{day} {month}")
    if day.year != today.year:
        words = translate("Calendar", "{day} {month} {year}")
    return words.format(day=day.day, month=month_name(day.month), year=day.year)


def day_to_come(today: date, day: date) -> str:
    """A later `day` as one says it on `today`: "Tomorrow", "Tuesday", "3 November"."""
    if (day - today).days == 1:
        return translate("Calendar", "Tomorrow")
    if (day - today).days < A_WEEK:
        return day_name(day.weekday())
    return translate("Calendar", "{day} {month}").format(day=day.day, month=month_name(day.month))
