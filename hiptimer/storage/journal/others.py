"""Takes over what other computers did from their journals in the same folder.

A file that is not whole, because it is still being copied, or is of a newer version, is left for
the next time; so is a session that is not what was written.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from hiptimer.journal.ports import Merged
from hiptimer.journal.records import SessionRecord
from hiptimer.storage.journal.book import Book, book_of
from hiptimer.storage.journal.condition import is_cut_short, is_whole
from hiptimer.storage.journal.connecting import Access, connect, is_open_here, opened_plainly
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import FAULTS, DamagedRowError
from hiptimer.storage.journal.names import other_journals
from hiptimer.storage.journal.schema import VERSION, version_of
from hiptimer.storage.journal.sessions import read_session
from hiptimer.storage.journal.writing import merge

# The seals tell whether two copies are the same without reading all the steps.
FINGERPRINTS = (
    "SELECT id, uuid, seal, (SELECT sum(seal) FROM step WHERE step.session = session.id),"
    " (SELECT sum(seal) FROM pause WHERE pause.session = session.id) FROM session"
)

CHUNK_BYTES = 1 << 20
Look = tuple[int, int]


class _NotNowError(Exception):
    """The other file cannot be read at the moment."""


def merge_others(database: Database) -> Merged:
    """Merge each other journal that changed since it was merged.

    Raises `JournalUnavailableError` where the own one cannot be written.
    """
    with database.reading() as book:
        looked = {row[0]: row[1:] for row in book.rows("SELECT name, size, modified FROM looked")}
    added = updated = 0
    for path in other_journals(database.path):
        now = _look(path)
        if now is not None and now != looked.get(path.name):
            merged = _merge_one(database, path, now)
            added += merged.added
            updated += merged.updated
    return Merged(added, updated)


def _merge_one(database: Database, path: Path, now: Look) -> Merged:
    try:
        with database.writing() as book:
            passed_over: list[int] = []
            merged = merge(book, _news(book, path, passed_over))
            _see_to_it_that_it_stayed(path, now)
            if not passed_over:
                book.run("INSERT OR REPLACE INTO looked VALUES (?, ?, ?)", path.name, *now)
    except _NotNowError:
        return Merged()
    return merged


def _news(book: Book, path: Path, passed_over: list[int]) -> Iterator[SessionRecord]:
    """The sessions of another file that are not in ours, or not the same.

    `passed_over` gets the numbers of those that cannot be read.
    """
    ours = {row[1]: row[2:] for row in book.rows(FINGERPRINTS)}
    try:
        connection = connect(path, Access.FROZEN)
        try:
            _see_to_it_that_it_is_whole(path, connection)
            theirs = book_of(connection)
            for key, uuid, *rest in theirs.rows(FINGERPRINTS):
                if ours.get(uuid) == tuple(rest):
                    continue
                session = _readable(theirs, key, passed_over)
                if session is not None:
                    yield session
        finally:
            connection.close()
    except FAULTS as error:
        raise _NotNowError from error


def _readable(book: Book, key: int, passed_over: list[int]) -> SessionRecord | None:
    try:
        return read_session(book, key)
    except DamagedRowError:
        passed_over.append(key)
        return None


def _see_to_it_that_it_is_whole(path: Path, connection: sqlite3.Connection) -> None:
    known = 1 <= version_of(connection) <= VERSION
    # One that is open in this process must not be looked at past SQLite.
    is_cut = not is_open_here(path) and is_cut_short(path)
    if not known or is_cut or not is_whole(connection):
        raise _NotNowError


def _see_to_it_that_it_stayed(path: Path, look: Look) -> None:
    if _look(path) != look:
        raise _NotNowError


def _look(path: Path) -> Look | None:
    """What tells a state of the file from every other; None where it cannot be told.

    Size and time do not: two changes within one tick of the clock have the same, and a program that
    brings files from elsewhere may keep whole seconds.
    """
    try:
        found = path.stat()
        content = hashlib.blake2b(str(found.st_mtime_ns).encode(), digest_size=8)
        if not is_open_here(path):  # else it must not be opened past SQLite
            with opened_plainly(path) as file:
                while part := file.read(CHUNK_BYTES):
                    content.update(part)
    except OSError:
        return None
    return (found.st_size, int.from_bytes(content.digest(), "big", signed=True))
