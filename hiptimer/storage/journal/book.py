"""An open journal file, handed to all that reads and writes in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from hiptimer.storage.journal.words import Words

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A connection and the words of its file."""

    connection: sqlite3.Connection
    words: Words

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Everything that `sql` finds. Raises `sqlite3.Error`."""
        return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        """The first that `sql` finds. Raises `sqlite3.Error`."""
        return self.connection.execute(sql, values).fetchone()

    def run(self, sql: str, *values: object) -> None:
        """Change what `sql` says. Raises `sqlite3.Error`."""
        self.connection.execute(sql, values)


def book_of(connection: sqlite3.Connection) -> Book:
    """The book of a connection."""
    return Book(connection, Words(connection))
