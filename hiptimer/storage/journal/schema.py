"""The tables of each version, and how a file of an older one is brought up to this one.

What once was published is never changed: it is what files hold.

Codes: `kind` 0 is work, `outcome` 0 is completed, `side` 0 is left, `state` 0 is running;
`stored_rows` has the others. 0 and 1 take no room in the file.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from hiptimer.storage.journal.connecting import connect
from hiptimer.storage.journal.disk_faults import Fault, JournalFaultError
from hiptimer.storage.journal.names import dated

VERSION_1 = (
    # Names and exercises are few and long: a step refers to them by number.
    "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    # started: microseconds since 1970, UTC; zone: seconds east of it; day: the local day, counted
    # as Python's date.toordinal does; seal: see stored_rows.
    """CREATE TABLE session (
        id INTEGER PRIMARY KEY,
        uuid BLOB NOT NULL UNIQUE,
        routine INTEGER NOT NULL REFERENCES word,
        name INTEGER NOT NULL REFERENCES word,
        started INTEGER NOT NULL,
        zone INTEGER NOT NULL,
        day INTEGER NOT NULL,
        first_side INTEGER NOT NULL,
        state INTEGER NOT NULL,
        speed REAL NOT NULL,
        computer INTEGER NOT NULL REFERENCES word,
        feeling INTEGER,
        note TEXT NOT NULL,
        revision INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        seal INTEGER NOT NULL)""",
    # planned and held: milliseconds.
    """CREATE TABLE step (
        session INTEGER NOT NULL REFERENCES session,
        seq INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        item INTEGER NOT NULL,
        exercise INTEGER NOT NULL REFERENCES word,
        variant INTEGER REFERENCES word,
        side INTEGER,
        alternates INTEGER NOT NULL,
        round INTEGER NOT NULL,
        planned INTEGER NOT NULL,
        held INTEGER NOT NULL,
        outcome INTEGER NOT NULL,
        seal INTEGER NOT NULL,
        PRIMARY KEY (session, seq)) WITHOUT ROWID""",
    """CREATE TABLE pause (
        session INTEGER NOT NULL REFERENCES session,
        seq INTEGER NOT NULL,
        after INTEGER NOT NULL,
        lasted INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        seal INTEGER NOT NULL,
        PRIMARY KEY (session, seq)) WITHOUT ROWID""",
    # Of sessions under way. The place is written every few seconds, the plan (JSON, compressed so
    # that it fits on a page) hardly ever.
    "CREATE TABLE plan (session INTEGER PRIMARY KEY REFERENCES session, body BLOB NOT NULL)",
    """CREATE TABLE place (
        session INTEGER PRIMARY KEY REFERENCES session,
        step INTEGER NOT NULL,
        elapsed INTEGER NOT NULL,
        seal INTEGER NOT NULL)""",
    # Journals of other computers as they were when they were merged; modified: a checksum of the
    # time and the content (the time alone, in nanoseconds, where an older HipTimer wrote it).
    "CREATE TABLE looked (name TEXT PRIMARY KEY, size INTEGER, modified INTEGER) WITHOUT ROWID",
    # All words fit on a page or two. Were these lost no session could be read: so, once more.
    "CREATE TABLE spare_word (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
)

VERSION_2 = (
    # The milliseconds of work in a step, by side; of a shared odd number the first has the larger
    # half, as in StepRecord.work.
    """CREATE VIEW work AS SELECT session, exercise, outcome = 0 AS done,
        CASE side WHEN 0 THEN held - alternates * (held / 2)
            WHEN 1 THEN alternates * (held / 2) ELSE 0 END AS on_left,
        CASE side WHEN 1 THEN held - alternates * (held / 2)
            WHEN 0 THEN alternates * (held / 2) ELSE 0 END AS on_right,
        CASE WHEN side IS NULL THEN held ELSE 0 END AS on_both
        FROM step WHERE kind = 0""",
    "ALTER TABLE session ADD COLUMN lasted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN on_left INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN on_right INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN on_both INTEGER NOT NULL DEFAULT 0",
    # How many steps of work were held to their end.
    "ALTER TABLE session ADD COLUMN done INTEGER NOT NULL DEFAULT 0",
    (
        "UPDATE session SET lasted = (SELECT coalesce(sum(held), 0) FROM step"
        " WHERE step.session = session.id), (on_left, on_right, on_both, done) ="
        " (SELECT coalesce(sum(on_left), 0), coalesce(sum(on_right), 0), coalesce(sum(on_both), 0),"
        " coalesce(sum(done), 0) FROM work WHERE work.session = session.id)"
    ),
    # Sums over the sessions that are not deleted; `kept` counts these, `counted` those that count.
    """CREATE TABLE day_total (
        day INTEGER PRIMARY KEY,
        kept INTEGER NOT NULL,
        counted INTEGER NOT NULL,
        lasted INTEGER NOT NULL,
        on_left INTEGER NOT NULL,
        on_right INTEGER NOT NULL,
        on_both INTEGER NOT NULL)""",
    (
        "INSERT INTO day_total SELECT day, count(*), sum(done > 0), sum(lasted), sum(on_left),"
        " sum(on_right), sum(on_both) FROM session WHERE deleted = 0 GROUP BY day"
    ),
    """CREATE TABLE tally (
        day INTEGER NOT NULL,
        exercise INTEGER NOT NULL REFERENCES word,
        on_left INTEGER NOT NULL,
        on_right INTEGER NOT NULL,
        on_both INTEGER NOT NULL,
        PRIMARY KEY (day, exercise)) WITHOUT ROWID""",
    (
        "INSERT INTO tally SELECT day, exercise, sum(work.on_left), sum(work.on_right),"
        " sum(work.on_both) FROM work JOIN session ON session.id = work.session"
        " WHERE deleted = 0 GROUP BY day, exercise"
    ),
    "CREATE INDEX session_started ON session (started)",
    "CREATE INDEX session_counted ON session (routine, started) WHERE done > 0 AND deleted = 0",
    "CREATE INDEX session_running ON session (started) WHERE state = 0",
)

VERSION_3 = (
    # The milliseconds of work in the plan; nothing for sessions of before, whose plan is not known.
    "ALTER TABLE session ADD COLUMN plan_work INTEGER",
    # Whether a session counts: it says of rows what SessionRecord.counts says of a record.
    """CREATE VIEW counting AS SELECT id AS session, (
        SELECT speed <= 1 AND coalesce(sum(part), 0) > 0
            AND 10 * sum(part) >= 7 * coalesce(plan_work, sum(planned))
        FROM (SELECT min(sum(held), max(planned)) AS part, max(planned) AS planned FROM step
            WHERE step.session = session.id AND kind = 0
            GROUP BY item, exercise, side, round)) AS counts
        FROM session""",
    # That is what `done` is from now on; before, it was how many steps were held to their end.
    "UPDATE session SET done = (SELECT counts FROM counting WHERE counting.session = session.id)",
    # Sums are over sessions in real time from now on.
    "DELETE FROM day_total",
    (
        "INSERT INTO day_total SELECT day, count(*), sum(done > 0), sum(lasted), sum(on_left),"
        " sum(on_right), sum(on_both) FROM session WHERE deleted = 0 AND speed <= 1 GROUP BY day"
    ),
    "DELETE FROM tally",
    (
        "INSERT INTO tally SELECT day, exercise, sum(work.on_left), sum(work.on_right),"
        " sum(work.on_both) FROM work JOIN session ON session.id = work.session"
        " WHERE deleted = 0 AND speed <= 1 GROUP BY day, exercise"
    ),
)
MIGRATIONS = (VERSION_1, VERSION_2, VERSION_3)
VERSION = len(MIGRATIONS)
VERSION_WITH_PLAN_WORK = 3


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
