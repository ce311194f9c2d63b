"""The window's place in a file; fulfils `session.window_port.WindowPlaceStore`."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hiptimer.session.window_port import WindowPlace
from hiptimer.storage.typed_file import read_typed, write_typed


class WindowFile:
    """Keeps the place in `path`. It is no loss that would be worth a message."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> WindowPlace:
        """The place, or as much of it as the file has right."""
        return read_typed(self._path, WindowPlace).value

    def save(self, place: WindowPlace) -> None:
        """Write the place."""
        with suppress(OSError):
            write_typed(self._path, place)
