"""The weekly dose of stretching: seconds a side in four areas, over the last seven days. Pure.

Only static holds count, each wholly for the one area that the drill is for; what it stretches
beside that, and moving work, would claim more than anybody has shown. Sources of the two numbers
are in `assets/exercises.json`, under the keys beside them; reading them for each area and side is
an editorial choice, so that whoever shows them says "about".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import A_WEEK, ExerciseTally
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.exercises import Action, Exercise, Kind, MuscleGroup, Role
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

FLOOR_SECONDS = 300
"""About five minutes a week in each area make a difference (thomas2018)."""
CEILING_SECONDS = 600
"""More than about ten minutes a week are not expected to add anything (ingram2025)."""
MILLISECONDS = 1000


class Area(StrEnum):
    """An area of the hip that a static stretch can be for, in the order in which it is shown."""

    HIP_FLEXORS = "hip-flexors"
    GLUTES_ROTATORS = "glutes-rotators"
    ADDUCTORS = "adductors"
    OUTER_HIP = "outer-hip"


AREA_OF_GROUP = {
    MuscleGroup.HIP_FLEXORS: Area.HIP_FLEXORS,
    MuscleGroup.GLUTES: Area.GLUTES_ROTATORS,
    MuscleGroup.DEEP_ROTATORS: Area.GLUTES_ROTATORS,
    MuscleGroup.ADDUCTORS: Area.ADDUCTORS,
    MuscleGroup.ABDUCTORS: Area.OUTER_HIP,
}


class AreaDose(Struct, frozen=True):
    """What one area got: whole milliseconds of holds on each side."""

    area: Area
    left: int = 0
    right: int = 0

    @property
    def least(self) -> float:
        """The seconds that both sides have."""
        return min(self.left, self.right) / MILLISECONDS

    def short_of(self, seconds: float = FLOOR_SECONDS) -> float:
        """The seconds that the side with less lacks to `seconds`; 0 where it has them."""
        return max(0.0, seconds - self.least)

    @property
    def is_reached(self) -> bool:
        """Whether both sides reached the floor."""
        return not self.short_of()

    @property
    def behind(self) -> Side | None:
        """The side that got less, where that is worth a word."""
        return SideSums(self.left, self.right).neglected


Dose = tuple[AreaDose, ...]
"""One for each `Area`, in its order."""


def area_of(exercise: Exercise) -> Area | None:
    """The area that a static stretch is for: that of the first muscle that it mainly stretches.

    None for a drill that moves, and for one that stretches nothing of the four areas.
    """
    if exercise.kind is not Kind.STATIC:
        return None
    for muscle in exercise.muscles:
        if muscle.role is Role.PRIMARY and muscle.action is Action.STRETCHED:
            return AREA_OF_GROUP.get(muscle.group)
    return None


def dose_of_week(tallies: Iterable[ExerciseTally], today: date, library: Library) -> Dose:
    """What the seven days up to `today` gave, from the work of each day. In any order.

    A day that is already tomorrow, where a session was done in another time zone, is part of it.
    """
    first = today - timedelta(days=A_WEEK - 1)
    return _of(((each.exercise, each.work) for each in tallies if each.day >= first), library)


def dose_of_plan(plan: Plan, library: Library) -> Dose:
    """What a session gives that is done as planned."""
    return _of(((step.exercise, _work(step)) for step in plan.steps), library)


def _work(step: Step) -> SideSums:
    if step.kind is not StepKind.WORK:
        return SideSums()
    lasts = round(step.seconds * MILLISECONDS)
    if step.side is None:
        return SideSums(both=lasts)
    return SideSums(left=lasts) if step.side is Side.LEFT else SideSums(right=lasts)


def _of(works: Iterable[tuple[str, SideSums]], library: Library) -> Dose:
    """Holds by area; on both sides at once they count wholly for each."""
    sums: defaultdict[Area | None, SideSums] = defaultdict(SideSums)
    for key, work in works:
        exercise = library.exercises.get(key)
        if exercise is not None:
            sums[area_of(exercise)] += work
    return tuple(
        AreaDose(each, sums[each].left + sums[each].both, sums[each].right + sums[each].both)
        for each in Area
    )
