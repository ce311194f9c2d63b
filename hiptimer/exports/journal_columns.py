"""The columns of the journal as CSV: which field each holds, and how a cell is written and read.

One row is one step, with the session's own columns repeated. Pauses have rows of their own, and so
does a session that has neither; the column `row` tells which, and `number` counts the steps, and
the pauses, of a session from 1, so that a sorted sheet can still be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct

STEP, PAUSE, SESSION = "step", "pause", "session"
ROW, NUMBER = "row", "number"
WHOLE = re.compile(r"\d{1,12}")
SECONDS = re.compile(r"(\d{1,9})(?:[.,](\d{1,3}))?")
DECIMAL = re.compile(r"\d{1,9}(?:[.,]\d{1,30})?(?:[eE][-+]?\d{1,3})?")
TRUE = frozenset({"true", "wahr", "verdadero", "vrai", "vero", "1"})
FALSE = frozenset({"false", "falsch", "falso", "faux", "0"})
"""Spreadsheets write them in capitals, and in the language of the person."""
FORMULA_STARTS = (
    *"=+-@",
    "\N{FULLWIDTH EQUALS SIGN}",
    "\N{FULLWIDTH PLUS SIGN}",
    "\N{FULLWIDTH HYPHEN-MINUS}",
    "\N{FULLWIDTH COMMERCIAL AT}",
)
SHIELD = "'"
"""Stands before a text that a spreadsheet would take for a formula, and before a shield."""


class Column(Struct, frozen=True):
    """One column: its name, the field that it holds, and the two ways between them.

    `read` raises `ValueError` with what it expected.
    """

    name: str
    field: str
    write: Callable[[Any], str]
    read: Callable[[str], object]


def shielded(text: str) -> str:
    """`text` as a cell that no spreadsheet takes for a formula."""
    start = text.lstrip()
    return SHIELD + text if start.startswith((SHIELD, *FORMULA_STARTS)) else text


def unshielded(cell: str) -> str:
    """The text of a cell that `shielded` made."""
    return cell.removeprefix(SHIELD)


def _optional_shielded(text: str | None) -> str:
    """None is an empty cell, so that an empty text has to be a lone shield."""
    return "" if text is None else shielded(text) or SHIELD


def _optional_text(cell: str) -> str | None:
    return unshielded(cell) if cell else None


def _word(value: object) -> str:
    return "" if value is None else str(msgspec.to_builtins(value))


def _optional_word(cell: str) -> str | None:
    return cell or None


def _truth(value: object) -> str:
    return "true" if value else "false"


def _read_truth(cell: str) -> bool:
    word = cell.casefold()
    if word not in TRUE | FALSE:
        raise ValueError("true or false")
    return word in TRUE


def _read_whole(cell: str) -> int:
    if not WHOLE.fullmatch(cell):
        raise ValueError("a whole number")
    return int(cell)


def _read_decimal(cell: str) -> float:
    if not DECIMAL.fullmatch(cell):
        raise ValueError("a number")
    return float(cell.replace(",", "."))


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds // 1000}.{milliseconds % 1000:03d}"


def _read_seconds(cell: str) -> int:
    found = SECONDS.fullmatch(cell)
    if not found:
        raise ValueError("seconds such as 30.000")
    return int(found[1]) * 1000 + int((found[2] or "0").ljust(3, "0"))


def _optional_seconds(milliseconds: int | None) -> str:
    return "" if milliseconds is None else _seconds(milliseconds)


def _read_optional_seconds(cell: str) -> int | None:
    return _read_seconds(cell) if cell else None


def _text(name: str) -> Column:
    return Column(name, name, shielded, unshielded)


def _one_of(name: str) -> Column:
    return Column(name, name, _word, _optional_word)


def _whole(name: str) -> Column:
    return Column(name, name, str, _read_whole)


def _flag(name: str) -> Column:
    return Column(name, name, _truth, _read_truth)


def _duration(field: str) -> Column:
    return Column(f"{field}_seconds", field, _seconds, _read_seconds)


SESSION_COLUMNS = (
    Column("session", "id", str, str),
    _text("routine"),
    _text("name"),
    Column("started", "started", _word, str),
    _one_of("first_side"),
    _one_of("state"),
    Column("speed", "speed", repr, _read_decimal),
    _one_of("feeling"),
    _text("note"),
    _text("computer"),
    _whole("revision"),
    _flag("deleted"),
    Column("plan_work_seconds", "plan_work", _optional_seconds, _read_optional_seconds),
)
STEP_COLUMNS = (
    _one_of("kind"),
    _whole("item"),
    _text("exercise"),
    Column("variant", "variant", _optional_shielded, _optional_text),
    _one_of("side"),
    _flag("alternates"),
    _whole("round"),
    _duration("planned"),
    _duration("held"),
    _one_of("outcome"),
)
PAUSE_COLUMNS = (_duration("after"), _duration("lasted"), _one_of("reason"))
HEADER = (
    *(column.name for column in SESSION_COLUMNS),
    ROW,
    NUMBER,
    *(column.name for column in (*STEP_COLUMNS, *PAUSE_COLUMNS)),
)
NEEDED = tuple(name for name in HEADER if name != "plan_work_seconds")
"""What files of older versions have, too."""
