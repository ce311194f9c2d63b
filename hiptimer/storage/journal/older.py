"""The rows of journals of versions 1 to 3, as rows of today.

These had numbers for all words of ours, and each text once: a row had the number of it. They are
read where a journal is brought up to date, and page by page where it is damaged before that.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import timedelta, timezone

from hiptimer.storage.journal.connecting import JournalConnection, Row
from hiptimer.storage.journal.disk_faults import DamagedRowError, damage_in_place_of
from hiptimer.storage.journal.sessions import EPOCH, MICROSECOND, sealed

TABLES = frozenset(("word", "session", "step", "pause", "plan", "place", "looked", "spare_word"))
TABLES_OF_VERSION = {
    1: TABLES,
    2: TABLES | {"work", "day_total", "tally"},
    3: TABLES | {"work", "day_total", "tally", "counting"},
}
DROP = tuple(
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


def rows_in(connection: JournalConnection, version: int) -> Iterator[Row]:
    """All rows of an open file of that version, as rows of today.

    Raises `DamagedRowError` where one is not what was written, and `sqlite3.Error`.
    """
    if connection.row("PRAGMA foreign_key_check"):
        message = "what belongs to a session is there without it"
        raise DamagedRowError(message)
    if version > 1 and connection.row(
        "SELECT 1 FROM session WHERE lasted <>"
        " (SELECT coalesce(sum(held), 0) FROM step WHERE step.session = session.id)"
    ):
        message = "steps of a session are lost"
        raise DamagedRowError(message)
    found = OlderRows()
    for table in ("word", "session", "plan", "place"):
        for row in connection.rows(f"SELECT * FROM {table}"):
            found.take(row[0], row)
    for table in ("step", "pause"):
        for row in connection.rows(f"SELECT * FROM {table}"):
            found.take(0, row)
    yield from found.rows(are_whole=True)


class OlderRows:
    """Everything that looks like a row of theirs, by the number of the session."""

    def __init__(self) -> None:
        self._words: dict[int, str] = {}
        self._heads: dict[int, set[Row]] = {}
        self._parts: dict[int, dict[Row, Row]] = {}
        self._plans: dict[int, bytes] = {}
        self._places: dict[int, set[Row]] = {}

    def take(self, key: int, row: Row) -> None:
        """Keep `row`, whose number in its table is `key`, by the number and kind of its values."""
        if not row or isinstance(row[0], str):  # of today
            return
        if not key:
            if len(row) in (STEP_VALUES, PAUSE_VALUES):
                self._parts.setdefault(row[0], {}).setdefault((len(row), row[1]), row)
        elif len(row) >= HEAD_VALUES:
            self._heads.setdefault(key, set()).add(row)
        elif len(row) == PLACE_VALUES:
            self._places.setdefault(key, set()).add(row)
        elif len(row) == PAIR_VALUES and isinstance(row[1], str):
            self._words.setdefault(key, row[1])
        elif len(row) == PAIR_VALUES and isinstance(row[1], bytes):
            self._plans[key] = row[1]

    def rows(self, *, are_whole: bool = False) -> Iterator[Row]:
        """Each row that is what was written; where all of them have to be, see `rows_in`."""
        passing = nullcontext() if are_whole else suppress(DamagedRowError)
        for key in sorted(self._heads):
            for row in self._heads[key]:
                found: list[Row] = []
                with passing:
                    found.append(self._session(row))
                    found += self._rows_of(key, row[1], passing)
                yield from found

    def _rows_of(
        self, key: int, uuid: bytes, passing: AbstractContextManager[object]
    ) -> Iterator[Row]:
        for row in self._parts.get(key, {}).values():
            with passing:
                is_step = len(row) == STEP_VALUES
                yield self._step(uuid, row[1:]) if is_step else _pause(uuid, row[1:])
        for row in self._places.get(key, ()):
            with passing:
                _see_to_seal(row[-1], uuid, *row[1:-1])
                yield sealed("place", uuid.hex(), *row[1:-1])
        if key in self._plans:
            with passing, damage_in_place_of(zlib.error):
                zlib.decompress(self._plans[key])
                yield sealed("plan", uuid.hex(), self._plans[key])

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
            return sealed(
                "session",
                uuid.hex(),
                *texts[:2],
                moment.isoformat(),
                moment.date().isoformat(),
                started,
                _word(SIDES, first_side),
                _word(STATES, state),
                speed,
                texts[2],
                _word(FEELINGS, feeling),
                note,
                revision,
                deleted,
                plan_work,
                *NO_SUMS,
            )

    def _step(self, uuid: bytes, row: Row) -> Row:
        number, kind, item, word, way, side, *values, outcome, kept = row
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
            message = f"there is no word {number!r}"
            raise DamagedRowError(message) from None


def _pause(uuid: bytes, row: Row) -> Row:
    *values, reason, kept = row
    _see_to_seal(kept, uuid, *values, reason)
    return sealed("pause", uuid.hex(), *values, _word(REASONS, reason))


def _word(words: tuple[str, ...], number: int | None) -> str | None:
    with damage_in_place_of(IndexError):
        return None if number is None else words[number]


def _see_to_seal(kept: object, *values: object) -> None:
    """Raise `DamagedRowError` where the checksum of a row is another than the one that was kept."""
    if kept != (zlib.crc32(repr(values).encode()) & 0xFFFFFF) - 0x800000:
        message = "a row is not what was written"
        raise DamagedRowError(message)
