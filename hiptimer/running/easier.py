"""Easier and back: which way a drill goes on for the rest of a session, and what that changed.

Nothing is remembered here. What was changed can be kept at the end, where the person wants that.
"""

from __future__ import annotations

from msgspec import Struct

from hiptimer.session.plan import Plan, Step
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, Level
from hiptimer.training.library import Library


class NewWay(Struct, frozen=True):
    """A drill that ended a session in another way than it began: a variant, or None as written."""

    exercise: str
    variant: str | None


def first_way(exercise: Exercise, level: Level) -> str | None:
    """The id of the first easier, or harder, variant, if there is one."""
    return next((each.id for each in exercise.variants if each.level is level), None)


def easier_way(exercise: Exercise) -> str | None:
    """The id of the first easier variant, if there is one."""
    return first_way(exercise, Level.EASIER)


class Easing:
    """Chooses variants for the steps of one session that begins with `plan`.

    A drill that begins in another way than routine or `preferences` say was chosen for this session
    alone. Without preferences, each is usually done as it begins.
    """

    def __init__(
        self, library: Library, plan: Plan, preferences: Preferences | None = None
    ) -> None:
        self._library = library
        # How each item was done before anybody asked for it otherwise: in its first step.
        self._usual = {step.item: step.variant for step in reversed(plan.steps)}
        routine = library.routines.get(plan.routine)
        if preferences is None or routine is None:
            return
        named = {each.exercise: each.variant for each in routine.items}
        for step in plan.steps:
            exercise = library.exercise(step.exercise)
            chosen = named.get(exercise.id) or preferences.variants.get(exercise.id)
            is_there = chosen and exercise.variant(chosen)
            self._usual[step.item] = chosen if is_there else None

    def turn(self, step: Step, level: Level = Level.EASIER) -> str | None:
        """The way to go on with: that of `level` or, from there, the one that it was before."""
        other = self.way(step, level)
        if step.variant != other:
            return other
        usual = self._usual.get(step.item)
        return None if usual == other else usual  # usually done that way: as written

    def way(self, step: Step, level: Level) -> str | None:
        """The id of the first variant of that level of the step's drill, if it has one."""
        return first_way(self._library.exercise(step.exercise), level)

    def new_ways(self, plan: Plan) -> tuple[NewWay, ...]:
        """The drills of `plan`, as it is at the end, that could be kept as they are now.

        What was only made harder is of that day. Where the routine itself names the way, the
        routine decides the next time as well.
        """
        routine = self._library.routines.get(plan.routine)
        named = {each.exercise for each in (routine.items if routine else ()) if each.variant}
        last = {step.item: step for step in plan.steps}
        changed = (
            step
            for item, step in last.items()
            if step.variant != self._usual.get(item)
            and (step.variant is None or step.variant != self.way(step, Level.HARDER))
        )
        ways = {step.exercise: NewWay(step.exercise, step.variant) for step in changed}
        return tuple(way for exercise, way in ways.items() if exercise not in named)
