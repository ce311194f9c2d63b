"""Easier and back: which variant a drill goes on with, and that the choice is remembered."""

from __future__ import annotations

from msgspec.structs import replace

from hiptimer.session.plan import Plan, Step
from hiptimer.training.exercises import Level
from hiptimer.ui.services import Services


class Easing:
    """Chooses variants for the steps of a session."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def easier(self, step: Step) -> str | None:
        """The id of the first easier variant of the step's drill, if it has one."""
        variants = self._services.library.exercise(step.exercise).variants
        return next((each.id for each in variants if each.level is Level.EASIER), None)

    def turn(self, plan: Plan, step: Step) -> str | None:
        """The variant to go on with: the easier one or, from there, the one that was before.

        The choice is kept for later sessions.
        """
        easier = self.easier(step)
        as_written = self._as_written(plan, step)
        without = as_written if as_written != easier else None
        variant = without if step.variant == easier else easier
        self.remember(step.exercise, None if variant == as_written else variant)
        return variant

    def _as_written(self, plan: Plan, step: Step) -> str | None:
        """The variant that the routine itself names; a plan may be shorter, or of one drill."""
        routine = self._services.library.routines.get(plan.routine)
        items = routine.items if routine else ()
        return next((each.variant for each in items if each.exercise == step.exercise), None)

    def remember(self, exercise: str, variant: str | None) -> None:
        """Do the drill in that variant from now on; None: as written."""
        model = self._services.settings
        session = model.settings.session
        variants = {key: value for key, value in session.variants.items() if key != exercise}
        if variant is not None:
            variants[exercise] = variant
        model.replace(replace(model.settings, session=replace(session, variants=variants)))
