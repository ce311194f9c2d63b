"""The folder of a person's own content: both files read together, and changed all or nothing.

Each file is read entry by entry, and never overwritten unread.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import MappingProxyType

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from hiptimer.files import write_together
from hiptimer.messages import ExplainedError, Message
from hiptimer.storage.typed_file import bytes_of, set_aside, unreadable
from hiptimer.texts import doubled_names, utf8_of
from hiptimer.training.decoding import EXERCISES_SCHEMA, ROUTINES_SCHEMA, decode_item
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library
from hiptimer.training.merging import Apart, Merged, keep_apart, merge
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.training.own_entries import Kind, OwnEntries

PICTURES = "pictures"
NO_FILES: Mapping[str, bytes] = MappingProxyType({})
SCHEMAS: dict[Kind, str] = {"exercises": EXERCISES_SCHEMA, "routines": ROUTINES_SCHEMA}
MISSING: dict[Kind, Message] = {
    "exercises": Message("Your own drills are missing for now."),
    "routines": Message("Your own routines are missing for now."),
}
UPDATE: dict[Kind, Message] = {
    "exercises": Message("Update HipTimer to use your own drills here."),
    "routines": Message("Update HipTimer to use your own routines here."),
}
LARGEST_BYTES = 16_000_000
"""Ten thousand drills have as much."""


class OwnState(Struct, frozen=True):
    """What the folder held when it was read, and the library with it."""

    exercises: OwnEntries
    routines: OwnEntries
    merged: Merged
    messages: tuple[Message, ...] = ()

    def of(self, kind: Kind) -> OwnEntries:
        return self.routines if kind == "routines" else self.exercises


class OwnStore:
    """Reads and writes the folder `folder`, which need not exist."""

    def __init__(self, folder: Path, bundled: Library) -> None:
        self._bundled = bundled
        self._files = {kind: OwnFile(folder, kind) for kind in SCHEMAS}
        self._pictures = folder / PICTURES
        self._unsaid: list[Message] = []

    def read(self) -> OwnState:
        """Everything, as far as it can be read; `messages` say what of it is missing."""
        apart, errors = self._read_files()
        if not errors:
            with suppress(OSError):
                self._keep_new_ids(apart)
        unsaid = (*self._unsaid, *(each.message for each in errors))
        self._unsaid.clear()
        return self._state(apart, (*unsaid, *_renamed(apart)))

    def read_to_change(self) -> OwnState:
        """Everything, for a change. Raises `OwnContentNotSavedError` where a file is unreadable."""
        apart, errors = self._read_files()
        for error in errors:
            message = Message("Your change was not saved. {more}", more=error)
            raise OwnContentNotSavedError(message) from error
        with self._saving():
            self._keep_new_ids(apart)
        return self._state(apart)

    def write(
        self, before: OwnState, *now: OwnEntries, pictures: Mapping[str, bytes] = NO_FILES
    ) -> None:
        """Write what is given and differs from `before`. Raises `OwnContentNotSavedError`.

        Pictures come first and `now` in its order: what names another is never there before it.
        """
        with self._saving():
            self._put((own for own in now if own != before.of(own.kind)), pictures)

    def picture(self, name: str) -> bytes | None:
        """The picture of that file name, or None where it cannot be read."""
        try:
            return (self._pictures / name).read_bytes()
        except OSError:
            return None

    def drop_pictures(self, names: Iterable[str], own: OwnEntries) -> None:
        """Delete the pictures of these names that no entry of `own` mentions."""
        for name in names:
            if not own.mentions(name):
                with suppress(OSError):
                    (self._pictures / name).unlink(missing_ok=True)

    def _read_files(self) -> tuple[Apart, list[OwnFileUnreadableError]]:
        """Both files, and why one cannot be read; what is damaged is said by the next `read`."""
        found: list[OwnEntries] = []
        errors: list[OwnFileUnreadableError] = []
        for file in self._files.values():
            try:
                found.append(file.read(self._unsaid))
            except OwnFileUnreadableError as error:
                found.append(file.nothing)
                errors.append(error)
        return keep_apart(self._bundled, *found), errors

    def _state(self, apart: Apart, messages: tuple[Message, ...] = ()) -> OwnState:
        merged = merge(self._bundled, apart.exercise_entries, apart.routine_entries)
        return OwnState(apart.exercise_entries, apart.routine_entries, merged, messages)

    def _keep_new_ids(self, apart: Apart) -> None:
        """The routines first: were only they written, the drills would get the same ids again."""
        routines = [apart.routine_entries] if apart.exercises or apart.routines else []
        self._put([*routines, *([apart.exercise_entries] if apart.exercises else [])])

    def _put(self, now: Iterable[OwnEntries], pictures: Mapping[str, bytes] = NO_FILES) -> None:
        files = {self._pictures / name: data for name, data in pictures.items()}
        files |= {self._files[own.kind].path: self._files[own.kind].layout(own) for own in now}
        write_together(files, private=True)

    @contextmanager
    def _saving(self) -> Generator[None]:
        try:
            yield
        except OSError as error:
            message = Message(
                "Your change was not saved: {path} cannot be written ({reason}).",
                path=self._pictures.parent,
                reason=error,
            )
            raise OwnContentNotSavedError(message) from error


def _renamed(apart: Apart) -> tuple[Message, ...]:
    pairs = {**apart.exercises, **apart.routines}
    return tuple(
        Message(
            "HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”.",
            old=old,
            new=new,
        )
        for old, new in pairs.items()
    )


class OwnFileUnreadableError(ExplainedError):
    """The file cannot be read and is not to be overwritten."""


class OwnFile:
    """Reads and lays out one file; writing is the store's."""

    def __init__(self, folder: Path, kind: Kind) -> None:
        self.path = folder / f"{kind}.json"
        self.kind: Kind = kind
        self.nothing = OwnEntries(f"{folder.name}/{self.path.name}", kind)
        """What a file that is not there holds."""
        self._last = self.nothing

    def read(self, unsaid: list[Message]) -> OwnEntries:
        """The entries. Raises `OwnFileUnreadableError`.

        A damaged file is set aside under a name with its date, which is added to `unsaid`; the
        entries are then those that were read before.
        """
        try:
            data = bytes_of(self.path, LARGEST_BYTES)
        except FileNotFoundError:
            return self.nothing
        except OSError as error:
            message = unreadable(self.path, error, MISSING[self.kind])
            raise OwnFileUnreadableError(message) from error
        try:
            self._last = self._parsed(data)
        except ContentError as error:
            message = set_aside(self.path, Message("{fault}.", fault=error.faults[0].message))
            if self.path.exists():
                raise OwnFileUnreadableError(message) from error
            unsaid.append(message)
        return self._last

    def layout(self, own: OwnEntries) -> bytes:
        """The file with these entries in it, as it is to be written."""
        document: dict[str, object] = {"schema": SCHEMAS[self.kind], **own.rest}
        document[self.kind] = own.entries
        return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"

    def _parsed(self, data: bytes) -> OwnEntries:
        """The entries in `data`. Raises `ContentError` where it is no such file."""
        file = self.nothing.file
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
                message = Message(
                    "{file} was written by a newer HipTimer and is left as it is. {more}",
                    file=self.path,
                    more=UPDATE[self.kind],
                )
                raise OwnFileUnreadableError(message)
            raise ContentError((Fault(file, "schema", f'"{schema[:60]}"', f'"{expected}"'),))
        listed = bytes(parts.pop(self.kind, Raw(b"[]")))
        entries = tuple(decode_item(listed, list[Raw], file, self.kind))
        return replace(self.nothing, entries=entries, rest=parts)
