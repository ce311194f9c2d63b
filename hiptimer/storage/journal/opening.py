"""Opens the journal of this computer, whatever state its file is in."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from hiptimer.files import make_folder, write_whole
from hiptimer.journal.in_memory import InMemoryJournal, UnkeptJournal
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.storage.journal.condition import Condition, condition_of
from hiptimer.storage.journal.connecting import is_open_elsewhere, is_open_here, undisturbed
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.faults import FAULTS, Fault, JournalFaultError, unavailable
from hiptimer.storage.journal.names import damage_mark, journal_path
from hiptimer.storage.journal.notices import Notices
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
    with undisturbed():
        return _looked_at_and_opened(folder, computer)


def _looked_at_and_opened(folder: Path, computer: str) -> SqliteJournal | InMemoryJournal:
    path = journal_path(folder, computer)
    with contextlib.suppress(OSError):
        make_folder(folder, private=True)
    notices = Notices(path)
    database, error = _opened(path, notices)
    journal = SqliteJournal(database, computer, notices)
    if error is None:
        return journal
    reason = str(error)
    if error.fault in PASSING or _can_be_read(journal):
        notices.add(reason)
        return journal
    journal.close()
    if error.fault in (Fault.CANNOT_OPEN, Fault.READ_ONLY):
        reason += f" Nothing can be kept in {folder}. Make it writable, or choose another folder."
    notices.add(reason)
    return UnkeptJournal(reason, notices.all())


def _opened(path: Path, notices: Notices) -> tuple[Database, JournalFaultError | None]:
    """The file, and why it cannot be written; what was mended is added to `notices`."""
    database, error = _tried(path, _mended(path, notices))
    if error is not None and error.fault is Fault.DAMAGED and not database.is_barred:
        # What a look at the file could not tell.
        database.close()
        database, error = _tried(path, _repaired(path, notices))
    return database, error


def _tried(path: Path, barred: Fault | None) -> tuple[Database, JournalFaultError | None]:
    database = Database(path, barred)
    try:
        database.open()
    except JournalFaultError as error:
        return database, error
    return database, None


def _mended(path: Path, notices: Notices) -> Fault | None:
    """See to a damaged file. Why the file must not be written, if so.

    One that is open in this process was seen to by whoever opened it.
    """
    if is_open_here(path):
        return None
    try:
        finished = finish_repair(path)
        condition = condition_of(path)
        if condition is Condition.DAMAGED:
            # The first look may have met another process as it made or closed the file.
            condition = condition_of(path)
    except FAULTS:
        return None  # opening it tells why
    if finished:
        notices.add(finished)
    if condition is Condition.NEWER:
        return Fault.NEWER
    return _repaired(path, notices) if condition is Condition.DAMAGED else None


def _repaired(path: Path, notices: Notices) -> Fault | None:
    if is_open_here(path) or is_open_elsewhere(path):
        # What its user writes into the old file from now on would not be in the new one.
        with contextlib.suppress(OSError):
            write_whole(damage_mark(path), b"", private=True)
        notices.add(Fault.DAMAGED.value)
        return Fault.DAMAGED
    try:
        notices.add(repair(path))
    except FAULTS as error:
        notices.add(str(unavailable(error)))
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
