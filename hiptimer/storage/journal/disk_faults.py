"""Faults of the disk and of the file, told apart by SQLite's result codes, as sentences.

Misuse of SQLite (a closed connection, a wrong number of values) is a bug and not among them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum

from hiptimer.journal.ports import JournalUnavailableError


class Fault(Enum):
    """What is wrong; the value is the sentence for it."""

    FULL = "The disk is full, so the journal cannot be written."
    READ_ONLY = "The journal's file or folder is read-only, so nothing can be added to it."
    BUSY = "Another program is using the journal; HipTimer tries again with the next step."
    DAMAGED = "The journal is damaged. HipTimer repairs it at the next start."
    CANNOT_OPEN = "The journal cannot be opened where it is."
    DISK = "The disk reported an error, so the journal cannot be used just now."
    NEWER = "The journal was written by a newer HipTimer, so this one changes nothing in it."
    OTHER = "The journal cannot be used just now"


class JournalFaultError(JournalUnavailableError):
    """A `fault` of a kind that is known; `detail` follows the sentence of one that is not."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.value if fault is not Fault.OTHER else f"{fault.value}: {detail}.")
        self.fault = fault


class DamagedRowError(Exception):
    """A row does not hold what was written to it."""


@contextmanager
def damage_in_place_of(*errors: type[Exception]) -> Generator[None]:
    """Where one of `errors` is raised, a row holds what no row can hold."""
    try:
        yield
    except errors as error:
        message = "a row is not what was written"
        raise DamagedRowError(message) from error


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
    """`error` as what a journal may raise."""
    if isinstance(error, JournalFaultError):
        return error
    reason = error.strerror if isinstance(error, OSError) else None
    return JournalFaultError(fault_of(error), reason or str(error))
