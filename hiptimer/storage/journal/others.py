"""Takes over what other computers did from their journals in the same folder.

A file that is not whole, because it is still being copied, or is of a newer version, is left as it
is for the next time; so is a session that is not what was written. That a file is newer is said
once, and so is that it is damaged, where it still was in the same state at a later look.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from hiptimer.journal.ports import Merged, merge
from hiptimer.journal.records import SessionRecord
from hiptimer.messages import Message
from hiptimer.storage.journal.condition import NO_VERSION, is_cut_short, is_whole
from hiptimer.storage.journal.connecting import (
    Access,
    JournalConnection,
    connect,
    is_open_here,
    opened_plainly,
)
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import FAULTS, DamagedRowError, Fault, fault_of
from hiptimer.storage.journal.names import other_journals
from hiptimer.storage.journal.notices import Notices
from hiptimer.storage.journal.schema import up_to_date_copy, version_of
from hiptimer.storage.journal.sessions import StoreInFile
from hiptimer.storage.journal.tables import VERSION, insert, sealed, select

# The seals tell whether two copies are the same without reading all the steps.
FINGERPRINTS = (
    "SELECT id, seal, (SELECT sum(seal) FROM step WHERE step.session = session.id),"
    " (SELECT sum(seal) FROM pause WHERE pause.session = session.id) FROM session"
)

CHUNK_BYTES = 1 << 20
MERGED = "merged"
SUSPECTED = "suspected"
"""The file was damaged at this look, which a copy under way may be as well."""
SAID = {Fault.DAMAGED: "damaged", Fault.NEWER: "newer"}
"""That was said of the file, which could not be merged since."""
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
    with database.reading() as connection:
        looks = {row[0]: row[1:3] for row in connection.rows(select("other"))}
    added = updated = 0
    for path in other_journals(database.path):
        content = _content(path)
        seen = looks.get(path.name)
        if content is None or seen == (MERGED, content):
            continue
        try:
            merged = _merge_one(database, path, content)
        except _NotNowError as error:
            fault = error.fault
            if fault in PASSED_OVER and _is_to_be_said(database, path, content, seen, fault):
                notices.keep(PASSED_OVER[fault].with_fields(file=path.name))
        else:
            added += merged.added
            updated += merged.updated
    return Merged(added, updated)


def _merge_one(database: Database, path: Path, content: str) -> Merged:
    """Raises `_NotNowError`."""
    with database.writing() as connection:
        passed_over: list[str] = []
        merged = merge(StoreInFile(connection), _news(connection, path, passed_over))
        if _content(path) != content:
            raise _NotNowError
        if not passed_over:
            _keep_look(connection, path, MERGED, content)
    return merged


def _is_to_be_said(
    database: Database, path: Path, content: str, seen: tuple[str, str] | None, fault: Fault
) -> bool:
    """Whether nobody knows yet that this file is passed over, and it is certain by now.

    What a sync program has not brought whole looks damaged too, so that counts from the second look
    at the same state on.
    """
    if seen is not None and seen[0] == SAID[fault]:
        return False
    is_certain = fault is Fault.NEWER or seen == (SUSPECTED, content)
    with database.writing() as connection:
        _keep_look(connection, path, SAID[fault] if is_certain else SUSPECTED, content)
    return is_certain


def _keep_look(connection: JournalConnection, path: Path, state: str, content: str) -> None:
    connection.execute("DELETE FROM other WHERE file = ?", (path.name,))
    connection.execute(insert("other"), sealed("other", path.name, state, content))


def _news(
    connection: JournalConnection, path: Path, passed_over: list[str]
) -> Iterator[SessionRecord]:
    """The sessions of another file that are not in ours, or not the same.

    `passed_over` gets the ids of those that cannot be read.
    """
    ours = {row[0]: row for row in connection.rows(FINGERPRINTS)}
    try:
        with closing(_opened(path)) as other:
            theirs = StoreInFile(other)
            for row in other.rows(FINGERPRINTS):
                if ours.get(row[0]) == row:
                    continue
                try:
                    session = theirs.find(row[0])
                except DamagedRowError:
                    passed_over.append(row[0])
                    continue
                if session is not None:
                    yield session
    except FAULTS as error:
        raise _NotNowError(fault_of(error)) from error


def _opened(path: Path) -> JournalConnection:
    """The other file, which is whole; one of an older version as a copy brought up to date."""
    connection = connect(path, Access.FROZEN)
    try:
        _see_to_it_that_it_is_whole(path, connection)
    except BaseException:
        connection.close()
        raise
    return up_to_date_copy(connection) if version_of(connection) < VERSION else connection


def _see_to_it_that_it_is_whole(path: Path, connection: JournalConnection) -> None:
    version = version_of(connection)
    if VERSION < version < NO_VERSION:
        raise _NotNowError(Fault.NEWER)
    # One that is open in this process must not be looked at past SQLite.
    is_cut = not is_open_here(path) and is_cut_short(path)
    if not 1 <= version <= VERSION or is_cut or not is_whole(connection):
        raise _NotNowError(Fault.DAMAGED)


def _content(path: Path) -> str | None:
    """What is different in each state of the file; None where it cannot be read.

    Size and time do not: two changes within one tick of the clock have the same, and a program that
    brings files from elsewhere may keep whole seconds.
    """
    try:
        found = path.stat()
        content = hashlib.blake2b(f"{found.st_size} {found.st_mtime_ns} ".encode(), digest_size=16)
        if not is_open_here(path):  # else it must not be opened past SQLite
            with opened_plainly(path) as file:
                while part := file.read(CHUNK_BYTES):
                    content.update(part)
    except OSError:
        return None
    return content.hexdigest()
