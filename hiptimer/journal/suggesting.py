"""Which routine to suggest, and why. Pure.

The hour, or what was done earlier today, picks the moment; among the routines for that moment the
one that gives most of what was left out in 28 days comes first. How all this is weighed is
editorial.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from hiptimer.journal.habits import Habits
from hiptimer.journal.sums import ExerciseTally, by_exercise, muscles_of, planes_of
from hiptimer.session.dosing import dose_of
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Laterality, MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine

AFTER = {
    Moment.BEFORE_RUN: Moment.AFTER_RUN,
    Moment.AFTER_RUN: Moment.ANY_TIME,
    Moment.STRENGTH_DAY: Moment.RECOVERY_DAY,
    Moment.RECOVERY_DAY: Moment.ANY_TIME,
    Moment.DESK: Moment.RECOVERY_DAY,
    Moment.ANY_TIME: Moment.RECOVERY_DAY,
}
"""What follows when a routine for the key has been done on the same day."""
WORTH_A_CHANGE = 1.25
"""Another routine is suggested only where it gives this many times as much of what was left out."""


Reason = Routine | Plane | MuscleGroup | None
"""A routine that was done earlier today and on which it follows; a plane or muscle group that got
little in 28 days and of which it gives more; None where the hour decided."""


class Suggestion(Struct, frozen=True):
    """A routine, and what decided for it."""

    routine: Routine
    reason: Reason


def suggest(library: Library, hour: int, habits: Habits) -> Suggestion:
    """What to do at that local hour, 0 to 23, and why. Raises `ValueError` without any routine."""
    choices = list(library.routines.values())
    if not choices:
        message = "there is no routine to suggest"
        raise ValueError(message)
    last = habits.last
    is_today = last is not None and last.started.date() == habits.today
    done = library.routines.get(last.routine) if last and is_today else None
    moment = AFTER[done.moment] if done else moment_for(hour)
    usual = next((each for each in choices if each.moment is moment), choices[0])
    lack = neglected(habits.tallies, library)
    if lack is not None:
        better = _better(library, usual, _others(choices, moment, done, lack), lack)
        if better is not None:
            return Suggestion(better, lack.kind)
    return Suggestion(usual, done)


def moment_for(hour: int) -> Moment:
    """What a runner is likely to want at that hour of the day, 0 to 23 (editorial)."""
    if 4 <= hour < 11:
        return Moment.BEFORE_RUN
    if 11 <= hour < 16:
        return Moment.ANY_TIME
    if 16 <= hour < 21:
        return Moment.AFTER_RUN
    return Moment.RECOVERY_DAY


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


Kind = TypeVar("Kind", Plane, MuscleGroup)
LEAST_WORK_MS = 10 * 60 * 1000
"""With less work than this nothing can be said."""
LEAST_USUAL_SHARE = 0.08
"""A muscle group that the routines give less than this is not what they are for."""
PLANE_MARK, MUSCLE_MARK = 0.75, 0.5
"""Below this part of its usual share a plane, or a muscle group, is neglected."""
SLIGHT_RANK = 1.2
"""Up to this much above its mark it lags, which only decides between routines that fit anyway."""


class Neglect(Struct, frozen=True):
    """What was left out most: it got `part` of its usual share, 0 to 1."""

    kind: Plane | MuscleGroup
    part: float

    @property
    def rank(self) -> float:
        """How it compares with its mark: the lower the worse, below 1 it is neglected."""
        return self.part / (PLANE_MARK if isinstance(self.kind, Plane) else MUSCLE_MARK)

    @property
    def is_marked(self) -> bool:
        """Whether it is neglected rather than a little behind."""
        return self.rank < 1


def neglected(tallies: Iterable[ExerciseTally], library: Library) -> Neglect | None:
    """What was left out most in `tallies`, against what the routines would give it, or None."""
    work = by_exercise(tallies)
    done = {key: work[key].total for key in work if key in library.exercises}
    if sum(done.values()) < LEAST_WORK_MS:
        return None
    usual: Counter[str] = Counter()
    for routine in library.routines.values():
        usual.update(work_in(routine, library))
    planes = _parts(planes_of(done, library), planes_of(usual, library), 0.0)
    muscles = _parts(muscles_of(done, library), muscles_of(usual, library), LEAST_USUAL_SHARE)
    all_parts = (Neglect(*each) for each in (*planes, *muscles))
    worst = min(all_parts, key=lambda each: each.rank, default=None)
    return worst if worst and worst.rank < SLIGHT_RANK else None


def _parts(
    done: Mapping[Kind, float], usual: Mapping[Kind, float], least: float
) -> Iterator[tuple[Kind, float]]:
    """What part of its usual share each kind got, of those that usually get more than `least`."""
    for kind, each in usual.items():
        share = _share(usual, each)
        if share > least:
            yield kind, _share(done, done[kind]) / share


def _share(of: Mapping[Kind, float], each: float) -> float:
    return each / (sum(of.values()) or 1.0)


def work_in(routine: Routine, library: Library) -> dict[str, int]:
    """The milliseconds of work on each exercise in `routine` as it is written, by id."""
    work: Counter[str] = Counter()
    for item in routine.items:
        exercise = library.exercise(item.exercise)
        dose = dose_of(exercise, item, Preferences())
        sides = 1 if exercise.laterality is Laterality.BILATERAL else 2
        work[item.exercise] += round(dose.round_seconds * 1000) * dose.rounds * sides
    return dict(work)


def share_in(routine: Routine, kind: Plane | MuscleGroup, library: Library) -> float:
    """How much of the work in `routine` is for `kind`, 0 to 1."""
    work = work_in(routine, library)
    if isinstance(kind, Plane):
        planes = planes_of(work, library)
        return _share(planes, planes[kind])
    muscles = muscles_of(work, library)
    return _share(muscles, muscles[kind])
