"""Bytes of a content file to exercises and routines, strictly, with a precise fault for each error.

Items are decoded one by one, so that one bad exercise does not hide the faults of the next.
What items say of each other (sources, variants, doses in range) is checked in `checking`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from msgspec import Raw, field

from hiptimer.texts import is_text, utf8_of
from hiptimer.training.exercises import Content, Exercise, Source
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.routines import Routine

EXERCISES_SCHEMA = "hiptimer-exercises/1"
ROUTINES_SCHEMA = "hiptimer-routines/1"
LONGEST_FOUND = 60
PLAIN_WORDS = {
    "`int`": "a whole number",
    "`float`": "a number",
    "`str`": "text",
    "`bool`": "true or false",
    "`array`": "a list",
    "`object`": "an object",
}

Item = TypeVar("Item")


class ContentFile(Content, frozen=True):
    """A decoded file of exercises or of routines, whichever its `schema` says."""

    schema: str
    sources: dict[str, Source]
    exercises: tuple[Exercise, ...] = ()
    routines: tuple[Routine, ...] = ()


class _Envelope(Content, frozen=True):
    schema: str
    sources: dict[str, Source] = field(default_factory=dict[str, Source])
    exercises: tuple[Raw, ...] | None = None
    routines: tuple[Raw, ...] | None = None


def decode_content(data: bytes, file: str) -> ContentFile:
    """Decode a file of either kind; `file` is the name that faults carry.

    Raises `ContentError` with every fault found.
    """
    read = decode_item(data, _Envelope, file)
    schema, sources = read.schema, read.sources
    if schema == EXERCISES_SCHEMA:
        exercises = _decode_items(read.exercises, Exercise, file, "exercises")
        return ContentFile(schema=schema, sources=sources, exercises=exercises)
    if schema == ROUTINES_SCHEMA:
        routines = _decode_items(read.routines, Routine, file, "routines")
        return ContentFile(schema=schema, sources=sources, routines=routines)
    expected = f'"{EXERCISES_SCHEMA}" or "{ROUTINES_SCHEMA}"'
    raise ContentError((Fault(file, "schema", _shown(schema), expected),))


def _decode_items(
    raws: tuple[Raw, ...] | None, item_type: type[Item], file: str, name: str
) -> tuple[Item, ...]:
    if raws is None:
        raise ContentError((Fault(file, name, "nothing", "a list"),))
    items, faults = decode_one_by_one(raws, item_type, file, name)
    if faults:
        raise ContentError(faults)
    return tuple(items.values())


def decode_one_by_one(
    raws: Sequence[Raw], item_type: type[Item], file: str, name: str
) -> tuple[dict[str, Item], tuple[Fault, ...]]:
    """The items of a list that can be read, by their place in the file, and the others' faults."""
    items: dict[str, Item] = {}
    faults: list[Fault] = []
    for index, raw in enumerate(raws):
        place = f"{name}[{index}]"
        try:
            items[place] = decode_item(bytes(raw), item_type, file, place)
        except ContentError as error:
            faults.extend(error.faults)
    return items, tuple(faults)


def decode_item(data: bytes, item_type: type[Item], file: str, place: str = "") -> Item:
    """Decode one item. `place` is where in `file` it stands. Raises `ContentError`."""
    try:
        data = utf8_of(data)
        return msgspec.json.decode(data, type=item_type)
    except msgspec.ValidationError as error:
        raise ContentError((_validation_fault(str(error), data, file, place),)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ContentError((_syntax_fault(data, file, place, str(error)),)) from error


def _validation_fault(message: str, data: bytes, file: str, prefix: str) -> Fault:
    """Turn msgspec's sentence, "Expected `int`, got `str` - at `$.a[0]`", into a fault."""
    problem, _, path = message.partition(" - at `$")
    path = path.removesuffix("`")
    place = f"{prefix}{path}".removeprefix(".")
    unknown = re.fullmatch(r"Object contains unknown field `(.+)`", problem)
    missing = re.fullmatch(r"Object missing required field `(.+)`", problem)
    if unknown:
        return Fault(file, place, f"an unknown field `{unknown[1]}`", "only the documented fields")
    if missing:
        return Fault(file, place, "nothing", f"the field `{missing[1]}`")
    got = re.search(r", got `(.+)`$", problem)
    kind = PLAIN_WORDS.get(f"`{got[1]}`", got[1]) if got else "something else"
    found = _shown(_value_at(data, path)) if path else kind
    return Fault(file, place, found, _expected(problem))


def value_fault(value: object, wanted: Any, file: str, place: str) -> Fault | None:
    """What is wrong with a `value` that stands where the type `wanted` is expected, or None."""
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError as error:
        problem = str(error).partition(" - at `$")[0]
        return Fault(file, place, _shown(value), _expected(problem))
    return None


def _expected(problem: str) -> str:
    """What msgspec expected, in plain words."""
    expected = problem.partition(", got ")[0].removeprefix("Expected ")
    if problem.startswith("Invalid"):
        expected = f"one of the documented values ({problem[0].lower()}{problem[1:]})"
    expected = expected.replace(" | null`", "` or null")
    for type_name, words in PLAIN_WORDS.items():
        expected = expected.replace(type_name, words)
    return expected.replace("`", "")


def _value_at(data: bytes, path: str) -> Any:
    """The value at msgspec's `path` (".a[0].b"), or None where the path cannot be followed."""
    try:
        value: Any = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    for name, index in re.findall(r"\.([^.\[]+)|\[(\d+)\]", path):
        try:
            value = value[int(index)] if index else value[name]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _shown(value: object) -> str:
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= LONGEST_FOUND else text[:LONGEST_FOUND] + "…"


def _syntax_fault(data: bytes, file: str, prefix: str, message: str) -> Fault:
    """Turn msgspec's sentence, "JSON is malformed: … (byte 7)", into a fault with its line."""
    found = re.fullmatch(r"JSON is malformed: (.+) \(byte (\d+)\)", message)
    if found is None and not is_text(data):
        return Fault(file, prefix, "letters that are not UTF-8", "a text file saved as UTF-8")
    if found is None:
        return Fault(file, prefix, f"broken JSON ({message})", "a JSON object")
    before = data[: int(found[2])]
    line = before.count(b"\n") + 1
    column = len(before) - before.rfind(b"\n")
    place = f"line {line}, column {column}"
    return Fault(file, place, f"broken JSON ({found[1]})", "a JSON object")
