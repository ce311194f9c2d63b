"""How a routine's work, or one exercise's, is spread over planes and muscle groups; and hints.

Hints say what might be better about a routine, as facts: it can be done as it is.

Close to what the plan will say, without compiling one: fast enough for every key that is pressed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from hiptimer.session.compiling import UPRIGHT
from hiptimer.session.dosing import dose_of, dose_on
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, Laterality, MuscleGroup, Plane, Position, Role
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side

COVERED_FROM = 0.25
"""The share of the work from which an exercise covers a plane (editorial)."""
SECONDARY_SHARE = 0.5
"""A muscle that only helps counts half (editorial)."""
MISSING_BELOW = 0.1
"""A plane with less than this share of the work counts as missing (editorial)."""
HIP_GROUPS = (
    MuscleGroup.HIP_FLEXORS,
    MuscleGroup.GLUTES,
    MuscleGroup.ABDUCTORS,
    MuscleGroup.ADDUCTORS,
    MuscleGroup.DEEP_ROTATORS,
    MuscleGroup.HAMSTRINGS,
    MuscleGroup.QUADRICEPS,
)
"""The groups that a hip routine can be expected to reach; trunk, shoulders and calves only help."""


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
    if exercise.laterality is Laterality.BILATERAL:
        return dose.round_seconds * dose.rounds
    sides = (dose_on(side, exercise, item, dose) for side in Side)
    return sum(each.round_seconds * each.rounds for each in sides if each)


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


def stand_ins(exercise: Exercise, library: Library) -> tuple[Exercise, ...]:
    """What is for muscles that `exercise` is for too, the best first.

    Of its kind comes before what is done as low or high, since who stands may have no room to lie
    down, and that before what shares most muscles.
    """
    groups = covered_groups(exercise)

    def rank(other: Exercise) -> tuple[bool, bool, int]:
        is_as_high = (other.position in UPRIGHT) == (exercise.position in UPRIGHT)
        return other.kind is not exercise.kind, not is_as_high, -len(groups & covered_groups(other))

    others = (each for each in library.exercises.values() if each.id != exercise.id)
    return tuple(sorted((each for each in others if groups & covered_groups(each)), key=rank))


class PlanesMissing(Struct, frozen=True):
    """Hardly any work happens in these planes."""

    planes: tuple[Plane, ...]


class GroupsMissing(Struct, frozen=True):
    """No exercise works these muscle groups."""

    groups: tuple[MuscleGroup, ...]


class LevelJumps(Struct, frozen=True):
    """The order changes between floor and standing `changes` times where `least` would do.

    `places` are those of the items, from 0, before which the level changes.
    """

    changes: int
    least: int
    places: tuple[int, ...]


Hint = PlanesMissing | GroupsMissing | LevelJumps


def hints(items: Sequence[RoutineItem], covered: Coverage, library: Library) -> tuple[Hint, ...]:
    """The hints for `items` with their coverage; none for a routine without any work."""
    if not covered.seconds:
        return ()
    planes = tuple(plane for plane in Plane if covered.share(plane) < MISSING_BELOW)
    groups = tuple(group for group in HIP_GROUPS if not covered.groups[group])
    found: list[Hint] = [PlanesMissing(planes)] if planes else []
    if groups:
        found.append(GroupsMissing(groups))
    return (*found, *_level_jumps(items, library))


def _level_jumps(items: Sequence[RoutineItem], library: Library) -> Iterator[Hint]:
    known = [
        (place, starts_and_ends_upright(exercise, item.variant))
        for place, item in enumerate(items)
        if (exercise := library.exercises.get(item.exercise))
    ]
    places = tuple(
        place for (_, (_, before)), (place, (after, _)) in pairwise(known) if before != after
    )
    least = least_level_changes(levels for _, levels in known)
    if len(places) > least:
        yield LevelJumps(len(places), least, places)


def starts_and_ends_upright(exercise: Exercise, variant_id: str | None) -> tuple[bool, bool]:
    """Whether a drill starts standing or sitting on a chair, and whether it ends so."""
    variant = exercise.variant(variant_id) if variant_id else None
    start: Position = (variant and variant.position) or exercise.position
    end = (variant and variant.end_position) or exercise.end_position or start
    return start in UPRIGHT, end in UPRIGHT


def least_level_changes(drills: Iterable[tuple[bool, bool]]) -> int:
    """The fewest changes of level with which drills can follow each other in any order.

    Each drill says whether it starts and whether it ends upright. Drills that go up and drills
    that go down take turns for nothing; what one kind has more than the other costs a change
    between each two of them. Where no drill changes level itself, both levels cost one change.
    """
    kinds = list(drills)
    rising = kinds.count((False, True))
    falling = kinds.count((True, False))
    if rising or falling:
        return max(0, abs(rising - falling) - 1)
    return int((True, True) in kinds and (False, False) in kinds)
