"""What a person is writing, in a file until it is saved; fulfils `drafts.unsaved.UnsavedStore`."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import partial
from pathlib import Path
from types import UnionType
from typing import Any, Generic, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import msgspec

from hiptimer.messages import Message
from hiptimer.storage.typed_file import read_typed, set_aside, write_typed
from hiptimer.training.drafts.unsaved import UnsavedDrill, UnsavedRoutine

Entry = TypeVar("Entry", UnsavedRoutine, UnsavedDrill)

UNREADABLE = (msgspec.MsgspecError, TypeError, ValueError, RecursionError)
NOTHING_LEFT = Message("What you were writing cannot be offered.")
SOME_LEFT = Message("Some of what you were writing cannot be offered.")


def tell_nobody(message: Message) -> None:
    """For those who only want what can be read."""
    del message


class _Listed(msgspec.Struct, frozen=True):
    entries: list[object] = []


class UnsavedFile(Generic[Entry]):
    """Keeps entries of one `kind` in `path`, where there is a file only while there are any.

    `tell` is called with a message where something of it is lost.
    """

    def __init__(
        self, kind: type[Entry], path: Path, tell: Callable[[Message], None] = tell_nobody
    ) -> None:
        self._kind: type[Entry] = kind
        self._path = path
        self._tell = tell

    def load(self) -> tuple[Entry, ...]:
        """What the file holds, as far as it can be read; a damaged one is set aside."""
        reading = read_typed(self._path, _Listed, NOTHING_LEFT)
        if reading.message:
            self._tell(reading.message)
        listed = reading.value
        entries: list[Entry] = []
        for each in listed.entries:
            with suppress(*UNREADABLE):
                entries.append(unbounded(self._kind, each))
        if len(entries) < len(listed.entries):
            self._tell(set_aside(self._path, SOME_LEFT if entries else NOTHING_LEFT))
            self.save(tuple(entries))
        return tuple(entries)

    def save(self, entries: tuple[Entry, ...]) -> bool:
        """Write the file whole, or delete it where there are none; whether that was possible."""
        try:
            if entries:
                write_typed(self._path, _Listed([*entries]))
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            return False
        return True


unsaved_routines = partial(UnsavedFile[UnsavedRoutine], UnsavedRoutine)
unsaved_drills = partial(UnsavedFile[UnsavedDrill], UnsavedDrill)


def unbounded(kind: Any, value: object) -> Any:
    """`value` as a `kind`, its types checked but not its bounds: it is not finished yet.

    Raises ValueError or TypeError where it is none.
    """
    origin, kinds = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        for each in kinds:
            with suppress(TypeError, ValueError):
                return unbounded(each, value)
        raise TypeError(kinds)
    if origin is tuple and isinstance(value, list):
        values = cast("list[object]", value)
        each_kind = kinds[:1] * len(values) if kinds[-1] is Ellipsis else kinds
        return tuple(unbounded(one, each) for one, each in zip(each_kind, values, strict=True))
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        return _struct(kind, cast("dict[str, object]", value))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _struct(kind: type[msgspec.Struct], values: dict[str, object]) -> msgspec.Struct:
    if values.get("type", kind.__struct_config__.tag) != kind.__struct_config__.tag:
        raise TypeError(kind)
    hints = get_type_hints(kind)
    fields = {name: unbounded(hints[name], one) for name, one in values.items() if name in hints}
    return kind(**fields)
