"""How long a routine is for any doses, and the doses that fill a time.

With items and rounds given, hardly anything but the seconds of work depends on the doses, and those
in proportion: one compiled plan gives the length for all of them, near enough to be tried. Doses
are all scaled alike, as far as whole seconds, reps and ranges allow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.dosing import Hold, dose_of, in_dose
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, HoldAllowed
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem

CompilePlan = Callable[[Routine, Preferences], Plan]


class Span(Struct, frozen=True):
    """Whole numbers from `low` to `high`, and the `usual` one among them."""

    low: int
    usual: int
    high: int

    def nearest(self, value: int) -> int:
        """`value`, or the end of the span that is nearer to it."""
        return min(max(value, self.low), self.high)


class Part(Struct, frozen=True):
    """One item of a routine, at `place` counted from 0, with what it may be changed to.

    `dose` is in seconds for a hold and in reps otherwise, for one side.
    """

    place: int
    item: RoutineItem
    exercise: Exercise
    is_hold: bool
    dose: Span
    rounds: Span

    def written(self, dose: int, rounds: int) -> RoutineItem:
        """The item with exactly this dose and these rounds; a side's own dose goes along."""
        return replace(in_dose(self.item, self.exercise, dose), rounds=rounds)


def parts_of(routine: Routine, library: Library, preferences: Preferences) -> tuple[Part, ...]:
    """The parts of `routine`; usual is what this person would do. Raises `UnknownExerciseError`."""
    exercises = (library.exercise(item.exercise) for item in routine.items)
    pairs = enumerate(zip(routine.items, exercises, strict=True))
    return tuple(_part(place, *pair, preferences) for place, pair in pairs)


def with_doses_spent(preferences: Preferences) -> Preferences:
    """`preferences` for a routine that has this person's doses in its items already.

    A person's own doses come before a routine's, and the hold scale multiplies them: neither may
    happen a second time.
    """
    return replace(preferences, hold_scale=1.0, doses={})


def _part(place: int, item: RoutineItem, exercise: Exercise, preferences: Preferences) -> Part:
    usual, allowed = dose_of(exercise, item, preferences), exercise.dose.allowed
    is_hold = isinstance(usual, Hold)
    dose = usual.seconds if is_hold else usual.count
    span = _span(allowed.seconds if isinstance(allowed, HoldAllowed) else allowed.reps, dose)
    return Part(place, item, exercise, is_hold, span, _span(allowed.rounds, usual.rounds))


def _span(allowed: tuple[int, int], usual: int) -> Span:
    low, high = allowed
    return Span(low, min(max(usual, low), high), high)


class Shape(Struct, frozen=True):
    """The parts of a routine that are done, and the rounds of each."""

    parts: tuple[Part, ...]
    rounds: tuple[int, ...]


class Trial(Struct, frozen=True):
    """A shape in some doses, as the routine that it makes and its plan."""

    shape: Shape
    doses: Sequence[int]
    routine: Routine
    plan: Plan

    @property
    def done(self) -> Iterable[tuple[Part, int, int]]:
        """Each part with its dose and rounds."""
        return zip(self.shape.parts, self.doses, self.shape.rounds, strict=True)

    def estimate(self) -> Estimate:
        """What this plan says about others with the same shape."""
        work = [0.0] * len(self.doses)
        for step in self.plan.steps:
            if step.kind is StepKind.WORK:
                work[step.item] += step.seconds
        each = tuple(seconds / dose for seconds, dose in zip(work, self.doses, strict=True))
        return Estimate(self.shape, self.plan.seconds - sum(work), each)


class Estimate(Struct, frozen=True):
    """The seconds around the work of a shape, and those that each unit of dose takes."""

    shape: Shape
    around: float
    each: tuple[float, ...]

    def seconds(self, doses: Sequence[int]) -> float:
        """How long the session lasts with these doses."""
        return self.around + sum(map(float.__mul__, self.each, map(float, doses)))


HALVINGS = 30
ROUNDS_OF_FILLING = 3
"""So many seconds or reps may one dose be ahead of the common scale, to use up what is left."""
TOLERANCE = 1e-6
NEAR_SECONDS = 10.0
NEAR_SHARE = 1 / 60


def is_near(seconds: float, wanted: float) -> bool:
    """Whether a session of `seconds` passes for one of `wanted`: a second a minute, at most ten."""
    return wanted - min(NEAR_SECONDS, wanted * NEAR_SHARE) <= seconds <= wanted + TOLERANCE


def doses_within(estimate: Estimate, wanted: float) -> list[int]:
    """The doses with which the session lasts `wanted` seconds, or a little less.

    The least of each where even they last longer. What is missing is less than one second or rep
    of the dose that weighs most, unless all doses are at their most.
    """
    spans = [part.dose for part in estimate.shape.parts]

    def scaled(scale: float) -> list[int]:
        return [span.nearest(round(span.usual * scale)) for span in spans]

    scale = min(span.low / span.usual for span in spans) / 2
    high = max(span.high / span.usual for span in spans) * 2
    for _ in range(HALVINGS):
        middle = (scale + high) / 2
        if estimate.seconds(scaled(middle)) <= wanted + TOLERANCE:
            scale = middle
        else:
            high = middle
    doses = scaled(scale)
    left = wanted - estimate.seconds(doses) + TOLERANCE
    # One more at a time, those first that lost most when they were rounded.
    by_loss = sorted(range(len(doses)), key=lambda at: doses[at] - spans[at].usual * scale)
    for _ in range(ROUNDS_OF_FILLING):
        for at in by_loss:
            if doses[at] < spans[at].high and estimate.each[at] <= left:
                doses[at] += 1
                left -= estimate.each[at]
    return doses
