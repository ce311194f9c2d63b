"""How a new file, or one of an older version, becomes one of this version.

Journals of versions 1 to 3 had numbers for all words of ours, and each text once: a row had the
number of it. Their rows are made rows of today first, and all rows of a session put together then:
so they can also come page by page, where the file is damaged.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from datetime import timedelta, timezone
from functools import partial, reduce
from pathlib import Path
from typing import TypeVar

from hiptimer.journal.ports import CutOff, Said, later_said
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord, Unfinished, joined
from hiptimer.storage.journal.connecting import JournalConnection, Row, connect, dated
from hiptimer.storage.journal.disk_faults import DamagedRowError, damage_in_place_of
from hiptimer.storage.journal.rows import (
    COLUMNS,
    EPOCH,
    FIRST_OF_TODAY,
    LATER_INDEX,
    MICROSECOND,
    SPEED,
    STATEMENTS,
    TABLES,
    VERSION,
    mended_session_of,
    place_of,
    plan_of,
    record_of,
    said_of,
    sealed,
)
from hiptimer.storage.journal.sessions import StoreInFile

OLDER_TABLES = frozenset(
    ("word", "session", "step", "pause", "plan", "place", "looked", "spare_word")
)
TABLES_OF_VERSION = {
    0: frozenset[str](),
    1: OLDER_TABLES,
    2: OLDER_TABLES | {"work", "day_total", "tally"},
    3: OLDER_TABLES | {"work", "day_total", "tally", "counting"},
    4: frozenset(TABLES) - {"report", "reading"},
    5: frozenset(TABLES) - {"reading"},
    VERSION: frozenset(TABLES),
}
DROP_OLDER = tuple(
    f"DROP {kind} IF EXISTS {name}"
    for kind, names in (
        ("VIEW", ("work", "counting")),
        ("TABLE", ("plan", "place", "step", "pause", "tally", "day_total", "session", "looked")),
        ("TABLE", ("word", "spare_word")),
    )
    for name in names
)
"""Whatever refers to another table goes before it."""
# The number of a word of ours is its place here.
KINDS = ("work", "transition", "switch", "get-ready", "rest")
OUTCOMES = ("completed", "skipped", "left", "stopped", "interrupted")
SIDES = ("left", "right")
STATES = ("running", "finished", "stopped")
FEELINGS = ("looser", "same", "sore")
REASONS = ("asked", "slept")
# How many values a row of each table has; what later versions added to a session comes behind them.
HEAD_VALUES, STEP_VALUES, PAUSE_VALUES, PLACE_VALUES, PAIR_VALUES = 16, 13, 6, 4, 2
PLAN_WORK = 21
NO_SUMS = (0,) * 7
"""What follows from the steps and pauses is worked out when they are all there."""
BY_LENGTH = {len(COLUMNS[table]): table for table in COLUMNS if table != "other"}
Part = TypeVar("Part", StepRecord, PauseRecord)
Read = TypeVar("Read")


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the open file; 0 where it is empty."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def bring_up_to_date(connection: JournalConnection, path: Path | None = None) -> None:
    """Make the tables of this version, with all that an older file holds, or change nothing.

    Where `path` is given a copy of it is kept before, unless the file is empty. Raises
    `sqlite3.Error`, `OSError`, and `DamagedRowError` for a row that is not what was written.
    """
    version = version_of(connection)
    if version >= VERSION:
        return
    backup = dated(f"before-v{VERSION}", path) if path and version else None
    try:
        if backup is not None:
            with closing(connect(backup)) as copy:  # with the changes that are still beside it
                connection.backup(copy)
        _migrate(connection)
    except BaseException:
        if backup is not None:  # the file itself is still what it was
            backup.unlink(missing_ok=True)
        raise


def of_this_version(connection: JournalConnection) -> JournalConnection:
    """An open file, or in place of one of an older version a copy in memory. Raises as above.

    The file is closed where it is not what is given back.
    """
    with ExitStack() as to_close:
        to_close.enter_context(closing(connection))
        if version_of(connection) >= VERSION:
            to_close.pop_all()
            return connection
        return in_memory(connection)


def in_memory(copied: JournalConnection | None = None) -> JournalConnection:
    """A journal that is gone when it is closed, at first as empty as new or like the `copied`."""
    connection = sqlite3.connect(":memory:", isolation_level=None, factory=JournalConnection)
    try:
        if copied is not None:
            copied.backup(connection)
        bring_up_to_date(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: JournalConnection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(connection)
        if version < VERSION:  # another process may have been faster
            is_older = 0 < version < FIRST_OF_TODAY
            rows = FoundRows(older_rows(connection, version) if is_older else ())
            for statement in (*(DROP_OLDER if is_older else ()), *STATEMENTS, LATER_INDEX):
                connection.execute(statement)
            write_to(connection, rows.sessions())
            connection.execute(f"PRAGMA user_version = {VERSION:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


class FoundRows:
    """Everything that is sealed as a row of ours, by table and session."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._rows: defaultdict[str, defaultdict[str, dict[Row, None]]] = defaultdict(
            lambda: defaultdict(dict)
        )
        for row in rows:
            self.take(row)

    def take(self, row: Row) -> None:
        table = BY_LENGTH.get(len(row))
        if table == "session" and isinstance(row[SPEED], int):
            # On a page a whole number stands for a fraction where there is none.
            row = (*row[:SPEED], float(row[SPEED]), *row[SPEED + 1 :])
        # Of a session more may be known once its steps are there.
        is_sound = table == "session" or (table and row == sealed(table, *row[:-1]))
        if table and is_sound and isinstance(row[0], str):
            self._rows[table][row[0]][row] = None

    def sessions(self) -> Iterator[CutOff]:
        """Each session once, with the steps and pauses that were found."""
        for key, heads in self._rows["session"].items():
            steps = self._parts(StepRecord, "step", key)
            pauses = self._parts(PauseRecord, "pause", key)
            found = _decoded(heads, partial(mended_session_of, steps=steps, pauses=pauses))
            if found:
                session = reduce(joined, found)
                yield CutOff(session, self._unfinished(session))

    def said(self) -> list[Said]:
        """Each report and reading, as it was said last; in any order."""
        known: dict[tuple[str, str], Said] = {}
        for table in ("report", "reading"):
            for key, rows in self._rows[table].items():
                for each in _decoded(rows, partial(said_of, table)):
                    known[table, key] = later_said(known.get((table, key), each), each)
        return [*known.values()]

    def _parts(self, kind: type[Part], table: str, key: str) -> tuple[Part, ...]:
        parts = {row[1]: row for row in self._rows[table][key]}
        in_order = (parts[number] for number in sorted(parts))
        return tuple(_decoded(in_order, partial(record_of, kind, table)))

    def _unfinished(self, session: SessionRecord) -> Unfinished | None:
        """How to go on with a session; from the latest of the places where it stood."""
        places = _decoded(self._rows["place"][session.id], place_of)
        plans = _decoded(self._rows["plan"][session.id], plan_of)
        if not places or not plans:
            return None
        latest = max(places, key=lambda each: (each.index, each.elapsed))
        return Unfinished(session, plans[-1], latest)


def write_to(connection: JournalConnection, found: Iterable[CutOff]) -> int:
    """Write those sessions to a file that has none yet; how many these are."""
    store, count = StoreInFile(connection), 0
    for session, unfinished in found:
        store.put(session, None)
        if unfinished is not None:
            store.follow(session.id, unfinished.plan, unfinished.place)
        count += 1
    return count


def _decoded(rows: Iterable[Row], decode: Callable[[Row], Read]) -> list[Read]:
    """What the rows say, without those that this version does not know how to read."""
    found: list[Read] = []
    for row in rows:
        with suppress(DamagedRowError):
            found.append(decode(row))
    return found


def older_rows(connection: JournalConnection, version: int) -> list[Row]:
    """All rows of an open file of an older version, as rows of today.

    Raises `DamagedRowError` where one is not what was written, and `sqlite3.Error`.
    """
    older, count = OlderRows(), 0
    for table in ("word", "session", "step", "pause", "plan", "place"):
        for row in connection.rows(f"SELECT * FROM {table}"):
            older.take(0 if table in {"step", "pause"} else row[0], row)
            count += table != "word"
    rows = [*older.rows()]
    steps_are_lost = version > 1 and connection.row(
        "SELECT 1 FROM session WHERE lasted <>"
        " (SELECT coalesce(sum(held), 0) FROM step WHERE step.session = session.id)"
    )
    if len(rows) < count or steps_are_lost:
        message = "a session is there without all that belongs to it, or the other way round"
        raise DamagedRowError(message)
    return rows


class OlderRows:
    """Everything that looks like a row of an older version, by the number of the session."""

    def __init__(self) -> None:
        self._words: dict[int, str] = {}
        self._heads: defaultdict[int, set[Row]] = defaultdict(set)
        self._parts: defaultdict[int, dict[object, tuple[Callable[..., Row], Row]]] = defaultdict(
            dict
        )

    def take(self, key: int, row: Row) -> None:
        """Keep `row`, whose number in its table is `key`, by the number and kind of its values."""
        if not row or isinstance(row[0], str):  # of today
            return
        if not key:
            decode = {STEP_VALUES: self._step, PAUSE_VALUES: _pause}.get(len(row))
            if decode is not None:
                self._parts[row[0]].setdefault((len(row), row[1]), (decode, row))
        elif len(row) >= HEAD_VALUES:
            self._heads[key].add(row)
        elif len(row) == PLACE_VALUES:
            self._parts[key][row] = (_place, row)
        elif len(row) == PAIR_VALUES and isinstance(row[1], str):
            self._words.setdefault(key, row[1])
        elif len(row) == PAIR_VALUES and isinstance(row[1], bytes):
            self._parts[key]["plan"] = (_plan, row)

    def rows(self) -> Iterator[Row]:
        """Each row that is what was written, of a session whose own row is."""
        for key in sorted(self._heads):
            for head in self._heads[key]:
                with suppress(DamagedRowError):
                    yield self._session(head)
                    for decode, row in self._parts[key].values():
                        with suppress(DamagedRowError):
                            yield decode(head[1], row)

    def _session(self, row: Row) -> Row:
        with damage_in_place_of(TypeError, ValueError):
            uuid, routine, name, started, zone = row[1:6]  # what follows is the day
            first_side, state, speed, computer, feeling, note, revision, deleted, kept = row[7:16]
            plan_work = row[PLAN_WORK] if len(row) > PLAN_WORK else None
            texts = [self._text(each) for each in (routine, name, computer)]
            speed = float(speed)  # on a page a whole number stands for a fraction without one
            values = (first_side, state, speed, feeling, note, revision, deleted)
            # Nothing where it was not kept, as in the seals of versions 1 and 2.
            work = () if plan_work is None else (plan_work,)
            _see_to_seal(kept, uuid, *texts, started, zone, *values, *work)
            offset = timedelta(seconds=zone)
            local = EPOCH + (started * MICROSECOND + offset)  # at the edges UTC has no date
            moment = local.replace(tzinfo=timezone(offset))
            begun = (uuid.hex(), *texts[:2], moment.isoformat(), moment.date().isoformat(), started)
            how = (_word(SIDES, first_side), _word(STATES, state), speed, texts[2])
            said = (_word(FEELINGS, feeling), note, revision, deleted)
            return sealed("session", *begun, *how, *said, plan_work, *NO_SUMS)

    def _step(self, uuid: bytes, row: Row) -> Row:
        _, number, kind, item, word, way, side, *values, outcome, kept = row
        exercise, variant = self._text(word), None if way is None else self._text(way)
        texts = (number, kind, item, exercise, variant)
        _see_to_seal(kept, uuid, *texts, side, *values, outcome)
        kind, side, outcome = _word(KINDS, kind), _word(SIDES, side), _word(OUTCOMES, outcome)
        first = (uuid.hex(), number, kind, item, exercise, variant, side)
        return sealed("step", *first, *values, outcome)

    def _text(self, number: int) -> str:
        try:
            return self._words[number]
        except KeyError:
            raise DamagedRowError(f"there is no word {number!r}") from None


def _pause(uuid: bytes, row: Row) -> Row:
    _, *values, reason, kept = row
    _see_to_seal(kept, uuid, *values, reason)
    return sealed("pause", uuid.hex(), *values, _word(REASONS, reason))


def _place(uuid: bytes, row: Row) -> Row:
    _, *values, kept = row
    _see_to_seal(kept, uuid, *values)
    return sealed("place", uuid.hex(), *values)


def _plan(uuid: bytes, row: Row) -> Row:
    with damage_in_place_of(zlib.error):
        zlib.decompress(row[1])
    return sealed("plan", uuid.hex(), row[1])


def _word(words: tuple[str, ...], number: int | None) -> str | None:
    with damage_in_place_of(IndexError):
        return None if number is None else words[number]


def _see_to_seal(kept: object, *values: object) -> None:
    """Raise `DamagedRowError` where the checksum of a row is another than the one that was kept."""
    if kept != (zlib.crc32(repr(values).encode()) & 0xFFFFFF) - 0x800000:
        raise DamagedRowError("a row is not what was written")
