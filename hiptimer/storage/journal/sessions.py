"""Sessions in an open file: their tables, their rows, and the `journal.ports.SessionStore`.

Words of ours (a kind, an outcome, a side) are texts, so that one that comes with a later program
needs no other table. All times are milliseconds.

Each row ends with a seal, a checksum of what was written: neither a bad disk nor a file that was
copied while it changed can pass off as a session what never was one. SQLite itself has none: it
finds a page that does not fit, but no letter or number that is another.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

import msgspec

from hiptimer.journal.dose import Area
from hiptimer.journal.ports import CutOff, SessionLine
from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    Place,
    SessionRecord,
    SessionState,
    StepRecord,
    Unfinished,
)
from hiptimer.journal.soreness import BodyReport, Feels, later_of
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, StepKind
from hiptimer.storage.journal.connecting import JournalConnection, Row
from hiptimer.storage.journal.disk_faults import DamagedRowError, damage_in_place_of
from hiptimer.training.sides import Side

VERSION = 5
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

CUT_OFF = (
    "SELECT session FROM place UNION"
    " SELECT id FROM session WHERE state = 'running' AND computer = ?"
)
OF_SESSION = "WHERE session = ? ORDER BY number"
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
Part = TypeVar("Part", StepRecord, PauseRecord)
Record = TypeVar("Record", SessionRecord, SessionLine, StepRecord, PauseRecord)


def select(table: str, rest: str = "") -> str:
    """The statement that finds rows as they were written."""
    return f"SELECT {', '.join(COLUMNS[table])} FROM {table} {rest}"


def insert(table: str) -> str:
    """The statement that writes a new row."""
    return f"INSERT INTO {table} ({', '.join(COLUMNS[table])}) VALUES ({_marks(table)})"


def _marks(table: str) -> str:
    return ", ".join("?" * len(COLUMNS[table]))


def sealed(table: str, *values: object) -> Row:
    """The row of `table` with those values."""
    return (*values, zlib.crc32(repr((table, *values)).encode()) - 2**31)


def check_seal(table: str, row: Row) -> None:
    """Raise `DamagedRowError` where a row is not what was written to `table`."""
    if row != sealed(table, *row[:-1]):
        raise DamagedRowError(f"a {table} is not what was written")


class StoreInFile:
    """The sessions in a file that is open; the transaction is the caller's.

    `computer` is the one whose sessions go on here. Raises `sqlite3.Error` and `DamagedRowError`.
    """

    def __init__(self, connection: JournalConnection, computer: str = "") -> None:
        self._connection = connection
        self._computer = computer

    def find(self, session_id: str) -> SessionRecord | None:
        head = self._connection.row(select("session", "WHERE id = ?"), session_id)
        if head is None:
            return None
        steps = self._connection.rows(select("step", OF_SESSION), session_id)
        pauses = self._connection.rows(select("pause", OF_SESSION), session_id)
        if (len(steps), len(pauses)) != head[STEPS : PAUSES + 1]:
            raise DamagedRowError("steps or pauses of a session are lost")
        return record_of(
            SessionRecord,
            "session",
            head,
            steps=tuple(record_of(StepRecord, "step", each) for each in steps),
            pauses=tuple(record_of(PauseRecord, "pause", each) for each in pauses),
        )

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        """Keep a session as it is now; `known` is what the file has of it so far."""
        if known is None:
            self._connection.execute(insert("session"), session_row(session))
        else:
            change = f"({', '.join(COLUMNS['session'])}) = ({_marks('session')}) WHERE id = ?"
            self._connection.execute(
                f"UPDATE session SET {change}", (*session_row(session), session.id)
            )
        self._put_parts("step", session.id, session.steps, known.steps if known else ())
        self._put_parts("pause", session.id, session.pauses, known.pauses if known else ())

    def cut_off(self) -> list[CutOff]:
        """The sessions that are under way here or could go on, the oldest first."""
        keys = f"SELECT id FROM session WHERE id IN ({CUT_OFF}) ORDER BY instant, id"
        return [CutOff(each, self._unfinished(each)) for each in self._all(keys, self._computer)]

    def records(self) -> list[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        return self._all("SELECT id FROM session ORDER BY instant, id")

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        self.let_go(session_id)
        body = zlib.compress(msgspec.json.encode(plan))
        self._connection.execute(insert("plan"), sealed("plan", session_id, body))
        self._connection.execute(insert("place"), _place_row(session_id, place))

    def stand(self, session_id: str, place: Place) -> None:
        """The session stands at `place` of its plan; nothing where it is not under way."""
        _, *row = _place_row(session_id, place)
        change = "UPDATE place SET (step, elapsed, seal) = (?, ?, ?) WHERE session = ?"
        self._connection.execute(change, (*row, session_id))

    def let_go(self, session_id: str) -> None:
        self._connection.execute("DELETE FROM plan WHERE session = ?", (session_id,))
        self._connection.execute("DELETE FROM place WHERE session = ?", (session_id,))

    def reports(self, since: int = EARLIEST) -> list[BodyReport]:
        """What was said of the hips from the instant `since` on, deleted ones too, in order."""
        where = "WHERE instant >= ? ORDER BY instant, id"
        return [report_of(row) for row in self._connection.rows(select("report", where), since)]

    def put_report(self, report: BodyReport) -> bool:
        """Keep a report as it was said last; whether that is news."""
        row = self._connection.row(select("report", "WHERE id = ?"), report.id)
        known = report_of(row) if row else None
        new = report if known is None else later_of(known, report)
        if new != known:
            self._connection.execute("DELETE FROM report WHERE id = ?", (report.id,))
            self._connection.execute(insert("report"), report_row(new))
        return new != known

    def let_go_of_stopped(self) -> None:
        """No session that is not running goes on."""
        for table in ("plan", "place"):
            state = f"SELECT state FROM session WHERE id = {table}.session"
            self._connection.execute(f"DELETE FROM {table} WHERE ({state}) <> 'running'")

    def _all(self, keys: str, *values: object) -> list[SessionRecord]:
        found = (self.find(key) for (key,) in self._connection.rows(keys, *values))
        return [each for each in found if each is not None]

    def _put_parts(
        self, table: str, key: str, parts: Sequence[Part], known: Sequence[Part]
    ) -> None:
        """Keep steps or pauses from the first on that the file has not got like that."""
        pairs = enumerate(zip(parts, known, strict=False))
        changed = (number for number, (new, old) in pairs if new != old)
        same = next(changed, min(len(parts), len(known)))
        if same < len(known):
            rest = f"DELETE FROM {table} WHERE session = ? AND number >= ?"
            self._connection.execute(rest, (key, same))
        rows = (
            _row(table, each, session=key, number=same + n) for n, each in enumerate(parts[same:])
        )
        self._connection.executemany(insert(table), rows)

    def _unfinished(self, session: SessionRecord) -> Unfinished | None:
        """All that is needed to go on, or None where that cannot be read any more."""
        plan = self._connection.row(select("plan", "WHERE session = ?"), session.id)
        place = self._connection.row(select("place", "WHERE session = ?"), session.id)
        try:
            return Unfinished(session, plan_of(plan), place_of(place)) if plan and place else None
        except DamagedRowError:
            return None


def session_row(session: SessionRecord) -> Row:
    """`session` without its steps and pauses, but with how many there are and their sums."""
    work = session.work
    return _row(
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
    return _row("report", report, instant=instant_of(report.said), areas=areas)


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


def _place_row(session_id: str, place: Place) -> Row:
    return sealed("place", session_id, place.index, place.elapsed)


def _row(table: str, record: object, **values: object) -> Row:
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
