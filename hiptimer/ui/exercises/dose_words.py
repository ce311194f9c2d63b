"""A dose in words: what is done, and between what limits a person may set it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.session.preferences import OwnDose
from hiptimer.training.exercises import Exercise, HoldDose, RepsDose
from hiptimer.ui.exercises.sides import has_sides
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.lengths import of_hold, of_holds
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate


def dose_as_written(exercise: Exercise) -> str:
    """The usual dose: "5 reps on each side, 8 s for a rep, 1 round"."""
    sided = has_sides(exercise)
    match exercise.dose:
        case HoldDose(seconds=seconds, rounds=rounds):
            words = (
                translate("Exercises", "Hold for {time} on each side, {rounds}")
                if sided
                else translate("Exercises", "Hold for {time}, {rounds}")
            )
            return words.format(time=of_hold(seconds), rounds=_rounds(rounds, rounds))
        case RepsDose(reps=reps, seconds_per_rep=tempo, rounds=rounds):
            words = (
                translate("Exercises", "{reps} on each side, {tempo} s for a rep, {rounds}")
                if sided
                else translate("Exercises", "{reps}, {tempo} s for a rep, {rounds}")
            )
            return words.format(
                reps=_reps(reps, reps), tempo=numbers.decimal(tempo), rounds=_rounds(rounds, rounds)
            )


def dose_allowed(exercise: Exercise) -> str:
    """Between what limits it makes sense: "Sensible: 3 to 8 reps, 6 to 10 s for a rep, …"."""
    match exercise.dose:
        case HoldDose(allowed=allowed):
            parts = (of_holds(*allowed.seconds), _rounds(*allowed.rounds))
        case RepsDose(allowed=allowed):
            tempo = _span(*allowed.seconds_per_rep)
            each = translate("Exercises", "{tempo} s for a rep").format(tempo=tempo)
            parts = (_reps(*allowed.reps), each, _rounds(*allowed.rounds))
    return translate("Exercises", "Range: {range}").format(range=", ".join(parts))


def own_dose(dose: OwnDose | None) -> str:
    """What a person has set instead, if anything."""
    if dose is None or (dose.seconds is None and dose.reps is None):
        return ""
    if dose.seconds is not None:
        words = translate("Exercises", "In Settings you have chosen {time}.")
        return words.format(time=of_hold(dose.seconds))
    return plural("Exercises", "In Settings you have chosen %n rep(s).", dose.reps or 0)


def _span(low: float, high: float) -> str:
    if low == high:
        return numbers.decimal(low)
    words = translate("Exercises", "{low} to {high}")
    return words.format(low=numbers.decimal(low), high=numbers.decimal(high))


def _reps(low: int, high: int) -> str:
    if low == high:
        return plural("Exercises", "%n rep(s)", high)
    return plural("Exercises", "{low} to %n rep(s)", high).format(low=low)


def _rounds(low: int, high: int) -> str:
    if low == high:
        return plural("Exercises", "%n round(s)", high)
    return plural("Exercises", "{low} to %n round(s)", high).format(low=low)
