"""The tables of a journal, and what is the same for the rows of all of them.

Words of ours (a kind, an outcome, a side) are texts, so that one that comes with a later program
needs no other table. All times are milliseconds.

Each row ends with a seal, a checksum of what was written: neither a bad disk nor a file that was
copied while it changed can pass off as a session what never was one. SQLite itself has none: it
finds a page that does not fit, but no letter or number that is another.
"""

from __future__ import annotations

import zlib

from hiptimer.storage.journal.connecting import Row
from hiptimer.storage.journal.disk_faults import DamagedRowError

VERSION = 4
NUMBER, TEXT = "INTEGER NOT NULL", "TEXT NOT NULL"
TABLES = {
    "session": {
        "id": "TEXT PRIMARY KEY",
        "routine": TEXT,
        "name": TEXT,
        "started": TEXT,  # ISO 8601 with the offset of the place, whose day it is
        "day": TEXT,
        "instant": NUMBER,  # the start in microseconds since 1970: puts all zones in order
        "first_side": TEXT,
        "state": TEXT,
        "speed": "REAL NOT NULL",
        "computer": TEXT,
        "feeling": "TEXT",
        "note": TEXT,
        "revision": NUMBER,
        "deleted": NUMBER,
        "plan_work": "INTEGER",
        # What follows from the steps and pauses: a lost one is missed, and a day soon summed up.
        "steps": NUMBER,
        "pauses": NUMBER,
        "lasted": NUMBER,
        "on_left": NUMBER,
        "on_right": NUMBER,
        "on_both": NUMBER,
        "counts": NUMBER,
    },
    "step": {
        "session": "TEXT NOT NULL REFERENCES session",
        "number": NUMBER,
        "kind": TEXT,
        "item": NUMBER,
        "exercise": TEXT,
        "variant": "TEXT",
        "side": "TEXT",
        "alternates": NUMBER,
        "round": NUMBER,
        "planned": NUMBER,
        "held": NUMBER,
        "outcome": TEXT,
    },
    "pause": {
        "session": "TEXT NOT NULL REFERENCES session",
        "number": NUMBER,
        "after": NUMBER,
        "lasted": NUMBER,
        "reason": TEXT,
    },
    # Of sessions under way. The place is written every few seconds, the plan (JSON, compressed so
    # that it fits on a page) hardly ever.
    "plan": {"session": "TEXT PRIMARY KEY REFERENCES session", "body": "BLOB NOT NULL"},
    "place": {
        "session": "TEXT PRIMARY KEY REFERENCES session",
        "step": NUMBER,
        "elapsed": NUMBER,
    },
    # What is known of the journals of other computers: see `others`.
    "other": {"file": "TEXT PRIMARY KEY", "state": TEXT, "content": TEXT},
}
REST = {
    "session": ")",
    "step": ", PRIMARY KEY (session, number)) WITHOUT ROWID",
    "pause": ", PRIMARY KEY (session, number)) WITHOUT ROWID",
    "plan": ")",
    "place": ") WITHOUT ROWID",
    "other": ") WITHOUT ROWID",
}
"""A row without a row number may have no more than 1,000 bytes to be found by `raw_pages`."""
STATEMENTS = (
    *(
        f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in columns.items())},"
        f" seal {NUMBER}{REST[table]}"
        for table, columns in TABLES.items()
    ),
    "CREATE INDEX session_day ON session (day)",
    "CREATE INDEX session_instant ON session (instant)",
    "CREATE INDEX session_counted ON session (routine, instant) WHERE counts = 1",
    "CREATE INDEX session_running ON session (computer) WHERE state = 'running'",
)
COLUMNS = {table: (*columns, "seal") for table, columns in TABLES.items()}


def select(table: str, rest: str = "") -> str:
    """The statement that finds rows as they were written."""
    return f"SELECT {', '.join(COLUMNS[table])} FROM {table} {rest}"


def insert(table: str) -> str:
    """The statement that writes a new row."""
    return f"INSERT INTO {table} ({', '.join(COLUMNS[table])}) VALUES ({_marks(table)})"


def update(table: str, where: str) -> str:
    """The statement that writes a row over the one that is there."""
    return f"UPDATE {table} SET ({', '.join(COLUMNS[table])}) = ({_marks(table)}) WHERE {where}"


def _marks(table: str) -> str:
    return ", ".join("?" * len(COLUMNS[table]))


def sealed(table: str, *values: object) -> Row:
    """The row of `table` with those values."""
    return (*values, zlib.crc32(repr((table, *values)).encode()) - 2**31)


def see_to_it_that_it_is_sealed(table: str, row: Row) -> None:
    """Raise `DamagedRowError` where a row is not what was written to `table`."""
    if row != sealed(table, *row[:-1]):
        message = f"a {table} is not what was written"
        raise DamagedRowError(message)
