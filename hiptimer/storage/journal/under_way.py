"""The session under way: the plan it follows and where it stands, kept until it ends."""

from __future__ import annotations

import zlib
from datetime import datetime

import msgspec
from msgspec.structs import replace

from hiptimer.journal.records import (
    Place,
    SessionState,
    Unfinished,
    can_go_on,
    closing_state,
    is_for_later,
    is_past,
)
from hiptimer.session.plan import Plan
from hiptimer.storage.journal.book import Book
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.storage.journal.sessions import change_head, read_head, read_session
from hiptimer.storage.journal.stored_rows import place_of, place_row, uuid_bytes

CUT_OFF = (
    "SELECT session.id, place.session IS NOT NULL, computer, started, uuid FROM session"
    " LEFT JOIN place ON place.session = session.id WHERE state = 0 UNION ALL"
    " SELECT session.id, 1, computer, started, uuid FROM place"
    " CROSS JOIN session ON session.id = place.session WHERE state <> 0 ORDER BY started, uuid"
)
# Of sessions that were stopped and could still go on.
STOPPED = "SELECT session.id FROM place CROSS JOIN session ON session.id = session WHERE state <> 0"
PLAN_AND_PLACE = (
    "SELECT body, step, elapsed, seal FROM plan JOIN place USING (session) WHERE session = ?"
)


def keep_plan(book: Book, key: int, session_id: str, plan: Plan, place: Place) -> None:
    """The session follows `plan` from now on."""
    body = zlib.compress(msgspec.json.encode(plan))
    book.run("INSERT OR REPLACE INTO plan VALUES (?, ?)", key, body)
    row = place_row(uuid_bytes(session_id), place)
    book.run("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", key, *row)


def keep_place(book: Book, key: int, session_id: str, place: Place) -> None:
    """The session stands at `place`; nothing where it is not under way."""
    row = place_row(uuid_bytes(session_id), place)
    book.run("UPDATE place SET (step, elapsed, seal) = (?, ?, ?) WHERE session = ?", *row, key)


def forget_plan(book: Book, key: int) -> None:
    """The session is over."""
    book.run("DELETE FROM plan WHERE session = ?", key)
    book.run("DELETE FROM place WHERE session = ?", key)


def forget_stopped(book: Book) -> None:
    """Nobody goes on with what was stopped once another session has begun."""
    for (key,) in book.rows(STOPPED):
        forget_plan(book, key)


def end(book: Book, key: int, state: SessionState, *, can_go_on: bool = False) -> None:
    """The session is over, in that state."""
    change_head(book, key, replace(read_head(book, key), state=state))
    if not can_go_on:
        forget_plan(book, key)


def cut_off(book: Book, computer: str) -> list[int]:
    """The sessions on this computer that are under way or could go on, the oldest first."""
    own = book.words.number_of_known(computer)
    return [key for key, has_plan, at, *_ in book.rows(CUT_OFF) if has_plan or at == own]


def settle_cut_off(
    book: Book, computer: str, now: datetime | None = None, speed: float | None = None
) -> Unfinished | None:
    """The latest session that was cut off, if it can go on; all others are closed as they are.

    See `joining` for `now` and `speed`.
    """
    offered = None
    keys = cut_off(book, computer)
    keys = [key for key in keys if not is_for_later(read_head(book, key), speed)]
    for key in keys:
        unfinished = _unfinished(book, key)
        may_go_on = key == keys[-1] and unfinished is not None and can_go_on(unfinished)
        if may_go_on and unfinished and not is_past(unfinished.session, now, speed):
            offered = unfinished
        else:
            end(book, key, closing_state(unfinished))
    return offered


def plan_of(body: bytes) -> Plan:
    """A plan as it was kept. Raises `DamagedRowError`, also where plans have changed since."""
    try:
        return msgspec.json.decode(unpacked(body), type=Plan)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = "a plan is not what was written"
        raise DamagedRowError(message) from error


def unpacked(body: object) -> bytes:
    """The text of a plan, which has a checksum. Raises `DamagedRowError`."""
    try:
        return zlib.decompress(body)  # pyright: ignore[reportArgumentType] - what else, it says
    except (zlib.error, TypeError) as error:
        message = "a plan is not what was written"
        raise DamagedRowError(message) from error


def _unfinished(book: Book, key: int) -> Unfinished | None:
    """All that is needed to go on with a session, or None where that cannot be read any more."""
    row = book.row(PLAN_AND_PLACE, key)
    session = read_session(book, key)
    try:
        place = place_of(uuid_bytes(session.id), row[1:]) if row else None
        return Unfinished(session, plan_of(row[0]), place) if row and place else None
    except DamagedRowError:
        return None
