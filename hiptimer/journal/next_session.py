"""The plan of a routine as it would start now: what a person prefers meets what they did. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterator

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.habits import Habits, SideChoice, first_side_for
from hiptimer.journal.records import Unfinished
from hiptimer.journal.soreness import NOTHING_TO_HEED, CareWords, with_care
from hiptimer.session.compiling import EVERY_DRILL, Compiler, Drill
from hiptimer.session.dosing import dose_of
from hiptimer.session.fitting.fitting import Fitted, fit
from hiptimer.session.fitting.rest import as_routine, rest_of, with_rest
from hiptimer.session.fitting.trials import with_doses_spent
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Laterality
from hiptimer.training.library import Library, single_routine
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side


class NextSession(Struct, frozen=True):
    """Plans what comes next; `known` are the drills that need no explaining, else habits tell."""

    library: Library
    phrases: Phrases
    preferences: Preferences
    habits: Habits
    known: Container[Drill] | None = None

    def plan(self, routine_id: str, first_side: Side | None = None) -> Plan:
        """A routine's plan; `first_side` overrules the preference. Raises `UnknownRoutineError`."""
        return self.plan_of(self.library.routine(routine_id), first_side)

    def routine(self, routine_id: str) -> Routine:
        """A routine as this person does it. Raises `UnknownRoutineError`."""
        return self.as_done(self.library.routine(routine_id))

    def as_done(self, routine: Routine) -> Routine:
        """A routine as the hips allow it now; a preset without what is left out for good."""
        routine = self._without_left_out(routine)
        say = self.phrases
        words = CareWords(say.hurts_left_out, say.hurts_eased, say.hurts_rest)
        return with_care(routine, self.habits.heed, self.library, self.preferences, words)

    @property
    def library_as_done(self) -> Library:
        """The library with every routine as this person does it."""
        done = {key: self.as_done(each) for key, each in self.library.routines.items()}
        return replace(self.library, routines=done)

    @property
    def heedless(self) -> NextSession:
        """The same for what has been made as the hips allow it already."""
        return replace(self, habits=replace(self.habits, heed=NOTHING_TO_HEED))

    def _without_left_out(self, routine: Routine) -> Routine:
        """A preset without the drills that are left out for good, what stands in for them in it.

        Where that is in it already, it takes over the rounds. One's own routines stay as they were
        made, and so does a preset of which nothing would be left.
        """
        left_out, own = self.preferences.left_out, self.library.own_routines
        is_preset = routine.id in self.library.routines and routine.id not in own
        if not is_preset or left_out.keys().isdisjoint(item.exercise for item in routine.items):
            return routine
        staying = {item.exercise for item in routine.items} - left_out.keys()
        over: Counter[str] = Counter()
        for item in routine.items:
            if item.exercise in left_out:
                over[left_out[item.exercise]] += self._rounds(item)
        items: list[RoutineItem] = []
        for item in routine.items:
            key = left_out.get(item.exercise, item.exercise)
            more = over.pop(key, 0) if key in self.library.exercises.keys() - left_out.keys() else 0
            if item.exercise in staying:
                items.append(self._in_rounds(item, self._rounds(item) + more) if more else item)
            elif more and key not in staying:
                stand_in = RoutineItem(exercise=key, rest_seconds=item.rest_seconds)
                items.append(self._in_rounds(stand_in, more))
            elif more:
                over[key] = more
        return replace(routine, items=tuple(items)) if items else routine

    def _rounds(self, item: RoutineItem) -> int:
        return item.rounds or self.library.exercise(item.exercise).dose.rounds

    def _in_rounds(self, item: RoutineItem, rounds: int) -> RoutineItem:
        most = self.library.exercise(item.exercise).dose.allowed.rounds[1]
        return replace(item, rounds=min(rounds, most))

    def plan_of(self, routine: Routine, first_side: Side | None = None) -> Plan:
        """The plan of a routine that need not be in the library. Raises `UnknownExerciseError`."""
        routine = self.as_done(routine)
        choice = first_side_for(routine, self.preferences.first_side, self.habits)
        if first_side:
            choice = SideChoice(first_side)
        extra = extra_rounds(routine, self.library, self.preferences, self.habits)
        known = self.habits.known if self.known is None else self.known
        compiler = Compiler(self.library, self.phrases, self.preferences, known)
        return compiler.plan(
            routine, choice.side, why=choice.why, lag=choice.lag / 1000, extra=extra
        )

    def instead_of(self, plan: Plan, index: int, exercise_id: str) -> tuple[Step, ...]:
        """The steps of another drill behind step `index` of `plan`, in place of what is in hand.

        Raises `UnknownExerciseError`.
        """
        step = plan.steps[index]
        before = RoutineItem(exercise=step.exercise, variant=step.variant)
        alone = single_routine(self.library.exercise(exercise_id))
        both = replace(alone, items=(before, *alone.items))
        new = 1 + max(each.item for each in plan.steps)
        steps = self.heedless.plan_of(both, plan.first_side).steps
        return tuple(replace(s, item=new) for s in steps if s.item == 1 and not s.closing)

    @property
    def as_given(self) -> NextSession:
        """For routines that have this person's doses already: each is held as it is written."""
        return replace(
            self, preferences=replace(with_doses_spent(self.preferences), extra_round=False)
        )

    def explaining(self, routine: Routine, plan: Plan, first_side: Side | None = None) -> float:
        """How many seconds shorter `plan`, that of `routine`, is for somebody who knows it all."""
        if not any(step.in_full for step in plan.steps):
            return 0.0
        preferences = replace(self.preferences, say_everything=False)
        regular = replace(self, preferences=preferences, known=EVERY_DRILL)
        return max(0.0, plan.seconds - regular.plan_of(routine, first_side).seconds)

    def fitted(self, routine_id: str, minutes: float, first_side: Side | None = None) -> Fitted:
        """A routine in at most `minutes`, above 0, as near as doses allow. Raises as `plan`."""
        return self.fitted_of(self.library.routine(routine_id), minutes, first_side)

    def fitted_of(
        self,
        routine: Routine,
        minutes: float,
        first_side: Side | None = None,
        kept: Collection[int] = frozenset(),
    ) -> Fitted:
        """As `fitted`, of a routine that need not be in the library.

        The items at the places `kept` are not left out. Raises `UnknownExerciseError`.
        """

        def plan_with(routine: Routine, preferences: Preferences) -> Plan:
            return replace(self, preferences=preferences).plan_of(routine, first_side)

        done = self.as_done(routine)
        return fit(done, minutes, plan_with, self.library, self.preferences, kept)

    def finishing(self, unfinished: Unfinished, minutes: float) -> Plan | None:
        """The plan of a session that was stopped, with its rest in at most `minutes`, above 0.

        The side that had less goes first. None where nothing is left but its end. Raises
        `UnknownExerciseError`.
        """
        plan, place = unfinished.plan, unfinished.place
        rest = rest_of(plan, place.index, place.elapsed / 1000, self.library)
        if not rest:
            return None
        first = unfinished.session.work.neglected or plan.first_side
        fitted = self.as_given.heedless.fitted_of(as_routine(plan, rest), minutes, first)
        return with_rest(plan, place.index, rest, fitted)


def extra_rounds(
    routine: Routine, library: Library, preferences: Preferences, habits: Habits
) -> dict[int, Side]:
    """The side that gets one more round, by the index of the item; empty unless that is wanted.

    The routine's own exercises must lag by more than a tenth together. As few drills as make up for
    it get a round, those that lag most first, each exercise at most once. A round is left out
    where it would take more than half of it to overshoot, for the drill itself as for all of them.
    """
    balance = habits.balance(item.exercise for item in routine.items)
    side = balance.neglected
    if not preferences.extra_round or side is None or not balance.wants_extra_round:
        return {}
    missing = balance.difference
    chosen: dict[int, Side] = {}
    drills = _drills(routine, library, preferences, habits, side)
    for drill in sorted(drills, key=lambda each: -each.lag):
        if 2 * min(missing, drill.lag) >= drill.round:
            chosen[drill.item] = side
            missing -= drill.round
    return dict(sorted(chosen.items()))


class _Drill(Struct, frozen=True):
    """An item that could have another round of `round` ms on the side that lags by `lag` ms."""

    item: int
    lag: int
    round: int


def _drills(
    routine: Routine, library: Library, preferences: Preferences, habits: Habits, side: Side
) -> Iterator[_Drill]:
    """The unilateral drills that may have another round, the first item of each exercise."""
    seen: set[str] = set()
    for index, item in enumerate(routine.items):
        exercise = library.exercise(item.exercise)
        dose = dose_of(exercise, item, preferences)
        # Sides with doses of their own differ because somebody wants them to.
        may_grow = item.left is None and item.right is None
        may_grow = may_grow and dose.rounds < exercise.dose.allowed.rounds[1]
        if exercise.laterality is Laterality.UNILATERAL and may_grow and exercise.id not in seen:
            seen.add(exercise.id)
            own = habits.balance((exercise.id,))
            lag = max(0, own.on(side.other) - own.on(side))
            yield _Drill(index, lag, round(dose.round_seconds * 1000))
