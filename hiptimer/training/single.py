"""A routine of one drill, for "start just this"."""

from __future__ import annotations

from hiptimer.training.exercises import Exercise
from hiptimer.training.library import UnknownExerciseError
from hiptimer.training.routines import Moment, Routine, RoutineItem

PREFIX = "just-"
LONGEST_ID = 60


def single_routine(exercise: Exercise, variant: str | None = None) -> Routine:
    """The routine that is nothing but `exercise`, in its own dose.

    Without a `variant` it is done as the person prefers it, as in any routine. The id begins with
    `PREFIX` and is always the same for the same exercise. Raises `UnknownExerciseError` for a
    variant that the exercise does not have.
    """
    if variant is not None and exercise.variant(variant) is None:
        raise UnknownExerciseError(f"{exercise.id}:{variant}")
    return Routine(
        id=(PREFIX + exercise.id)[:LONGEST_ID].rstrip("-"),
        name=exercise.name,
        summary="just this drill",
        when="Whenever you like.",
        moment=Moment.ANY_TIME,
        items=(RoutineItem(exercise=exercise.id, variant=variant),),
    )
