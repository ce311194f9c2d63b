"""The journal as CSV: which field each column holds, how rows are written and read back.

One row is one step, with the session's own columns repeated. Pauses have rows of their own, and so
does a session that has neither; the column `row` tells which, and `number` counts the steps, and
the pauses, of a session from 1, so that a sorted sheet can still be read. What was said of the hips
has rows, too: `session` is then its own id and `started` when it was said. Every row that is read
is checked, with row and column in the error.
"""

from __future__ import annotations

import csv
import io
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from hiptimer.exports.journal_sheet import Sheet, has_day_first, moment_of
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.journal.soreness import BodyReport
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault

Record = TypeVar("Record", SessionRecord, StepRecord, PauseRecord, BodyReport)
STEP, PAUSE, SESSION, REPORT = "step", "pause", "session", "report"
ROW, NUMBER = "row", "number"
SECONDS = re.compile(r"(\d{1,9})(?:[.,](\d{1,3}))?")
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
LONGEST_SHOWN = 60
A_THOUSAND_SECONDS = 1_000_000
"""In milliseconds."""
Ways = tuple[Callable[[Any], str], Callable[[str], object]]
"""How a cell is written, and how it is read."""


class Column(Struct, frozen=True):
    """A column, its field, and the ways between; `read` raises `ValueError`: what it expected."""

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


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds // 1000}.{milliseconds % 1000:03d}"


def _read_seconds(cell: str) -> int:
    found = SECONDS.fullmatch(cell)
    if not found:
        raise ValueError("seconds such as 30.000")
    return int(found[1]) * 1000 + int((found[2] or "0").ljust(3, "0"))


def _read_truth(cell: str) -> bool:
    word = cell.casefold()
    if word not in TRUE | FALSE:
        raise ValueError("true or false")
    return word in TRUE


def _read_whole(cell: str) -> int:
    if not re.fullmatch(r"\d{1,12}", cell):
        raise ValueError("a whole number")
    return int(cell)


def _read_decimal(cell: str) -> float:
    if not re.fullmatch(r"\d{1,9}(?:[.,]\d{1,30})?(?:[eE][-+]?\d{1,3})?", cell):
        raise ValueError("a number")
    return float(cell.replace(",", "."))


def _word(value: object) -> str:
    return str(msgspec.to_builtins(value))


def _optional(write: Callable[[Any], str], read: Callable[[str], object]) -> Ways:
    """None is an empty cell, so that an empty text has to be a lone shield."""
    return (
        lambda value: "" if value is None else write(value) or SHIELD,
        lambda cell: read(cell) if cell else None,
    )


TEXT = (shielded, unshielded)
ONE_OF = _optional(_word, str)
WHOLE = (str, _read_whole)
FLAG: Ways = (lambda value: "true" if value else "false", _read_truth)
DURATION = (_seconds, _read_seconds)
SESSION_COLUMNS = (
    Column("session", "id", str, str),
    Column("routine", "routine", *TEXT),
    Column("name", "name", *TEXT),
    Column("started", "started", _word, str),
    Column("first_side", "first_side", *ONE_OF),
    Column("state", "state", *ONE_OF),
    Column("speed", "speed", repr, _read_decimal),
    Column("feeling", "feeling", *ONE_OF),
    Column("note", "note", *TEXT),
    Column("computer", "computer", *TEXT),
    Column("revision", "revision", *WHOLE),
    Column("deleted", "deleted", *FLAG),
    Column("plan_work_seconds", "plan_work", *_optional(*DURATION)),
)
STEP_COLUMNS = (
    Column("kind", "kind", *ONE_OF),
    Column("item", "item", *WHOLE),
    Column("exercise", "exercise", *TEXT),
    Column("variant", "variant", *_optional(*TEXT)),
    Column("side", "side", *ONE_OF),
    Column("alternates", "alternates", *FLAG),
    Column("round", "round", *WHOLE),
    Column("planned_seconds", "planned", *DURATION),
    Column("held_seconds", "held", *DURATION),
    Column("outcome", "outcome", *ONE_OF),
)
PAUSE_COLUMNS = (
    Column("after_seconds", "after", *DURATION),
    Column("lasted_seconds", "lasted", *DURATION),
    Column("reason", "reason", *ONE_OF),
)
REPORT_COLUMNS = (
    Column("session", "id", str, str),
    Column("started", "said", _word, str),
    Column("revision", "revision", *WHOLE),
    Column("deleted", "deleted", *FLAG),
    Column("exercise", "exercise", *TEXT),
    Column("feels", "feels", *ONE_OF),
    Column("areas", "areas", lambda areas: " ".join(sorted(areas)), str.split),
)
OF_REPORTS = ("feels", "areas")
HEADER = (
    *(column.name for column in SESSION_COLUMNS),
    ROW,
    NUMBER,
    *(column.name for column in (*STEP_COLUMNS, *PAUSE_COLUMNS)),
    *OF_REPORTS,
)
NEEDED = tuple(name for name in HEADER if name not in {"plan_work_seconds", *OF_REPORTS})
"""What files of older versions have, too."""
NO_STEP = ("",) * len(STEP_COLUMNS)
NO_PAUSE = ("",) * len(PAUSE_COLUMNS)
NO_REPORT = ("",) * len(OF_REPORTS)


def csv_lines(
    records: Iterable[SessionRecord], reports: Iterable[BodyReport] = ()
) -> Iterator[bytes]:
    """The journal as CSV (RFC 4180, UTF-8) in pieces, what was said of the hips last."""
    yield BOM_UTF8 + _line(HEADER)
    for record in records:
        for row in _rows(record):
            yield _line((*row, *NO_REPORT))
    for report in reports:
        cells = {each.name: each.write(getattr(report, each.field)) for each in REPORT_COLUMNS}
        yield _line([{**cells, ROW: REPORT}.get(name, "") for name in HEADER])


def _rows(record: SessionRecord) -> Iterator[Sequence[str]]:
    session = _cells(SESSION_COLUMNS, record)
    for number, step in enumerate(record.steps, 1):
        yield *session, STEP, str(number), *_cells(STEP_COLUMNS, step), *NO_PAUSE
    for number, pause in enumerate(record.pauses, 1):
        yield *session, PAUSE, str(number), *NO_STEP, *_cells(PAUSE_COLUMNS, pause)
    if not record.steps and not record.pauses:
        yield *session, SESSION, "", *NO_STEP, *NO_PAUSE


def _cells(
    columns: Sequence[Column], record: SessionRecord | StepRecord | PauseRecord
) -> tuple[str, ...]:
    return tuple(column.write(getattr(record, column.field)) for column in columns)


def _line(cells: Sequence[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue().encode()


class _Row(Struct, frozen=True):
    """One row: its number in the sheet (the header is 1), and its cells by column."""

    file: str
    number: int
    cells: Mapping[str, str]

    def fault(self, column: str, expected: str) -> ContentError:
        place, shown = f"row {self.number}, column {column}", self.cells[column][:LONGEST_SHOWN]
        return ContentError((Fault(self.file, place, f'"{shown}"', expected),))


class _Session(Struct):
    """What was read of one session so far, its steps and pauses by their numbers."""

    row: _Row
    record: SessionRecord
    steps: dict[int, StepRecord] = {}
    pauses: dict[int, PauseRecord] = {}

    def complete(self) -> SessionRecord:
        steps = tuple(step for _, step in sorted(self.steps.items()))
        pauses = tuple(pause for _, pause in sorted(self.pauses.items()))
        return replace(self.record, steps=steps, pauses=pauses)


def read_csv(data: bytes, file: str) -> tuple[SessionRecord, ...]:
    """The sessions of `file`, in their order. Raises `ContentError` with that name."""
    sessions: dict[str, _Session] = {}
    has_points = False
    for row in _rows_of(data, file):
        if row.cells[ROW] == REPORT:
            continue
        has_points = has_points or not {*".,"}.isdisjoint(row.cells["planned_seconds"])
        identifier = row.cells["session"]
        known = sessions.get(identifier)
        if known is None:
            record = _record(row, SESSION_COLUMNS, SessionRecord)
            known = sessions[identifier] = _Session(row, record)
        _check_agreement(row, known.row)
        _add(row, known)
    read = tuple(session.complete() for session in sessions.values())
    return read if has_points or not _lost_points(read) else tuple(map(_with_points, read))


def read_csv_reports(data: bytes, file: str) -> tuple[BodyReport, ...]:
    """What `file` says of the hips, in its order. Raises `ContentError` with that name."""
    rows = (each for each in _rows_of(data, file) if each.cells[ROW] == REPORT)
    return tuple(_record(each, REPORT_COLUMNS, BodyReport) for each in rows)


def _lost_points(sessions: Sequence[SessionRecord]) -> bool:
    """Whether 16.000 seconds became 16,000: no session is made of quarters of an hour alone."""
    planned = [step.planned for each in sessions for step in each.steps if step.planned]
    return bool(planned) and min(planned) >= A_THOUSAND_SECONDS


def _with_points(session: SessionRecord) -> SessionRecord:
    def times(part: Record, *fields: str) -> Record:
        return replace(part, **{name: getattr(part, name) // 1000 for name in fields})

    steps = tuple(times(each, "planned", "held") for each in session.steps)
    pauses = tuple(times(each, "after", "lasted") for each in session.pauses)
    return replace(session, steps=steps, pauses=pauses)


def _rows_of(data: bytes, file: str) -> Iterator[_Row]:
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
    for column in SESSION_COLUMNS:
        if row.cells.get(column.name) != first.cells.get(column.name):
            shown = first.cells[column.name][:LONGEST_SHOWN]
            raise row.fault(column.name, f'"{shown}" as in row {first.number}, the same session')


def _add(row: _Row, session: _Session) -> None:
    kind = row.cells[ROW]
    if kind == STEP:
        session.steps[_number(row, session.steps)] = _record(row, STEP_COLUMNS, StepRecord)
    elif kind == PAUSE:
        session.pauses[_number(row, session.pauses)] = _record(row, PAUSE_COLUMNS, PauseRecord)
    elif kind != SESSION:
        raise row.fault(ROW, f"{STEP}, {PAUSE}, {SESSION} or {REPORT}")


def _number(row: _Row, taken: Mapping[int, object]) -> int:
    try:
        number = _read_whole(row.cells[NUMBER])
    except ValueError as error:
        raise row.fault(NUMBER, str(error)) from error
    if number in taken:
        raise row.fault(NUMBER, "a number that no other row of the session has")
    return number


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
