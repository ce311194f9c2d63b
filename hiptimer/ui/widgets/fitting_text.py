"""What was done to a routine to fit it to a time, as one line to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from hiptimer.session.fitted import (
    Extent,
    Fitting,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
)
from hiptimer.session.time_text import as_clock
from hiptimer.ui.widgets.lengths import of_holds
from hiptimer.ui.widgets.numbers import decimal
from hiptimer.ui.widgets.plurals import plural

if TYPE_CHECKING:
    from hiptimer.session.fitted import Fitted
    from hiptimer.training.library import Library

translate = QCoreApplication.translate
MOST_NAMES = 3


def fitting_text(fitted: Fitted, library: Library) -> str:
    """One line: "10 min: one round, left out: Butterfly stretch."."""
    told = [_told(each, library) for each in fitted.done] or [translate("Fitting", "as it is")]
    words = translate("Fitting", "{minutes} min: {done}.")
    return words.format(minutes=decimal(fitted.minutes), done=", ".join(told))


def _told(fitting: Fitting, library: Library) -> str:
    match fitting:
        case HoldsChanged(after=after, longer=longer):
            words = (
                translate("Fitting", "holds lengthened to {time}")
                if longer
                else translate("Fitting", "holds shortened to {time}")
            )
            return words.format(time=of_holds(after.least, after.most))
        case RepsChanged(after=after, more=more):
            words = (
                translate("Fitting", "more reps ({count} a side)")
                if more
                else translate("Fitting", "fewer reps ({count} a side)")
            )
            return words.format(count=_extent(after))
        case RoundsChanged():
            return _rounds(fitting, library)
        case LeftOut(exercises=exercises):
            return _left_out(exercises, library)
        case ShortestPossible(seconds=seconds):
            words = translate("Fitting", "it cannot be shorter than {time}")
            return words.format(time=as_clock(round(seconds)))
        case LongestPossible(seconds=seconds):
            words = translate("Fitting", "it cannot be longer than {time}")
            return words.format(time=as_clock(round(seconds)))
        case _:
            assert_never(fitting)


def _left_out(exercises: Sequence[str], library: Library) -> str:
    if _are_many(exercises):
        return plural("Fitting", "%n drill(s) left out", len(exercises))
    words = translate("Fitting", "left out: {drills}")
    return words.format(drills=_names(exercises, library))


def _rounds(changed: RoundsChanged, library: Library) -> str:
    rounds = _number_of_rounds(changed.after)
    if changed.everywhere:
        return rounds
    words = translate("Fitting", "{rounds} of {drills}")
    return words.format(rounds=rounds, drills=_names(changed.exercises, library))


def _number_of_rounds(extent: Extent) -> str:
    if extent.least == extent.most:
        return plural("Fitting", "%n round(s)", extent.least)
    words = plural("Fitting", "{least} to %n round(s)", extent.most)
    return words.format(least=extent.least)


def _names(exercises: Sequence[str], library: Library) -> str:
    """The exercises by name, each once; how many there are of them where that is too long."""
    if _are_many(exercises):
        return plural("Fitting", "%n drill(s)", len(exercises))
    names = [library.exercise(exercise).name for exercise in dict.fromkeys(exercises)]
    if len(names) == 1:
        return names[0]
    words = translate("Fitting", "{names} and {last}")
    return words.format(names=", ".join(names[:-1]), last=names[-1])


def _are_many(exercises: Sequence[str]) -> bool:
    return len(set(exercises)) > MOST_NAMES


def _extent(extent: Extent) -> str:
    if extent.least == extent.most:
        return str(extent.least)
    words = translate("Fitting", "{least} to {most}")
    return words.format(least=extent.least, most=extent.most)
