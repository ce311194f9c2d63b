"""Which plane or muscle group was left out, beside what the routines would give it. Pure.

The measure is what each routine done once would give, so that a group that few drills reach is
not called neglected for that. All thresholds are editorial.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from msgspec import Struct

from hiptimer.journal.sums import by_exercise, muscles_of, planes_of
from hiptimer.journal.tallies import ExerciseTally
from hiptimer.session.dosing import dose_of
from hiptimer.session.preferences import Preferences
from hiptimer.training.exercises import Laterality, MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine

Kind = TypeVar("Kind", Plane, MuscleGroup)
AS_WRITTEN = Preferences()
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
    """The plane or muscle group that was left out most in `tallies`, or None."""
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
        dose = dose_of(exercise, item, AS_WRITTEN)
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
