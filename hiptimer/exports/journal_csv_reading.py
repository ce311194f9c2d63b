"""The journal back from CSV: every row checked, with row and column in the error."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from hiptimer.exports.journal_columns import (
    HEADER,
    NEEDED,
    NUMBER,
    PAUSE,
    PAUSE_COLUMNS,
    ROW,
    SESSION,
    SESSION_COLUMNS,
    STEP,
    STEP_COLUMNS,
    WHOLE,
    Column,
)
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault

Record = TypeVar("Record", SessionRecord, StepRecord, PauseRecord)
ENCODING = "utf-8-sig"  # some spreadsheets put a mark in front
LONGEST_SHOWN = 60
SESSION_NAMES = tuple(column.name for column in SESSION_COLUMNS)


@dataclass(frozen=True)
class _Row:
    """One row: its number in the sheet (the header is 1), and its cells by column."""

    file: str
    number: int
    cells: Mapping[str, str]

    def fault(self, column: str, expected: str, found: str | None = None) -> ContentError:
        """What is wrong in `column`."""
        place = f"row {self.number}, column {column}"
        shown = self.cells[column][:LONGEST_SHOWN] if found is None else found
        return ContentError((Fault(self.file, place, f'"{shown}"', expected),))


@dataclass
class _Session:
    """What was read of one session so far, its steps and pauses by their numbers."""

    row: _Row
    record: SessionRecord
    steps: dict[int, StepRecord] = field(default_factory=dict[int, StepRecord])
    pauses: dict[int, PauseRecord] = field(default_factory=dict[int, PauseRecord])

    def complete(self) -> SessionRecord:
        """The session with its steps and pauses in order."""
        steps = tuple(self.steps[number] for number in sorted(self.steps))
        pauses = tuple(self.pauses[number] for number in sorted(self.pauses))
        return replace(self.record, steps=steps, pauses=pauses)


def read_csv(data: bytes, file: str) -> tuple[SessionRecord, ...]:
    """The sessions of a file, in the order in which they appear.

    Raises `ContentError`; `file` is the name that its faults carry.
    """
    sessions: dict[str, _Session] = {}
    for row in _rows(data, file):
        identifier = row.cells["session"]
        known = sessions.get(identifier)
        if known is None:
            record = _record(row, SESSION_COLUMNS, SessionRecord)
            known = sessions.setdefault(identifier, _Session(row, record))
        else:
            _check_agreement(row, known.row)
        _add(row, known)
    return tuple(session.complete() for session in sessions.values())


def _rows(data: bytes, file: str) -> Iterator[_Row]:
    lines = _lines(data, file)
    header = next(lines, ())
    missing = [name for name in NEEDED if name not in header]
    if missing or len(set(header)) < len(header):
        found = f"no column {missing[0]}" if missing else "a column twice"
        raise ContentError((Fault(file, "row 1", found, f"the columns {', '.join(HEADER)}"),))
    for number, cells in enumerate(lines, 2):
        if any(cells[len(header) :]):
            expected = f"{len(header)} cells"
            raise ContentError((Fault(file, f"row {number}", f"{len(cells)} cells", expected),))
        if any(cells):
            padded = (
                *cells,
                *("" for _ in header),
            )  # spreadsheets leave out empty cells at the end
            yield _Row(file, number, dict(zip(header, padded, strict=False)))


def _lines(data: bytes, file: str) -> Iterator[Sequence[str]]:
    _check_encoding(data, file)
    with io.TextIOWrapper(io.BytesIO(data), encoding=ENCODING, newline="") as text:
        reader = csv.reader(text, strict=True)
        try:
            yield from reader
        except csv.Error as error:
            found = f"broken CSV ({error})"
            fault = Fault(file, f"line {reader.line_num}", found, "cells as RFC 4180 has them")
            raise ContentError((fault,)) from error


def _check_encoding(data: bytes, file: str) -> None:
    try:
        data.decode(ENCODING)
    except UnicodeDecodeError as error:
        found = f"a byte 0x{data[error.start]:02x} that is not UTF-8"
        raise ContentError((Fault(file, f"byte {error.start}", found, "UTF-8 text"),)) from error


def _check_agreement(row: _Row, first: _Row) -> None:
    for name in SESSION_NAMES:
        if row.cells.get(name) != first.cells.get(name):
            shown = first.cells[name][:LONGEST_SHOWN]
            raise row.fault(name, f'"{shown}" as in row {first.number}, the same session')


def _add(row: _Row, session: _Session) -> None:
    match row.cells[ROW]:
        case kind if kind == STEP:
            number = _number(row, session.steps)
            session.steps[number] = _record(row, STEP_COLUMNS, StepRecord)
        case kind if kind == PAUSE:
            number = _number(row, session.pauses)
            session.pauses[number] = _record(row, PAUSE_COLUMNS, PauseRecord)
        case kind if kind == SESSION:
            pass
        case _:
            raise row.fault(ROW, f"{STEP}, {PAUSE} or {SESSION}")


def _number(row: _Row, taken: Mapping[int, object]) -> int:
    cell = row.cells[NUMBER]
    if not WHOLE.fullmatch(cell):
        raise row.fault(NUMBER, "a whole number")
    if int(cell) in taken:
        raise row.fault(NUMBER, "a number that no other row of the session has")
    return int(cell)


def _record(row: _Row, columns: Sequence[Column], kind: type[Record]) -> Record:
    values: dict[str, object] = {}
    for column in columns:
        try:
            values[column.field] = column.read(row.cells.get(column.name, ""))
        except ValueError as error:
            raise row.fault(column.name, str(error)) from error
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        raise _told(row, columns, kind, values) from error


def _told(
    row: _Row, columns: Sequence[Column], kind: type[Record], values: Mapping[str, object]
) -> ContentError:
    """The fault of `values` in plain words, at its column."""
    try:
        decode_item(msgspec.json.encode(values), kind, row.file)
    except ContentError as error:
        fault = error.faults[0]
        for column in columns:
            if column.field == fault.place:
                return row.fault(column.name, fault.expected)
        return error
    return row.fault(columns[0].name, "cells that belong together")
