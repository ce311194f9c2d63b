"""Rows of the journal's file: its tables, and how a record becomes a row and comes back.

Words of ours (a kind, an outcome, a side) are texts, so that one that comes with a later program
needs no other table. All times are milliseconds.

Each row ends with a seal, a checksum of what was written: neither a bad disk nor a file that was
copied while it changed can pass off as a session what never was one. SQLite itself has none: it
finds a page that does not fit, but no letter or number that is another.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

import msgspec

from hiptimer.journal.dose import Area
from hiptimer.journal.measuring import Reading
from hiptimer.journal.ports import Said, SessionLine
from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    Place,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, StepKind
from hiptimer.storage.journal.connecting import Row
from hiptimer.storage.journal.disk_faults import DamagedRowError, damage_in_place_of
from hiptimer.training.self_tests import Way
from hiptimer.training.sides import Side

VERSION = 6
FIRST_OF_TODAY = 4
"""From this version on all rows are as they are now; a later one has more tables."""
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
    "place": {"session": "TEXT PRIMARY KEY REFERENCES session", "step": NUMBER, "elapsed": NUMBER},
    # How the hips felt; `areas` are those of a report, in their order, with a comma between.
    "report": {
        "id": "TEXT PRIMARY KEY",
        "said": TEXT,  # as `started` of a session
        "instant": NUMBER,
        "feels": TEXT,
        "areas": TEXT,
        "exercise": TEXT,
        "revision": NUMBER,
        "deleted": NUMBER,
    },
    # What was measured: `left` and `right` are the single values with a space between, `lengths` of
    # the body as "l=42.9 s=43.0".
    "reading": {
        "id": "TEXT PRIMARY KEY",
        "test": TEXT,
        "taken": TEXT,  # as `started` of a session
        "instant": NUMBER,
        "way": TEXT,
        "left": TEXT,
        "right": TEXT,
        "lengths": TEXT,
        "revision": NUMBER,
        "deleted": NUMBER,
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
    "report": ")",
    "reading": ")",
    "other": ") WITHOUT ROWID",
}
"""A row without a row number may have no more than 1,000 bytes to be found by `salvage`."""
STATEMENTS = (
    *(
        f"CREATE TABLE IF NOT EXISTS {table} ("
        f"{', '.join(f'{name} {kind}' for name, kind in columns.items())},"
        f" seal {NUMBER}{REST[table]}"
        for table, columns in TABLES.items()
    ),
    "CREATE INDEX IF NOT EXISTS session_day ON session (day)",
    "CREATE INDEX IF NOT EXISTS session_instant ON session (instant)",
    "CREATE INDEX IF NOT EXISTS session_counted ON session (routine, instant) WHERE counts = 1",
    "CREATE INDEX IF NOT EXISTS session_running ON session (computer) WHERE state = 'running'",
)
LATER_INDEX = (
    "CREATE INDEX IF NOT EXISTS step_completed ON step (exercise, variant)"
    " WHERE kind = 'work' AND outcome = 'completed'"
)
"""Only saves time, so files of this version are without it where it could not be made."""
COLUMNS = {table: (*columns, "seal") for table, columns in TABLES.items()}
SPEED, STEPS, PAUSES = map(COLUMNS["session"].index, ("speed", "steps", "pauses"))
"""Where they are in the row of a session."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Without its zone: adding an offset to the last day there is must not push it over the edge."""
MICROSECOND = timedelta(microseconds=1)
EARLIEST = -(2**62)
READ_AS: dict[str, Callable[..., Any]] = {
    "started": datetime.fromisoformat,
    "first_side": Side,
    "state": SessionState,
    "feeling": Feeling,
    "deleted": bool,
    "counts": bool,
    "kind": StepKind,
    "side": Side,
    "alternates": bool,
    "outcome": Outcome,
    "reason": PauseReason,
}
"""What the values of a column are in a record; those of the others are kept as they are."""
Record = TypeVar("Record", SessionRecord, SessionLine, StepRecord, PauseRecord)


def select(table: str, rest: str = "") -> str:
    """The statement that finds rows as they were written."""
    return f"SELECT {', '.join(COLUMNS[table])} FROM {table} {rest}"


def insert(table: str) -> str:
    """The statement that writes a new row."""
    return f"INSERT INTO {table} ({', '.join(COLUMNS[table])}) VALUES ({marks(table)})"


def marks(table: str) -> str:
    """A question mark for each value of a row."""
    return ", ".join("?" * len(COLUMNS[table]))


def sealed(table: str, *values: object) -> Row:
    """The row of `table` with those values."""
    return (*values, zlib.crc32(repr((table, *values)).encode()) - 2**31)


def check_seal(table: str, row: Row) -> None:
    """Raise `DamagedRowError` where a row is not what was written to `table`."""
    if row != sealed(table, *row[:-1]):
        raise DamagedRowError(f"a {table} is not what was written")


def session_row(session: SessionRecord) -> Row:
    """`session` without its steps and pauses, but with how many there are and their sums."""
    work = session.work
    return row_of(
        "session",
        session,
        instant=instant_of(session.started),
        speed=float(session.speed),
        steps=len(session.steps),
        pauses=len(session.pauses),
        on_left=work.left,
        on_right=work.right,
        on_both=work.both,
    )


def record_of(kind: type[Record], table: str, row: Row, **parts: object) -> Record:
    """The record of a row of `table`, with `parts` of it. Raises `DamagedRowError`."""
    check_seal(table, row)
    return _record(kind, table, row, **parts)


def mended_session_of(
    row: Row, steps: tuple[StepRecord, ...], pauses: tuple[PauseRecord, ...]
) -> SessionRecord:
    """A session of which what only follows from its steps and pauses may be damaged in the row."""
    with damage_in_place_of(TypeError, ValueError, AttributeError, OverflowError):
        session = _record(SessionRecord, "session", row, steps=steps, pauses=pauses)
        if row[-1] != session_row(session)[-1]:
            check_seal("session", row)
        return session


def report_row(report: BodyReport) -> Row:
    """`report` as a row."""
    areas = ",".join(each for each in Area if each in report.areas)
    return row_of("report", report, instant=instant_of(report.said), areas=areas)


def report_of(row: Row) -> BodyReport:
    """The report of a row. Raises `DamagedRowError`, also for words of a later program."""
    check_seal("report", row)
    key, said, _, feels, areas, exercise, revision, deleted, _ = row
    with damage_in_place_of(ValueError, TypeError):
        return BodyReport(
            id=key,
            said=datetime.fromisoformat(said),
            feels=Feels(feels),
            areas=frozenset(Area(each) for each in areas.split(",") if each),
            exercise=exercise,
            revision=revision,
            deleted=bool(deleted),
        )


def reading_row(reading: Reading) -> Row:
    """`reading` as a row."""
    lengths = " ".join(f"{name}={value!r}" for name, value in sorted(reading.lengths.items()))
    left, right = (" ".join(map(repr, each)) for each in (reading.left, reading.right))
    instant = instant_of(reading.taken)
    return row_of("reading", reading, instant=instant, left=left, right=right, lengths=lengths)


def reading_of(row: Row) -> Reading:
    """The reading of a row. Raises `DamagedRowError`, also for words of a later program."""
    check_seal("reading", row)
    key, test, taken, _, way, left, right, lengths, revision, deleted, _ = row
    with damage_in_place_of(ValueError, TypeError, AttributeError):
        pairs = (each.partition("=") for each in lengths.split())
        return Reading(
            id=key,
            test=test,
            taken=datetime.fromisoformat(taken),
            way=Way(way),
            left=tuple(map(float, left.split())),
            right=tuple(map(float, right.split())),
            lengths={name: float(value) for name, _, value in pairs},
            revision=revision,
            deleted=bool(deleted),
        )


def said_row(said: Said) -> Row:
    """Either as a row of its table."""
    return reading_row(said) if isinstance(said, Reading) else report_row(said)


def said_of(table: str, row: Row) -> Said:
    """What a row of either table says. Raises `DamagedRowError`."""
    return reading_of(row) if table == "reading" else report_of(row)


def plan_of(row: Row) -> Plan:
    """The plan of a row. Raises `DamagedRowError`, also where plans have changed since."""
    check_seal("plan", row)
    with damage_in_place_of(zlib.error, TypeError, ValueError, msgspec.DecodeError):
        return msgspec.json.decode(zlib.decompress(row[1]), type=Plan)


def place_of(row: Row) -> Place:
    """The place of a row. Raises `DamagedRowError`."""
    check_seal("place", row)
    return Place(row[1], row[2])


def instant_of(moment: datetime) -> int:
    """Microseconds since 1970 in UTC, which at the edges of the calendar has no date."""
    zone = moment.utcoffset() or timedelta()
    return (moment.replace(tzinfo=None) - EPOCH - zone) // MICROSECOND


def place_row(session_id: str, place: Place) -> Row:
    """`place`, where a session stands, as a row."""
    return sealed("place", session_id, place.index, place.elapsed)


def row_of(table: str, record: object, **values: object) -> Row:
    """The row of a record: each column is one of these values, or what it has of that name."""
    found = (values[name] if name in values else getattr(record, name) for name in TABLES[table])
    return sealed(table, *map(_plain, found))


def _plain(value: object) -> object:
    if isinstance(value, str):
        # Without halves of characters, which a text field cuts off and no file can hold.
        return value.encode(errors="replace").decode()
    if isinstance(value, date):  # a moment is one as well
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def _record(kind: type[Record], table: str, row: Row, **values: object) -> Record:
    """The record of a row: each field is one of these values, or the column of that name."""
    kept = dict(zip(COLUMNS[table], row, strict=True)) | values
    with damage_in_place_of(ValueError):
        return kind(**{name: _read(name, kept[name]) for name in kind.__struct_fields__})


def _read(name: str, value: Any) -> Any:
    return value if value is None or name not in READ_AS else READ_AS[name](value)
