"""The tables of a journal, and how a file of an older version becomes one of this version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hiptimer.storage.journal import older
from hiptimer.storage.journal.connecting import JournalConnection, connect
from hiptimer.storage.journal.disk_faults import Fault, JournalFaultError
from hiptimer.storage.journal.names import dated
from hiptimer.storage.journal.salvage import FoundRows, write_to
from hiptimer.storage.journal.stored_rows import COLUMNS

VERSION = 4
TABLES = frozenset(COLUMNS)
# Words of ours (kind, outcome, side, state, feeling, reason) are texts, so that one that comes with
# a later program needs no other table. All times are milliseconds. For the seals see `stored_rows`.
STATEMENTS = (
    # started: ISO 8601 with the offset of the place, whose day it is; instant: the same in
    # microseconds since 1970, to put sessions of all zones in order. From steps on follows what is
    # known of the steps and pauses, so that a lost one is missed, and a day is soon summed up;
    # lasted and counts are as in SessionRecord.
    """CREATE TABLE session (
        id TEXT PRIMARY KEY,
        routine TEXT NOT NULL,
        name TEXT NOT NULL,
        started TEXT NOT NULL,
        day TEXT NOT NULL,
        instant INTEGER NOT NULL,
        first_side TEXT NOT NULL,
        state TEXT NOT NULL,
        speed REAL NOT NULL,
        computer TEXT NOT NULL,
        feeling TEXT,
        note TEXT NOT NULL,
        revision INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        plan_work INTEGER,
        steps INTEGER NOT NULL,
        pauses INTEGER NOT NULL,
        lasted INTEGER NOT NULL,
        on_left INTEGER NOT NULL,
        on_right INTEGER NOT NULL,
        on_both INTEGER NOT NULL,
        counts INTEGER NOT NULL,
        seal INTEGER NOT NULL)""",
    """CREATE TABLE step (
        session TEXT NOT NULL REFERENCES session,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        item INTEGER NOT NULL,
        exercise TEXT NOT NULL,
        variant TEXT,
        side TEXT,
        alternates INTEGER NOT NULL,
        round INTEGER NOT NULL,
        planned INTEGER NOT NULL,
        held INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        seal INTEGER NOT NULL,
        PRIMARY KEY (session, number)) WITHOUT ROWID""",
    """CREATE TABLE pause (
        session TEXT NOT NULL REFERENCES session,
        number INTEGER NOT NULL,
        after INTEGER NOT NULL,
        lasted INTEGER NOT NULL,
        reason TEXT NOT NULL,
        seal INTEGER NOT NULL,
        PRIMARY KEY (session, number)) WITHOUT ROWID""",
    # Of sessions under way. The place is written every few seconds, the plan (JSON, compressed so
    # that it fits on a page) hardly ever.
    """CREATE TABLE plan (
        session TEXT PRIMARY KEY REFERENCES session,
        body BLOB NOT NULL,
        seal INTEGER NOT NULL)""",
    """CREATE TABLE place (
        session TEXT PRIMARY KEY REFERENCES session,
        step INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        seal INTEGER NOT NULL) WITHOUT ROWID""",
    # What is known of other computers' journals: see `others`.
    """CREATE TABLE other (
        file TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        content TEXT NOT NULL,
        seal INTEGER NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX session_day ON session (day)",
    "CREATE INDEX session_instant ON session (instant)",
    "CREATE INDEX session_counted ON session (routine, instant) WHERE counts = 1",
    "CREATE INDEX session_running ON session (computer) WHERE state = 'running'",
)


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
