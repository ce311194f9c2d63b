"""Texts that come up again and again, each kept once in the file and known by its number."""

from __future__ import annotations

import sqlite3

from hiptimer.storage.journal.faults import DamagedRowError

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
        """Read them anew: a number may have been given in a transaction that was undone."""
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
