"""Whole sessions in an open file: found, read, kept, changed."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from hiptimer.journal.ports import NOT_THERE, JournalUnavailableError
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.storage.journal.book import Book
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.schema import VERSION_WITH_PLAN_WORK, version_of
from hiptimer.storage.journal.stored_rows import (
    head_of,
    head_row,
    pause_of,
    pause_row,
    step_of,
    step_row,
    uuid_bytes,
)
from hiptimer.storage.journal.totals import put_in

HEADS = (
    "SELECT uuid, routine, name, started, zone, first_side, state, speed, computer, feeling,"
    " note, revision, deleted, seal, plan_work FROM session WHERE id = ?"
)
OLDER_HEADS = HEADS.replace("plan_work", "NULL")
"""In the journal of a computer with an older version, which did not keep that."""
STEPS = (
    "SELECT seq, kind, item, exercise, variant, side, alternates, round, planned, held, outcome,"
    " seal FROM step WHERE session = ? ORDER BY seq"
)
PAUSES = "SELECT seq, after, lasted, reason, seal FROM pause WHERE session = ? ORDER BY seq"
NEW_HEAD = (
    "INSERT INTO session (uuid, routine, name, started, zone, first_side, state, speed, computer,"
    " feeling, note, revision, deleted, seal, plan_work, day)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
OTHER_HEAD = (
    "UPDATE session SET (uuid, routine, name, started, zone, first_side, state, speed, computer,"
    " feeling, note, revision, deleted, seal, plan_work, day)"
    " = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?"
)
NEW_STEP = "INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
NEW_PAUSE = "INSERT INTO pause VALUES (?, ?, ?, ?, ?, ?)"


def find(book: Book, session_id: str) -> int | None:
    """The number of a session in this file, or None where it is not there."""
    try:
        uuid = uuid_bytes(session_id)
    except ValueError:
        return None
    row = book.row("SELECT id FROM session WHERE uuid = ?", uuid)
    return row[0] if row else None


def known(book: Book, session_id: str) -> int:
    """The number of a session. Raises `JournalUnavailableError` where it is not there."""
    key = find(book, session_id)
    if key is None:
        raise JournalUnavailableError(NOT_THERE)
    return key


def read_head(book: Book, key: int) -> SessionRecord:
    """A session without its steps and pauses."""
    heads = HEADS if version_of(book.connection) >= VERSION_WITH_PLAN_WORK else OLDER_HEADS
    row = book.row(heads, key)
    if row is None:
        message = "a session is not where the index says"
        raise DamagedRowError(message)
    return head_of(row, book.words)


def read_session(book: Book, key: int) -> SessionRecord:
    """A session with all that belongs to it."""
    head = read_head(book, key)
    uuid = uuid_bytes(head.id)
    return replace(
        head,
        steps=tuple(step_of(uuid, row, book.words) for row in book.rows(STEPS, key)),
        pauses=tuple(pause_of(uuid, row) for row in book.rows(PAUSES, key)),
    )


def add_session(book: Book, session: SessionRecord) -> int:
    """Keep a session that is not in the file yet; its number."""
    row = (*head_row(session, book.words), session.day.toordinal())
    key = book.connection.execute(NEW_HEAD, row).lastrowid or 0
    _add_parts(book, key, session.id, enumerate(session.steps), enumerate(session.pauses))
    put_in(book, key)
    return key


def change_head(book: Book, key: int, session: SessionRecord) -> None:
    """Change all of a session but its steps and pauses."""
    book.run(OTHER_HEAD, *head_row(session, book.words), session.day.toordinal(), key)


def change_session(book: Book, key: int, session: SessionRecord) -> None:
    """Change all of a session; its sums are the caller's business."""
    change_head(book, key, session)
    book.run("DELETE FROM step WHERE session = ?", key)
    book.run("DELETE FROM pause WHERE session = ?", key)
    _add_parts(book, key, session.id, enumerate(session.steps), enumerate(session.pauses))


def add_step(book: Book, key: int, session_id: str, step: StepRecord) -> None:
    """Keep one more step of a session; its sums are the caller's business."""
    ((count,),) = book.rows("SELECT coalesce(max(seq) + 1, 0) FROM step WHERE session = ?", key)
    _add_parts(book, key, session_id, steps=((count, step),))


def add_pause(book: Book, key: int, session_id: str, pause: PauseRecord) -> None:
    """Keep one more pause of a session."""
    ((count,),) = book.rows("SELECT coalesce(max(seq) + 1, 0) FROM pause WHERE session = ?", key)
    _add_parts(book, key, session_id, pauses=((count, pause),))


def _add_parts(
    book: Book,
    key: int,
    session_id: str,
    steps: Iterable[tuple[int, StepRecord]] = (),
    pauses: Iterable[tuple[int, PauseRecord]] = (),
) -> None:
    uuid = uuid_bytes(session_id)
    rows = ((key, *step_row(uuid, seq, step, book.words)) for seq, step in steps)
    book.connection.executemany(NEW_STEP, rows)
    rows = ((key, *pause_row(uuid, seq, pause)) for seq, pause in pauses)
    book.connection.executemany(NEW_PAUSE, rows)
