"""Takes over what other computers did from their journals in the same folder.

A file that is not whole, because it is still being copied, or is of a newer version, is left as it
is for the next time; so is a session that is not what was written. That a file is newer is said
once, and so is that it is damaged, where it still was in the same state at a later look.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from hiptimer.journal.ports import Merged
from hiptimer.journal.records import SessionRecord
from hiptimer.messages import Message
from hiptimer.storage.journal.book import Book, book_of
from hiptimer.storage.journal.condition import NO_VERSION, is_cut_short, is_whole
from hiptimer.storage.journal.connecting import Access, connect, is_open_here, opened_plainly
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import FAULTS, DamagedRowError, Fault, fault_of
from hiptimer.storage.journal.names import other_journals
from hiptimer.storage.journal.notices import Notices
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
KEEP_LOOK = "INSERT OR REPLACE INTO looked VALUES (?, ?, ?)"
SUSPECTED = -1
"""In place of a size: the file was damaged at this look, which a copy under way may be as well."""
SAID = {Fault.DAMAGED: -2, Fault.NEWER: -3}
"""In place of a size: that was said of the file, which could not be merged since."""
PASSED_OVER = {
    Fault.DAMAGED: Message(
        "The journal {file} of another computer is damaged and was passed over."
        " Open HipTimer on that computer to repair it."
    ),
    Fault.NEWER: Message(
        "The journal {file} of another computer comes from a newer HipTimer and was passed over."
        " Update HipTimer here to have its sessions."
    ),
}


class _NotNowError(Exception):
    """The other file cannot be merged at the moment, because of a `fault` where that is known."""

    def __init__(self, fault: Fault | None = None) -> None:
        super().__init__()
        self.fault = fault


def merge_others(database: Database, notices: Notices) -> Merged:
    """Merge each other journal that changed since it was merged; `notices` get what is wrong.

    Raises `JournalUnavailableError` where the own one cannot be written.
    """
    with database.reading() as book:
        looked = {row[0]: row[1:] for row in book.rows("SELECT name, size, modified FROM looked")}
    added = updated = 0
    for path in other_journals(database.path):
        now = _look(path)
        seen = looked.get(path.name)
        if now is None or now == seen:
            continue
        try:
            merged = _merge_one(database, path, now)
        except _NotNowError as error:
            if error.fault in PASSED_OVER and _is_to_be_said(
                database, path, now, seen, error.fault
            ):
                notices.keep(PASSED_OVER[error.fault].with_fields(file=path.name))
        else:
            added += merged.added
            updated += merged.updated
    return Merged(added, updated)


def _merge_one(database: Database, path: Path, now: Look) -> Merged:
    """Raises `_NotNowError`."""
    with database.writing() as book:
        passed_over: list[int] = []
        merged = merge(book, _news(book, path, passed_over))
        if _look(path) != now:
            raise _NotNowError
        if not passed_over:
            book.run(KEEP_LOOK, path.name, *now)
    return merged


def _is_to_be_said(
    database: Database, path: Path, now: Look, seen: Look | None, fault: Fault
) -> bool:
    """Whether nobody knows yet that this file is passed over, and it is certain by now.

    What a sync program has not brought whole looks damaged too, so that counts from the second look
    at the same state on.
    """
    if seen is not None and seen[0] == SAID[fault]:
        return False
    is_certain = fault is Fault.NEWER or seen == (SUSPECTED, now[1])
    with database.writing() as book:
        book.run(KEEP_LOOK, path.name, SAID[fault] if is_certain else SUSPECTED, now[1])
    return is_certain


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
        raise _NotNowError(fault_of(error)) from error


def _readable(book: Book, key: int, passed_over: list[int]) -> SessionRecord | None:
    try:
        return read_session(book, key)
    except DamagedRowError:
        passed_over.append(key)
        return None


def _see_to_it_that_it_is_whole(path: Path, connection: sqlite3.Connection) -> None:
    version = version_of(connection)
    if VERSION < version < NO_VERSION:
        raise _NotNowError(Fault.NEWER)
    # One that is open in this process must not be looked at past SQLite.
    is_cut = not is_open_here(path) and is_cut_short(path)
    if not 1 <= version <= VERSION or is_cut or not is_whole(connection):
        raise _NotNowError(Fault.DAMAGED)


def _look(path: Path) -> Look | None:
    """What is different in each state of the file; None where it cannot be read.

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
