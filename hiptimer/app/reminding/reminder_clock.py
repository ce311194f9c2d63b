"""Looks at every full minute whether a reminder is due, as long as there is any that can be."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.journal.due_reminders import has_session, look, snoozed
from hiptimer.ports.reminders import ReminderStore
from hiptimer.settings.settings import Reminder
from hiptimer.ui.services import Services

MINUTE_MS = 60_000
AFTER_MS = 50
"""So long after the minute has begun: a timer may come a little early."""


class ReminderClock(QObject):
    """Asks nobody and keeps no timer while there are no reminders that can come."""

    due = Signal(object)
    """Now is the time for these; the value is a tuple of `Reminder`, of one routine each."""

    def __init__(
        self, services: Services, store: ReminderStore, is_session_running: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._services = services
        self._store = store
        self._is_session_running = is_session_running
        self._memory = store.load()
        self._is_going = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def is_going(self) -> bool:
        """Whether it looks at all."""
        return self._is_going

    def serve(self, services: Services) -> None:
        """Ask `services` from now on, which have the same settings."""
        self._services = services

    def start(self) -> None:
        """Begin, with what was missed a short time ago."""
        self._is_going = self._services.settings.settings.reminders.wants_any
        if self._is_going:
            self.look()
        self._services.settings.changed.connect(self._on_settings_changed)

    def look(self) -> None:
        """Emit what is due now."""
        reminders = self._services.settings.settings.reminders.reminders
        routines, now = self._services.library.routines, self._services.now()
        found = look(reminders, routines, self._memory, now, self._is_quiet)
        before, self._memory = self._memory, found.memory
        if (before.came, before.snoozed) != (found.memory.came, found.memory.snoozed):
            self._store.save(found.memory)
        self._timer.start(_milliseconds_to_next_minute(now))
        if found.reminders:
            self.due.emit(found.reminders)

    def put_off(self, reminders: Collection[Reminder]) -> bool:
        """Emit `reminders` again in half an hour; False if only in case it runs until then."""
        self._memory = snoozed(self._memory, reminders, self._services.now())
        return self._store.save(self._memory)

    def close(self) -> None:
        """Look no more, and remember when that was last done."""
        self._timer.stop()
        if self._is_going:
            self._store.save(self._memory)

    def _is_quiet(self, days: Collection[date]) -> bool:
        return self._is_session_running() or has_session(
            self._services.journal, days, self._services.now()
        )

    def _on_settings_changed(self) -> None:
        wanted = self._services.settings.settings.reminders.wants_any
        if wanted and not self._is_going:
            now = self._services.now()
            # What would have come before there were reminders was not missed.
            self._memory = replace(self._memory, looked=now.replace(tzinfo=None))
            self._timer.start(_milliseconds_to_next_minute(now))
        elif not wanted:
            self._timer.stop()
        self._is_going = wanted


def _milliseconds_to_next_minute(now: datetime) -> int:
    return MINUTE_MS - now.second * 1000 - now.microsecond // 1000 + AFTER_MS
