"""What a person is writing, in a file until it is saved; fulfils `drafts.unsaved.UnsavedStore`."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import msgspec

from hiptimer.messages import Message
from hiptimer.storage.typed_file import LARGEST_BYTES, bytes_of, set_aside, unreadable, write_typed
from hiptimer.texts import utf8_of
from hiptimer.training.drafts.unsaved import UnsavedDrill, UnsavedRoutine

Entry = TypeVar("Entry", UnsavedRoutine, UnsavedDrill)

UNREADABLE = (msgspec.MsgspecError, TypeError, ValueError, RecursionError)
NOTHING_LEFT = Message("What you were writing cannot be offered.")
SOME_LEFT = Message("Some of what you were writing cannot be offered.")


def tell_nobody(message: Message) -> None:
    """For those who only want what can be read."""
    del message


class _Document(msgspec.Struct, frozen=True):
    entries: tuple[UnsavedRoutine | UnsavedDrill, ...]


class _Listed(msgspec.Struct, frozen=True):
    entries: list[object]


class UnsavedFile(Generic[Entry]):
    """Keeps entries of one `kind` in `path`, where there is a file only while there are any.

    `tell` is called with a message where something of it is lost.
    """

    def __init__(
        self, path: Path, kind: type[Entry], tell: Callable[[Message], None] = tell_nobody
    ) -> None:
        self._path = path
        self._kind: type[Entry] = kind
        self._tell = tell

    def load(self) -> tuple[Entry, ...]:
        """What the file holds, as far as it can be read; a damaged one is set aside."""
        try:
            listed = msgspec.json.decode(utf8_of(bytes_of(self._path, LARGEST_BYTES)), type=_Listed)
        except FileNotFoundError:
            return ()
        except OSError as error:
            self._tell(unreadable(self._path, error, NOTHING_LEFT))
            return ()
        except UNREADABLE:
            self._tell(set_aside(self._path, NOTHING_LEFT))
            return ()
        read = [self._readable(each) for each in listed.entries]
        entries = tuple(each for each in read if each is not None)
        if len(entries) < len(read):
            self._tell(set_aside(self._path, SOME_LEFT if entries else NOTHING_LEFT))
            self.save(entries)
        return entries

    def _readable(self, value: object) -> Entry | None:
        try:
            return unbounded(self._kind, value)
        except UNREADABLE:
            return None

    def save(self, entries: tuple[Entry, ...]) -> bool:
        """Write the file whole, or delete it where there are none; whether that was possible."""
        try:
            if entries:
                write_typed(self._path, _Document(entries))
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True


def unsaved_routines(
    path: Path, tell: Callable[[Message], None] = tell_nobody
) -> UnsavedFile[UnsavedRoutine]:
    """The file of routines that are being written."""
    return UnsavedFile(path, UnsavedRoutine, tell)


def unsaved_drills(
    path: Path, tell: Callable[[Message], None] = tell_nobody
) -> UnsavedFile[UnsavedDrill]:
    """The file of drills that are being written."""
    return UnsavedFile(path, UnsavedDrill, tell)


def unbounded(kind: Any, value: object) -> Any:
    """`value` as a `kind`, its types checked but not its bounds: it is not finished yet.

    Raises ValueError or TypeError where it is none.
    """
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _one_of(get_args(kind), value)
    if origin is tuple:
        return _tuple(get_args(kind), value)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _struct(kind, value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _one_of(kinds: tuple[Any, ...], value: object) -> Any:
    if value is None and NoneType in kinds:
        return None
    for kind in kinds:
        try:
            return unbounded(kind, value)
        except (TypeError, ValueError):
            continue
    raise TypeError(kinds)


def _tuple(kinds: tuple[Any, ...], value: object) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError(kinds)
    values = cast("list[object]", value)
    each = kinds[:1] * len(values) if kinds[-1] is Ellipsis else kinds
    return tuple(unbounded(kind, one) for kind, one in zip(each, values, strict=True))


def _struct(kind: type[msgspec.Struct], value: object) -> msgspec.Struct:
    if not isinstance(value, dict):
        raise TypeError(kind)
    values = cast("dict[str, object]", value)
    if values.get("type", kind.__struct_config__.tag) != kind.__struct_config__.tag:
        raise TypeError(kind)
    hints = get_type_hints(kind)
    fields = {name: unbounded(hints[name], one) for name, one in values.items() if name in hints}
    return kind(**fields)
