"""What state a journal's file is in, before anything is done with it.

A look at the header and the tables costs next to nothing and is made each time. All pages are
gone through where the file is small, or was not closed (a power cut) and is not too large; and
all rows where damage was met before.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from hiptimer.storage.journal.book import Book, book_of
from hiptimer.storage.journal.connecting import connect_to_read
from hiptimer.storage.journal.faults import ROW_FAULTS, Fault, fault_of
from hiptimer.storage.journal.migrating import version_of
from hiptimer.storage.journal.names import damage_mark, has_changes_beside
from hiptimer.storage.journal.schema import VERSION
from hiptimer.storage.journal.sessions import read_session
from hiptimer.storage.journal.totals import see_to_it_that_they_agree

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
TABLES = frozenset(("word", "session", "step", "pause", "plan", "place", "looked", "spare_word"))
SUMMED = TABLES | {"work", "day_total", "tally"}
ALL_TABLES = SUMMED | {"counting"}
TABLES_OF_VERSION = (frozenset[str](), TABLES, SUMMED, ALL_TABLES)
NO_VERSION = 10_000
"""No file has a version like that, unless it is damaged."""
SMALL_BYTES = 4_000_000
"""Up to here all pages are gone through each time: about 20 ms."""
QUICK_BYTES = 32_000_000
"""Up to here they are gone through where the file was not closed: a fraction of a second."""


class Condition(Enum):
    """What can be done with the file."""

    NEW = "there is none yet"
    SOUND = "it can be used"
    DAMAGED = "it is to be repaired"
    NEWER = "it is not to be changed"


def condition_of(path: Path) -> Condition:
    """The condition of a journal. Raises `OSError` and `sqlite3.Error` where it cannot be told."""
    size = path.stat().st_size if path.exists() else 0
    if size == 0:
        return Condition.DAMAGED if has_changes_beside(path) else Condition.NEW
    header = _header(path)
    if not header.startswith(MAGIC) or len(header) < HEADER_BYTES:
        return Condition.DAMAGED
    if VERSION < int.from_bytes(header[60:64], "big") < NO_VERSION:
        return Condition.NEWER
    if not _is_as_we_write_it(header) or is_cut_short(path):
        return Condition.DAMAGED
    try:
        return _condition_inside(path, size)
    except ROW_FAULTS as error:
        if fault_of(error) is Fault.DAMAGED:
            return Condition.DAMAGED
        raise


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


@contextmanager
def read_only(path: Path) -> Generator[Book]:
    """A journal's file to read in. Raises `sqlite3.Error`."""
    connection = connect_to_read(path)
    try:
        yield book_of(connection)
    finally:
        connection.close()


def _condition_inside(path: Path, size: int) -> Condition:
    with read_only(path) as book:
        version = version_of(book.connection)
        if VERSION < version < NO_VERSION:
            return Condition.NEWER
        names = book.rows("SELECT name FROM sqlite_master")
        found = frozenset(str(name) for (name,) in names)
        if version >= NO_VERSION or found & ALL_TABLES != TABLES_OF_VERSION[version]:
            return Condition.DAMAGED
        marked = damage_mark(path).exists()
        affordable = size <= (QUICK_BYTES if has_changes_beside(path) else SMALL_BYTES)
        if (marked or affordable) and not is_whole(book.connection):
            return Condition.DAMAGED
        if marked and version == VERSION:
            see_to_it_that_they_agree(book)
        if marked:
            _read_everything(book)
    if marked:
        with contextlib.suppress(OSError):
            damage_mark(path).unlink(missing_ok=True)
    return Condition.SOUND


def _is_as_we_write_it(header: bytes) -> bool:
    """Whether what is the same in the header of each of our files is there."""
    formats, fractions, encoding = header[18:20], header[20:24], header[56:60]
    # The encoding is 0 until the first tables, which are made beside the file, come into it.
    known = encoding in (b"\0\0\0\0", b"\0\0\0\1")
    return formats in (b"\1\1", b"\2\2") and fractions == b"\0@  " and known


def _read_everything(book: Book) -> None:
    """Raises `DamagedRowError` for a row that is not what was written, and `sqlite3.Error`."""
    for (key,) in book.rows("SELECT id FROM session"):
        read_session(book, key)


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER_BYTES)
