"""How the seconds of a routine's work, or one exercise's, are spread over planes and muscle groups.

Close to what the plan will say, without compiling one: fast enough for every key that is pressed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from hiptimer.session.dosing import dose_of
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, Laterality, MuscleGroup, Plane, Role
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem

COVERED_FROM = 0.25
"""The share of the work from which an exercise covers a plane (editorial)."""
SECONDARY_SHARE = 0.5
"""A muscle that only helps counts half (editorial)."""


class Coverage(Struct, frozen=True):
    """Seconds of work, both sides together: all of it, and for each plane and muscle group.

    The planes add up to `seconds`. The groups do not: one drill works several, and a muscle that
    only helps counts half.
    """

    seconds: float
    planes: dict[Plane, float]
    groups: dict[MuscleGroup, float]

    def share(self, plane: Plane) -> float:
        """How much of the work happens in `plane`, 0 to 1."""
        return self.planes[plane] / self.seconds if self.seconds else 0.0


def coverage(items: Iterable[RoutineItem], library: Library, preferences: Preferences) -> Coverage:
    """The coverage of `items` in the doses that this person would do.

    Items whose exercise is not in the library are left out.
    """
    work: defaultdict[str, float] = defaultdict(float)
    for item in items:
        exercise = library.exercises.get(item.exercise)
        if exercise is not None:
            work[item.exercise] += work_seconds(exercise, item, preferences)
    planes = dict.fromkeys(Plane, 0.0)
    groups = dict.fromkeys(MuscleGroup, 0.0)
    for exercise_id, seconds in work.items():
        exercise = library.exercises[exercise_id]
        for plane in Plane:
            planes[plane] += seconds * exercise.planes.share(plane)
        for group, share in group_shares(exercise).items():
            groups[group] += seconds * share
    return Coverage(sum(work.values()), planes, groups)


def work_seconds(exercise: Exercise, item: RoutineItem, preferences: Preferences) -> float:
    """The seconds of work in `item`, of both sides together."""
    dose = dose_of(exercise, item, preferences)
    sides = 1 if exercise.laterality is Laterality.BILATERAL else 2
    return dose.round_seconds * dose.rounds * sides


def group_shares(exercise: Exercise) -> dict[MuscleGroup, float]:
    """How much of the exercise's time counts for each muscle group that it works, above 0 to 1."""
    shares: dict[MuscleGroup, float] = {}
    for muscle in exercise.muscles:
        share = 1.0 if muscle.role is Role.PRIMARY else SECONDARY_SHARE
        shares[muscle.group] = max(share, shares.get(muscle.group, 0.0))
    return shares


def covered_planes(exercise: Exercise) -> tuple[Plane, ...]:
    """The planes in which a quarter of the exercise's work or more happens."""
    return tuple(plane for plane in Plane if exercise.planes.share(plane) >= COVERED_FROM)


def covered_groups(exercise: Exercise) -> frozenset[MuscleGroup]:
    """The muscle groups that the exercise is for."""
    return frozenset(each.group for each in exercise.muscles if each.role is Role.PRIMARY)
