"""What was reminded of, in a file; fulfils `session.reminder_port.ReminderStore`."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hiptimer.session.reminder_port import ReminderMemory
from hiptimer.storage.typed_file import read_typed, write_typed


class RemindersFile:
    """Keeps the memory in `path`. It is no loss that would be worth a message."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> ReminderMemory:
        """The memory, or as much of it as the file has right."""
        return read_typed(self._path, ReminderMemory).value

    def save(self, memory: ReminderMemory) -> None:
        """Write the memory."""
        with suppress(OSError):
            write_typed(self._path, memory)
