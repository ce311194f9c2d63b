"""A small typed JSON file: written whole or not at all, and never lost when it is damaged."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar, cast

import msgspec

from hiptimer.files import write_whole
from hiptimer.local_time import local_now
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.texts import doubled_names, utf8_of

Value = TypeVar("Value", bound=msgspec.Struct)
MOST_REPAIRS = 200
LARGEST_BYTES = 4_000_000
MOST_SHOWN, LONGEST_SHOWN = 6, 40
"""Faults that the message names, and characters of each."""
DEFAULTS = Message("Defaults are in use.")

Rest = Mapping[str, object]
NO_REST: Rest = MappingProxyType({})


class Reading(msgspec.Struct, Generic[Value], frozen=True):
    """What a file held. `message` says what was wrong with it, or is empty.

    `rest` is what it says beside the value: that of a newer HipTimer, or a slip of the pen.
    """

    value: Value
    message: Message = NO_MESSAGE
    rest: Rest = NO_REST


def read_typed(path: Path, kind: type[Value], instead: Message = NO_MESSAGE) -> Reading[Value]:
    """Read `path` as `kind`; defaults where there is no file.

    A damaged file is set aside under a name with its date; of a file with a few wrong values the
    rest is used. The message names the place and the copy, and says what is in use; or `instead`
    of that what is given here.
    """
    try:
        data = bytes_of(path, LARGEST_BYTES)
    except FileNotFoundError:
        return Reading(kind())
    except OSError as error:
        return Reading(kind(), unreadable(path, error, instead or DEFAULTS))
    try:
        data = utf8_of(data)
        raw: object = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Reading(kind(), set_aside(path, instead or DEFAULTS))
    value, unusable = _salvaged(raw, kind)
    rest = _rest(raw, value)
    wrong = [f"{each[:LONGEST_SHOWN]} (there twice)" for each in doubled_names(data)] + unusable
    if not wrong:
        return Reading(value, rest=rest)
    shown = [*wrong[:MOST_SHOWN], *(["…"] if len(wrong) > MOST_SHOWN else [])]
    more = instead or Message("Not usable: {values}. The rest is in use.", values=", ".join(shown))
    return Reading(value, set_aside(path, more), rest)


def write_typed(path: Path, value: msgspec.Struct, rest: Rest = NO_REST) -> None:
    """Write `value`, and `rest` with it, whole or not at all. Raises OSError."""
    document = _merged(msgspec.to_builtins(value), rest) if rest else value
    data = msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"
    write_whole(path, data, private=True)


def bytes_of(path: Path, most: int) -> bytes:
    """What `path` holds. Raises OSError, also where that is more than `most` bytes.

    A device can go on for ever, and what is read has to fit into memory several times.
    """
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def unreadable(path: Path, error: OSError, more: Message) -> Message:
    """That `path` cannot be read, and `more` sentences."""
    return Message("{file} cannot be read ({reason}). {more}", file=path, reason=error, more=more)


def set_aside(path: Path, more: Message) -> Message:
    """Give a damaged file a name with its date, and say so and `more`; if that fails it stays."""
    stamp = local_now().strftime("%Y-%m-%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    try:
        path.rename(aside)
    except OSError as error:
        return Message(
            "{file} is damaged and could not be set aside ({reason}). {more}",
            file=path,
            reason=error,
            more=more,
        )
    return Message(
        "{file} is damaged. It is kept as {copy}. {more}",
        file=path.name,
        copy=aside.name,
        more=more,
    )


def _merged(document: dict[str, object], rest: Rest) -> dict[str, object]:
    merged = dict(document)
    for key, each in rest.items():
        there, more = _object(merged.get(key, {})), _object(each)
        merged[key] = each if there is None or more is None else _merged(there, more)
    return merged


def _object(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _rest(raw: object, value: msgspec.Struct) -> dict[str, object]:
    """What `raw` has and `value` has no field for, in the objects in which it stands."""
    rest: dict[str, object] = {}
    for key, each in (_object(raw) or {}).items():
        if key not in value.__struct_encode_fields__:
            rest[key] = each
        elif isinstance(inner := getattr(value, key, None), msgspec.Struct) and (
            below := _rest(each, inner)
        ):
            rest[key] = below
    return rest


def _salvaged(raw: object, kind: type[Value]) -> tuple[Value, list[str]]:
    """What can be used of `raw`, and what cannot: "look.theme = 7"."""
    wrong: list[str] = []
    for _ in range(MOST_REPAIRS):
        try:
            return msgspec.convert(raw, kind, str_keys=True), wrong
        except msgspec.ValidationError as error:
            path = str(error).partition("`$.")[2].removesuffix("`")  # "at" it, or a key "in" it
        dropped = _drop(raw, path)
        if dropped is None:
            break
        wrong.append(dropped)
    return kind(), wrong or ["the file as a whole"]


def _drop(raw: object, path: str) -> str | None:
    """Take what `path` leads to out of nested mappings; say what it was, or None if not there.

    A fault inside an entry of a list ("reminders[1].at") costs that entry. One inside an entry of a
    mapping ("doses[...].reps") costs the whole mapping, as its key is not said.
    """
    place, _, rest = path.partition("[")
    *parents, last = place.split(".")
    for name in parents:
        raw = cast("dict[str, object]", raw).get(name) if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or last not in raw:
        return None
    holder = cast("dict[str, object]", raw)
    index = rest.partition("]")[0]
    if isinstance(holder[last], list) and index.isdecimal():
        place = f"{place}[…]"
        dropped = cast("list[object]", holder[last]).pop(int(index))
    else:
        dropped = holder.pop(last)
    return f"{place} = {msgspec.json.encode(dropped).decode()[:LONGEST_SHOWN]}"
