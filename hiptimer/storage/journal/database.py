"""One journal's file: opened when it is needed, and usable again after a fault.

A file that cannot be written is opened for reading; every write tries to open it for writing
again, because a disk has room again and a folder comes back.

Before and after each change the file and what SQLite keeps beside it must still be those that were
opened. Where one was replaced or deleted (by a sync program, or by a process that did not see this
one's locks) what is written would be lost with the last descriptor: the file is opened again, and
what may have been lost is brought back.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from hiptimer.files import write_whole
from hiptimer.storage.journal.connecting import (
    Identity,
    JournalConnection,
    connect,
    connect_to_read,
    identity_of,
    put_copy_in_place,
    set_up_writing,
)
from hiptimer.storage.journal.disk_faults import (
    BUGS,
    FAULTS,
    Fault,
    JournalFaultError,
    fault_of,
    unavailable,
)
from hiptimer.storage.journal.names import COMPANIONS, companion, damage_mark
from hiptimer.storage.journal.schema import (
    bring_up_to_date,
    refuse_newer,
    up_to_date_copy,
    version_of,
)
from hiptimer.storage.journal.sessions import VERSION

HARMLESS = (Fault.FULL, Fault.BUSY)
"""After these the connection can stay as it is."""


def bring_nothing_back(connection: JournalConnection) -> None:
    """Nothing is remembered that could be kept again."""
    del connection


class Database:
    """The file at `path`. Where `barred` says why, it is never written.

    `bring_back` keeps again what may have gone into a file that was pulled away.
    """

    def __init__(self, path: Path, barred: Fault | None = None) -> None:
        self.path = path
        self._barred = barred
        self._connection: JournalConnection | None = None
        self._writes = False
        self._files: tuple[Identity | None, ...] = ()
        self._content: tuple[int, int] | None = None
        self._owes = False
        self.has_met_damage = False
        self.bring_back: Callable[[JournalConnection], None] = bring_nothing_back

    @property
    def is_barred(self) -> bool:
        """Whether it is never written."""
        return self._barred is not None

    def open(self) -> None:
        """Open for writing. Raises `JournalFaultError`; it may be open for reading then."""
        self._writable()

    @contextmanager
    def reading(self) -> Generator[JournalConnection]:
        """The file for reading. Raises `JournalUnavailableError`."""
        connection = self._readable()
        try:
            yield connection
        except BUGS:
            raise
        except FAULTS as error:
            raise self._failed(error) from error

    @contextmanager
    def writing(self) -> Generator[JournalConnection]:
        """The file in one transaction: all of it or nothing. Raises `JournalUnavailableError`."""
        connection = self._writable()
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
        except BUGS:
            self._roll_back()
            raise
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
            with contextlib.suppress(sqlite3.Error):
                self._connection.row("PRAGMA wal_checkpoint(TRUNCATE)")
            self._content = _content_of(self.path)

    def close(self) -> None:
        """Let go of the file, which is whole then and has nothing beside it."""
        with contextlib.suppress(JournalFaultError):
            if self.is_pulled_away:
                self._writable()
        self.settle()
        self._drop()

    def _readable(self) -> JournalConnection:
        if self._connection is None or self.is_pulled_away:
            try:
                return self._writable()
            except JournalFaultError:
                if self._connection is None:
                    raise
        return self._connection

    def _writable(self) -> JournalConnection:
        pulled_away = self.is_pulled_away
        if self._connection is not None and self._writes and not pulled_away:
            return self._connection
        self._owes = self._owes or pulled_away
        self._see_to_stale_log()
        self._drop()
        try:
            self._connection = self._opened_to_write()
        except (*FAULTS, JournalFaultError) as error:
            if isinstance(error, BUGS):
                raise
            raise self._open_to_read_after(unavailable(error)) from error
        self._writes = True
        self._files, self._content = _identities(self.path), _content_of(self.path)
        if self._owes:
            self._pay(self._connection)
        return self._connection

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

    def _pay(self, connection: JournalConnection) -> None:
        """Bring back what may be lost; the next change tries again where that fails."""
        try:
            connection.execute("BEGIN IMMEDIATE")
            self.bring_back(connection)
            connection.execute("COMMIT")
        except FAULTS as error:
            if isinstance(error, BUGS):
                raise
            failed = self._failed(error)
            self._drop()
            raise failed from error
        self._owes = False

    def _opened_to_write(self) -> JournalConnection:
        if self._barred is not None:
            raise JournalFaultError(self._barred)
        return open_to_write(self.path)

    def _open_to_read_after(self, error: JournalFaultError) -> JournalFaultError:
        """Open for reading where `error` is no obstacle to that; what then is to be said."""
        self._mark(error.fault)
        if error.fault is Fault.BUSY:
            return error
        with contextlib.suppress(*FAULTS, JournalFaultError):
            self._connection = open_to_read(self.path)
            if error.fault is Fault.CANNOT_OPEN:
                return JournalFaultError(Fault.READ_ONLY)
        return error

    def _failed(self, error: BaseException) -> JournalFaultError:
        """Make the file usable again; `error` as what may be raised."""
        failure = unavailable(error)
        self._roll_back()
        if failure.fault not in HARMLESS:
            self._drop()
        self._mark(failure.fault)
        return failure

    def _mark(self, fault: Fault) -> None:
        """Let the next start see to damage."""
        self.has_met_damage = self.has_met_damage or fault is Fault.DAMAGED
        if fault is Fault.DAMAGED and self._barred is None:
            with contextlib.suppress(OSError):
                write_whole(damage_mark(self.path), b"", private=True)

    def _roll_back(self) -> None:
        if self._connection is not None and self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def _drop(self) -> None:
        self._roll_back()
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None
        self._writes = False


def _identities(path: Path) -> tuple[Identity | None, ...]:
    """What the file and its companions are at the moment."""
    return tuple(map(identity_of, (path, *(companion(path, each) for each in COMPANIONS))))


def _content_of(path: Path) -> tuple[int, int] | None:
    """What tells whether another process wrote to the file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns)


def open_to_write(path: Path) -> JournalConnection:
    """The file, made or brought up to date where need be.

    Raises `sqlite3.Error`, `OSError`, and `JournalFaultError` for a file of a newer version.
    """
    connection = connect(path)
    try:
        refuse_newer(connection)
        set_up_writing(connection)
        bring_up_to_date(connection, path)
        _see_to_it_that_it_can_be_written(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _see_to_it_that_it_can_be_written(connection: sqlite3.Connection) -> None:
    """SQLite opens a read-only file without a word, and tells with the first change."""
    try:
        connection.execute("DELETE FROM other WHERE file = ''")  # there is none
    except sqlite3.OperationalError as error:
        if fault_of(error) is not Fault.BUSY:  # somebody else is writing it at the moment
            raise


def open_to_read(path: Path) -> JournalConnection:
    """The file, which does not change; one of an older version as a copy brought up to date.

    Raises `sqlite3.Error`.
    """
    connection = connect_to_read(path)
    try:
        is_older = version_of(connection) < VERSION
    except BaseException:
        connection.close()
        raise
    return up_to_date_copy(connection) if is_older else connection
