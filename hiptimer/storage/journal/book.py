"""An open journal file and its words, handed to all that reads and writes in it.

Names and exercises come up again and again, so the file has each text once, as a word, and a row
has the word's number.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from hiptimer.storage.journal.disk_faults import DamagedRowError

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


NEW = "INSERT INTO word (text) VALUES (?)"
NEW_SPARE = "INSERT INTO spare_word VALUES (?, ?)"
NUMBER = "SELECT id FROM word WHERE text = ?"
TEXT = "SELECT text FROM word WHERE id = ?"


def storable(text: str) -> str:
    """`text` without halves of characters, which a text field cuts off and no file can hold."""
    return text.encode(errors="replace").decode()


class KnownWords:
    """Words by their numbers."""

    def __init__(self) -> None:
        self._texts: dict[int, str] = {}

    def learn(self, number: int, text: str) -> None:
        """Take over a word, unless the number is known already."""
        self._texts.setdefault(number, text)

    def text(self, number: int) -> str:
        """The text of a number. Raises `DamagedRowError` where there is none."""
        try:
            return self._texts[number]
        except KeyError:
            message = f"there is no word {number!r}"
            raise DamagedRowError(message) from None


class Words(KnownWords):
    """The words of one open file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__()
        self._connection = connection
        self._numbers: dict[str, int] = {}

    def forget(self) -> None:
        """Read them again: a number may have been given in a transaction that was undone."""
        self._numbers.clear()
        self._texts.clear()

    def number(self, text: str) -> int:
        """The number of `text`, a new one where there is none. Raises `sqlite3.Error`."""
        text = storable(text)
        number = self.number_of_known(text)
        if number is None:
            number = self._connection.execute(NEW, (text,)).lastrowid or 0
            self._connection.execute(NEW_SPARE, (number, text))
        self._numbers[text] = number
        return number

    def number_of_known(self, text: str) -> int | None:
        """The number of `text`, or None where it never came up. Raises `sqlite3.Error`."""
        number = self._numbers.get(text)
        if number is None:
            row = self._connection.execute(NUMBER, (storable(text),)).fetchone()
            number = row[0] if row else None
        return number

    def text(self, number: int) -> str:
        """The text of a number. Raises `DamagedRowError` and `sqlite3.Error`."""
        if number not in self._texts:
            row = self._connection.execute(TEXT, (number,)).fetchone()
            if row:
                self.learn(number, row[0])
        return super().text(number)
