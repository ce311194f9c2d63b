"""What was done to a routine to fit it to a time: "10 min: one round, butterfly left out."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from hiptimer.session.fitted import (
    Extent,
    Fitted,
    Fitting,
    HoldsChanged,
    LeftOut,
    LongestPossible,
    RepsChanged,
    RoundsChanged,
    ShortestPossible,
)
from hiptimer.session.phrases import uncapitalised
from hiptimer.training.library import Library
from hiptimer.ui.build import wording

translate = QCoreApplication.translate

MOST_NAMES = 3


def fit_sentence(fitted: Fitted, library: Library) -> str:
    """One line that begins with the minutes that were asked for."""
    told = [_told(each, library) for each in fitted.done]
    if not told:
        told = [translate("Build", "it fits as it is")]
    words = translate("Build", "{minutes} min: {what}.")
    return words.format(minutes=f"{fitted.minutes:g}", what=", ".join(told))


def _told(fitting: Fitting, library: Library) -> str:
    match fitting:
        case HoldsChanged(after=after, longer=longer):
            words = (
                translate("Build", "longer holds ({extent} s)")
                if longer
                else translate("Build", "shorter holds ({extent} s)")
            )
            return words.format(extent=_extent(after))
        case RepsChanged(after=after, more=more):
            words = (
                translate("Build", "more reps ({extent} a side)")
                if more
                else translate("Build", "fewer reps ({extent} a side)")
            )
            return words.format(extent=_extent(after))
        case RoundsChanged():
            return _rounds(fitting, library)
        case LeftOut(exercises=exercises):
            words = translate("Build", "{names} left out")
            return words.format(names=_names(exercises, library))
        case ShortestPossible(seconds=seconds):
            words = translate("Build", "{length} is the shortest it can be")
            return words.format(length=wording.length(seconds))
        case LongestPossible(seconds=seconds):
            words = translate("Build", "{length} is the longest it can be")
            return words.format(length=wording.length(seconds))
        case _:
            assert_never(fitting)


def _rounds(changed: RoundsChanged, library: Library) -> str:
    words = translate("Build", "{extent} rounds").format(extent=_extent(changed.after))
    if changed.after == Extent(1, 1):
        words = translate("Build", "one round")
    if changed.everywhere:
        return words
    some = translate("Build", "{rounds} of {names}")
    return some.format(rounds=words, names=_names(changed.exercises, library))


def _names(exercises: Sequence[str], library: Library) -> str:
    """The exercises by name, each once; how many there are of them where that is too long."""
    each = list(dict.fromkeys(exercises))
    if len(each) > MOST_NAMES:
        return wording.drills(len(exercises))
    names = [uncapitalised(library.exercise(exercise).name) for exercise in each]
    if len(names) == 1:
        return names[0]
    both = translate("Build", "{names} and {last}")
    return both.format(names=", ".join(names[:-1]), last=names[-1])


def _extent(extent: Extent) -> str:
    if extent.least == extent.most:
        return str(extent.least)
    words = translate("Build", "{least} to {most}")
    return words.format(least=extent.least, most=extent.most)
