"""The whole journal as a file to take along, JSON or CSV by the name's ending, and back again."""

from __future__ import annotations

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Raw, Struct

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
from hiptimer.exports.journal_csv_reading import read_csv
from hiptimer.files import whole_file
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.messages import ExplainedError, Message
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault

LARGEST_BYTES = 256 * 1024 * 1024
"""Larger than the journal of a lifetime; a file above it is not read."""

EARLIEST_YEAR, LATEST_YEAR = 1900, 2999
"""So far a date can be moved between time zones without leaving the calendar."""

SCHEMA = "hiptimer-journal/1"
NO_STEP = ("",) * len(STEP_COLUMNS)
NO_PAUSE = ("",) * len(PAUSE_COLUMNS)


class JournalFileError(ExplainedError):
    """A journal file that could not be written or read."""


def write_journal(records: Iterable[SessionRecord], path: Path) -> int:
    """Write `records` to `path`, whole or not at all; how many they were.

    Raises `JournalFileError`.
    """
    count = 0

    def counted() -> Iterator[SessionRecord]:
        nonlocal count
        for record in records:
            count += 1
            yield record

    lines = _format_of(path).write(counted())
    with whole_file(path, JournalFileError) as part, part.open("wb") as file:
        file.writelines(lines)
    return count


def read_journal(path: Path) -> tuple[SessionRecord, ...]:
    """The sessions in `path`. Raises `JournalFileError` with file, place, found and expected."""
    form = _format_of(path)
    data = _bytes_of(path)
    try:
        sessions = form.read(data, path.name)
        _check_years(sessions, path.name)
    except ContentError as error:
        raise JournalFileError(error.faults[0].message) from error
    return sessions


def _format_of(path: Path) -> _Format:
    try:
        return FORMATS[path.suffix.lower()]
    except KeyError:
        ending, other = FORMATS
        message = Message(
            "{path} has to end in {ending} or {other}.", path=path, ending=ending, other=other
        )
        raise JournalFileError(message) from None


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        message = Message("{path} cannot be read: {reason}.", path=path, reason=error)
        raise JournalFileError(message) from error
    if len(data) > LARGEST_BYTES:
        message = Message(
            "{path} is larger than {count} MB and was not read.",
            path=path,
            count=LARGEST_BYTES // 1024**2,
        )
        raise JournalFileError(message)
    return data


def _check_years(sessions: Iterable[SessionRecord], file: str) -> None:
    for session in sessions:
        if not EARLIEST_YEAR <= session.started.year <= LATEST_YEAR:
            found, expected = session.started.isoformat(), f"{EARLIEST_YEAR} to {LATEST_YEAR}"
            place = f"the start of session {session.id}"
            raise ContentError((Fault(file, place, found, f"a year from {expected}"),))


def csv_lines(records: Iterable[SessionRecord]) -> Iterator[bytes]:
    """The journal as CSV (RFC 4180, UTF-8) in pieces; `journal_columns` says what is where."""
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


def json_lines(records: Iterable[SessionRecord]) -> Iterator[bytes]:
    """One JSON document in pieces, a session a line; times are milliseconds, as in records."""
    yield b'{"schema": "' + SCHEMA.encode() + b'", "sessions": ['
    before = b"\n"
    for record in records:
        yield before + msgspec.json.encode(record)
        before = b",\n"
    yield b"\n]}\n"


class _Envelope(Struct, frozen=True):
    schema: str
    sessions: Raw = Raw()


def read_json(data: bytes, file: str) -> tuple[SessionRecord, ...]:
    """The sessions of a document. Raises `ContentError`; `file` is the name that faults carry."""
    envelope = decode_item(data, _Envelope, file)
    if envelope.schema != SCHEMA:
        found = f'"{envelope.schema[:60]}"'
        raise ContentError((Fault(file, "schema", found, f'"{SCHEMA}"'),))
    if data.count(b'"sessions"') > 1 and "sessions" in doubled_names(utf8_of(data)):
        raise ContentError((Fault(file, "sessions", "this list twice", "one list"),))
    if not bytes(envelope.sessions):
        raise ContentError((Fault(file, "sessions", "nothing", "a list"),))
    return decode_item(bytes(envelope.sessions), tuple[SessionRecord, ...], file, "sessions")


class _Format(Struct, frozen=True):
    write: Callable[[Iterable[SessionRecord]], Iterator[bytes]]
    read: Callable[[bytes, str], tuple[SessionRecord, ...]]


FORMATS: Mapping[str, _Format] = {
    ".json": _Format(json_lines, read_json),
    ".csv": _Format(csv_lines, read_csv),
}

ENDINGS = tuple(FORMATS)
