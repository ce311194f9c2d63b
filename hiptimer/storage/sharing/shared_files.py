"""Shared routines as files; fulfils `training.sharing.Sharing`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hiptimer.storage.sharing.reading import read_shared
from hiptimer.storage.sharing.writing import write_shared
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Shared


class SharedFiles:
    """Reads and writes `.hiproutine` files; `pictures` gives own pictures by their file names."""

    def __init__(self, pictures: Callable[[str], bytes | None]) -> None:
        self._pictures = pictures

    def write(self, path: str, routine: Routine, library: Library) -> None:
        """Write `routine` with what of one's own it uses. Raises `OwnContentNotSavedError`."""
        write_shared(Path(path), routine, library, self._pictures)

    def read(self, path: str) -> Shared:
        """What a file holds; nothing is kept. Raises `SharedRefusedError`."""
        return read_shared(Path(path))
