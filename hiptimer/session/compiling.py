"""A routine and a person's preferences to a plan. Total: what is wrong raises before the start.

Nobody lying on the floor with closed eyes can answer an error message. So all that could be wrong
with a routine comes to light here, and the engine cannot meet it any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.dosing import Hold, Reps, dose_of
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, RepScheme, Step, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, Laterality, Position
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side

UPRIGHT = frozenset({Position.STANDING, Position.CHAIR})
BETWEEN_LEVELS_SECONDS = 6
BETWEEN_POSITIONS_SECONDS = 3
SHORTEST_CLOSING_SECONDS = 4
NO_EXTRA_ROUNDS: Mapping[int, Side] = MappingProxyType({})


def posture_seconds(before: Position, after: Position) -> int:
    """The seconds that a change of posture adds to a transition (editorial, no source)."""
    if before is after:
        return 0
    if (before in UPRIGHT) is not (after in UPRIGHT):
        return BETWEEN_LEVELS_SECONDS
    return BETWEEN_POSITIONS_SECONDS


class Compiler(Struct, frozen=True):
    """Compiles routines for one person, in one language."""

    library: Library
    phrases: Phrases
    preferences: Preferences

    def plan(
        self,
        routine: Routine,
        first_side: Side,
        *,
        lag: float = 0.0,
        extra: Mapping[int, Side] = NO_EXTRA_ROUNDS,
    ) -> Plan:
        """The plan of `routine`, its unilateral drills starting on `first_side`.

        `lag` is how many seconds that side was held for less, if that is why it starts. `extra`
        gives one side of an item another round, by the item's index; it says nothing to a drill
        that is not unilateral. The result depends on the arguments and preferences alone. Raises
        `UnknownExerciseError`.
        """
        steps: list[Step] = []
        before: Position | None = None
        for index, item in enumerate(routine.items):
            exercise = self._exercise(item)
            steps.append(self._approach(index, item, exercise, before, first_side))
            steps.extend(self._drill(index, item, exercise, first_side))
            if index in extra:
                steps.extend(self._extra_round(steps[-1], exercise, extra[index]))
            if item.rest_seconds and index < len(routine.items) - 1:
                steps.append(self._breather(steps[-1], item.rest_seconds))
            before = exercise.end_position or exercise.position
        lag = max(0.0, lag) if any(step.side for step in steps) else 0.0
        if lag:
            steps[0] = self._explained(steps[0], first_side)
        total = sum(step.seconds for step in steps)
        steps.append(self._closing(steps[-1], total))
        return Plan(routine.id, routine.name, tuple(steps), first_side, lag)

    def _exercise(self, item: RoutineItem) -> Exercise:
        return self.library.exercise(item.exercise, self._variant(item))

    def _variant(self, item: RoutineItem) -> str | None:
        """The routine's variant, or else the one the person has chosen, if it still exists."""
        chosen = self.preferences.variants.get(item.exercise)
        if item.variant is None and chosen is not None:
            exercise = self.library.exercise(item.exercise)
            return chosen if exercise.variant(chosen) else None
        return item.variant

    def _approach(
        self,
        index: int,
        item: RoutineItem,
        exercise: Exercise,
        before: Position | None,
        first_side: Side,
    ) -> Step:
        """The get-ready or transition before a drill, long enough to move and to listen."""
        if before is None:
            kind, least = StepKind.GET_READY, self.preferences.get_ready_seconds
        else:
            kind = StepKind.TRANSITION
            least = self.preferences.transition_seconds + posture_seconds(before, exercise.position)
        step = self._step(kind, index, item, exercise, first_side)
        return self._at_least(step, least)

    def _explained(self, get_ready: Step, side: Side) -> Step:
        """`get_ready` with the reason why `side` starts, and time to hear it."""
        step = replace(get_ready, catches_up=side)
        return self._at_least(step, self.preferences.get_ready_seconds)

    def _drill(
        self, index: int, item: RoutineItem, exercise: Exercise, first_side: Side
    ) -> Iterator[Step]:
        dose = dose_of(exercise, item, self.preferences)
        unilateral = exercise.laterality is Laterality.UNILATERAL
        sides = (first_side, first_side.other) if unilateral else (first_side,)
        for round_index in range(dose.rounds):
            for turn, side in enumerate(sides):
                place = self._step(StepKind.WORK, index, item, exercise, side)
                place = replace(place, round=round_index + 1, rounds=dose.rounds)
                if unilateral and round_index and not turn and item.rest_seconds:
                    yield self._breather(place, item.rest_seconds)
                if round_index + turn > 0:
                    yield self._pause_before(
                        place, exercise, switches=unilateral, rest=item.rest_seconds
                    )
                yield self._work(place, dose)

    def _extra_round(self, last: Step, exercise: Exercise, side: Side) -> Iterator[Step]:
        """What `side` does behind `last`, the last work of a unilateral drill, once more."""
        if exercise.laterality is not Laterality.UNILATERAL:
            return
        work = replace(last, side=side, round=last.rounds + 1, extra=True)
        place = replace(work, reps=None, waits=False)
        yield self._pause_before(place, exercise, switches=last.side is not side)
        yield work

    def _breather(self, place: Step, seconds: int) -> Step:
        rest = replace(place, kind=StepKind.REST, reps=None, waits=False, breather=True)
        return self._at_least(rest, seconds)

    def _pause_before(
        self, place: Step, exercise: Exercise, *, switches: bool, rest: int | None = None
    ) -> Step:
        if switches:
            least = max(self.preferences.switch_seconds, exercise.switch_seconds)
            return self._at_least(replace(place, kind=StepKind.SWITCH), least)
        least = exercise.rest_seconds if rest is None else rest
        return self._at_least(replace(place, kind=StepKind.REST), least)

    def _work(self, place: Step, dose: Hold | Reps) -> Step:
        match dose:
            case Hold(seconds=seconds):
                return replace(place, seconds=float(seconds))
            case Reps(count=count, seconds=seconds, phases=phases):
                total = count * 2 if place.alternates else count
                return replace(
                    place,
                    seconds=total * seconds,
                    reps=RepScheme(total, seconds, phases),
                    waits=self.preferences.wait_on_reps,
                )

    def _closing(self, last: Step, total: float) -> Step:
        """The rest at the end, in which a person comes out of the last drill and hears the end."""
        rest = replace(last, kind=StepKind.REST, reps=None, waits=False, extra=False)
        step = replace(rest, breather=False, closing=True)
        return self._at_least(step, SHORTEST_CLOSING_SECONDS, total)

    def _step(
        self, kind: StepKind, index: int, item: RoutineItem, exercise: Exercise, side: Side
    ) -> Step:
        return Step(
            kind=kind,
            item=index,
            exercise=item.exercise,
            seconds=0.0,
            side=None if exercise.laterality is Laterality.BILATERAL else side,
            alternates=exercise.laterality is Laterality.ALTERNATING,
            variant=self._variant(item),
        )

    def _at_least(self, step: Step, seconds: int, plan_seconds: float = 0.0) -> Step:
        """`step` with `seconds`, or as many whole ones as the speech in it needs.

        Whole, because the numbers on the screen count down in whole seconds.
        """
        writer = CueWriter(self.library, self.phrases, self.preferences)
        return replace(
            step, seconds=float(max(seconds, ceil(writer.speech_in(step, plan_seconds))))
        )
