"""What History, Today and the listing ask of an open file: sums over days, lines, the latest.

Demonstrations and deleted sessions are in no sum. `until` is that of `Journal`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from hiptimer.journal.ports import SessionLine
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import Completion, DayTotal, ExerciseTally
from hiptimer.storage.journal.connecting import JournalConnection, Row
from hiptimer.storage.journal.disk_faults import damage_in_place_of
from hiptimer.storage.journal.stored_rows import EPOCH, MICROSECOND, instant_of, session_of
from hiptimer.storage.journal.tables import select

ENDLESS = 2**62
"""Later than any session, in microseconds since 1970."""
SUMMED = "deleted = 0 AND speed <= 1 AND +instant <= ?"
DAYS = (
    "SELECT day, sum(counts), sum(lasted), sum(on_left), sum(on_right), sum(on_both) FROM session"
    f" WHERE day BETWEEN ? AND ? AND {SUMMED} GROUP BY day ORDER BY day"
)
FIRST_DAY = f"SELECT day FROM session WHERE {SUMMED} ORDER BY day LIMIT 1"
# Of a shared odd number the first side has the larger half, as in StepRecord.work.
TALLIES = (
    "SELECT day, exercise,"
    " sum(CASE side WHEN 'left' THEN held - alternates * (held / 2)"
    " WHEN 'right' THEN alternates * (held / 2) ELSE 0 END),"
    " sum(CASE side WHEN 'right' THEN held - alternates * (held / 2)"
    " WHEN 'left' THEN alternates * (held / 2) ELSE 0 END),"
    " sum(CASE WHEN side IS NULL THEN held ELSE 0 END)"
    " FROM session CROSS JOIN step ON step.session = session.id"
    f" WHERE day BETWEEN ? AND ? AND {SUMMED} AND kind = 'work'"
    " GROUP BY day, exercise HAVING sum(held) > 0 ORDER BY day, exercise"
)
COMPLETIONS = (
    "WITH part AS (SELECT session, exercise, variant, max(outcome = 'completed') AS held FROM step"
    " WHERE kind = 'work' GROUP BY session, exercise, variant, item, side, round),"
    " whole AS (SELECT session, exercise, variant FROM part"
    " GROUP BY session, exercise, variant HAVING min(held))"
    " SELECT exercise, variant, count(*), min(day), max(day) FROM whole"
    " JOIN session ON session.id = whole.session WHERE counts AND +instant <= ?"
    " GROUP BY exercise, variant ORDER BY exercise, variant"
)
NEWEST_FIRST = "ORDER BY instant DESC, id DESC LIMIT ?"


def day_totals(
    connection: JournalConnection, first: date, last: date, until: datetime | None
) -> list[DayTotal]:
    """The total of each day on which there was a session, by date."""
    found = connection.rows(DAYS, str(first), str(last), _end(until))
    with damage_in_place_of(TypeError, ValueError, OverflowError):
        return [
            DayTotal(date.fromisoformat(day), int(sessions), int(lasted), _sums(work))
            for day, sessions, lasted, *work in found
        ]


def exercise_tallies(
    connection: JournalConnection, first: date, last: date, until: datetime | None
) -> list[ExerciseTally]:
    """The work on each exercise on each day, by date and id."""
    found = connection.rows(TALLIES, str(first), str(last), _end(until))
    with damage_in_place_of(TypeError, ValueError, OverflowError):
        return [
            ExerciseTally(date.fromisoformat(day), exercise, _sums(work))
            for day, exercise, *work in found
        ]


def first_day(connection: JournalConnection, until: datetime | None) -> date | None:
    """The first day that is part of a sum."""
    row = connection.row(FIRST_DAY, _end(until))
    with damage_in_place_of(TypeError, ValueError):
        return date.fromisoformat(row[0]) if row else None


def completions(connection: JournalConnection, until: datetime | None) -> list[Completion]:
    """Which drills were completed in how many sessions that count."""
    found = connection.rows(COMPLETIONS, _end(until))
    with damage_in_place_of(TypeError, ValueError):
        return [
            Completion(drill, way, count, date.fromisoformat(first), date.fromisoformat(latest))
            for drill, way, count, first, latest in found
        ]


def lines(connection: JournalConnection, first: date, last: date, limit: int) -> list[SessionLine]:
    """The sessions of those days, the newest first."""
    # The index is by instant, not by day; no zone is as much as a day away from UTC.
    where = "WHERE instant BETWEEN ? AND ? AND day BETWEEN ? AND ? AND deleted = 0 " + NEWEST_FIRST
    span = (_midnight(first, -1), _midnight(last, 2), str(first), str(last))
    return list(map(_line, connection.rows(select("session", where), *span, limit)))


def latest(
    connection: JournalConnection, routine: str | None, until: datetime | None
) -> SessionLine | None:
    """The latest session that counts, of `routine` or of any."""
    if routine is None:
        where = "INDEXED BY session_instant WHERE counts = 1 AND instant <= ? " + NEWEST_FIRST
        row = connection.row(select("session", where), _end(until), 1)
    else:
        where = "WHERE counts = 1 AND routine = ? AND instant <= ? " + NEWEST_FIRST
        row = connection.row(select("session", where), routine, _end(until), 1)
    return _line(row) if row else None


def _line(row: Row) -> SessionLine:
    session = session_of(row)
    lasted, left, right, both, counts, _ = row[-6:]
    return SessionLine(
        session.id,
        session.routine,
        session.name,
        session.started,
        session.first_side,
        session.state,
        lasted,
        SideSums(left, right, both),
        bool(counts),
        session.feeling,
        session.note,
        session.speed,
    )


def _sums(work: list[Any]) -> SideSums:
    left, right, both = map(int, work)
    return SideSums(left, right, both)


def _end(until: datetime | None) -> int:
    """After which instant a session is dated too late."""
    return ENDLESS if until is None else instant_of(until)


def _midnight(day: date, later: int) -> int:
    """Microseconds from 1970 to the UTC midnight that begins the day so many days `later`."""
    return (day.toordinal() + later - EPOCH.toordinal()) * (timedelta(days=1) // MICROSECOND)
