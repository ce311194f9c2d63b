"""Opens the journal of this computer, whatever state its file is in.

A damaged file is never worked on. What can be read of it goes into a new one, which then takes its
place while the damaged one is kept beside it: so nothing that a better tool could still find is
lost, and a repair that is cut off anywhere is finished by the next start.
"""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from hiptimer.files import make_folder
from hiptimer.journal.ports import JournalUnavailableError, merge
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.storage.journal.condition import fault_in
from hiptimer.storage.journal.connecting import (
    COMPANIONS,
    companion,
    connect,
    damage_mark,
    dated,
    is_open_elsewhere,
    is_open_here,
    journal_path,
    mark_damage,
    undisturbed,
)
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import FAULTS, Fault, JournalFaultError, fault_of
from hiptimer.storage.journal.notices import Notices, keep_notice, kept_notices
from hiptimer.storage.journal.salvage import salvaged, salvaged_said
from hiptimer.storage.journal.schema import bring_up_to_date, write_to
from hiptimer.storage.journal.sessions import StoreInFile
from hiptimer.storage.journal.sqlite_journal import SqliteJournal, UnkeptJournal

PASSING = (Fault.FULL, Fault.BUSY, Fault.DISK)
"""What may be over with the next step; then the file is opened after all."""
FRESH = "fresh-"
"""How the name of a repaired journal begins before it takes the place of the damaged one."""
RECOVERED = (
    Message(
        "The journal was damaged: nothing could be read from it."
        " The damaged file is kept as {file}."
    ),
    Message(
        "The journal was damaged: 1 session was recovered. The damaged file is kept as {file}."
    ),
    Message(
        "The journal was damaged: {count} sessions were recovered."
        " The damaged file is kept as {file}."
    ),
)
"""By how many sessions there were."""


def open_journal(folder: Path, computer: str) -> SqliteJournal:
    """The journal that `computer` (letters, digits, hyphens) writes in `folder`. Never raises.

    A damaged file is set aside and what can be read of it recovered; one that cannot be written is
    only read; where neither works the journal is kept in memory. `messages` say so. Other
    computers' journals are looked at with `merge_others`.
    """
    path = journal_path(folder, computer)
    with suppress(OSError):
        make_folder(folder, private=True)
    notices = Notices(path)
    with undisturbed:
        database, error = _opened(path, notices)
        journal = SqliteJournal(database, computer, notices)
        if error is None:
            return journal
        if error.fault in PASSING or _can_be_read(journal):
            notices.add(error.message)
            return journal
        journal.close()
    reason = error.message
    if error.fault in (Fault.CANNOT_OPEN, Fault.READ_ONLY):
        reason = Message(
            "{reason} Nothing can be kept in {folder}. Make it writable, or choose another folder.",
            reason=reason,
            folder=folder,
        )
    notices.add(reason)
    return UnkeptJournal(reason, computer, notices)


def _opened(path: Path, notices: Notices) -> tuple[Database, JournalFaultError | None]:
    """The file, and why it cannot be written; what was mended is added to `notices`."""
    database, error = _tried(path, _mended(path, notices))
    if error is not None and error.fault is Fault.DAMAGED and database.barred is None:
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
        finished = _finish_repair(path)
        # The first look may have met another process as it made or closed the file.
        fault = fault_in(path) and fault_in(path)
    except FAULTS:
        return None  # opening it tells why
    if finished:
        notices.add(finished)
    return _repaired(path, notices) if fault is Fault.DAMAGED else fault


def _repaired(path: Path, notices: Notices) -> Fault | None:
    if is_open_here(path) or is_open_elsewhere(path):
        # What its user writes into the old file from now on would not be in the new one.
        mark_damage(path)
        notices.add(Fault.DAMAGED.value)
        return Fault.DAMAGED
    try:
        notices.add(repair(path))
    except FAULTS as error:
        notices.add(JournalFaultError(fault_of(error), error).message)
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


def repair(path: Path) -> Message:
    """Recover what can be, and say what was done.

    Raises `OSError` and `sqlite3.Error`; the damaged file is where it was then.
    """
    fresh = path.with_name(FRESH + path.name)
    part = fresh.with_name(f"{fresh.name}.part")
    for leftover in (part, companion(part, "-journal")):
        leftover.unlink(missing_ok=True)
    with closing(connect(part)) as connection:
        bring_up_to_date(connection)
        connection.execute("BEGIN")
        count = write_to(connection, salvaged(path))
        merge(StoreInFile(connection), (), salvaged_said(path))
        connection.execute("COMMIT")
    # From here on a start that finds the file missing takes the fresh one.
    part.replace(fresh)
    aside = _set_aside(path)
    message = RECOVERED[min(count, 2)].with_fields(count=count, file=aside.name)
    keep_notice(aside, message)
    fresh.rename(path)
    damage_mark(path).unlink(missing_ok=True)
    return message


def _finish_repair(path: Path) -> Message:
    """Go on with a repair that was cut off between its last steps; what was done, if anything."""
    fresh = path.with_name(FRESH + path.name)
    if not fresh.exists():
        return NO_MESSAGE
    if path.exists():
        fresh.unlink()
        return NO_MESSAGE
    if any(companion(path, ending).exists() for ending in COMPANIONS):
        _set_aside(path)
    message = Message(
        "The journal was damaged and has been repaired. The damaged file is kept beside it."
    )
    if not kept_notices(path):
        keep_notice(dated("damaged", path), message)
    fresh.rename(path)
    return message


def _set_aside(path: Path) -> Path:
    """Rename a damaged file and what belongs to it; where it is now. Raises OSError."""
    aside = dated("damaged", path)
    if path.exists():
        path.rename(aside)
    for ending in COMPANIONS:
        if companion(path, ending).exists():
            companion(path, ending).rename(companion(aside, ending))
    return aside
