"""The plan of a routine as it would start now: what a person prefers meets what they did. Pure."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.extra_rounds import extra_rounds
from hiptimer.journal.habits import Habits, SideChoice, first_side_for
from hiptimer.session.compiling import Compiler
from hiptimer.session.fitted import Fitted
from hiptimer.session.fitting import fit
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.session.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side


class NextSession(Struct, frozen=True):
    """Plans what comes next for one person, in one language."""

    library: Library
    phrases: Phrases
    preferences: Preferences
    habits: Habits

    def plan(self, routine_id: str, first_side: Side | None = None) -> Plan:
        """The plan of a routine; `first_side` overrules the preference.

        Raises `UnknownRoutineError`, `UnknownExerciseError`.
        """
        return self.plan_of(self.library.routine(routine_id), first_side)

    def plan_of(self, routine: Routine, first_side: Side | None = None) -> Plan:
        """The plan of a routine that need not be in the library. Raises `UnknownExerciseError`."""
        choice = SideChoice(first_side) if first_side else self._choice(routine)
        extra = extra_rounds(routine, self.library, self.preferences, self.habits)
        compiler = Compiler(self.library, self.phrases, self.preferences)
        return compiler.plan(routine, choice.side, lag=choice.lag / 1000, extra=extra)

    def fitted(self, routine_id: str, minutes: float, first_side: Side | None = None) -> Fitted:
        """A routine made to last at most `minutes`, above 0, as nearly as its doses allow.

        Raises `UnknownRoutineError`, `UnknownExerciseError`.
        """

        def plan_with(routine: Routine, preferences: Preferences) -> Plan:
            return replace(self, preferences=preferences).plan_of(routine, first_side)

        routine = self.library.routine(routine_id)
        return fit(routine, minutes, plan_with, self.library, preferences=self.preferences)

    def _choice(self, routine: Routine) -> SideChoice:
        return first_side_for(routine, self.preferences.first_side, self.habits)
