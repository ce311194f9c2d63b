"""What is being written, in a file; fulfils `training.unsaved.UnsavedStore`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from hiptimer.storage.bounded import bytes_of
from hiptimer.storage.typed_file import LARGEST_BYTES, set_aside, write_typed
from hiptimer.storage.unbounded import unbounded
from hiptimer.texts import utf8_of
from hiptimer.training.unsaved import UnsavedDrill, UnsavedRoutine

Entry = TypeVar("Entry", UnsavedRoutine, UnsavedDrill)
UNREADABLE = (msgspec.MsgspecError, TypeError, ValueError, RecursionError)
NOTHING_LEFT = "What you were writing cannot be offered."
SOME_LEFT = "Some of what you were writing cannot be offered."


def tell_nobody(message: str) -> None:
    """For those who only want what can be read."""
    del message


class _Document(msgspec.Struct, frozen=True):
    entries: tuple[UnsavedRoutine | UnsavedDrill, ...]


class _Listed(msgspec.Struct, frozen=True):
    entries: list[object]


class UnsavedFile(Generic[Entry]):
    """Keeps entries of one `kind` in `path`, where there is a file only while there are any.

    `tell` is called with a sentence where something of it is lost.
    """

    def __init__(
        self, path: Path, kind: type[Entry], tell: Callable[[str], None] = tell_nobody
    ) -> None:
        self._path = path
        self._kind: type[Entry] = kind
        self._tell = tell

    def load(self) -> tuple[Entry, ...]:
        """What the file holds, as far as it can be read; a damaged one is set aside."""
        try:
            listed = msgspec.json.decode(utf8_of(bytes_of(self._path, LARGEST_BYTES)), type=_Listed)
        except FileNotFoundError:
            return ()
        except OSError as error:
            self._tell(f"{self._path} cannot be read ({error.strerror}). {NOTHING_LEFT}")
            return ()
        except UNREADABLE:
            self._tell(f"{set_aside(self._path)} {NOTHING_LEFT}")
            return ()
        read = [self._readable(each) for each in listed.entries]
        entries = tuple(each for each in read if each is not None)
        if len(entries) < len(read):
            self._tell(f"{set_aside(self._path)} {SOME_LEFT if entries else NOTHING_LEFT}")
            self.save(entries)
        return entries

    def _readable(self, value: object) -> Entry | None:
        try:
            return unbounded(self._kind, value)
        except UNREADABLE:
            return None

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


def unsaved_routines(
    path: Path, tell: Callable[[str], None] = tell_nobody
) -> UnsavedFile[UnsavedRoutine]:
    """The file of routines that are being written."""
    return UnsavedFile(path, UnsavedRoutine, tell)


def unsaved_drills(
    path: Path, tell: Callable[[str], None] = tell_nobody
) -> UnsavedFile[UnsavedDrill]:
    """The file of drills that are being written."""
    return UnsavedFile(path, UnsavedDrill, tell)
