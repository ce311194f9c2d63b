"""What might be better about a routine, as facts: it can be done as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from hiptimer.session.compiling import UPRIGHT
from hiptimer.session.coverage import Coverage
from hiptimer.training.exercises import Exercise, MuscleGroup, Plane, Position
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem

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
    return (*_planes_missing(covered), *_groups_missing(covered), *_level_jumps(items, library))


def _planes_missing(covered: Coverage) -> Iterator[Hint]:
    missing = tuple(plane for plane in Plane if covered.share(plane) < MISSING_BELOW)
    if missing:
        yield PlanesMissing(missing)


def _groups_missing(covered: Coverage) -> Iterator[Hint]:
    missing = tuple(group for group in HIP_GROUPS if not covered.groups[group])
    if missing:
        yield GroupsMissing(missing)


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
