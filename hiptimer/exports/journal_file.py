"""The whole journal as a file to take along, JSON or CSV by the name's ending, and back again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from hiptimer.exports.journal_csv import csv_lines
from hiptimer.exports.journal_csv_reading import read_csv
from hiptimer.exports.journal_json import json_lines, read_json
from hiptimer.files import replacing
from hiptimer.journal.records import SessionRecord
from hiptimer.training.faults import ContentError, Fault

LARGEST_BYTES = 256 * 1024 * 1024
"""Larger than the journal of a lifetime; a file above it is not read."""
EARLIEST_YEAR, LATEST_YEAR = 1900, 2999
"""So far a date can be moved between time zones without leaving the calendar."""


class JournalFileError(Exception):
    """A journal file that could not be written or read; the text says where and why, in a line."""


class _Format(Struct, frozen=True):
    write: Callable[[Iterable[SessionRecord]], Iterator[bytes]]
    read: Callable[[bytes, str], tuple[SessionRecord, ...]]


FORMATS: Mapping[str, _Format] = {
    ".json": _Format(json_lines, read_json),
    ".csv": _Format(csv_lines, read_csv),
}
ENDINGS = tuple(FORMATS)


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
    try:
        with replacing(path) as part, part.open("wb") as file:
            file.writelines(lines)
    except OSError as error:
        reason = error.strerror or str(error)
        raise JournalFileError(f"{path} could not be written: {reason}.") from error
    return count


def read_journal(path: Path) -> tuple[SessionRecord, ...]:
    """The sessions in `path`. Raises `JournalFileError` with file, place, found and expected."""
    form = _format_of(path)
    data = _bytes_of(path)
    try:
        sessions = form.read(data, path.name)
        _check_years(sessions, path.name)
    except ContentError as error:
        raise JournalFileError(str(error.faults[0])) from error
    return sessions


def _format_of(path: Path) -> _Format:
    try:
        return FORMATS[path.suffix.lower()]
    except KeyError:
        message = f"{path} has to end in {' or '.join(ENDINGS)}."
        raise JournalFileError(message) from None


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise JournalFileError(f"{path} cannot be read: {reason}.") from error
    if len(data) > LARGEST_BYTES:
        megabytes = LARGEST_BYTES // 1024**2
        raise JournalFileError(f"{path} is larger than {megabytes} MB and was not read.")
    return data


def _check_years(sessions: Iterable[SessionRecord], file: str) -> None:
    for session in sessions:
        if not EARLIEST_YEAR <= session.started.year <= LATEST_YEAR:
            found, expected = session.started.isoformat(), f"{EARLIEST_YEAR} to {LATEST_YEAR}"
            place = f"the start of session {session.id}"
            raise ContentError((Fault(file, place, found, f"a year from {expected}"),))
