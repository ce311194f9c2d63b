"""Sessions without their steps, as lists show them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import SideSums
from hiptimer.storage.journal.book import Book, Row
from hiptimer.storage.journal.codes import FEELINGS, SIDES, STATES, named
from hiptimer.storage.journal.faults import DamagedRowError
from hiptimer.storage.journal.rows import EPOCH, MICROSECOND, instant_and_zone, moment_of
from hiptimer.storage.journal.totals import ENDLESS

# The index is by instant, not by day; no zone is as much as a day away from UTC.
OF_DAYS = (
    "SELECT uuid, routine, name, started, zone, first_side, state, lasted, on_left, on_right,"
    " on_both, done, feeling, note, speed FROM session WHERE started BETWEEN ? AND ?"
    " AND day BETWEEN ? AND ? AND deleted = 0 ORDER BY started DESC, uuid DESC LIMIT ?"
)
LAST = (
    "SELECT uuid, routine, name, started, zone, first_side, state, lasted, on_left, on_right,"
    " on_both, done, feeling, note, speed FROM session INDEXED BY session_started"
    " WHERE done > 0 AND deleted = 0 AND started <= ? ORDER BY started DESC, uuid DESC LIMIT 1"
)
LAST_OF_ROUTINE = (
    "SELECT uuid, routine, name, started, zone, first_side, state, lasted, on_left, on_right,"
    " on_both, done, feeling, note, speed FROM session WHERE routine = ?"
    " AND done > 0 AND deleted = 0 AND started <= ? ORDER BY started DESC, uuid DESC LIMIT 1"
)


def lines(book: Book, first: date, last: date, limit: int) -> list[SessionLine]:
    """The sessions of those days, the newest first."""
    found = book.rows(
        OF_DAYS,
        _midnight(first, -1),
        _midnight(last, 2),
        first.toordinal(),
        last.toordinal(),
        limit,
    )
    return [_line(book, row) for row in found]


def latest(book: Book, routine: str | None, until: datetime | None) -> SessionLine | None:
    """The latest session that counts, of `routine` or of any; see `Journal` for `until`."""
    end = ENDLESS if until is None else instant_and_zone(until)[0]
    if routine is None:
        row = book.row(LAST, end)
    else:
        number = book.words.number_of_known(routine)
        row = None if number is None else book.row(LAST_OF_ROUTINE, number, end)
    return _line(book, row) if row else None


def _line(book: Book, row: Row) -> SessionLine:
    uuid, routine, name, started, zone, first_side, state, lasted, *rest = row
    *work, done, feeling, note, speed = rest
    try:
        return SessionLine(
            uuid.hex(),
            book.words.text(routine),
            book.words.text(name),
            moment_of(started, zone),
            named(SIDES, first_side),
            named(STATES, state),
            lasted,
            SideSums(*work),
            done > 0,
            None if feeling is None else named(FEELINGS, feeling),
            note,
            speed,
        )
    except (TypeError, ValueError, OverflowError) as error:
        message = "a session is not what was written"
        raise DamagedRowError(message) from error


def _midnight(day: date, later: int) -> int:
    """Microseconds from 1970 to the UTC midnight that begins the day so many days `later`."""
    return (day.toordinal() + later - EPOCH.toordinal()) * (timedelta(days=1) // MICROSECOND)
