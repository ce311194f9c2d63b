"""What state a journal's file is in, before anything is done with it.

A look at the header and the tables costs next to nothing and is made each time. All pages are
gone through where the file is small, or was not closed (a power cut) and is not too large; and
all rows where it is smaller still, or damage was met before, unless not a bit has changed since
that was done. SQLite itself leaves out whatever follows a bad frame of its log, so the log of a
file that was not closed is looked at past it.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path

from hiptimer.files import replacing
from hiptimer.storage.journal import older
from hiptimer.storage.journal.connecting import (
    JournalConnection,
    connect_to_read,
    is_open_elsewhere,
    opened_plainly,
)
from hiptimer.storage.journal.disk_faults import ROW_FAULTS, DamagedRowError, Fault, fault_of
from hiptimer.storage.journal.names import companion, damage_mark, has_changes_beside, sound_mark
from hiptimer.storage.journal.raw_pages import is_log_damaged
from hiptimer.storage.journal.schema import version_of
from hiptimer.storage.journal.sessions import TABLES, VERSION, check_seal, select

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
TABLES_OF_VERSION = {0: frozenset[str](), **older.TABLES_OF_VERSION, VERSION: frozenset(TABLES)}
ALL_TABLES = frozenset[str]().union(*TABLES_OF_VERSION.values())
LOST_PARTS = (
    "SELECT 1 FROM session WHERE"
    " steps <> (SELECT count(*) FROM step WHERE session = session.id) OR"
    " pauses <> (SELECT count(*) FROM pause WHERE session = session.id)"
)
NO_VERSION = 10_000
"""No file has a version like that, unless it is damaged."""
LITTLE_BYTES = 1_000_000
"""Up to here all rows are read each time: about 0.08 ms a session, 40 ms at most."""
FEW_BYTES = 6_000_000
"""Up to here they are read where the file has changed: 2,900 sessions, a quarter of a second."""
SMALL_BYTES = 8_000_000
"""Up to here all pages are gone through each time: about 40 ms."""
QUICK_BYTES = 32_000_000
"""Up to here they are gone through where the file was not closed: a fraction of a second."""


class Condition(Enum):
    """What can be done with the file."""

    NEW = "there is none yet"
    SOUND = "it can be used"
    DAMAGED = "it is to be repaired"
    NEWER = "it is not to be changed"


def condition_of(path: Path) -> Condition:
    """The condition of a journal. Raises `OSError` and `sqlite3.Error` where it cannot be seen."""
    size = path.stat().st_size if path.exists() else 0
    if size == 0:
        return Condition.DAMAGED if has_changes_beside(path) else Condition.NEW
    header = _header(path)
    if not header.startswith(MAGIC) or len(header) < HEADER_BYTES:
        return Condition.DAMAGED
    if VERSION < int.from_bytes(header[60:64], "big") < NO_VERSION:
        return Condition.NEWER
    if not _is_as_we_write_it(header) or is_cut_short(path) or _has_damaged_log(path):
        return Condition.DAMAGED
    if LITTLE_BYTES < size <= FEW_BYTES and _is_known_to_be_sound(path):
        return Condition.SOUND
    return _looked_through(path, size)


def is_cut_short(path: Path) -> bool:
    """Whether pages are missing at the end of the file. Raises `OSError`."""
    header = _header(path)
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    # The number of pages only holds where both counters of changes agree; and with changes beside
    # the file its end may not have been written yet.
    if header[24:28] != header[92:96] or has_changes_beside(path):
        return False
    return path.stat().st_size < pages * (page if page > 1 else 65_536)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether all pages of an open file fit together. Raises `sqlite3.Error`."""
    return connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"


def _looked_through(path: Path, size: int) -> Condition:
    try:
        found = _condition_inside(path, size)
    except ROW_FAULTS as error:
        if fault_of(error) is Fault.DAMAGED:
            return Condition.DAMAGED
        raise
    if LITTLE_BYTES < size <= FEW_BYTES and found is Condition.SOUND:
        _remember_that_it_is_sound(path)
    return found


def _condition_inside(path: Path, size: int) -> Condition:
    with closing(connect_to_read(path)) as connection:
        version = version_of(connection)
        if VERSION < version < NO_VERSION:
            return Condition.NEWER
        names = connection.rows("SELECT name FROM sqlite_master")
        found = frozenset(str(name) for (name,) in names)
        if found & ALL_TABLES != TABLES_OF_VERSION.get(version):
            return Condition.DAMAGED
        marked = damage_mark(path).exists()
        affordable = size <= (QUICK_BYTES if has_changes_beside(path) else SMALL_BYTES)
        if (marked or affordable) and not is_whole(connection):
            return Condition.DAMAGED
        if version and (marked or size <= FEW_BYTES):
            _read_everything(connection, version)
    if marked:
        with contextlib.suppress(OSError):
            damage_mark(path).unlink(missing_ok=True)
    return Condition.SOUND


def _is_known_to_be_sound(path: Path) -> bool:
    """Whether the file is to the last bit the one in which all rows were read."""
    mark = sound_mark(path)
    if has_changes_beside(path) or damage_mark(path).exists() or not mark.exists():
        return False
    return mark.read_text(encoding="ascii", errors="replace") == _digest(path)


def _remember_that_it_is_sound(path: Path) -> None:
    if not has_changes_beside(path):
        mark = sound_mark(path)
        with contextlib.suppress(OSError), replacing(mark, private=True, lasting=False) as part:
            part.write_text(_digest(path), encoding="ascii")


def _digest(path: Path) -> str:
    with opened_plainly(path) as file:  # of FEW_BYTES at most
        return hashlib.sha256(file.read()).hexdigest()


def _has_damaged_log(path: Path) -> bool:
    """Whether SQLite would leave out what was written to the log beside the file.

    Where another process has the file open its log is being written, and was looked at before.
    """
    log = companion(path, "-wal")
    if not has_changes_beside(path) or log.stat().st_size > QUICK_BYTES or is_open_elsewhere(path):
        return False
    index = companion(path, "-shm")
    return is_log_damaged(log.read_bytes(), index.read_bytes() if index.exists() else b"")


def _is_as_we_write_it(header: bytes) -> bool:
    """Whether what is the same in the header of each of our files is there."""
    formats, fractions, encoding = header[18:20], header[20:24], header[56:60]
    # The encoding is 0 until the first tables, which are made beside the file, come into it.
    known = encoding in (b"\0\0\0\0", b"\0\0\0\1")
    return formats in (b"\1\1", b"\2\2") and fractions == b"\0@  " and known


def _read_everything(connection: JournalConnection, version: int) -> None:
    """Raises `DamagedRowError` for a row that is not what was written, and `sqlite3.Error`."""
    if version < VERSION:
        for _ in older.rows_in(connection, version):
            pass
        return
    for table in TABLES:
        for row in connection.rows(select(table)):
            check_seal(table, row)
    if connection.row("PRAGMA foreign_key_check") or connection.row(LOST_PARTS):
        message = "a session is there without all that belongs to it, or the other way round"
        raise DamagedRowError(message)


def _header(path: Path) -> bytes:
    with opened_plainly(path) as file:
        return file.read(HEADER_BYTES)
