"""One file of one's own content: read entry by entry, and never overwritten unread."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Raw
from msgspec.structs import replace

from hiptimer.storage.bounded import bytes_of
from hiptimer.storage.typed_file import set_aside
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.decoding import EXERCISES_SCHEMA, ROUTINES_SCHEMA, decode_item
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.own_entries import Kind, OwnEntries

SCHEMAS: dict[Kind, str] = {"exercises": EXERCISES_SCHEMA, "routines": ROUTINES_SCHEMA}
LARGEST_BYTES = 16_000_000
"""Ten thousand drills have as much."""
CALLED: dict[Kind, str] = {"exercises": "drills", "routines": "routines"}


class OwnFileUnreadableError(Exception):
    """The file cannot be read and is not to be overwritten; the text is a sentence for it."""


class OwnFile:
    """Reads and lays out one file; writing is the store's.

    `messages` tell what was wrong with the file when it was read last.
    """

    def __init__(self, folder: Path, kind: Kind) -> None:
        self.path = folder / f"{kind}.json"
        self.kind: Kind = kind
        self.messages: tuple[str, ...] = ()
        self._nothing = OwnEntries(f"{folder.name}/{self.path.name}", kind)
        self._last = self._nothing

    @property
    def nothing(self) -> OwnEntries:
        """What a file that is not there holds."""
        return self._nothing

    def read(self) -> OwnEntries:
        """The entries. Raises `OwnFileUnreadableError`.

        A damaged file is set aside under a name with its date; the entries are then those that
        were read before.
        """
        self.messages = ()
        try:
            data = bytes_of(self.path, LARGEST_BYTES)
        except FileNotFoundError:
            return self._nothing
        except OSError as error:
            message = (
                f"{self.path} cannot be read ({error.strerror}). "
                f"Your own {CALLED[self.kind]} are missing for now."
            )
            raise OwnFileUnreadableError(message) from error
        try:
            self._last = self._parsed(data)
        except ContentError as error:
            self.messages = (f"{set_aside(self.path)} {error.faults[0]}.",)
            if self.path.exists():
                raise OwnFileUnreadableError(self.messages[0]) from error
        return self._last

    def layout(self, own: OwnEntries) -> bytes:
        """The file with these entries in it, as it is to be written."""
        document: dict[str, object] = {"schema": SCHEMAS[self.kind], **own.rest}
        document[self.kind] = own.entries
        return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"

    def _parsed(self, data: bytes) -> OwnEntries:
        """The entries in `data`. Raises `ContentError` where it is no such file."""
        file = self._nothing.file
        with suppress(UnicodeDecodeError):  # which is named in the next line
            data = utf8_of(data)
        parts = decode_item(data, dict[str, Raw], file)
        if data.count(b'"%s"' % self.kind.encode()) > 1 and self.kind in doubled_names(data):
            raise ContentError((Fault(file, self.kind, "this list twice", "one list"),))
        schema = decode_item(bytes(parts.pop("schema", Raw(b'""'))), str, file, "schema")
        expected = SCHEMAS[self.kind]
        if schema != expected:
            family = expected.rpartition("/")[0]
            if re.fullmatch(rf"{family}/[1-9]\d{{0,8}}", schema):
                message = (
                    f"{self.path} was written by a newer HipTimer and is left as it is. "
                    f"Update HipTimer to use your own {CALLED[self.kind]} here."
                )
                raise OwnFileUnreadableError(message)
            raise ContentError((Fault(file, "schema", f'"{schema[:60]}"', f'"{expected}"'),))
        listed = bytes(parts.pop(self.kind, Raw(b"[]")))
        entries = tuple(decode_item(listed, list[Raw], file, self.kind))
        return replace(self._nothing, entries=entries, rest=parts)
