"""What was done last, in a file; fulfils `ports.Memory`. Losing it loses only a hint."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

from msgspec import Struct

from hiptimer.session.suggestion import LastSession
from hiptimer.storage.typed_file import read_typed, write_typed
from hiptimer.training.sides import Side


class _Kept(Struct, omit_defaults=True):
    last: LastSession | None = None


class MemoryFile:
    """Keeps the last session in `path`; `today` gives the local day."""

    def __init__(self, path: Path, today: Callable[[], date] = date.today) -> None:
        self._path = path
        self._today = today

    def load(self) -> LastSession | None:
        """The last session, or None where nothing is known of one."""
        return read_typed(self._path, _Kept).value.last

    def save(self, routine: str, first_side: Side) -> None:
        """Remember what was done today, if that is possible."""
        last = LastSession(routine, first_side, self._today().isoformat())
        with contextlib.suppress(OSError):
            write_typed(self._path, _Kept(last))
