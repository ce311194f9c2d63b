"""The notes of what is lowered and paused while the voice speaks.

They fulfil `LoweredNote` and `PausedNote` of `ports.other_sound`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from hiptimer.files import make_folder, replacing
from hiptimer.ports.other_sound import Lowered, Paused
from hiptimer.storage.typed_file import LARGEST_BYTES, bytes_of

Noted = TypeVar("Noted", Lowered, Paused)


class NoteFile(Generic[Noted]):
    """Keeps the note in `path`, where there is a file only while something is held back.

    `kind` is what it holds. Whoever lowers holds a lock on the folder, which ends with its process,
    however that ends.
    """

    def __init__(self, path: Path, kind: type[Noted]) -> None:
        self._path = path
        self._kind = kind
        self._lock: int | None = None

    def claim(self) -> bool:
        """Be the one that lowers; False while another running HipTimer is."""
        import fcntl  # exists on POSIX alone, and so does what is lowered

        if self._lock is not None:
            return True
        try:
            make_folder(self._path.parent, private=True)
            lock = os.open(self._path.parent, os.O_RDONLY)
        except OSError:
            return False
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            return False
        self._lock = lock
        return True

    def load(self) -> tuple[Noted, ...]:
        """What a start that was killed has left so; of a damaged note, nothing."""
        try:
            data = bytes_of(self._path, LARGEST_BYTES)
            rows = msgspec.json.decode(data, type=list[object])
            return tuple(msgspec.convert(row, self._kind) for row in rows)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return ()

    def save(self, noted: tuple[Noted, ...]) -> bool:
        """Note what is held back, or that nothing is; whether that was possible.

        It is for a killed program, not for a power cut, so that no disk is waited for.
        """
        try:
            if not noted:
                self._path.unlink(missing_ok=True)
                return True
            with replacing(self._path, private=True, lasting=False) as part:
                part.write_bytes(msgspec.json.encode(noted))
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Let others lower."""
        if self._lock is not None:
            with suppress(OSError):
                os.close(self._lock)
        self._lock = None


def lowered_file(path: Path) -> NoteFile[Lowered]:
    """The note of the streams that are lowered, in `path`."""
    return NoteFile(path, Lowered)


def paused_file(path: Path) -> NoteFile[Paused]:
    """The note of the players that are paused, in `path`."""
    return NoteFile(path, Paused)
