"""The journal back from CSV: every row checked, with row and column in the error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
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
from hiptimer.exports.journal_sheet import Sheet, has_day_first, moment_of
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault

Record = TypeVar("Record", SessionRecord, StepRecord, PauseRecord)
LONGEST_SHOWN = 60
POINTS = frozenset(".,")
A_THOUSAND_SECONDS = 1000
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
    has_points = False
    for row in _rows(data, file):
        has_points = has_points or not POINTS.isdisjoint(row.cells["planned_seconds"])
        identifier = row.cells["session"]
        known = sessions.get(identifier)
        if known is None:
            record = _record(row, SESSION_COLUMNS, SessionRecord)
            known = sessions.setdefault(identifier, _Session(row, record))
        else:
            _check_agreement(row, known.row)
        _add(row, known)
    read = tuple(session.complete() for session in sessions.values())
    return tuple(map(_with_points, read)) if not has_points and _lost_points(read) else read


def _lost_points(sessions: Sequence[SessionRecord]) -> bool:
    """Whether 16.000 seconds became 16,000: a comma country takes that point for thousands.

    No session is made of nothing but steps of a quarter of an hour and more.
    """
    planned = [step.planned for each in sessions for step in each.steps if step.planned]
    return bool(planned) and min(planned) >= 1000 * A_THOUSAND_SECONDS


def _with_points(session: SessionRecord) -> SessionRecord:
    steps = (
        replace(each, planned=each.planned // 1000, held=each.held // 1000)
        for each in session.steps
    )
    pauses = (
        replace(each, after=each.after // 1000, lasted=each.lasted // 1000)
        for each in session.pauses
    )
    return replace(session, steps=tuple(steps), pauses=tuple(pauses))


def _rows(data: bytes, file: str) -> Iterator[_Row]:
    sheet = Sheet(data, file, HEADER)
    header = sheet.header
    named = [name for name in header if name]
    missing = [name for name in NEEDED if name not in named]
    if missing or len(set(named)) < len(named):
        found = f"no column {missing[0]}" if missing else "a column twice"
        expected = f"the first row of an exported journal, with the columns {', '.join(HEADER)}"
        raise ContentError((Fault(file, "row 1", found, expected),))
    dates = _Dates(sheet)
    for number, cells in sheet.rows():
        if any(cells[len(header) :]):
            expected = f"{len(header)} cells"
            raise ContentError((Fault(file, f"row {number}", f"{len(cells)} cells", expected),))
        padded = (*cells, *("" for _ in header))  # spreadsheets leave out empty cells at the end
        by_column = dict(zip(header, padded, strict=False))
        row = _Row(file, number, by_column)
        by_column["started"] = dates.moment(row)
        yield row


class _Dates:
    """Reads the dates of a sheet, all of them in the order that some of them show."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def moment(self, row: _Row) -> str:
        """When the session of a row started. Raises `ContentError`."""
        cell = row.cells["started"]
        try:
            return moment_of(cell, day_first=self._day_first if "/" in cell else None)
        except ValueError as error:
            raise row.fault("started", str(error)) from error

    @cached_property
    def _day_first(self) -> bool | None:
        """A second look through the whole sheet, only where it has such dates."""
        place = self._sheet.header.index("started")
        return has_day_first({cells[place] for _, cells in self._sheet.rows() if cells[place:]})


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
        raise _in_plain_words(row, columns, kind, values) from error


def _in_plain_words(
    row: _Row, columns: Sequence[Column], kind: type[Record], values: Mapping[str, object]
) -> ContentError:
    """The fault of `values`, at its column."""
    try:
        decode_item(msgspec.json.encode(values), kind, row.file)
    except ContentError as error:
        fault = error.faults[0]
        for column in columns:
            if column.field == fault.place:
                return row.fault(column.name, fault.expected)
        return error
    return row.fault(columns[0].name, "cells that belong together")
