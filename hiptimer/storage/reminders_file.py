"""What was reminded of, in a file; fulfils `session.reminder_port.ReminderStore`."""

from __future__ import annotations

from pathlib import Path

from hiptimer.session.reminder_port import ReminderMemory
from hiptimer.storage.typed_file import read_typed, write_typed


class RemindersFile:
    """Keeps the memory in `path`. Only its loss of what was put off is worth a message."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> ReminderMemory:
        """The memory, or as much of it as the file has right."""
        return read_typed(self._path, ReminderMemory).value

    def save(self, memory: ReminderMemory) -> bool:
        """Write the memory; whether that was possible."""
        try:
            write_typed(self._path, memory)
        except OSError:
            return False
        return True
