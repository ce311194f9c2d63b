"""What a person narrows the exercises down to: kind, plane, muscle, position and equipment."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec import Struct

from hiptimer.training.exercises import Exercise, Plane, Role

SHARE_THAT_COUNTS = 0.25
"""The share of its work that a drill does in a plane to be found by that plane."""

NOTHING_NEEDED = ""
"""The choice of equipment that fits drills without any."""

Choices = frozenset[str]


class Facet(StrEnum):
    """What exercises are filtered by. The values are the names of the fields of `DrillFilters`."""

    KIND = "kind"
    PLANE = "plane"
    MUSCLE = "muscle"
    POSITION = "position"
    EQUIPMENT = "equipment"


class DrillFilters(Struct, frozen=True):
    """The choices for each facet; no choice lets everything through.

    An exercise fits if, for every facet with choices, it has one of them. Muscles are groups, and
    count where they are primary; planes count from a quarter of the work.
    """

    kind: Choices = frozenset()
    plane: Choices = frozenset()
    muscle: Choices = frozenset()
    position: Choices = frozenset()
    equipment: Choices = frozenset()

    def chosen(self, facet: Facet) -> Choices:
        return getattr(self, facet.value)

    def with_chosen(self, facet: Facet, choices: Choices) -> DrillFilters:
        return msgspec.structs.replace(self, **{facet.value: choices})

    def fits(self, exercise: Exercise) -> bool:
        """Whether `exercise` comes through."""
        return all(
            not self.chosen(facet) or not self.chosen(facet).isdisjoint(values_of(exercise, facet))
            for facet in Facet
        )


NO_FILTERS = DrillFilters()


def values_of(exercise: Exercise, facet: Facet) -> tuple[str, ...]:
    """The choices of `facet` that find `exercise`; a value may come twice."""
    match facet:
        case Facet.KIND:
            return (exercise.kind,)
        case Facet.PLANE:
            planes = exercise.planes
            return tuple(each for each in Plane if planes.share(each) >= SHARE_THAT_COUNTS)
        case Facet.MUSCLE:
            return tuple(each.group for each in exercise.muscles if each.role is Role.PRIMARY)
        case Facet.POSITION:
            end = exercise.end_position
            return (exercise.position,) if end is None else (exercise.position, end)
        case Facet.EQUIPMENT:
            return exercise.equipment or (NOTHING_NEEDED,)
