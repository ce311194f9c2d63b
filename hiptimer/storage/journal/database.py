"""One journal's file: opened when it is needed, and usable again after a fault.

A file that cannot be written is opened for reading; every write tries to open it for writing
again, because a disk has room again and a folder comes back.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from hiptimer.storage.journal.book import Book
from hiptimer.storage.journal.faults import (
    BUGS,
    FAULTS,
    Fault,
    JournalFaultError,
    unavailable,
)
from hiptimer.storage.journal.modes import open_to_read, open_to_write
from hiptimer.storage.journal.names import damage_mark

HARMLESS = (Fault.FULL, Fault.BUSY)
"""After these the connection can stay as it is."""


class Database:
    """The file at `path`. Where `barred` says why, it is never written."""

    def __init__(self, path: Path, barred: Fault | None = None) -> None:
        self.path = path
        self._barred = barred
        self._book: Book | None = None
        self._writes = False
        self._file: tuple[int, int] | None = None

    @property
    def is_barred(self) -> bool:
        """Whether it is never written."""
        return self._barred is not None

    def open(self) -> None:
        """Open for writing. Raises `JournalFaultError`; it may be open for reading then."""
        self._writable()

    @contextmanager
    def reading(self) -> Generator[Book]:
        """The file for reading. Raises `JournalUnavailableError`."""
        book = self._readable()
        try:
            yield book
        except BUGS:
            raise
        except FAULTS as error:
            raise self._failed(error) from error

    @contextmanager
    def writing(self) -> Generator[Book]:
        """The file in one transaction: all of it or nothing. Raises `JournalUnavailableError`."""
        book = self._writable()
        try:
            book.run("BEGIN IMMEDIATE")
            yield book
            book.run("COMMIT")
        except BUGS:
            self._roll_back()
            raise
        except FAULTS as error:
            raise self._failed(error) from error
        except BaseException:
            self._roll_back()
            raise

    def settle(self) -> None:
        """Bring all changes into the file itself, where that is possible just now."""
        if self._book is not None and self._writes:
            with contextlib.suppress(sqlite3.Error):
                self._book.row("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file, which is whole then and has nothing beside it."""
        self.settle()
        self._drop()

    def _readable(self) -> Book:
        if self._book is None:
            try:
                return self._writable()
            except JournalFaultError:
                if self._book is None:
                    raise
        return self._book

    def _writable(self) -> Book:
        if self._book is not None and self._writes and not self._is_replaced():
            return self._book
        self._drop()
        try:
            self._book = self._opened_to_write()
        except (*FAULTS, JournalFaultError) as error:
            if isinstance(error, BUGS):
                raise
            raise self._open_to_read_after(unavailable(error)) from error
        self._writes = True
        self._file = _identity(self.path)
        return self._book

    def _opened_to_write(self) -> Book:
        if self._barred is not None:
            raise JournalFaultError(self._barred)
        return open_to_write(self.path)

    def _open_to_read_after(self, error: JournalFaultError) -> JournalFaultError:
        """Open for reading where `error` is no obstacle to that; what then is to be said."""
        self._mark(error.fault)
        if error.fault is Fault.BUSY:
            return error
        with contextlib.suppress(*FAULTS, JournalFaultError):
            self._book = open_to_read(self.path)
            if error.fault is Fault.CANNOT_OPEN:
                return JournalFaultError(Fault.READ_ONLY)
        return error

    def _failed(self, error: BaseException) -> JournalFaultError:
        """Make the file usable again; `error` as what may be raised."""
        told = unavailable(error)
        self._roll_back()
        if told.fault not in HARMLESS:
            self._drop()
        self._mark(told.fault)
        return told

    def _mark(self, fault: Fault) -> None:
        """Let the next start see to damage."""
        if fault is Fault.DAMAGED and self._barred is None:
            with contextlib.suppress(OSError):
                damage_mark(self.path).touch()

    def _roll_back(self) -> None:
        if self._book is not None:
            self._book.words.forget()
            if self._book.connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    self._book.run("ROLLBACK")

    def _drop(self) -> None:
        self._roll_back()
        if self._book is not None:
            with contextlib.suppress(sqlite3.Error):
                self._book.connection.close()
        self._book = None
        self._writes = False

    def _is_replaced(self) -> bool:
        """Whether another file has the name now: what is written here would be lost."""
        return _identity(self.path) != self._file


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)
