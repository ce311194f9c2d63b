"""The plan in force for the page: its weeks, every change that a person makes, and undoing it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.programme import editing
from hiptimer.journal.programme.presets import LengthsByDay, as_routine, plan_for, reach_of
from hiptimer.journal.programme.weeks import PlannedSession, PlannedWeek
from hiptimer.messages import ExplainedError, Message
from hiptimer.settings.programme import Absence, Programme, SessionKind
from hiptimer.training.library import UnknownRoutineError
from hiptimer.ui.language import translated
from hiptimer.ui.plan.days import DayShown, Facts, days_of
from hiptimer.ui.services import Services

if TYPE_CHECKING:
    from hiptimer.journal.next_session import NextSession
    from hiptimer.journal.programme.rules import ProgrammeRules
    from hiptimer.session.plan import Plan
    from hiptimer.training.routines import Routine

Edit = Callable[[Programme], Programme]
Words = str | Callable[[], str]
"""A sentence about a change, or what makes one of the plan as it is after it."""


class Planning(QObject):
    """Reads journal and settings when it is told to `refresh`."""

    changed = Signal()
    """`weeks` and `shown` are others now; it takes no value."""

    noted = Signal(str)
    """A sentence about a change that was made and can be undone."""

    undone = Signal(str)
    """A change was taken back; the value is the sentence about it."""

    refused = Signal(str)
    """A sentence about a change that a rule forbids."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._before: list[tuple[Programme | None, str]] = []
        self._making: tuple[NextSession, LengthsByDay] | None = None
        self.weeks: tuple[PlannedWeek, ...] = ()
        self.shown: tuple[tuple[DayShown, ...], ...] = ()
        self.today = services.now().date()

    @property
    def programme(self) -> Programme | None:
        """What the person said of their plan, where they have one."""
        return self._services.settings.settings.programme

    @property
    def rules(self) -> ProgrammeRules:
        """What all plans go by."""
        assert self._services.programme_rules is not None, "only asked for where there are plans"
        return self._services.programme_rules()

    def week_of(self, day: date) -> PlannedWeek | None:
        """The week that has `day`."""
        days = timedelta(days=7)
        return next((w for w in self.weeks if w.first <= day < w.first + days), None)

    def refresh(self) -> None:
        """Bring all up to date."""
        self.today = self._services.now().date()
        self.weeks = self._services.weeks()
        self._making = None
        self.shown = days_of(self.weeks, self.today, self.facts)
        self.changed.emit()

    def facts(self, session: PlannedSession) -> Facts | None:
        """What is known of a session of the plan; None where its routine is gone."""
        library, key = self._services.library, session.routine_id
        try:
            minutes = self._made[1].minutes(session)
        except UnknownRoutineError:
            return None
        return Facts(library.routine(key).name, minutes, library.occasion(key))

    @property
    def _made(self) -> tuple[NextSession, LengthsByDay]:
        """What makes sessions, and how long they last, since `refresh`."""
        if self._making is None:
            session = self._services.next_session()
            self._making = session, LengthsByDay(session, self.today, self._took())
        return self._making

    def _took(self) -> Counter[tuple[date, str]]:
        """How long what was done of each routine lasted, in milliseconds by day."""
        took: Counter[tuple[date, str]] = Counter()
        with suppress(JournalUnavailableError):
            first = self.weeks[0].first if self.weeks else self.today
            for line in self._services.journal.lines(first, self.today):
                if not line.is_demonstration:
                    took[line.started.date(), line.routine] += line.lasted
        return took

    def plan(self, session: PlannedSession) -> Plan:
        """The session as it would start now. Raises `UnknownRoutineError`."""
        return plan_for(session, self._made[0], self._services.first_side)

    def routine(self, session: PlannedSession) -> Routine:
        """The routine in the doses that are planned. Raises `UnknownRoutineError`."""
        return as_routine(session, self._services.ways)

    def make(self, programme: Programme | None, words: Words) -> None:
        """Have that plan from now on, or none, and note it in `words`."""
        if programme == self.programme:
            return
        before = self.programme
        self._keep(programme)
        said = words if isinstance(words, str) else words()
        self._before.append((before, said))
        self.noted.emit(said)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            before, said = self._before.pop()
            self._keep(before)
            self.undone.emit(said)

    def undo_what_made(self, programme: Programme | None) -> None:
        """Take the last change back, where it was the one to `programme`."""
        if programme == self.programme:
            self.undo()

    def move(self, session: PlannedSession, to: date | None, words: Words) -> bool:
        """Have it on that day, or leave it out; whether that may be."""
        return self._edit(lambda p: self._with_move(p, session, to), words)

    def may_move(self, session: PlannedSession, to: date) -> bool:
        """Whether it may be moved to that day."""
        return not self.forbids(session, to)

    def forbids(self, session: PlannedSession, to: date) -> str:
        """Why it may not be moved to that day; nothing where it may."""
        try:
            if self.programme is not None:
                self._with_move(self.programme, session, to)
        except ExplainedError as error:
            return translated(error.message)
        return ""

    def _with_move(
        self, programme: Programme, session: PlannedSession, to: date | None
    ) -> Programme:
        if to is not None and to < self.today:
            raise editing.NotPlannedError(Message("That day is over."))
        return editing.with_move(programme, self.rules, self.weeks, session, to)

    def swap(self, session: PlannedSession, routine: str, words: str) -> bool:
        """Have that routine in its place; whether that may be."""
        ways = self._services.ways
        return self._edit(lambda p: editing.with_swap(p, ways, session, routine), words)

    def swaps(self, session: PlannedSession) -> tuple[tuple[str, str], ...]:
        """The ids and names of the routines that can take its place."""
        library, ways = self._services.library, self._services.ways
        holds = session.kind is SessionKind.STRETCH
        fitting = (
            key
            for key in library.routines
            if key != session.routine_id
            and (not holds or reach_of(key, ways))
            and self._may(lambda p, key=key: editing.with_swap(p, ways, session, key))
        )
        return tuple((key, library.routine(key).name) for key in fitting)

    def put_back(self, session: PlannedSession, words: str) -> bool:
        """Have it where and as the rules have it."""
        return self._edit(lambda p: editing.without_changes(p, session), words)

    def be_away(self, absence: Absence, words: str) -> bool:
        """Leave those days out."""
        return self._edit(lambda p: editing.with_absence(p, absence), words)

    def be_back(self, absence: Absence, words: str) -> bool:
        """Plan those days again."""
        return self._edit(lambda p: editing.without_absence(p, absence), words)

    def _may(self, edit: Edit) -> bool:
        try:
            return self.programme is not None and bool(edit(self.programme))
        except ExplainedError:
            return False

    def _edit(self, edit: Edit, words: Words) -> bool:
        if self.programme is None:
            return False
        try:
            edited = edit(self.programme)
        except ExplainedError as error:
            self.refused.emit(translated(error.message))
            return False
        self.make(edited, words)
        return True

    def _keep(self, programme: Programme | None) -> None:
        model = self._services.settings
        model.replace(replace(model.settings, programme=programme))
        self.refresh()
