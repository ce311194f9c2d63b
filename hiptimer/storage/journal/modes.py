"""Opens a journal's file for writing, or for reading without a trace."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hiptimer.storage.journal.book import Book, book_of
from hiptimer.storage.journal.connecting import connect, connect_to_read, set_up_writing
from hiptimer.storage.journal.faults import Fault, fault_of
from hiptimer.storage.journal.migrating import bring_up_to_date, refuse_newer, version_of
from hiptimer.storage.journal.schema import VERSION


def open_to_write(path: Path) -> Book:
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
    return book_of(connection)


def open_to_read(path: Path) -> Book:
    """The file, which does not change; one of an older version as a copy brought up to date.

    Raises `sqlite3.Error`.
    """
    connection = connect_to_read(path)
    try:
        is_older = version_of(connection) < VERSION
    except BaseException:
        connection.close()
        raise
    return book_of(_copy_brought_up_to_date(connection) if is_older else connection)


def _see_to_it_that_it_can_be_written(connection: sqlite3.Connection) -> None:
    """SQLite opens a read-only file without a word, and tells with the first change."""
    try:
        connection.execute("DELETE FROM looked WHERE name = ''")  # there is none
    except sqlite3.OperationalError as error:
        if fault_of(error) is not Fault.BUSY:  # somebody else is writing it at the moment
            raise


def _copy_brought_up_to_date(connection: sqlite3.Connection) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with closing(connection):
            connection.backup(copy)
        bring_up_to_date(copy)
    except BaseException:
        copy.close()
        raise
    return copy
