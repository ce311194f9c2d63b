"""The sums over days that make History and Today fast, kept in step with what they sum up.

Before a session changes its part is taken out of them, and afterwards it is put in again.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date

from hiptimer.journal.records import SideSums
from hiptimer.journal.tallies import DayTotal, ExerciseTally
from hiptimer.storage.journal.book import Book
from hiptimer.storage.journal.faults import DamagedRowError

OF_SESSION = (
    "UPDATE session SET lasted = (SELECT coalesce(sum(held), 0) FROM step"
    " WHERE step.session = session.id), (on_left, on_right, on_both, done) ="
    " (SELECT coalesce(sum(on_left), 0), coalesce(sum(on_right), 0), coalesce(sum(on_both), 0),"
    " coalesce(sum(done), 0) FROM work WHERE work.session = session.id) WHERE id = ?"
)
OF_DAY = (
    "INSERT INTO day_total (day, kept, counted, lasted, on_left, on_right, on_both)"
    " SELECT day, ?1, ?1 * (done > 0), ?1 * lasted, ?1 * on_left, ?1 * on_right, ?1 * on_both"
    " FROM session WHERE id = ?2 AND deleted = 0"
    " ON CONFLICT (day) DO UPDATE SET kept = kept + excluded.kept,"
    " counted = counted + excluded.counted, lasted = lasted + excluded.lasted,"
    " on_left = on_left + excluded.on_left, on_right = on_right + excluded.on_right,"
    " on_both = on_both + excluded.on_both"
)
OF_EXERCISES = (
    "INSERT INTO tally (day, exercise, on_left, on_right, on_both)"
    " SELECT day, exercise, ?1 * sum(work.on_left), ?1 * sum(work.on_right),"
    " ?1 * sum(work.on_both) FROM work JOIN session ON session.id = work.session"
    " WHERE work.session = ?2 AND deleted = 0 GROUP BY exercise"
    " ON CONFLICT (day, exercise) DO UPDATE SET on_left = on_left + excluded.on_left,"
    " on_right = on_right + excluded.on_right, on_both = on_both + excluded.on_both"
)
WRONG = (
    (
        "SELECT 1 FROM session WHERE (lasted, on_left, on_right, on_both, done) IS NOT"
        " (SELECT coalesce((SELECT sum(held) FROM step WHERE step.session = session.id), 0),"
        " coalesce(sum(on_left), 0), coalesce(sum(on_right), 0), coalesce(sum(on_both), 0),"
        " coalesce(sum(done), 0) FROM work WHERE work.session = session.id)"
    ),
    (
        "SELECT * FROM day_total WHERE kept <> 0 EXCEPT SELECT day, count(*), sum(done > 0),"
        " sum(lasted), sum(on_left), sum(on_right), sum(on_both) FROM session"
        " WHERE deleted = 0 GROUP BY day"
    ),
    (
        "SELECT day, count(*), sum(done > 0), sum(lasted), sum(on_left), sum(on_right),"
        " sum(on_both) FROM session WHERE deleted = 0 GROUP BY day EXCEPT SELECT * FROM day_total"
    ),
    (
        "SELECT * FROM tally WHERE on_left + on_right + on_both <> 0 EXCEPT SELECT day, exercise,"
        " sum(work.on_left), sum(work.on_right), sum(work.on_both) FROM work"
        " JOIN session ON session.id = work.session WHERE deleted = 0 GROUP BY day, exercise"
    ),
    (
        "SELECT day, exercise, sum(work.on_left), sum(work.on_right), sum(work.on_both) FROM work"
        " JOIN session ON session.id = work.session WHERE deleted = 0 GROUP BY day, exercise"
        " EXCEPT SELECT * FROM tally"
    ),
)


def put_in(book: Book, key: int) -> None:
    """Add up a session that no sum knows yet, and add it to its day."""
    book.run(OF_SESSION, key)
    _count(book, key, 1)


@contextmanager
def counted_anew(book: Book, key: int) -> Generator[None]:
    """Let a session change; the sums know it as it was before, and then as it is."""
    _count(book, key, -1)
    yield
    put_in(book, key)


def _count(book: Book, key: int, sign: int) -> None:
    book.run(OF_DAY, sign, key)
    book.run(OF_EXERCISES, sign, key)


def day_totals(book: Book, first: date, last: date) -> list[DayTotal]:
    """The total of each day on which there was a session, by date."""
    found = book.rows(
        "SELECT day, counted, lasted, on_left, on_right, on_both FROM day_total"
        " WHERE day BETWEEN ? AND ? AND kept > 0 ORDER BY day",
        first.toordinal(),
        last.toordinal(),
    )
    with _damage_told():
        return [
            DayTotal(date.fromordinal(day), int(sessions), int(lasted), SideSums(*map(int, work)))
            for day, sessions, lasted, *work in found
        ]


def exercise_tallies(book: Book, first: date, last: date) -> list[ExerciseTally]:
    """The work on each exercise on each day, by date and id."""
    found = book.rows(
        "SELECT day, text, on_left, on_right, on_both FROM tally JOIN word ON word.id = exercise"
        " WHERE day BETWEEN ? AND ? AND on_left + on_right + on_both > 0 ORDER BY day, text",
        first.toordinal(),
        last.toordinal(),
    )
    with _damage_told():
        return [
            ExerciseTally(date.fromordinal(day), exercise, SideSums(*map(int, work)))
            for day, exercise, *work in found
        ]


def first_day(book: Book) -> date | None:
    """The first day on which there was a session."""
    row = book.row("SELECT day FROM day_total WHERE kept > 0 ORDER BY day LIMIT 1")
    with _damage_told():
        return date.fromordinal(row[0]) if row else None


def see_to_it_that_they_agree(book: Book) -> None:
    """Raise `DamagedRowError` where the sums are not those of the sessions and steps."""
    for wrong in WRONG:
        if book.row(wrong):
            message = "the sums are not what was written"
            raise DamagedRowError(message)


@contextmanager
def _damage_told() -> Generator[None]:
    """These rows have no seal; a bad one makes no day or number."""
    try:
        yield
    except (TypeError, ValueError, OverflowError) as error:
        message = "a sum is not what was written"
        raise DamagedRowError(message) from error
