"""Milliseconds, counts and shares as words. Pure; nothing here knows a widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.session.time_text import as_clock
from hiptimer.ui.widgets import numbers, week_text
from hiptimer.ui.widgets.lengths import in_words
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate

MINUTE = 60_000
HOUR = 60


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


def spelt_minutes(lasted: int) -> str:
    """Milliseconds as a screen reader says them: "1 minute", "22 minutes"."""
    return plural("History", "%n minute(s)", minutes(lasted))


def sessions(count: int) -> str:
    """So many sessions, or none."""
    return week_text.sessions(count) if count else translate("History", "no session")


def weeks(count: int) -> str:
    """So many weeks."""
    return plural("History", "%n week(s)", count)


def days(count: int) -> str:
    """On so many days."""
    return plural("History", "on %n day(s)", count)


def percent(share: float) -> str:
    """A share from 0 to 1 in whole percent."""
    return numbers.percent(round(share * 100))
