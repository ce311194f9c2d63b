"""What was reminded of, in a file; fulfils `session.reminder_port.ReminderStore`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hiptimer.session.reminder_port import ReminderMemory
from hiptimer.storage.typed_file import read_typed, write_typed


class RemindersFile:
    """Keeps the memory in `path`. `tell` is called with a sentence where some of it is lost."""

    def __init__(self, path: Path, tell: Callable[[str], None] | None = None) -> None:
        self._path = path
        self._tell = tell

    def load(self) -> ReminderMemory:
        """The memory, or as much of it as the file has right."""
        reading = read_typed(self._path, ReminderMemory)
        if reading.message and self._tell is not None:
            self._tell(reading.message)  # what was put off until later will not come
        return reading.value

    def save(self, memory: ReminderMemory) -> bool:
        """Write the memory; whether that was possible."""
        try:
            write_typed(self._path, memory)
        except OSError:
            return False
        return True
