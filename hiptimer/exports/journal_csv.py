"""The journal as CSV (RFC 4180, UTF-8), for spreadsheets; `journal_columns` says what is where.

A byte order mark stands in front: without it Excel takes the letters for those of Windows-1252.
"""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence

from hiptimer.exports.journal_columns import (
    HEADER,
    PAUSE,
    PAUSE_COLUMNS,
    SESSION,
    SESSION_COLUMNS,
    STEP,
    STEP_COLUMNS,
    Column,
)
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord

NO_STEP = ("",) * len(STEP_COLUMNS)
NO_PAUSE = ("",) * len(PAUSE_COLUMNS)


def csv_lines(records: Iterable[SessionRecord]) -> Iterator[bytes]:
    """The file in pieces, the header first."""
    yield BOM_UTF8 + _line(HEADER)
    for record in records:
        for row in _rows(record):
            yield _line(row)


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
