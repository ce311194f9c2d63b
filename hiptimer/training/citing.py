"""Which sources an exercise or routine cites, and the same with citations of other keys."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from hiptimer.training.exercises import Exercise
from hiptimer.training.routines import Routine


def cited(exercise: Exercise) -> tuple[str, ...]:
    """The keys of the sources that an exercise's dose cites."""
    return tuple(each.source for each in exercise.dose.sources)


def recited(exercise: Exercise, keys: Mapping[str, str]) -> Exercise:
    """`exercise` citing what `keys` says for each of its keys, and not those that it has not."""
    if all(keys.get(key) == key for key in cited(exercise)):
        return exercise
    supports = tuple(
        replace(each, source=keys[each.source])
        for each in exercise.dose.sources
        if each.source in keys
    )
    return replace(exercise, dose=replace(exercise.dose, sources=supports))


def routine_recited(routine: Routine, keys: Mapping[str, str]) -> Routine:
    """`routine` citing what `keys` says for each of its keys, and not those that it has not."""
    sources = tuple(keys[key] for key in routine.sources if key in keys)
    return routine if sources == routine.sources else replace(routine, sources=sources)
