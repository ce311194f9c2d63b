"""The journal as one JSON document, a session a line. Times are milliseconds, as in the records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from msgspec import Raw, Struct

from hiptimer.journal.records import SessionRecord
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.decoding import decode_item
from hiptimer.training.faults import ContentError, Fault

SCHEMA = "hiptimer-journal/1"


class _Envelope(Struct, frozen=True):
    schema: str
    sessions: Raw = Raw()


def json_lines(records: Iterable[SessionRecord]) -> Iterator[bytes]:
    """The document in pieces."""
    yield b'{"schema": "' + SCHEMA.encode() + b'", "sessions": ['
    before = b"\n"
    for record in records:
        yield before + msgspec.json.encode(record)
        before = b",\n"
    yield b"\n]}\n"


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
