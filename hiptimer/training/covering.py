"""Which planes and muscle groups an exercise works, and how much of its time counts for each."""

from __future__ import annotations

from hiptimer.training.exercises import Exercise, MuscleGroup, Plane, Role

COVERED_FROM = 0.25
"""The share of the work from which an exercise covers a plane (editorial)."""
SECONDARY_SHARE = 0.5
"""A muscle that only helps counts half (editorial)."""


def covered_planes(exercise: Exercise) -> tuple[Plane, ...]:
    """The planes in which a quarter of the exercise's work or more happens."""
    return tuple(plane for plane in Plane if exercise.planes.share(plane) >= COVERED_FROM)


def covered_groups(exercise: Exercise) -> frozenset[MuscleGroup]:
    """The muscle groups that the exercise is for."""
    return frozenset(each.group for each in exercise.muscles if each.role is Role.PRIMARY)


def group_shares(exercise: Exercise) -> dict[MuscleGroup, float]:
    """How much of the exercise's time counts for each muscle group that it works, above 0 to 1."""
    shares: dict[MuscleGroup, float] = {}
    for muscle in exercise.muscles:
        share = 1.0 if muscle.role is Role.PRIMARY else SECONDARY_SHARE
        shares[muscle.group] = max(share, shares.get(muscle.group, 0.0))
    return shares
