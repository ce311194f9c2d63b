"""Which routine to suggest, and why. Pure.

The hour, or what was done earlier today, picks the moment; among the routines for that moment the
one that gives most of what was left out in 28 days comes first. How all this is weighed is
editorial.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from hiptimer.journal.neglect import Neglect, neglected, share_in
from hiptimer.journal.ports import SessionLine
from hiptimer.journal.tallies import ExerciseTally
from hiptimer.session.suggestion import AFTER, moment_for
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine

WORTH_A_CHANGE = 1.25
"""Another routine is suggested only where it gives this many times as much of what was left out."""


class NothingYet(Struct, frozen=True):
    """No session was done yet; the hour decided."""


class TimeOfDay(Struct, frozen=True):
    """The hour decided."""


class AfterDoneToday(Struct, frozen=True):
    """It follows on `routine`, which was done earlier today."""

    routine: Routine


class NeglectedPlane(Struct, frozen=True):
    """It gives more of `plane`, which got little in 28 days."""

    plane: Plane


class NeglectedMuscle(Struct, frozen=True):
    """It gives more for the muscle group, which got little in 28 days."""

    group: MuscleGroup


Reason = NothingYet | TimeOfDay | AfterDoneToday | NeglectedPlane | NeglectedMuscle


class Suggestion(Struct, frozen=True):
    """A routine, and what decided for it."""

    routine: Routine
    reason: Reason


def suggest(
    library: Library,
    hour: int,
    today: date,
    last: SessionLine | None,
    tallies: Sequence[ExerciseTally],
) -> Suggestion:
    """What to do at that local hour, 0 to 23, of `today`. Raises `ValueError` without any routine.

    `last` is the last session that counts; `tallies` are those of the 28 days.
    """
    choices = list(library.routines.values())
    if not choices:
        message = "there is no routine to suggest"
        raise ValueError(message)
    done = library.routines.get(last.routine) if last and last.started.date() == today else None
    moment = AFTER[done.moment] if done else moment_for(hour)
    usual = next((each for each in choices if each.moment is moment), choices[0])
    lack = neglected(tallies, library)
    if lack is not None:
        better = _better(library, usual, _others(choices, moment, done, lack), lack)
        if better is not None:
            return Suggestion(better, _reason(lack))
    if done is not None:
        return Suggestion(usual, AfterDoneToday(done))
    return Suggestion(usual, TimeOfDay() if last else NothingYet())


def _others(
    choices: Sequence[Routine], moment: Moment, done: Routine | None, lack: Neglect
) -> list[Routine]:
    """What else fits: routines for any time only against a marked neglect, and never before a run.

    Long holds right before a run are what those routines have and a warm-up avoids.
    """
    fitting = [each for each in choices if each.moment is moment]
    if lack.is_marked and moment is not Moment.BEFORE_RUN:
        fitting += [each for each in choices if each.moment is Moment.ANY_TIME and each != done]
    return fitting


def _better(
    library: Library, usual: Routine, others: Sequence[Routine], lack: Neglect
) -> Routine | None:
    """The one of `others` that gives clearly more of what lacks than `usual`, if any does."""
    shares = [share_in(each, lack.kind, library) for each in others]
    most = max(shares, default=0.0)
    if most == 0 or most < WORTH_A_CHANGE * share_in(usual, lack.kind, library):
        return None
    return others[shares.index(most)]


def _reason(lack: Neglect) -> Reason:
    if isinstance(lack.kind, Plane):
        return NeglectedPlane(lack.kind)
    return NeglectedMuscle(lack.kind)
