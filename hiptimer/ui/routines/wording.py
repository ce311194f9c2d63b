"""The words of the Build page: moments, doses, counts and lengths."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.session.dosing import Hold, Reps
from hiptimer.training.exercises import Exercise, Laterality, Level, Variant
from hiptimer.training.routines import Moment
from hiptimer.ui.widgets.numbers import in_words, of_hold, plural

translate = QCoreApplication.translate
DOT = " · "


def moment(value: Moment) -> str:
    """When in a week a routine is done."""
    return {
        Moment.BEFORE_RUN: translate("Build", "Before a run"),
        Moment.AFTER_RUN: translate("Build", "After a run"),
        Moment.STRENGTH_DAY: translate("Build", "On a strength day"),
        Moment.RECOVERY_DAY: translate("Build", "On a recovery day"),
        Moment.ANY_TIME: translate("Build", "Any time"),
    }[value]


def usual_when(value: Moment) -> str:
    """A sentence that says when, for those who do not want to write one."""
    return {
        Moment.BEFORE_RUN: translate("Build", "Before a run, once you are warm."),
        Moment.AFTER_RUN: translate("Build", "Soon after a run."),
        Moment.STRENGTH_DAY: translate("Build", "Before strength training."),
        Moment.RECOVERY_DAY: translate("Build", "On a rest day or an easy day."),
        Moment.ANY_TIME: translate("Build", "Whenever you like."),
    }[value]


def drills(count: int) -> str:
    """So many drills."""
    return plural("Build", "%Ln drill(s)", count)


def rounds(count: int) -> str:
    """So many rounds."""
    return plural("Build", "%n round(s)", count)


def length(seconds: float) -> str:
    """A length to the second: "10 min 20 s"."""
    return in_words(round(seconds))


def dose(value: Hold | Reps, exercise: Exercise) -> str:
    """One round's dose: "30 s each side", "10 reps"."""
    sided = exercise.laterality is not Laterality.BILATERAL
    match value:
        case Hold(seconds=seconds):
            what = of_hold(seconds)
        case Reps(count=count):
            what = plural("Build", "%n rep(s)", count)
    return translate("Build", "{dose} each side").format(dose=what) if sided else what


def variant(value: Variant) -> str:
    """A variant and how it compares: "Easier: Half depth"."""
    match value.level:
        case Level.EASIER:
            words = translate("Build", "Easier: {name}")
        case Level.HARDER:
            words = translate("Build", "Harder: {name}")
        case Level.OTHER:
            return value.name
    return words.format(name=value.name)


def plain(text: str) -> str:
    """`text` as it is read aloud: dots between its parts become commas."""
    return text.replace(DOT, ", ")
