"""Where a plan of weeks stands, in the few words that several pages say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hiptimer.settings.programme import Programme
from hiptimer.ui.widgets.calendar_names import short_date
from hiptimer.ui.widgets.numbers import plural

translate = QCoreApplication.translate


def week_of_plan(programme: Programme, today: date) -> str:
    """Where in the plan today is: "Week 2 of 6", "Plan from 7 Dec", "Plan is over"."""
    if today < programme.first:
        return translate("Plan", "Plan from {date}").format(date=short_date(programme.first))
    if today > programme.last:
        return translate("Plan", "Plan is over")
    words = translate("Plan", "Week {number} of {count}")
    return words.format(number=(today - programme.first).days // 7 + 1, count=programme.weeks)


def race_in(programme: Programme, today: date) -> str:
    """How long it is to the race, or nothing once it is over: "Race in 33 days"."""
    if programme.race is None or programme.race < today:
        return ""
    days = (programme.race - today).days
    if days == 0:
        return translate("Plan", "Race today")
    if days == 1:
        return translate("Plan", "Race tomorrow")
    return plural("Plan", "Race in %n day(s)", days)
