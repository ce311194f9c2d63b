"""Brings a journal of an older version up to this one, with a copy of the file kept before."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from hiptimer.storage.journal.connecting import connect
from hiptimer.storage.journal.faults import Fault, JournalFaultError
from hiptimer.storage.journal.names import dated
from hiptimer.storage.journal.schema import MIGRATIONS, VERSION


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the open file; 0 where it is empty."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def refuse_newer(connection: sqlite3.Connection) -> None:
    """Raise `JournalFaultError` where the open file is of a newer version than this program."""
    if version_of(connection) > VERSION:
        raise JournalFaultError(Fault.NEWER)


def bring_up_to_date(connection: sqlite3.Connection, path: Path | None = None) -> None:
    """Run the migrations that are missing, each whole or not at all.

    Where `path` is given a copy of it is kept before each, unless the file is empty. Raises
    `sqlite3.Error` and `OSError`.
    """
    version = version_of(connection)
    for target in range(version + 1, VERSION + 1):
        backup = _backup(connection, path, target) if path and version else None
        try:
            _migrate(connection, target)
        except BaseException:
            if backup is not None:  # the file itself is still what it was
                backup.unlink(missing_ok=True)
            raise


def _migrate(connection: sqlite3.Connection, target: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if version_of(connection) < target:  # another process may have been faster
            for statement in MIGRATIONS[target - 1]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {target:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _backup(connection: sqlite3.Connection, path: Path, target: int) -> Path:
    """A copy of the open file, with the changes that are still beside it."""
    backup = dated(f"before-v{target}", path)
    try:
        copy = connect(backup)
        try:
            connection.backup(copy)
        finally:
            copy.close()
    except BaseException:
        backup.unlink(missing_ok=True)
        raise
    return backup
