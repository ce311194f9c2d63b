"""The session under way: the plan it follows and where it stands, kept until it ends."""

from __future__ import annotations

import zlib

import msgspec
from msgspec.structs import replace

from hiptimer.journal.joining import can_go_on, closing_state
from hiptimer.journal.records import Place, SessionState, Unfinished
from hiptimer.session.plan import Plan
from hiptimer.storage.journal.book import Book
from hiptimer.storage.journal.faults import DamagedRowError
from hiptimer.storage.journal.rows import place_of, place_row, uuid_bytes
from hiptimer.storage.journal.sessions import change_head, read_head, read_session

CUT_OFF = (
    "SELECT session.id, place.session IS NOT NULL, computer FROM session"
    " LEFT JOIN place ON place.session = session.id WHERE state = 0 ORDER BY started, uuid"
)
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


def end(book: Book, key: int, state: SessionState) -> None:
    """The session is over, in that state."""
    change_head(book, key, replace(read_head(book, key), state=state))
    forget_plan(book, key)


def cut_off(book: Book, computer: str) -> list[int]:
    """The sessions under way on this computer, the oldest first."""
    own = book.words.number_of_known(computer)
    return [key for key, has_plan, at in book.rows(CUT_OFF) if has_plan or at == own]


def settle_cut_off(book: Book, computer: str) -> Unfinished | None:
    """The latest session that was cut off, if it can go on; all others are closed as they are."""
    offered = None
    keys = cut_off(book, computer)
    for key in keys:
        unfinished = _unfinished(book, key)
        if key == keys[-1] and unfinished is not None and can_go_on(unfinished):
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
