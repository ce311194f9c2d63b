"""Faults of the disk and of the file, by SQLite's result codes, and what is said of them.

Misuse of SQLite (a closed connection, a wrong number of values) is a bug and not among them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.messages import Message


class Fault(Enum):
    """What is wrong; the value is the message for it, which may ask for a reason."""

    FULL = Message("The disk is full, so the journal cannot be written.")
    READ_ONLY = Message("The journal's file or folder is read-only, so nothing can be added to it.")
    BUSY = Message("Another program is using the journal; HipTimer tries again with the next step.")
    DAMAGED = Message("The journal is damaged. HipTimer repairs it at the next start.")
    CANNOT_OPEN = Message("The journal cannot be opened where it is.")
    DISK = Message("The disk reported an error, so the journal cannot be used just now.")
    NEWER = Message(
        "The journal was written by a newer HipTimer, so this one changes nothing in it."
    )
    OTHER = Message("The journal cannot be used just now: {reason}.")


class JournalFaultError(JournalUnavailableError):
    """A `fault`; the `reason` is said of one of no kind that is known."""

    def __init__(self, fault: Fault, reason: BaseException | None = None) -> None:
        super().__init__(fault.value.with_fields(reason=reason))
        self.fault = fault


class DamagedRowError(Exception):
    """A row does not hold what was written to it."""


@contextmanager
def damage_in_place_of(*errors: type[Exception]) -> Generator[None]:
    """Where one of `errors` is raised, a row holds what no row can hold."""
    try:
        yield
    except errors as error:
        raise DamagedRowError("a row is not what was written") from error


ROW_FAULTS = (sqlite3.Error, UnicodeDecodeError, DamagedRowError)
"""What can come of a bad file: where its text is none, SQLite's complaint quotes it."""
FAULTS = (*ROW_FAULTS, OSError, OverflowError)
"""Besides, what can come of a bad disk, or of a number that no journal can hold."""
BUGS = (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.NotSupportedError)
DAMAGE_TEXTS = (
    "malformed",
    "not a database",
    "Could not decode to UTF-8",
    # SQLite's own list of the tables is damaged.
    "no such ",
    "no column ",
)
CODES = {
    sqlite3.SQLITE_FULL: Fault.FULL,
    sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
    sqlite3.SQLITE_PERM: Fault.READ_ONLY,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_PROTOCOL: Fault.BUSY,
    sqlite3.SQLITE_CORRUPT: Fault.DAMAGED,
    sqlite3.SQLITE_NOTADB: Fault.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Fault.CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: Fault.DISK,
    sqlite3.SQLITE_NOLFS: Fault.DISK,
    # No room for the file in which the processes that use a journal share what they know.
    sqlite3.SQLITE_IOERR_SHMSIZE: Fault.FULL,
}


def fault_of(error: BaseException) -> Fault:
    """What kind of fault `error` is."""
    if isinstance(error, DamagedRowError | UnicodeDecodeError):
        return Fault.DAMAGED
    if isinstance(error, OSError):
        return Fault.CANNOT_OPEN
    code = getattr(error, "sqlite_errorcode", 0)
    # The upper bits tell more of the same kind.
    fault = CODES.get(code) or CODES.get(code & 0xFF)
    if fault is not None:
        return fault
    # Python's own wrapper gives no code.
    text = str(error)
    if "full" in text:
        return Fault.FULL
    return Fault.DAMAGED if any(each in text for each in DAMAGE_TEXTS) else Fault.OTHER


def unavailable(error: BaseException) -> JournalFaultError:
    """`error` as what a journal may raise. What only a mistake of ours can cause is raised."""
    if isinstance(error, BUGS):
        raise error
    if isinstance(error, JournalFaultError):
        return error
    return JournalFaultError(fault_of(error), error)
