"""What is being written, in a file; fulfils `training.unsaved.UnsavedStore`."""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from hiptimer.storage.typed_file import set_aside, write_typed
from hiptimer.storage.unbounded import unbounded
from hiptimer.training.unsaved import UnsavedDrill, UnsavedRoutine

Entry = TypeVar("Entry", UnsavedRoutine, UnsavedDrill)


class _Document(msgspec.Struct, frozen=True):
    entries: tuple[UnsavedRoutine | UnsavedDrill, ...]


class _Listed(msgspec.Struct, frozen=True):
    entries: list[object]


class UnsavedFile(Generic[Entry]):
    """Keeps entries of one `kind` in `path`, where there is a file only while there are any."""

    def __init__(self, path: Path, kind: type[Entry]) -> None:
        self._path = path
        self._kind: type[Entry] = kind

    def load(self) -> tuple[Entry, ...]:
        """What the file holds; a damaged one is set aside."""
        try:
            listed = msgspec.json.decode(self._path.read_bytes(), type=_Listed)
            return tuple(unbounded(self._kind, each) for each in listed.entries)
        except OSError:
            return ()
        except (msgspec.MsgspecError, TypeError, ValueError, RecursionError):
            set_aside(self._path)
            return ()

    def save(self, entries: tuple[Entry, ...]) -> bool:
        """Write the file whole, or delete it where there are none; whether that was possible."""
        try:
            if entries:
                write_typed(self._path, _Document(entries))
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def unsaved_routines(path: Path) -> UnsavedFile[UnsavedRoutine]:
    """The file of routines that are being written."""
    return UnsavedFile(path, UnsavedRoutine)


def unsaved_drills(path: Path) -> UnsavedFile[UnsavedDrill]:
    """The file of drills that are being written."""
    return UnsavedFile(path, UnsavedDrill)
