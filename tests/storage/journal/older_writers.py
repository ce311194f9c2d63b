"""Writes journals as versions 1, 2 and 3 of HipTimer did: what they wrote is never to change.

Row for row these are the files that the programs of then wrote of the same sessions.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from hiptimer.journal.records import Feeling, Place, SessionRecord, SessionState
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.sides import Side

KINDS = (
    StepKind.WORK,
    StepKind.TRANSITION,
    StepKind.SWITCH,
    StepKind.GET_READY,
    StepKind.REST,
)
OUTCOMES = (
    Outcome.COMPLETED,
    Outcome.SKIPPED,
    Outcome.LEFT,
    Outcome.STOPPED,
    Outcome.INTERRUPTED,
)
SIDES = (Side.LEFT, Side.RIGHT)
STATES = (SessionState.RUNNING, SessionState.FINISHED, SessionState.STOPPED)
FEELINGS = (Feeling.LOOSER, Feeling.SAME, Feeling.SORE)
REASONS = (PauseReason.ASKED, PauseReason.SLEPT)
EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - as they had it

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
OF_SESSION = (
    "UPDATE session SET lasted = (SELECT coalesce(sum(held), 0) FROM step"
    " WHERE step.session = session.id), (on_left, on_right, on_both) ="
    " (SELECT coalesce(sum(on_left), 0), coalesce(sum(on_right), 0), coalesce(sum(on_both), 0)"
    " FROM work WHERE work.session = session.id),"
    " done = (SELECT counts FROM counting WHERE counting.session = session.id) WHERE id = ?"
)
OF_DAY = (
    "INSERT INTO day_total (day, kept, counted, lasted, on_left, on_right, on_both)"
    " SELECT day, ?1, ?1 * (done > 0), ?1 * lasted, ?1 * on_left, ?1 * on_right, ?1 * on_both"
    " FROM session WHERE id = ?2 AND deleted = 0 AND speed <= 1"
    " ON CONFLICT (day) DO UPDATE SET kept = kept + excluded.kept,"
    " counted = counted + excluded.counted, lasted = lasted + excluded.lasted,"
    " on_left = on_left + excluded.on_left, on_right = on_right + excluded.on_right,"
    " on_both = on_both + excluded.on_both"
)
OF_EXERCISES = (
    "INSERT INTO tally (day, exercise, on_left, on_right, on_both)"
    " SELECT day, exercise, ?1 * sum(work.on_left), ?1 * sum(work.on_right),"
    " ?1 * sum(work.on_both) FROM work JOIN session ON session.id = work.session"
    " WHERE work.session = ?2 AND deleted = 0 AND speed <= 1 GROUP BY exercise"
    " ON CONFLICT (day, exercise) DO UPDATE SET on_left = on_left + excluded.on_left,"
    " on_right = on_right + excluded.on_right, on_both = on_both + excluded.on_both"
)


def write_journal(
    path: Path,
    version: int,
    sessions: Iterable[SessionRecord],
    under_way: tuple[Plan, Place] | None = None,
) -> None:
    """Make the journal of an older version; the last of `sessions` is `under_way`, if one is."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA foreign_keys = ON")
        for statements in (VERSION_1, VERSION_2, VERSION_3)[:version]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version:d}")
        words: dict[str, int] = {}
        key, uuid = 0, b""
        for session in sessions:
            uuid = bytes.fromhex(session.id)
            key = _add(connection, words, version, session)
            for statement, values in SUMS.items() if version > 1 else ():
                connection.execute(
                    statement if version > 2 else of_version_2(statement), values(key)
                )
        if under_way is not None:
            plan, place = under_way
            body = zlib.compress(msgspec.json.encode(plan))
            connection.execute("INSERT INTO plan VALUES (?, ?)", (key, body))
            row = (key, place.index, place.elapsed, seal(uuid, place.index, place.elapsed))
            connection.execute("INSERT INTO place VALUES (?, ?, ?, ?)", row)


SUMS: dict[str, Callable[[int], tuple[int, ...]]] = {
    OF_SESSION: lambda key: (key,),
    OF_DAY: lambda key: (1, key),
    OF_EXERCISES: lambda key: (1, key),
}


def of_version_2(statement: str) -> str:
    """Which counted demonstrations too, and how many steps were held to their end."""
    done = "(SELECT coalesce(sum(done), 0) FROM work WHERE work.session = session.id)"
    counts = "(SELECT counts FROM counting WHERE counting.session = session.id)"
    return statement.replace(counts, done).replace(" AND speed <= 1", "")


def seal(*values: object) -> int:
    return (zlib.crc32(repr(values).encode()) & 0xFFFFFF) - 0x800000


def _number(connection: sqlite3.Connection, words: dict[str, int], text: str) -> int:
    if text not in words:
        cursor = connection.execute("INSERT INTO word (text) VALUES (?)", (text,))
        words[text] = cursor.lastrowid or 0
        connection.execute("INSERT INTO spare_word VALUES (?, ?)", (words[text], text))
    return words[text]


def _add(
    connection: sqlite3.Connection, words: dict[str, int], version: int, session: SessionRecord
) -> int:
    uuid = bytes.fromhex(session.id)
    zone = session.started.utcoffset() or timedelta()
    started = (session.started.replace(tzinfo=None) - EPOCH - zone) // timedelta(microseconds=1)
    offset = zone // timedelta(seconds=1)
    head = {
        "first_side": SIDES.index(session.first_side),
        "state": STATES.index(session.state),
        "speed": float(session.speed),
        "feeling": None if session.feeling is None else FEELINGS.index(session.feeling),
        "note": session.note,
        "revision": session.revision,
        "deleted": int(session.deleted),
    }
    texts = (session.routine, session.name, session.computer)
    work = session.plan_work if version > 2 else None
    kept = seal(uuid, *texts, started, offset, *head.values(), *(() if work is None else (work,)))
    routine, name, computer = (_number(connection, words, text) for text in texts)
    row = {
        "uuid": uuid,
        "routine": routine,
        "name": name,
        "started": started,
        "zone": offset,
        "day": session.day.toordinal(),
        "computer": computer,
        "seal": kept,
        **head,
    }
    if version > 2:
        row["plan_work"] = work
    marks = ", ".join("?" * len(row))
    statement = f"INSERT INTO session ({', '.join(row)}) VALUES ({marks})"
    key = connection.execute(statement, tuple(row.values())).lastrowid or 0
    for seq, step in enumerate(session.steps):
        values = (
            None if step.side is None else SIDES.index(step.side),
            int(step.alternates),
            step.round,
            step.planned,
            step.held,
            OUTCOMES.index(step.outcome),
        )
        first = (seq, KINDS.index(step.kind), step.item)
        kept = seal(uuid, *first, step.exercise, step.variant, *values)
        exercise = _number(connection, words, step.exercise)
        variant = None if step.variant is None else _number(connection, words, step.variant)
        row = (key, *first, exercise, variant, *values, kept)
        connection.execute(f"INSERT INTO step VALUES ({', '.join('?' * 13)})", row)
    for seq, pause in enumerate(session.pauses):
        values = (seq, pause.after, pause.lasted, REASONS.index(pause.reason))
        row = (key, *values, seal(uuid, *values))
        connection.execute("INSERT INTO pause VALUES (?, ?, ?, ?, ?, ?)", row)
    return key
