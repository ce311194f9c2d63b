"""Takes over what other computers did from their journals in the same folder.

A file that is not whole, because it is still being copied, or is of a newer version, is left as it
is for the next time; so is a session that is not what was written. That a file is newer is said
once, and so is that it is damaged, where it still was in the same state at a later look.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack, closing
from pathlib import Path

from hiptimer.journal.ports import Merged, Said, merge
from hiptimer.journal.records import SessionRecord
from hiptimer.messages import Message
from hiptimer.storage.journal.condition import NO_VERSION, is_cut_short, is_whole
from hiptimer.storage.journal.connecting import (
    Access,
    JournalConnection,
    Row,
    connect,
    is_open_here,
    opened_plainly,
)
from hiptimer.storage.journal.database import Database
from hiptimer.storage.journal.disk_faults import (
    FAULTS,
    DamagedRowError,
    Fault,
    JournalFaultError,
    unavailable,
)
from hiptimer.storage.journal.notices import Notices
from hiptimer.storage.journal.rows import VERSION, insert, sealed, select
from hiptimer.storage.journal.schema import of_this_version, version_of
from hiptimer.storage.journal.sessions import StoreInFile

# The seals tell whether two copies are the same without reading all the steps.
FINGERPRINTS = (
    "SELECT id, seal, (SELECT sum(seal) FROM step WHERE step.session = session.id),"
    " (SELECT sum(seal) FROM pause WHERE pause.session = session.id) FROM session"
)

MERGED = "merged"
SUSPECTED = "suspected"
"""The file was damaged at this look, which a copy under way may be as well."""
PASSED_OVER = {
    Fault.DAMAGED: Message(
        "The journal {file} of another computer is damaged and was passed over."
        " Open HipTimer on that computer to repair it."
    ),
    Fault.NEWER: Message(
        "The journal {file} of another computer comes from a newer HipTimer and was passed over."
        " Update HipTimer here to have its sessions."
    ),
}


def merge_others(database: Database, notices: Notices) -> Merged:
    """Merge each other journal that changed since it was merged; `notices` get what is wrong.

    Raises `JournalUnavailableError` where the own one cannot be written.
    """
    with database.reading() as connection:
        looks = {row[0]: row[1:3] for row in connection.rows(select("other"))}
    added = updated = 0
    for path in _other_journals(database.path):
        content = _content(path)
        seen = looks.get(path.name)
        if content is None or seen == (MERGED, content):
            continue
        with database.reading() as connection:
            ours = {row[0]: row for row in connection.rows(FINGERPRINTS)}
        try:
            news, said, are_all = _news(path, ours)
        except (*FAULTS, JournalFaultError) as error:
            fault = unavailable(error).fault
            if fault in PASSED_OVER and _is_to_be_said(database, path, content, seen, fault):
                notices.keep(PASSED_OVER[fault].with_fields(file=path.name))
            continue
        if _content(path) != content:  # it is being written just now
            continue
        with database.writing() as connection:
            merged = merge(StoreInFile(connection), news, said)
            if are_all:
                _keep_look(connection, path, MERGED, content)
        added += merged.added
        updated += merged.updated
    return Merged(added, updated)


def _other_journals(own: Path) -> list[Path]:
    """The files of other computers beside `own`, and copies that a sync program made of them."""
    try:
        found = sorted(own.parent.glob("journal-*.sqlite"))
    except OSError:
        return []
    return [path for path in found if path.name != own.name and path.is_file()]


def _is_to_be_said(
    database: Database, path: Path, content: str, seen: tuple[str, str] | None, fault: Fault
) -> bool:
    """Whether nobody knows yet that this file is passed over, and it is certain by now.

    What a sync program has not brought whole looks damaged too, so that counts from the second look
    at the same state on.
    """
    said = fault.name.lower()
    if seen is not None and seen[0] == said:
        return False
    is_certain = fault is Fault.NEWER or seen == (SUSPECTED, content)
    with database.writing() as connection:
        _keep_look(connection, path, said if is_certain else SUSPECTED, content)
    return is_certain


def _keep_look(connection: JournalConnection, path: Path, state: str, content: str) -> None:
    connection.execute("DELETE FROM other WHERE file = ?", (path.name,))
    connection.execute(insert("other"), sealed("other", path.name, state, content))


def _news(path: Path, ours: Mapping[str, Row]) -> tuple[list[SessionRecord], list[Said], bool]:
    """The sessions of another file that are not `ours`, or not the same; whether these are all.

    Between them all that was said there of the hips or measured, which is little.
    """
    found: list[SessionRecord | None] = []
    are_all = True
    with closing(_opened(path)) as other:
        for row in other.rows(FINGERPRINTS):
            if ours.get(row[0]) != row:
                try:
                    found.append(StoreInFile(other).find(row[0]))
                except DamagedRowError:
                    are_all = False
        try:
            said = [*StoreInFile(other).reports(), *StoreInFile(other).readings()]
        except DamagedRowError:
            said, are_all = [], False
    return [*filter(None, found)], said, are_all


def _opened(path: Path) -> JournalConnection:
    """The other file, which is whole; one of an older version as a copy brought up to date."""
    with ExitStack() as until_it_is_open:
        connection = until_it_is_open.enter_context(closing(connect(path, Access.FROZEN)))
        version = version_of(connection)
        if VERSION < version < NO_VERSION:
            raise JournalFaultError(Fault.NEWER)
        # One that is open in this process must not be looked at past SQLite.
        is_cut = not is_open_here(path) and is_cut_short(path)
        if not 1 <= version <= VERSION or is_cut or not is_whole(connection):
            raise JournalFaultError(Fault.DAMAGED)
        until_it_is_open.pop_all()
        return of_this_version(connection)


def _content(path: Path) -> str | None:
    """What is different in each state of the file; None where it cannot be read.

    Size and time do not: two changes within one tick of the clock have the same, and a program that
    brings files from elsewhere may keep whole seconds.
    """
    try:
        found = path.stat()
        content = hashlib.blake2b(f"{found.st_size} {found.st_mtime_ns} ".encode(), digest_size=16)
        if not is_open_here(path):  # else it must not be opened past SQLite
            with opened_plainly(path) as file:
                content.update(file.read())
    except OSError:
        return None
    return content.hexdigest()
