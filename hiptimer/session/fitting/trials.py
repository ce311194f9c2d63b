"""How long a routine is for any doses, learnt from one compiled plan.

With items and rounds given, hardly anything but the seconds of work depends on the doses, and those
in proportion: one compilation gives the length for all of them, near enough to be tried.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.fitting.dose_spans import Part
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.routines import Routine

CompilePlan = Callable[[Routine, Preferences], Plan]


class Shape(Struct, frozen=True):
    """The parts of a routine that are done, and the rounds of each."""

    parts: tuple[Part, ...]
    rounds: tuple[int, ...]

    @property
    def least(self) -> list[int]:
        """The smallest doses."""
        return [part.dose.low for part in self.parts]

    @property
    def usual(self) -> list[int]:
        """The doses that the person would do."""
        return [part.dose.usual for part in self.parts]

    @property
    def most(self) -> list[int]:
        """The largest doses."""
        return [part.dose.high for part in self.parts]


class Trial(Struct, frozen=True):
    """A shape in some doses, as the routine that it makes and its plan."""

    shape: Shape
    doses: Sequence[int]
    routine: Routine
    plan: Plan

    @property
    def seconds(self) -> float:
        """How long the session lasts."""
        return self.plan.seconds

    def estimate(self) -> Estimate:
        """What this plan says about others with the same shape."""
        work = [0.0] * len(self.doses)
        for step in self.plan.steps:
            if step.kind is StepKind.WORK:
                work[step.item] += step.seconds
        each = tuple(seconds / dose for seconds, dose in zip(work, self.doses, strict=True))
        return Estimate(self.shape, self.seconds - sum(work), each)


class Estimate(Struct, frozen=True):
    """The seconds around the work of a shape, and those that each unit of dose takes."""

    shape: Shape
    around: float
    each: tuple[float, ...]

    def seconds(self, doses: Sequence[int]) -> float:
        """How long the session lasts with these doses."""
        return self.around + sum(map(float.__mul__, self.each, map(float, doses)))


class Trials(Struct, frozen=True):
    """Tries what `routine` could become, by compiling it for `preferences`."""

    routine: Routine
    compile_plan: CompilePlan
    preferences: Preferences

    def trial(self, shape: Shape, doses: Sequence[int]) -> Trial:
        """The shape in these doses."""
        items = (
            part.written(dose, rounds)
            for part, rounds, dose in zip(shape.parts, shape.rounds, doses, strict=True)
        )
        routine = replace(self.routine, items=tuple(items))
        return Trial(shape, doses, routine, self.compile_plan(routine, self.preferences))
