"""What a person does to a session here: open it, say how it felt, delete it, bring it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling, SessionRecord
from hiptimer.ui.services import Services
from hiptimer.ui.told import told


class Changes(QObject):
    """Reads and writes single sessions."""

    described = Signal()
    """A session has another feeling or note; it takes no value."""

    counted_anew = Signal(str)
    """There is a session less or more; the value is its id."""

    deleted = Signal(object)
    """A session was taken away; the value brings it back when it is called."""

    failed = Signal(str)
    """It could not be done; the value is a sentence to show."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def read(self, session_id: str) -> SessionRecord | None:
        """One session with its steps; None where it cannot be had."""
        try:
            return self._services.journal.session(session_id)
        except JournalUnavailableError as error:
            self.failed.emit(told(str(error)))
            return None

    def describe(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        """Keep how it felt."""
        if self._attempt(lambda: self._services.journal.describe(session_id, feeling, note)):
            self.described.emit()

    def delete(self, session_id: str) -> None:
        """Take it away."""
        if self._attempt(lambda: self._services.journal.delete(session_id)):
            self.counted_anew.emit(session_id)
            self.deleted.emit(lambda: self.restore(session_id))

    def restore(self, session_id: str) -> None:
        """Bring it back."""
        if self._attempt(lambda: self._services.journal.restore(session_id)):
            self.counted_anew.emit(session_id)

    def _attempt(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except JournalUnavailableError as error:
            self.failed.emit(told(str(error)))
            return False
        return True
