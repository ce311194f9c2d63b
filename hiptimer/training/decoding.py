"""Bytes of a content file to exercises and routines, strictly, with a precise fault for each error.

Items are decoded one by one, so that one bad exercise does not hide the faults of the next.
What items say of each other (sources, variants, doses in range) is checked in `checking`.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec
from msgspec import Raw, field

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

Item = TypeVar("Item", bound=Content)


class ExerciseFile(Content, frozen=True):
    """A decoded exercises file."""

    exercises: tuple[Exercise, ...]
    sources: dict[str, Source]


class RoutineFile(Content, frozen=True):
    """A decoded routines file."""

    routines: tuple[Routine, ...]
    sources: dict[str, Source]


class _Envelope(Content, frozen=True):
    schema: str
    sources: dict[str, Source] = field(default_factory=dict[str, Source])
    exercises: tuple[Raw, ...] | None = None
    routines: tuple[Raw, ...] | None = None


def decode_content(data: bytes, file: str) -> ExerciseFile | RoutineFile:
    """Decode a file of either kind; its `schema` tells which.

    `file` is the name that faults carry. Raises `ContentError` with every fault found.
    """
    envelope = _decode(data, _Envelope, file, "")
    match envelope.schema:
        case schema if schema == EXERCISES_SCHEMA:
            exercises = _decode_items(envelope.exercises, Exercise, file, "exercises")
            return ExerciseFile(exercises=exercises, sources=envelope.sources)
        case schema if schema == ROUTINES_SCHEMA:
            routines = _decode_items(envelope.routines, Routine, file, "routines")
            return RoutineFile(routines=routines, sources=envelope.sources)
        case other:
            expected = f'"{EXERCISES_SCHEMA}" or "{ROUTINES_SCHEMA}"'
            raise ContentError((Fault(file, "schema", _shown(other), expected),))


def _decode_items(
    raws: tuple[Raw, ...] | None, item_type: type[Item], file: str, name: str
) -> tuple[Item, ...]:
    if raws is None:
        raise ContentError((Fault(file, name, "nothing", "a list"),))
    items: list[Item] = []
    faults: list[Fault] = []
    for index, raw in enumerate(raws):
        try:
            items.append(_decode(bytes(raw), item_type, file, f"{name}[{index}]"))
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(tuple(faults))
    return tuple(items)


def _decode(data: bytes, item_type: type[Item], file: str, prefix: str) -> Item:
    try:
        return msgspec.json.decode(data, type=item_type)
    except msgspec.ValidationError as error:
        raise ContentError((_validation_fault(str(error), data, file, prefix),)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ContentError((_syntax_fault(data, file, prefix, str(error)),)) from error


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
    expected = problem.partition(", got ")[0].removeprefix("Expected ")
    if problem.startswith("Invalid"):
        expected = f"one of the documented values ({problem[0].lower()}{problem[1:]})"
    for type_name, words in PLAIN_WORDS.items():
        expected = expected.replace(type_name, words)
    found = _shown(_value_at(data, path)) if path else (got[1] if got else "something else")
    return Fault(file, place, found, expected.replace("`", ""))


def _value_at(data: bytes, path: str) -> Any:
    """The value at msgspec's `path` (".a[0].b"), or None where the path cannot be followed."""
    try:
        value: Any = msgspec.json.decode(data)
    except msgspec.DecodeError:
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
    told = re.fullmatch(r"JSON is malformed: (.+) \(byte (\d+)\)", message)
    if told is None:
        return Fault(file, prefix, f"broken JSON ({message})", "a JSON object")
    before = data[: int(told[2])]
    line = before.count(b"\n") + 1
    column = len(before) - before.rfind(b"\n")
    place = f"line {line}, column {column}"
    return Fault(file, place, f"broken JSON ({told[1]})", "a JSON object")
