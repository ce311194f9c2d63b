"""The sides on which a drill can be shown."""

from __future__ import annotations

from hiptimer.training.exercises import Exercise, Laterality
from hiptimer.training.sides import Side


def has_sides(exercise: Exercise) -> bool:
    """Whether left and right differ in it."""
    return exercise.laterality is not Laterality.BILATERAL


def first_side(exercise: Exercise) -> Side | None:
    """The side on which it is shown at first: the right, if there are sides."""
    return Side.RIGHT if has_sides(exercise) else None
