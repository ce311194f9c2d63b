"""A routine and a person's preferences to a plan. Total: what is wrong raises before the start.

Nobody lying on the floor with closed eyes can answer an error message. So all that could be wrong
with a routine comes to light here, and the engine cannot meet it any more.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from math import ceil
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.dosing import Hold, Reps, dose_of, dose_on
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Ahead, Plan, RepScheme, Step, StepKind, WhyFirst
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.exercises import Exercise, Laterality, Position
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side

UPRIGHT = frozenset({Position.STANDING, Position.CHAIR})
BETWEEN_LEVELS_SECONDS = 6
BETWEEN_POSITIONS_SECONDS = 3
SHORTEST_CLOSING_SECONDS = 4
NO_EXTRA_ROUNDS: Mapping[int, Side] = MappingProxyType({})
Drill = tuple[str, str | None]
"""An exercise by its id, and the id of the variant in which it is done."""


class _Every:
    """Every drill there is."""

    def __contains__(self, drill: object) -> bool:
        return True


EVERY_DRILL: Container[Drill] = _Every()


def posture_seconds(before: Position, after: Position) -> int:
    """The seconds that a change of posture adds to a transition (editorial, no source)."""
    if before is after:
        return 0
    changes_level = (before in UPRIGHT) is not (after in UPRIGHT)
    return BETWEEN_LEVELS_SECONDS if changes_level else BETWEEN_POSITIONS_SECONDS


Doses = tuple[tuple[Side | None, Hold | Reps], ...]
"""A side, or both at once, and what it does in each round."""


class Compiler(Struct, frozen=True):
    """Compiles routines for one person, in one language.

    `known` are the drills that need no explaining: each other one is led into once, in full.
    """

    library: Library
    phrases: Phrases
    preferences: Preferences
    known: Container[Drill] = EVERY_DRILL

    def plan(
        self,
        routine: Routine,
        first_side: Side,
        *,
        why: WhyFirst = WhyFirst.CHOSEN,
        lag: float = 0.0,
        extra: Mapping[int, Side] = NO_EXTRA_ROUNDS,
    ) -> Plan:
        """The plan of `routine`, its unilateral drills starting on `first_side`.

        `lag` is how many seconds that side was held for less, if that is `why` it starts. `extra`
        gives one side of an item another round, by the item's index; it says nothing to a drill
        that is not unilateral. The result depends on the arguments and preferences alone. Raises
        `UnknownExerciseError`.
        """
        steps: list[Step] = []
        explained: set[Drill] = set()
        needs: dict[str, None] = {}
        before: Position | None = None
        for index, item in enumerate(routine.items):
            exercise = self._exercise(item)
            drill = (item.exercise, self._variant(item))
            place = self._place(index, item, exercise, first_side)
            in_full = place.in_full or (self._explains(drill) and drill not in explained)
            explained.add(drill)
            needs.update(dict.fromkeys(exercise.equipment))
            doses = self._doses(place, item, exercise)
            place = replace(place, side=doses[0][0], in_full=in_full)
            last = steps[-1] if steps else None
            steps.append(self._approach(place, item, exercise, doses[0][1], before, last))
            steps.extend(self._drill(place, item, exercise, doses))
            if index in extra:
                steps.extend(self._extra_round(steps[-1], exercise, extra[index]))
            if item.rest_seconds and index < len(routine.items) - 1:
                steps.append(self._breather(steps[-1], steps[-1], item.rest_seconds))
            before = exercise.end_position or exercise.position
        lag = max(0.0, lag) if any(step.side for step in steps) else 0.0
        plan = Plan(routine.id, routine.name, (), first_side, lag, why, tuple(needs))
        return replace(plan, steps=self._rounded_off(steps, plan))

    def _exercise(self, item: RoutineItem) -> Exercise:
        return self.library.exercise(item.exercise, self._variant(item))

    def _variant(self, item: RoutineItem) -> str | None:
        """The routine's variant, or else the one the person has chosen, if it still exists."""
        chosen = self.preferences.variants.get(item.exercise)
        if item.variant is None and chosen is not None:
            exercise = self.library.exercise(item.exercise)
            return chosen if exercise.variant(chosen) else None
        return item.variant

    def _explains(self, drill: Drill) -> bool:
        """Whether `drill` is to be said in full."""
        if self.preferences.verbosity is not Verbosity.FULL:
            return False
        return self.preferences.say_everything or drill not in self.known

    def _doses(self, place: Step, item: RoutineItem, exercise: Exercise) -> Doses:
        """What each side does, in turn; one of them where the other has no dose."""
        dose = dose_of(exercise, item, self.preferences)
        first = place.side
        if first is None or exercise.laterality is not Laterality.UNILATERAL:
            return ((first, dose),)
        of_sides = ((each, dose_on(each, exercise, item, dose)) for each in (first, first.other))
        return tuple((side, own) for side, own in of_sides if own) or ((first, dose),)

    def _approach(
        self,
        place: Step,
        item: RoutineItem,
        exercise: Exercise,
        dose: Hold | Reps,
        before: Position | None,
        last: Step | None,
    ) -> Step:
        """The get-ready or transition before a drill, long enough to move and to listen."""
        kind, least, posture = StepKind.GET_READY, self.preferences.get_ready_seconds, 0
        if before is not None:
            kind, posture = StepKind.TRANSITION, posture_seconds(before, exercise.position)
            least = self.preferences.transition_seconds + posture
        step = replace(place, kind=kind, note=item.note)
        if step.in_full:
            step = replace(step, posture=float(posture), ahead=_ahead(dose))
        return self._at_least(step, least, last)

    def _drill(
        self, place: Step, item: RoutineItem, exercise: Exercise, doses: Doses
    ) -> Iterator[Step]:
        """The work of a drill with all between. A new hold is led into on both sides.

        In later rounds the way in is part of the hold, as for somebody who knows it.
        """
        switches, rounds = len(doses) > 1, doses[0][1].rounds
        last: Step | None = None
        for round_index in range(rounds):
            for turn, (side, dose) in enumerate(doses):
                place = replace(place, side=side, round=round_index + 1, rounds=rounds)
                if switches and round_index and not turn and item.rest_seconds:
                    last = self._breather(place, last, item.rest_seconds)
                    yield last
                if last is not None:
                    rest = item.rest_seconds
                    yield self._pause_before(place, last, exercise, switches=switches, rest=rest)
                is_first = last is None or (not round_index and isinstance(dose, Hold))
                led_in = place.in_full and is_first
                if led_in:
                    trial = self._writer.paced(replace(place, kind=StepKind.LEAD_IN))
                    yield trial
                    if exercise.position is Position.PLANK and isinstance(dose, Reps):
                        # A newcomer would hold it for a minute: what is tried, and all the reps.
                        yield self._pause_before(place, trial, exercise, switches=False)
                last = replace(self._work(place, dose), led_in=led_in)
                yield last

    def _extra_round(self, last: Step, exercise: Exercise, side: Side) -> Iterator[Step]:
        """What `side` does behind `last`, the last work of a unilateral drill, once more."""
        if exercise.laterality is not Laterality.UNILATERAL:
            return
        work = replace(last, side=side, round=last.rounds + 1, extra=True, led_in=False)
        yield self._pause_before(_idle(work), last, exercise, switches=last.side is not side)
        yield work

    def _breather(self, place: Step, last: Step | None, seconds: int) -> Step:
        rest = replace(_idle(place), kind=StepKind.REST, breather=True)
        return self._at_least(rest, seconds, last)

    def _pause_before(
        self,
        place: Step,
        last: Step,
        exercise: Exercise,
        *,
        switches: bool,
        rest: int | None = None,
    ) -> Step:
        if switches:
            kind = StepKind.SWITCH
            least = max(self.preferences.switch_seconds, exercise.switch_seconds)
        else:
            kind, least = StepKind.REST, exercise.rest_seconds if rest is None else rest
        return self._at_least(replace(place, kind=kind), least, last)

    def _work(self, place: Step, dose: Hold | Reps) -> Step:
        if isinstance(dose, Hold):
            return replace(place, seconds=float(dose.seconds))
        total = dose.count * 2 if place.alternates else dose.count
        reps, waits = RepScheme(total, dose.seconds, dose.phases), self.preferences.wait_on_reps
        return replace(place, seconds=total * dose.seconds, reps=reps, waits=waits)

    def _rounded_off(self, steps: list[Step], plan: Plan) -> tuple[Step, ...]:
        """`steps` with time at their start and end to hear what is said of the whole session.

        The rest at the end is also for coming out of the last drill.
        """
        last = steps[-1]
        rest = replace(_idle(last), kind=StepKind.REST, extra=False, breather=False, closing=True)
        first = replace(steps[0], catches_up=plan.first_side if plan.lag else None)
        whole = replace(plan, steps=(*steps, rest))
        first = self._at_least(first, self.preferences.get_ready_seconds, whole=whole)
        closing = self._at_least(rest, SHORTEST_CLOSING_SECONDS, last, whole)
        return (first, *steps[1:], closing)

    def _place(self, index: int, item: RoutineItem, exercise: Exercise, side: Side) -> Step:
        """Where the steps of an item stand: work without a dose yet."""
        return Step(
            kind=StepKind.WORK,
            item=index,
            exercise=item.exercise,
            seconds=0.0,
            side=None if exercise.laterality is Laterality.BILATERAL else side,
            alternates=exercise.laterality is Laterality.ALTERNATING,
            variant=self._variant(item),
        )

    def _at_least(
        self,
        step: Step,
        seconds: int,
        last: Step | None = None,
        whole: Plan | None = None,
    ) -> Step:
        """`step` with `seconds`, or as many whole ones as the speech in it needs.

        Whole, because the numbers on the screen count down in whole seconds. `last` is the step
        before it.
        """
        speech = self._writer.speech_in(step, last, whole)
        return replace(step, seconds=float(max(seconds, ceil(speech))))

    @property
    def _writer(self) -> CueWriter:
        return CueWriter(self.library, self.phrases, self.preferences)


def _ahead(dose: Hold | Reps) -> Ahead:
    if isinstance(dose, Hold):
        return Ahead(dose.rounds, seconds=dose.seconds)
    return Ahead(dose.rounds, reps=dose.count)


def _idle(work: Step) -> Step:
    """A step without work at the place of `work`."""
    return replace(work, reps=None, waits=False, led_in=False)
