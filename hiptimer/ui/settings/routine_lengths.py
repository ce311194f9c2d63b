"""How long each routine lasts with the settings being edited, and how long it did before."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from hiptimer.journal.habits import Habits
from hiptimer.session.preferences import Preferences
from hiptimer.session.time_text import as_clock
from hiptimer.ui.services import Services
from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label, set_role


def routine_seconds(
    services: Services, habits: Habits, preferences: Preferences
) -> dict[str, float]:
    """How long each routine would last now with `preferences`, by id, in seconds."""
    session = replace(services.next_session(habits), preferences=preferences)
    return {
        routine: session.plan(routine, services.first_side).seconds
        for routine in services.library.routines
    }


class RoutineLengths(Card):
    """A line for each routine, in step with the draft."""

    def __init__(self, services: Services, draft: Draft) -> None:
        super().__init__()
        self._services = services
        self._draft = draft
        self._read_journal()
        self._lengths: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 18)
        self._column.setSpacing(8)
        self._column.addWidget(label(self.tr("Your routines now"), Role.LARGE, wraps=True))
        for routine in services.library.routines.values():
            self._add_line(routine.id, routine.name)
        draft.changed.connect(self.show_lengths)
        self.show_lengths()

    def showEvent(self, event: QShowEvent) -> None:
        """Count in what has been done since: it decides who starts, and on an extra round."""
        super().showEvent(event)
        if not event.spontaneous():
            self._read_journal()
            self.show_lengths()

    def show_lengths(self) -> None:
        """Work out and show the lengths with the draft's preferences."""
        now = routine_seconds(self._services, self._habits, self._draft.settings.session)
        for routine, line in self._lengths.items():
            before, after = (as_clock(round(each[routine])) for each in (self._usual, now))
            line.setText(after if before == after else f"{before} → {after}")
            set_role(line, Role.MUTED if before == after else Role.CHANGED)

    def text_of(self, routine: str) -> str:
        """What the line of that routine says."""
        return self._lengths[routine].text()

    def _read_journal(self) -> None:
        self._habits = self._services.habits()
        self._usual = routine_seconds(self._services, self._habits, Preferences())

    def _add_line(self, routine: str, name: str) -> None:
        length = label(role=Role.MUTED)
        self._lengths[routine] = length
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(name, wraps=True), 1)
        line.addWidget(length)
        self._column.addLayout(line)
