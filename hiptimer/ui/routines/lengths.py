"""How long a routine lasts for the person who made it, and fitting it to a number of minutes.

A routine's holds are multiplied by the person's hold scale, and own doses come before it: both are
taken into account here and not written into the routine.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from hiptimer.session.dosing import Hold, dose_of, in_dose
from hiptimer.session.fitting.fitting import Fitted, LeftOut, fit
from hiptimer.session.fitting.trials import CompilePlan
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.exercises import Exercise, HoldDose
from hiptimer.training.library import Library
from hiptimer.training.routines import Occasion, Routine, RoutineItem, occasion_of
from hiptimer.ui.services import Services

if TYPE_CHECKING:
    from hiptimer.journal.habits import Habits
    from hiptimer.journal.next_session import NextSession


class Planner:
    """Makes plans as a session would start now. The journal is read once, until `forget`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._habits: Habits | None = None

    @property
    def library(self) -> Library:
        return self._services.library

    @property
    def preferences(self) -> Preferences:
        return self._services.settings.settings.session

    def forget(self) -> None:
        """Read the journal again when it is next needed."""
        self._habits = None

    def plan_of(self, routine: Routine) -> Plan | None:
        """The plan of what can be done of `routine`; None where that is nothing."""
        doable = self._doable(routine)
        return self._plan(doable, self.preferences) if doable.items else None

    def occasion(self, routine: Routine) -> Occasion:
        """What the routine is for, as Today has it."""
        return occasion_of(routine, self.library.exercises)

    def explaining(self, routine: Routine, plan: Plan) -> float:
        """The seconds of its `plan` in which it is said how drills that are new are done."""
        session = self._session(self.preferences)
        return session.explaining(self._doable(routine), plan, self._services.first_side)

    def fit(self, draft: RoutineDraft, minutes: int) -> tuple[RoutineDraft, Fitted]:
        """`draft` in `minutes`; it needs items, and all of them in the library."""
        return fit_draft(draft, minutes, self._plan, self.library, self.preferences)

    def as_written(
        self, seen: Iterable[tuple[RoutineItem, RoutineItem]]
    ) -> tuple[RoutineItem, ...]:
        """Items to be done as the second of each two is, where the first is what was written."""
        exercise, preferences = self.library.exercise, self.preferences
        return tuple(
            replace(
                _written(before, done, exercise(before.exercise), preferences),
                variant=done.variant,
            )
            for before, done in seen
        )

    def _doable(self, routine: Routine) -> Routine:
        """What is left without the items whose exercise or variant is no longer there."""
        exercises = self.library.exercises
        ways = ((item, exercises.get(item.exercise)) for item in routine.items)
        known = (
            item
            for item, exercise in ways
            if exercise and (item.variant is None or exercise.variant(item.variant))
        )
        return replace(routine, items=tuple(known))

    def _plan(self, routine: Routine, preferences: Preferences) -> Plan:
        return self._session(preferences).plan_of(routine, self._services.first_side)

    def _session(self, preferences: Preferences) -> NextSession:
        if self._habits is None:
            self._habits = self._services.habits()
        return replace(self._services.next_session(self._habits), preferences=preferences)


def fit_draft(
    draft: RoutineDraft,
    minutes: float,
    compile_plan: CompilePlan,
    library: Library,
    preferences: Preferences,
) -> tuple[RoutineDraft, Fitted]:
    """`draft`, which has items and no faults in them, in `minutes`, and what was done to it.

    `compile_plan` is as for `fit`. Fields that need no change stay as they are.
    """
    used = {item.exercise for item in draft.items}
    bounded = {each: _bounded(library.exercises[each], preferences) for each in used}
    reachable = replace(library, exercises={**library.exercises, **bounded})
    fitted = fit(draft.routine(), minutes, compile_plan, reachable, preferences)
    gone = {place for each in fitted.done if isinstance(each, LeftOut) for place in each.places}
    kept = (item for place, item in enumerate(draft.items) if place not in gone)
    items = (
        _written(item, wanted, library.exercises[item.exercise], preferences)
        for item, wanted in zip(kept, fitted.routine.items, strict=True)
    )
    return replace(draft, items=tuple(items)), fitted


def _bounded(exercise: Exercise, preferences: Preferences) -> Exercise:
    """`exercise` with only those doses allowed that this person can come to do by a routine."""
    own = preferences.doses.get(exercise.id, OwnDose())
    dose = exercise.dose
    if isinstance(dose, HoldDose):
        if own.seconds is None and preferences.hold_scale == 1:
            return exercise
        reached = (_done(exercise, seconds, preferences) for seconds in dose.allowed.seconds)
        allowed = replace(dose.allowed, seconds=tuple(reached))
        return replace(exercise, dose=replace(dose, allowed=allowed))
    if own.reps is None:
        return exercise
    low, high = dose.allowed.reps
    reps = min(max(own.reps, low), high)
    return replace(exercise, dose=replace(dose, allowed=replace(dose.allowed, reps=(reps, reps))))


def _done(exercise: Exercise, seconds: int, preferences: Preferences) -> int:
    """The hold that this person does where a routine says `seconds`."""
    done = dose_of(exercise, RoutineItem(exercise=exercise.id, seconds=seconds), preferences)
    assert isinstance(done, Hold)
    return done.seconds


def _written(
    item: RoutineItem, wanted: RoutineItem, exercise: Exercise, preferences: Preferences
) -> RoutineItem:
    """`item` with the dose and rounds of `wanted`, which are those that will be done."""
    before, dose = dose_of(exercise, item, preferences), exercise.dose
    if wanted.rounds not in {None, before.rounds}:
        item = replace(item, rounds=_own_value(wanted.rounds, dose.rounds))
    if isinstance(dose, HoldDose):
        assert isinstance(before, Hold)
        if wanted.seconds not in {None, before.seconds}:
            seconds = _hold_up_to(wanted.seconds or 0, exercise, dose, preferences)
            item = in_dose(item, exercise, _own_value(seconds, dose.seconds))
    elif not isinstance(before, Hold) and wanted.reps not in {None, before.count}:
        item = in_dose(item, exercise, _own_value(wanted.reps, dose.reps))
    return item


def _own_value(value: int | None, usual: int) -> int | None:
    """`value` as an item says it: nothing where it is the exercise's own."""
    return None if value == usual else value


def _hold_up_to(most: int, exercise: Exercise, dose: HoldDose, preferences: Preferences) -> int:
    """What a routine has to say for a hold of `most` seconds, or else of the next less."""
    low, high = dose.allowed.seconds
    sayable = (each for each in range(high, low, -1) if _done(exercise, each, preferences) <= most)
    return next(sayable, low)
