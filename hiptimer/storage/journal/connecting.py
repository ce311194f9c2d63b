"""A journal's files, connections to them as SQLite is to treat it, and the one way past SQLite.

Only `journal-….sqlite` is merged from other computers, so every copy that must not come back
(damaged, from before a migration, not yet whole) begins with another word.

On POSIX a process loses all its locks on a file when it closes any descriptor of it. SQLite knows
of its own descriptors only: a plain `open` and `close` of a journal that SQLite has open in the
same process takes its locks away, and the next process to close the journal then deletes the
write-ahead log that this one still writes to. So the connections of this process are known here,
and a file is only opened past SQLite, with `opened_plainly`, while none of them has it open.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from threading import RLock
from typing import Any, BinaryIO
from urllib.parse import quote
from weakref import WeakSet

from hiptimer.files import close_file, replacing, write_whole
from hiptimer.local_time import local_now
from hiptimer.storage.journal.disk_faults import ROW_FAULTS, Fault, fault_of

COMPANIONS = ("-wal", "-shm")
PATIENCE_SECONDS = 0.25
"""How long a step waits for another process; the window stands still for it."""
SHARED_LOCK, SHARED_BYTES = 0x4000_0002, 510
"""Where SQLite locks a database that it has open: https://www.sqlite.org/src/file/src/os.h."""
IN_USE_LOCK = 128
"""Where it locks the file that ends in -shm for as long as a connection uses it."""

Identity = tuple[int, int]
Row = tuple[Any, ...]


class Access(StrEnum):
    """What a connection may do with the file. A frozen file is one that nobody is changing."""

    CREATE = "mode=rwc"
    READ = "mode=ro"
    FROZEN = "mode=ro&immutable=1"


class JournalConnection(sqlite3.Connection):
    """A connection that is known to this process for as long as it is open."""

    file: Identity | None = None

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Everything that `sql` finds. Raises `sqlite3.Error`."""
        return self.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        """The first that `sql` finds. Raises `sqlite3.Error`."""
        return self.execute(sql, values).fetchone()

    def close(self) -> None:
        with undisturbed:
            super().close()
            _open_here.discard(self)


# What the process holds is one for the whole process, so what is known of it is, too.
undisturbed = RLock()
"""While it is held no other thread opens or closes a journal, or reads one past SQLite."""
_open_here: WeakSet[JournalConnection] = WeakSet()


def journal_path(folder: Path, computer: str) -> Path:
    """The file that the computer of that name writes."""
    return folder / f"journal-{computer}.sqlite"


def companion(path: Path, ending: str) -> Path:
    """A file that SQLite keeps beside `path`."""
    return path.with_name(path.name + ending)


def dated(word: str, path: Path) -> Path:
    """A name for a copy of `path` that begins with `word` and tells the moment."""
    stamp = local_now().strftime("%Y-%m-%d-%H%M%S-%f")
    return path.with_name(f"{word}-{path.stem}-{stamp}{path.suffix}")


def damage_mark(path: Path) -> Path:
    """A file that is there when `path` was found to be damaged and is to be repaired."""
    return path.with_name(f"damaged-{path.stem}.mark")


def mark_damage(path: Path) -> None:
    """Let the next start see to it."""
    with suppress(OSError):
        write_whole(damage_mark(path), b"", private=True)


def has_changes_beside(path: Path) -> bool:
    """Whether SQLite left changes beside `path`: it is in use, or was not closed."""
    wal = companion(path, "-wal")
    return wal.exists() and wal.stat().st_size > 0


def identity_of(path: Path) -> Identity | None:
    """What tells a file from another that has, or had, the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)


def is_open_here(path: Path) -> bool:
    """Whether SQLite has the file open in this process, whatever name it was opened by."""
    with undisturbed:
        identity = identity_of(path)
        return identity is not None and any(each.file == identity for each in _open_here)


@contextmanager
def opened_plainly(path: Path) -> Generator[BinaryIO]:
    """The bytes of a journal, past SQLite.

    Raises `OSError`, also where the file is open in this process: closing it would take SQLite's
    locks away.
    """
    with undisturbed:
        if is_open_here(path):
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN), str(path))
        with path.open("rb") as file:
            yield file


def is_open_elsewhere(path: Path) -> bool:
    """Whether another process has the file open with SQLite; False where that cannot be seen.

    On Windows it cannot be: there an open file cannot be renamed or deleted either.
    """
    log_index = companion(path, "-shm")
    with undisturbed:
        if is_open_here(path):
            return False
        locks = ((path, SHARED_LOCK, SHARED_BYTES), (log_index, IN_USE_LOCK, 1))
        return any(_is_locked(*each) for each in locks)


def connect(path: Path, access: Access = Access.CREATE) -> JournalConnection:
    """A connection without transactions of its own. Raises `sqlite3.Error`."""
    with undisturbed:
        is_new = access is Access.CREATE and not path.exists()
        place = quote(os.fsencode(path.absolute().as_posix()))
        connection = sqlite3.connect(
            f"file://{'' if place.startswith('/') else '/'}{place}?{access}",
            uri=True,
            timeout=PATIENCE_SECONDS,
            isolation_level=None,
            factory=JournalConnection,
        )
        if is_new:
            close_file(path)  # before SQLite makes the files beside it, which get its mode
        if access is not Access.FROZEN:  # that one holds no locks
            connection.file = identity_of(path)
            _open_here.add(connection)
        return connection


def connect_to_read(path: Path) -> JournalConnection:
    """A connection that changes neither the file nor anything beside it. Raises `sqlite3.Error`.

    Where another process has the file open its latest changes are seen.
    """
    if any(companion(path, ending).exists() for ending in COMPANIONS):
        connection = connect(path, Access.READ)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except ROW_FAULTS as error:
            connection.close()
            if fault_of(error) is Fault.BUSY:
                raise
        else:
            return connection
    return connect(path, Access.FROZEN)


def put_copy_in_place(path: Path) -> None:
    """Let a connection whose log was deleted close without bringing that log into the file.

    It would go over what others have written since. SQLite leaves a file alone that does not have
    its name any more: so a copy takes the name. Raises `OSError`, also where another process is
    using the file just now.
    """
    if _is_locked(companion(path, "-shm"), IN_USE_LOCK, 1):
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN), str(path))
    with replacing(path, private=True) as copy:
        shutil.copyfile(path, copy)


def _is_locked(path: Path, start: int, length: int) -> bool:
    try:
        import fcntl  # not there on Windows
    except ImportError:
        return False
    with suppress(OSError), path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
        except (BlockingIOError, PermissionError):
            return True
    return False
