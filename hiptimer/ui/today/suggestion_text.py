"""The line under the greeting: what is suggested, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.journal.suggesting import (
    AfterDoneToday,
    NeglectedMuscle,
    NeglectedPlane,
    NothingYet,
    Reason,
    TimeOfDay,
)
from hiptimer.training.routines import Moment
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.body_names import muscle_name, plane_name

translate = QCoreApplication.translate


def suggestion_line(preset: Preset, reason: Reason) -> str:
    """Why this one is suggested, and how long it takes."""
    takes = translate("Suggestion", "{name} takes {minutes}.").format(
        name=preset.plan.name, minutes=minutes_in_words(preset.minutes)
    )
    return f"{_why(preset.moment, reason)} {takes}"


def minutes_in_words(count: int) -> str:
    """A whole number of minutes, written out."""
    if count == 1:
        return translate("Suggestion", "1 minute")
    return translate("Suggestion", "{count} minutes").format(count=count)


def _why(moment: Moment, reason: Reason) -> str:
    match reason:
        case NothingYet() | TimeOfDay():
            return _by_moment(moment)
        case AfterDoneToday(routine=done):
            return translate("Suggestion", "{name} is done for today.").format(name=done.name)
        case NeglectedPlane(plane=plane):
            words = translate("Suggestion", "The {plane} plane came short in the last 28 days.")
            return words.format(plane=plane_name(plane))
        case NeglectedMuscle(group=group):
            words = translate("Suggestion", "Your {muscles} came short in the last 28 days.")
            return words.format(muscles=muscle_name(group))


def _by_moment(moment: Moment) -> str:
    match moment:
        case Moment.BEFORE_RUN:
            return translate("Suggestion", "Going for a run?")
        case Moment.AFTER_RUN:
            return translate("Suggestion", "Ran today?")
        case Moment.STRENGTH_DAY:
            return translate("Suggestion", "Strength work today?")
        case Moment.RECOVERY_DAY:
            return translate("Suggestion", "An easy day?")
        case Moment.ANY_TIME:
            return translate("Suggestion", "A little time to spare?")
