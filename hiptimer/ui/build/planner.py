"""How long a routine lasts for this person as it would start now, and fitting one to a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hiptimer.session.plan import Plan
from hiptimer.session.preferences import Preferences
from hiptimer.training.editing import RoutineDraft
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.ui.build.fitting_draft import FittedDraft, fit_draft
from hiptimer.ui.services import Services

if TYPE_CHECKING:
    from hiptimer.journal.habits import Habits
    from hiptimer.training.library import Library


class Planner:
    """Reads the journal once, until it is told to `forget`."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._habits: Habits | None = None

    @property
    def library(self) -> Library:
        """What can be done now."""
        return self._services.library

    @property
    def preferences(self) -> Preferences:
        """What the person prefers now."""
        return self._services.settings.settings.session

    def forget(self) -> None:
        """Read the journal anew when it is next needed."""
        self._habits = None

    def plan_of(self, routine: Routine) -> Plan | None:
        """The plan of what can be done of `routine`; None where that is nothing."""
        doable = tuple(item for item in routine.items if self.knows(item))
        if not doable:
            return None
        return self._plan(replace(routine, items=doable), self.preferences)

    def fit(self, draft: RoutineDraft, minutes: int) -> FittedDraft:
        """`draft` in `minutes`; it needs items, and all of them in the library."""
        return fit_draft(draft, minutes, self._plan, self.library, self.preferences)

    def knows(self, item: RoutineItem) -> bool:
        """Whether the exercise and the variant of `item` are there."""
        exercise = self.library.exercises.get(item.exercise)
        if exercise is None:
            return False
        return item.variant is None or exercise.variant(item.variant) is not None

    def _plan(self, routine: Routine, preferences: Preferences) -> Plan:
        if self._habits is None:
            self._habits = self._services.habits()
        session = replace(self._services.next_session(self._habits), preferences=preferences)
        return session.plan_of(routine, self._services.first_side)
