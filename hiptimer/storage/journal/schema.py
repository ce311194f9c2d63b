"""How a new file, or one of an older version, becomes one of this version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hiptimer.storage.journal import older
from hiptimer.storage.journal.connecting import JournalConnection, connect
from hiptimer.storage.journal.disk_faults import Fault, JournalFaultError
from hiptimer.storage.journal.names import dated
from hiptimer.storage.journal.salvage import FoundRows, write_to
from hiptimer.storage.journal.sessions import STATEMENTS, VERSION


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the open file; 0 where it is empty."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def refuse_newer(connection: sqlite3.Connection) -> None:
    """Raise `JournalFaultError` where the open file is of a newer version than this program."""
    if version_of(connection) > VERSION:
        raise JournalFaultError(Fault.NEWER)


def bring_up_to_date(connection: JournalConnection, path: Path | None = None) -> None:
    """Make the tables of this version, with all that an older file holds, or change nothing.

    Where `path` is given a copy of it is kept before, unless the file is empty. Raises
    `sqlite3.Error`, `OSError`, and `DamagedRowError` for a row that is not what was written.
    """
    version = version_of(connection)
    if version >= VERSION:
        return
    backup = _backup(connection, path) if path and version else None
    try:
        _migrate(connection)
    except BaseException:
        if backup is not None:  # the file itself is still what it was
            backup.unlink(missing_ok=True)
        raise


def up_to_date_copy(connection: JournalConnection) -> JournalConnection:
    """A copy in memory, of this version, of an open file, which is closed.

    Raises what `bring_up_to_date` does.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None, factory=JournalConnection)
    try:
        with closing(connection):
            connection.backup(copy)
        bring_up_to_date(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _migrate(connection: JournalConnection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(connection)
        if version < VERSION:  # another process may have been faster
            rows = FoundRows(older.rows_in(connection, version) if version else ())
            for statement in (*(older.DROP if version else ()), *STATEMENTS):
                connection.execute(statement)
            write_to(connection, rows.sessions())
            connection.execute(f"PRAGMA user_version = {VERSION:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _backup(connection: JournalConnection, path: Path) -> Path:
    """A copy of the open file, with the changes that are still beside it."""
    backup = dated(f"before-v{VERSION}", path)
    try:
        with closing(connect(backup)) as copy:
            connection.backup(copy)
    except BaseException:
        backup.unlink(missing_ok=True)
        raise
    return backup
