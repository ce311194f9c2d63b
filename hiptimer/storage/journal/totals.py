"""The sums over days that make History and Today fast, kept in step with what they sum up.

Before a session changes its part is taken out of them, and afterwards it is put in again.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import FARTHEST_AHEAD, Completion, DayTotal, ExerciseTally
from hiptimer.storage.journal.book import Book, Row
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.stored_rows import instant_and_zone

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
DAYS_AHEAD = (
    "SELECT day, sum(done > 0), sum(lasted), sum(on_left), sum(on_right), sum(on_both), count(*)"
    " FROM session WHERE started > ? AND day BETWEEN ? AND ? AND deleted = 0 AND speed <= 1"
    " GROUP BY day"
)
TALLIES_AHEAD = (
    "SELECT day, text, sum(work.on_left), sum(work.on_right), sum(work.on_both)"
    " FROM session CROSS JOIN work ON work.session = session.id"
    " JOIN word ON word.id = work.exercise WHERE started > ? AND day BETWEEN ? AND ?"
    " AND deleted = 0 AND speed <= 1 GROUP BY day, work.exercise"
)
COMPLETIONS = (
    "WITH part AS (SELECT session, exercise, variant, max(outcome = 0) AS held FROM step"
    " WHERE kind = 0 GROUP BY session, exercise, variant, item, side, round),"
    " whole AS (SELECT session, exercise, variant FROM part"
    " GROUP BY session, exercise, variant HAVING min(held))"
    " SELECT drill.text, way.text, count(*), min(day), max(day) FROM whole"
    " JOIN session ON session.id = whole.session JOIN word AS drill ON drill.id = whole.exercise"
    " LEFT JOIN word AS way ON way.id = whole.variant"
    " WHERE session.done > 0 AND deleted = 0 AND started <= ?"
    " GROUP BY whole.exercise, whole.variant ORDER BY drill.text, way.text"
)
ENDLESS = 2**62
"""Later than any session, in microseconds since 1970."""
WRONG = (
    (
        "SELECT 1 FROM session WHERE (lasted, on_left, on_right, on_both) IS NOT"
        " (SELECT coalesce((SELECT sum(held) FROM step WHERE step.session = session.id), 0),"
        " coalesce(sum(on_left), 0), coalesce(sum(on_right), 0), coalesce(sum(on_both), 0)"
        " FROM work WHERE work.session = session.id)"
        " OR done IS NOT (SELECT counts FROM counting WHERE counting.session = session.id)"
    ),
    (
        "SELECT * FROM day_total WHERE kept <> 0 EXCEPT SELECT day, count(*), sum(done > 0),"
        " sum(lasted), sum(on_left), sum(on_right), sum(on_both) FROM session"
        " WHERE deleted = 0 AND speed <= 1 GROUP BY day"
    ),
    (
        "SELECT day, count(*), sum(done > 0), sum(lasted), sum(on_left), sum(on_right),"
        " sum(on_both) FROM session WHERE deleted = 0 AND speed <= 1 GROUP BY day"
        " EXCEPT SELECT * FROM day_total"
    ),
    (
        "SELECT * FROM tally WHERE on_left + on_right + on_both <> 0 EXCEPT SELECT day, exercise,"
        " sum(work.on_left), sum(work.on_right), sum(work.on_both) FROM work"
        " JOIN session ON session.id = work.session WHERE deleted = 0 AND speed <= 1"
        " GROUP BY day, exercise"
    ),
    (
        "SELECT day, exercise, sum(work.on_left), sum(work.on_right), sum(work.on_both) FROM work"
        " JOIN session ON session.id = work.session WHERE deleted = 0 AND speed <= 1"
        " GROUP BY day, exercise EXCEPT SELECT * FROM tally"
    ),
)


def put_in(book: Book, key: int) -> None:
    """Add up a session that no sum knows yet, and add it to its day."""
    book.run(OF_SESSION, key)
    _count(book, key, 1)


@contextmanager
def counted_again(book: Book, key: int) -> Generator[None]:
    """Let a session change; the sums know it as it was before, and then as it is."""
    _count(book, key, -1)
    yield
    put_in(book, key)


def _count(book: Book, key: int, sign: int) -> None:
    book.run(OF_DAY, sign, key)
    book.run(OF_EXERCISES, sign, key)


def day_totals(book: Book, first: date, last: date, until: datetime | None) -> list[DayTotal]:
    """The total of each day on which there was a session, by date; see `Journal` for `until`."""
    found = book.rows(
        "SELECT day, counted, lasted, on_left, on_right, on_both, kept FROM day_total"
        " WHERE day BETWEEN ? AND ? AND kept > 0 ORDER BY day",
        first.toordinal(),
        last.toordinal(),
    )
    ahead = book.rows(DAYS_AHEAD, *_ahead_of(until), first.toordinal(), last.toordinal())
    with _damage_noticed():
        return [
            DayTotal(date.fromordinal(day), int(sessions), int(lasted), SideSums(*map(int, work)))
            for (day,), (sessions, lasted, *work, kept) in _without(found, ahead, 1)
            if kept > 0
        ]


def exercise_tallies(
    book: Book, first: date, last: date, until: datetime | None
) -> list[ExerciseTally]:
    """The work on each exercise on each day, by date and id; see `Journal` for `until`."""
    found = book.rows(
        "SELECT day, text, on_left, on_right, on_both FROM tally JOIN word ON word.id = exercise"
        " WHERE day BETWEEN ? AND ? AND on_left + on_right + on_both > 0 ORDER BY day, text",
        first.toordinal(),
        last.toordinal(),
    )
    ahead = book.rows(TALLIES_AHEAD, *_ahead_of(until), first.toordinal(), last.toordinal())
    with _damage_noticed():
        return [
            ExerciseTally(date.fromordinal(day), exercise, SideSums(*map(int, work)))
            for (day, exercise), work in _without(found, ahead, 2)
            if any(work)
        ]


def first_day(book: Book, until: datetime | None) -> date | None:
    """The first day that is part of a sum."""
    row = book.row("SELECT day FROM day_total WHERE kept > 0 ORDER BY day LIMIT 1")
    if row is None:
        return None
    with _damage_noticed():
        day = date.fromordinal(row[0])
    # Zones are up to 26 hours apart, so that what is dated later may lie on a day before.
    if until is None or day.toordinal() + FARTHEST_AHEAD.days < until.toordinal():
        return day
    totals = day_totals(book, day, date.max, until)
    return totals[0].day if totals else None


def completions(book: Book, until: datetime | None) -> list[Completion]:
    """Which drills were completed in how many sessions that count; see `Journal` for `until`."""
    found = book.rows(COMPLETIONS, *_ahead_of(until))
    with _damage_noticed():
        return [
            Completion(drill, way, count, date.fromordinal(first), date.fromordinal(latest))
            for drill, way, count, first, latest in found
        ]


def _ahead_of(until: datetime | None) -> tuple[int]:
    """After which instant a session is dated too late."""
    return (ENDLESS if until is None else instant_and_zone(until)[0],)


def _without(
    rows: Iterable[Row], ahead: Iterable[Row], keys: int
) -> Iterator[tuple[Row, tuple[int, ...]]]:
    """Each of `rows`, its first `keys` values apart, less what `ahead` has of the same."""
    less = {row[:keys]: row[keys:] for row in ahead}
    for row in rows:
        key, values = row[:keys], row[keys:]
        parts = less.get(key, (0,) * len(values))
        yield key, tuple(value - part for value, part in zip(values, parts, strict=True))


def see_to_it_that_they_agree(book: Book) -> None:
    """Raise `DamagedRowError` where the sums are not those of the sessions and steps."""
    for wrong in WRONG:
        if book.row(wrong):
            message = "the sums are not what was written"
            raise DamagedRowError(message)


@contextmanager
def _damage_noticed() -> Generator[None]:
    """These rows have no seal; a bad one makes no day or number."""
    try:
        yield
    except (TypeError, ValueError, OverflowError) as error:
        message = "a sum is not what was written"
        raise DamagedRowError(message) from error
