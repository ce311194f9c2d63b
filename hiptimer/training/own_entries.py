"""A file of a person's own content, entry by entry as it is written.

Entries stay as they are, so that one that cannot be read, or was written by another computer, is
still there after a change.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, cast

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from hiptimer.training.exercises import Pictures
from hiptimer.training.sides import Side

Kind = Literal["exercises", "routines"]
NO_PARTS: Mapping[str, Raw] = MappingProxyType({})
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
HASH_DIGITS = 12


class OwnEntries(Struct, frozen=True):
    """The entries of `file`.

    `rest` is all else that the file says beside its schema: its `sources`, and what it should not.
    """

    file: str
    kind: Kind
    entries: tuple[Raw, ...] = ()
    rest: Mapping[str, Raw] = NO_PARTS

    def ids(self) -> dict[str, Raw]:
        """The entries by id; of several with one id the first, which is the one in use."""
        found: dict[str, Raw] = {}
        for entry in self.entries:
            identifier = entry_id(entry)
            if identifier is not None:
                found.setdefault(identifier, entry)
        return found

    def put(self, entry: Raw, place: int | None = None) -> OwnEntries:
        """With `entry` in place of the one that has its id, or else at `place`, or at the end."""
        rest, found = self.without(entry_id(entry))
        entries = list(rest.entries)
        if found >= 0:
            place = found
        entries.insert(len(entries) if place is None else place, entry)
        return replace(self, entries=tuple(entries))

    def without(self, identifier: str | None) -> tuple[OwnEntries, int]:
        """Without the entry of that id, and where it was; -1 where there is none."""
        for at, entry in enumerate(self.entries):
            if entry_id(entry) == identifier:
                return replace(self, entries=self.entries[:at] + self.entries[at + 1 :]), at
        return self, -1

    def mentions(self, text: str) -> bool:
        """Whether any entry has `text` in it, be it readable or not."""
        return any(text.encode() in bytes(entry) for entry in self.entries)


class _Identified(Struct):
    id: str


def entry_id(entry: Raw) -> str | None:
    """The id of an entry, or None where it has none."""
    try:
        return msgspec.json.decode(entry, type=_Identified).id
    except UNREADABLE:
        return None


def entry_of(value: object) -> Raw:
    """A struct, or what JSON knows, as an entry."""
    return Raw(msgspec.json.encode(value))


def same_entry(one: Raw | None, other: Raw | None) -> bool:
    """Whether two entries say the same, however they are laid out."""
    if one is None or other is None:
        return one is other
    return bytes(one) == bytes(other) or _read(one) == _read(other)


def name_of(entry: Raw) -> str:
    """What an entry calls itself, as far as that can be read."""
    name = _read(entry).get("name")
    return name if isinstance(name, str) else entry_id(entry) or "an entry without a name"


def exercises_of(routine: Raw) -> frozenset[str]:
    """The ids of the exercises in a routine's entry, as far as it can be read."""
    names = (item.get("exercise") for item in _items(_read(routine)))
    return frozenset(name for name in names if isinstance(name, str))


def with_id(entry: Raw, identifier: str) -> Raw:
    """An entry under another id; one that cannot be read stays as it is."""
    value = _read(entry)
    return entry_of({**value, "id": identifier}) if value else entry


def with_exercises_renamed(routine: Raw, renamed: Mapping[str, str]) -> Raw:
    """A routine's entry with its exercises called by their new ids."""
    if exercises_of(routine).isdisjoint(renamed):
        return routine
    value = _read(routine)
    for item in _items(value):
        name = item.get("exercise")
        if isinstance(name, str):
            item["exercise"] = renamed.get(name, name)
    return entry_of(value)


def _read(entry: Raw) -> dict[str, Any]:
    """What an entry says, by name; nothing where it cannot be read."""
    try:
        return msgspec.json.decode(entry, type=dict[str, Any])
    except UNREADABLE:
        return {}


def _items(routine: Mapping[str, Any]) -> list[dict[str, Any]]:
    items = routine.get("items")
    listed = cast("list[Any]", items) if isinstance(items, list) else []
    return [each for each in listed if isinstance(each, dict)]


def picture_name(exercise_id: str, side: Side, data: bytes, extension: str) -> str:
    """The file name of a drill's picture: "hip-circle-right-0123456789ab.png"."""
    digest = hashlib.sha256(data).hexdigest()[:HASH_DIGITS]
    return f"{exercise_id}-{side}-{digest}.{extension}"


def extension_of(name: str) -> str:
    """The ending of a file name, without its dot."""
    return name.rpartition(".")[2]


def contents_of(pictures: Pictures | None) -> tuple[str, str, bool]:
    """What tells one drill's pictures from another's: their contents by name, and the flipping."""
    if pictures is None:
        return "", "", False
    right, left = (_content(name) for name in (pictures.right, pictures.left))
    return right, left, pictures.mirrored


def _content(name: str | None) -> str:
    """The digest and ending of a name that `picture_name` made, or the whole of another."""
    return "" if name is None else name.rpartition("-")[2]
