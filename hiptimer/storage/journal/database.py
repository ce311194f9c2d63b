"""One journal's file: opened when it is needed, and usable again after a fault.

A file that cannot be written is opened for reading; every write tries to open it for writing
again, because a disk has room again and a folder comes back.

Before and after each change the file and what SQLite keeps beside it must still be those that were
opened. Where one was replaced or deleted (by a sync program, or by a process that did not see this
one's locks) what is written would be lost with the last descriptor: the file is opened again, and
what may have been lost is brought back.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from hiptimer.storage.journal.connecting import (
    COMPANIONS,
    Identity,
    JournalConnection,
    companion,
    connect,
    connect_to_read,
    identity_of,
    mark_damage,
    put_copy_in_place,
)
from hiptimer.storage.journal.disk_faults import (
    FAULTS,
    Fault,
    JournalFaultError,
    fault_of,
    unavailable,
)
from hiptimer.storage.journal.rows import LATER_INDEX, VERSION
from hiptimer.storage.journal.schema import bring_up_to_date, in_memory, of_this_version, version_of

HARMLESS = (Fault.FULL, Fault.BUSY)
"""After these the connection can stay as it is."""


class Database:
    """The file at `path`. Where `barred` says why, it is never written.

    `bring_back` keeps again what may have gone into a file that was pulled away.
    """

    def __init__(self, path: Path, barred: Fault | None = None) -> None:
        self.path = path
        self.barred = barred
        self.bring_back: Callable[[JournalConnection], None] | None = None
        self.has_met_damage = False
        self._connection: JournalConnection | None = None
        self._writes = False
        self._files: tuple[Identity | None, ...] = ()
        self._content: tuple[int, int] | None = None
        self._owes = False

    def open(self) -> JournalConnection:
        """The file for writing. Raises `JournalFaultError`; it may be open for reading then."""
        pulled_away = self.is_pulled_away
        if self._connection is not None and self._writes and not pulled_away:
            return self._connection
        self._owes = self._owes or pulled_away
        self._see_to_stale_log()
        self._drop()
        try:
            self._connection = connection = _opened_to_write(self.path, self.barred)
        except (*FAULTS, JournalFaultError) as error:
            raise self._open_to_read_after(unavailable(error)) from error
        self._writes = True
        self._files, self._content = _identities(self.path), _content_of(self.path)
        if self._owes:
            self._pay()
        return connection

    @contextmanager
    def reading(self) -> Generator[JournalConnection]:
        """The file for reading. Raises `JournalUnavailableError`."""
        connection = self._connection
        if connection is None or self.is_pulled_away:
            try:
                connection = self.open()
            except JournalFaultError:
                if self._connection is None:
                    raise
                connection = self._connection
        try:
            yield connection
        except FAULTS as error:
            raise self._failed(error) from error

    @contextmanager
    def writing(self) -> Generator[JournalConnection]:
        """The file in one transaction: all of it or nothing. Raises `JournalUnavailableError`."""
        connection = self.open()
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except FAULTS as error:
            raise self._failed(error) from error
        except BaseException:
            self._roll_back()
            raise
        self._content = _content_of(self.path)

    @property
    def is_pulled_away(self) -> bool:
        """Whether other files have the names of those that are open for writing, or none."""
        return (
            self._connection is not None and self._writes and self._files != _identities(self.path)
        )

    def settle(self) -> None:
        """Bring all changes into the file itself, where that is possible just now."""
        if self._connection is not None and self._writes and not self.is_pulled_away:
            with suppress(sqlite3.Error):
                self._connection.row("PRAGMA wal_checkpoint(TRUNCATE)")
            self._content = _content_of(self.path)

    def close(self) -> None:
        """Let go of the file, which is whole then and has nothing beside it."""
        with suppress(JournalFaultError):
            if self.is_pulled_away:
                self.open()
        self.settle()
        self._drop()

    def _see_to_stale_log(self) -> None:
        """Keep SQLite from bringing a deleted log into a file that others have changed since."""
        is_same_file = self._files[:1] == (identity_of(self.path),)
        if self.is_pulled_away and is_same_file and self._content != _content_of(self.path):
            try:
                put_copy_in_place(self.path)
            except BlockingIOError as error:
                raise JournalFaultError(Fault.BUSY) from error
            except OSError as error:
                raise unavailable(error) from error

    def _pay(self) -> None:
        """Bring back what may be lost; the next change tries again where that fails."""
        self._owes = False
        try:
            with self.writing() as connection:
                if self.bring_back is not None:
                    self.bring_back(connection)
        except JournalFaultError:
            self._owes = True
            self._drop()
            raise

    def _open_to_read_after(self, error: JournalFaultError) -> JournalFaultError:
        """Open for reading where `error` is no obstacle to that; what then is to be said."""
        self._mark(error.fault)
        if error.fault is Fault.BUSY:
            return error
        with suppress(*FAULTS, JournalFaultError):
            self._connection = of_this_version(connect_to_read(self.path))
            if error.fault is Fault.CANNOT_OPEN:
                return JournalFaultError(Fault.READ_ONLY)
        return error

    def _failed(self, error: BaseException) -> JournalFaultError:
        """Make the file usable again; `error` as what may be raised."""
        self._roll_back()
        failure = unavailable(error)
        if failure.fault not in HARMLESS:
            self._drop()
        self._mark(failure.fault)
        return failure

    def _mark(self, fault: Fault) -> None:
        if fault is Fault.DAMAGED:
            self.has_met_damage = True
            if self.barred is None:
                mark_damage(self.path)

    def _roll_back(self) -> None:
        if self._connection is not None and self._connection.in_transaction:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def _drop(self) -> None:
        self._roll_back()
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None
        self._writes = False


class DatabaseInMemory(Database):
    """Where no file can be: what is written is gone when it is closed."""

    def __init__(self) -> None:
        super().__init__(Path(os.devnull), barred=Fault.CANNOT_OPEN)

    def open(self) -> JournalConnection:
        """The one connection there is."""
        self._connection = self._connection or in_memory()
        return self._connection


def _identities(path: Path) -> tuple[Identity | None, ...]:
    return tuple(map(identity_of, (path, *(companion(path, each) for each in COMPANIONS))))


def _content_of(path: Path) -> tuple[int, int] | None:
    """What tells whether another process wrote to the file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns)


def _opened_to_write(path: Path, barred: Fault | None) -> JournalConnection:
    """The file, made or brought up to date where need be."""
    if barred is not None:
        raise JournalFaultError(barred)
    with ExitStack() as until_it_is_open:
        connection = until_it_is_open.enter_context(closing(connect(path)))
        if version_of(connection) > VERSION:
            raise JournalFaultError(Fault.NEWER)
        connection.execute("PRAGMA foreign_keys = ON")
        # A committed step survives a power cut.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # On macOS a plain flush leaves the data in the drive's own memory.
        connection.execute("PRAGMA fullfsync = ON")
        bring_up_to_date(connection, path)
        try:
            # SQLite opens a read-only file without a word, and says so with the first change.
            connection.execute("DELETE FROM other WHERE file = ''")  # there is none
        except sqlite3.OperationalError as error:
            if fault_of(error) is not Fault.BUSY:  # somebody else is writing it at the moment
                raise
        with suppress(sqlite3.Error):  # the next start tries again
            connection.execute(LATER_INDEX)
        until_it_is_open.pop_all()
        return connection
