"""The whole journal as a file to take along, JSON or CSV by the name's ending, and back again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec import Raw, Struct

from hiptimer.exports.journal_csv import csv_lines, read_csv, read_csv_reports
from hiptimer.files import whole_file
from hiptimer.journal.records import SessionRecord
from hiptimer.journal.soreness import BodyReport
from hiptimer.messages import ExplainedError, Message
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault

LARGEST_BYTES = 256 * 1024 * 1024
"""Larger than the journal of a lifetime; a file above it is not read."""

EARLIEST_YEAR, LATEST_YEAR = 1900, 2999
"""So far a date can be moved between time zones without leaving the calendar."""

SCHEMA = "hiptimer-journal/1"


class JournalFileError(ExplainedError):
    """A journal file that could not be written or read."""


def write_journal(
    records: Iterable[SessionRecord], path: Path, reports: Iterable[BodyReport] = ()
) -> int:
    """Write `records` and `reports` to `path`, whole or not at all; how many records.

    Raises `JournalFileError`.
    """
    form = _format_of(path)
    with whole_file(path, JournalFileError) as part, part.open("wb") as file:
        sessions = tuple(records)
        file.writelines(form.write(sessions, reports))
    return len(sessions)


def read_reports(path: Path) -> tuple[BodyReport, ...]:
    """What was said of the hips, of a file that `read_journal` reads. Raises as that does."""
    form, data = _format_of(path), _bytes_of(path)
    try:
        return form.read_reports(data, path.name)
    except ContentError as error:
        raise JournalFileError(error.faults[0].message) from error


def read_journal(path: Path) -> tuple[SessionRecord, ...]:
    """The sessions in `path`. Raises `JournalFileError` with file, place, found and expected."""
    form, data = _format_of(path), _bytes_of(path)
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


def json_lines(
    records: Iterable[SessionRecord], reports: Iterable[BodyReport] = ()
) -> Iterator[bytes]:
    """One JSON document in pieces, a session a line; times are milliseconds, as in records."""
    yield b'{"schema": "' + SCHEMA.encode() + b'", "sessions": ['
    before = b"\n"
    for record in records:
        yield before + msgspec.json.encode(record)
        before = b",\n"
    said = b",\n".join(map(msgspec.json.encode, reports))
    yield b'\n], "reports": [\n' + said + b"\n]}\n" if said else b"\n]}\n"


class _Envelope(Struct, frozen=True):
    schema: str
    sessions: Raw = Raw()
    reports: Raw = Raw()


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


def read_json_reports(data: bytes, file: str) -> tuple[BodyReport, ...]:
    """What a document says of the hips. Raises `ContentError` with the name `file`."""
    raw = bytes(decode_item(data, _Envelope, file).reports) or b"[]"
    return decode_item(raw, tuple[BodyReport, ...], file, "reports")


class _Format(Struct, frozen=True):
    write: Callable[[Iterable[SessionRecord], Iterable[BodyReport]], Iterator[bytes]]
    read: Callable[[bytes, str], tuple[SessionRecord, ...]]
    read_reports: Callable[[bytes, str], tuple[BodyReport, ...]]


FORMATS: Mapping[str, _Format] = {
    ".json": _Format(json_lines, read_json, read_json_reports),
    ".csv": _Format(csv_lines, read_csv, read_csv_reports),
}
"""How each is written and read, by the ending of the file's name."""
