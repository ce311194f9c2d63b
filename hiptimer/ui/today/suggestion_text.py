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
from hiptimer.training.exercises import Plane
from hiptimer.training.routines import Moment
from hiptimer.ui.today.presets import Preset
from hiptimer.ui.widgets.body_names import muscle_name
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate


def suggestion_line(preset: Preset, reason: Reason) -> str:
    """Why this one is suggested, and how long it takes."""
    takes = plural("Suggestion", "{name} takes %n minute(s).", preset.minutes)
    return f"{_why(preset.moment, reason)} {takes.format(name=preset.plan.name)}"


def _why(moment: Moment, reason: Reason) -> str:
    match reason:
        case NothingYet() | TimeOfDay():
            return _by_moment(moment)
        case AfterDoneToday(routine=done):
            return translate("Suggestion", "{name} is done for today.").format(name=done.name)
        case NeglectedPlane(plane=plane):
            return _neglected(plane)
        case NeglectedMuscle(group=group):
            words = translate("Suggestion", "Came short in the last 28 days: {muscles}.")
            return words.format(muscles=muscle_name(group))


def _neglected(plane: Plane) -> str:
    match plane:
        case Plane.SAGITTAL:
            return translate("Suggestion", "The sagittal plane came short in the last 28 days.")
        case Plane.FRONTAL:
            return translate("Suggestion", "The frontal plane came short in the last 28 days.")
        case Plane.TRANSVERSE:
            return translate("Suggestion", "The transverse plane came short in the last 28 days.")


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
