"""Opens the journal of this computer, whatever state its file is in."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from hiptimer.files import make_folder
from hiptimer.journal.in_memory import InMemoryJournal
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.storage.journal.condition import Condition, condition_of
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.faults import FAULTS, Fault, JournalFaultError, unavailable
from hiptimer.storage.journal.names import journal_path
from hiptimer.storage.journal.repairing import finish_repair, repair
from hiptimer.storage.journal.sqlite_journal import SqliteJournal

PASSING = (Fault.FULL, Fault.BUSY, Fault.DISK)
"""What may be over with the next step; then the file is opened after all."""


def open_journal(folder: Path, computer: str) -> SqliteJournal | InMemoryJournal:
    """The journal that `computer` (letters, digits, hyphens) writes in `folder`. Never raises.

    A damaged file is set aside and what can be read of it recovered; one that cannot be written is
    only read; where neither works the journal is kept in memory. `messages` tell of it. Other
    computers' journals are looked at with `merge_others`.
    """
    path = journal_path(folder, computer)
    with contextlib.suppress(OSError):
        make_folder(folder, private=True)
    messages: list[str] = []
    database, error = _opened(path, messages)
    if error is not None:
        messages.append(str(error))
    journal = SqliteJournal(database, computer, messages)
    if error is None or error.fault in PASSING or _can_be_read(journal):
        return journal
    journal.close()
    return InMemoryJournal(messages=messages)


def _opened(path: Path, messages: list[str]) -> tuple[Database, JournalFaultError | None]:
    """The file, and why it cannot be written; what was mended is added to `messages`."""
    database, error = _tried(path, _mended(path, messages))
    if error is not None and error.fault is Fault.DAMAGED and not database.is_barred:
        # What a look at the file could not tell.
        database.close()
        database, error = _tried(path, _repaired(path, messages))
    return database, error


def _tried(path: Path, barred: Fault | None) -> tuple[Database, JournalFaultError | None]:
    database = Database(path, barred)
    try:
        database.open()
    except JournalFaultError as error:
        return database, error
    return database, None


def _mended(path: Path, messages: list[str]) -> Fault | None:
    """See to a damaged file. Why the file must not be written, if so."""
    try:
        finished = finish_repair(path)
        condition = condition_of(path)
        if condition is Condition.DAMAGED:
            # The first look may have met another process as it made or closed the file.
            condition = condition_of(path)
    except FAULTS:
        return None  # opening it tells why
    if finished:
        messages.append(finished)
    if condition is Condition.NEWER:
        return Fault.NEWER
    return _repaired(path, messages) if condition is Condition.DAMAGED else None


def _repaired(path: Path, messages: list[str]) -> Fault | None:
    try:
        messages.append(repair(path))
    except FAULTS as error:
        messages.append(str(unavailable(error)))
        return Fault.DAMAGED
    return None


def _can_be_read(journal: SqliteJournal) -> bool:
    try:
        journal.days(date.min, date.max)
        journal.tallies(date.min, date.max)
        journal.lines(date.min, date.max, limit=1)
    except JournalUnavailableError:
        return False
    return True
