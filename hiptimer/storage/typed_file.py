"""A small typed JSON file: written whole or not at all, and never lost when it is damaged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar, cast

import msgspec

from hiptimer.files import write_whole

Value = TypeVar("Value", bound=msgspec.Struct)
MOST_REPAIRS = 200
LONGEST_SHOWN = 40


class Reading(msgspec.Struct, Generic[Value], frozen=True):
    """What a file held. `message` says what was wrong with it, or is empty."""

    value: Value
    message: str = ""


def read_typed(path: Path, kind: type[Value]) -> Reading[Value]:
    """Read `path` as `kind`; defaults where there is no file.

    A damaged file is set aside under a name with its date; of a file with a few wrong values the
    rest is used. The message names the place and the copy.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Reading(kind())
    except OSError as error:
        return Reading(kind(), f"{path} cannot be read ({error.strerror}). Defaults are in use.")
    try:
        raw: object = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Reading(kind(), f"{set_aside(path)} Defaults are in use.")
    value, wrong = _salvaged(raw, kind)
    if not wrong:
        return Reading(value)
    message = f"{set_aside(path)} Not usable: {', '.join(wrong)}. The rest is in use."
    return Reading(value, message)


def write_typed(path: Path, value: msgspec.Struct) -> None:
    """Write `value` so that a crash leaves either the old file or the new one. Raises OSError."""
    data = msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
    write_whole(path, data, private=True)


def set_aside(path: Path) -> str:
    """Give a damaged file a name with its date, and say so. Where that fails it stays."""
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S-%f")
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    try:
        path.rename(aside)
    except OSError as error:
        return f"{path} is damaged and could not be set aside ({error.strerror})."
    return f"{path.name} is damaged. It is kept as {aside.name}."


def _salvaged(raw: object, kind: type[Value]) -> tuple[Value, list[str]]:
    """What can be used of `raw`, and what cannot: "look.theme = 7"."""
    wrong: list[str] = []
    for _ in range(MOST_REPAIRS):
        try:
            return msgspec.convert(raw, kind), wrong
        except msgspec.ValidationError as error:
            path = str(error).partition(" - at `$.")[2].removesuffix("`")
        dropped = _drop(raw, path)
        if dropped is None:
            break
        wrong.append(dropped)
    return kind(), wrong or ["the file as a whole"]


def _drop(raw: object, path: str) -> str | None:
    """Take what `path` leads to out of nested mappings; say what it was, or None if not there.

    A fault inside an entry of a list ("reminders[1].at") costs that entry. One inside an entry of a
    mapping ("doses[...].reps") costs the whole mapping, as its key is not told.
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
