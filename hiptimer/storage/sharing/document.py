"""`routine.json` in a shared file: the shape that it has, and all that can be wrong in it."""

from __future__ import annotations

import json
from math import isfinite
from typing import Annotated, NoReturn, cast

import msgspec
from msgspec import Meta, Raw, field

from hiptimer.messages import Message
from hiptimer.storage.sharing.archive import RefusalError, shown
from hiptimer.texts import text_of
from hiptimer.training.checking import exercise_faults, repeated_id
from hiptimer.training.decoding import decode_item, decode_one_by_one
from hiptimer.training.drafts.tidying import is_readable, tidied_throughout
from hiptimer.training.exercises import Content, Exercise, Identifier, Remark, ShortText, Source
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Shared

FORMAT, VERSION = "hiptimer-routine", 1
FILE = "routine.json"
PARTS = ("routine", "exercises", "bundled", "sources")

MOST_EXERCISES = 500
DEEPEST = 12
LONGEST_TEXT = 400
MOST_DIGITS = 15
TOO_MANY_DIGITS = Message("its JSON has a number of too many digits")
TOO_DEEP = Message("its JSON is nested more than {count} deep", count=DEEPEST)


class _Envelope(Content, frozen=True):
    format: str
    version: int
    routine: Raw
    exercises: Annotated[tuple[Raw, ...], Meta(max_length=MOST_EXERCISES)]
    bundled: Annotated[dict[Identifier, ShortText], Meta(max_length=MOST_EXERCISES)]
    sources: Annotated[dict[Remark, Source], Meta(max_length=MOST_EXERCISES)] = field(
        default_factory=dict[str, Source]
    )


def encode_document(shared: Shared) -> bytes:
    """The document as JSON for people to read, its texts as `decode_document` takes them."""
    parts = {name: getattr(shared, name) for name in PARTS}
    # Files of one's own may hold characters that shared ones may not.
    tidied = tidied_throughout(msgspec.to_builtins(parts))
    document = {"format": FORMAT, "version": VERSION, **cast("dict[str, object]", tidied)}
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def decode_document(data: bytes, called: str) -> Shared:
    """What is in the file `called` so, but for the pictures.

    Raises `RefusalError` or, with all its faults, `ContentError`.
    """
    _check_version(check_json(data))
    envelope = decode_item(data, _Envelope, FILE)
    exercises, faults = decode_one_by_one(envelope.exercises, Exercise, FILE, "exercises")
    wrong = [*faults, *_exercise_faults(exercises)]
    try:
        routine = decode_item(bytes(envelope.routine), Routine, FILE, "routine")
    except ContentError as error:
        raise ContentError((*wrong, *error.faults)) from error
    shared = Shared(
        called=called,
        routine=routine,
        exercises=tuple(exercises.values()),
        bundled=envelope.bundled,
        sources=envelope.sources,
        pictures={},
    )
    # A drill that cannot be read would be missed by the routine as well: that is one fault.
    if found := wrong or _reference_faults(shared):
        raise ContentError((*found,))
    return shared


def _check_version(value: object) -> None:
    marks = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    if marks.get("format") != FORMAT:
        raise RefusalError(Message("it is not a HipTimer routine"))
    version = marks.get("version")
    if isinstance(version, int) and version > VERSION:
        raise RefusalError(Message("it was made by a newer HipTimer; update HipTimer to add it"))
    if version != VERSION or isinstance(version, bool):
        raise RefusalError(Message("it does not say which version of the format it has"))


def _exercise_faults(exercises: dict[str, Exercise]) -> list[Fault]:
    faults: list[Fault] = []
    first: dict[str, str] = {}
    for place, exercise in exercises.items():
        faults.extend(exercise_faults(exercise, None, place, FILE))
        if first.setdefault(exercise.id, place) != place:
            faults.append(repeated_id(exercise.id, place, first[exercise.id], FILE))
    return faults


def _reference_faults(shared: Shared) -> list[Fault]:
    """Exercises that the routine names and nobody brings, and the other way round."""
    own = {each.id for each in shared.exercises}
    used = {each.exercise for each in shared.routine.items}
    faults = [
        Fault(FILE, f"bundled.{each}", "the id of a drill in the file", "one that is not")
        for each in sorted(own & shared.bundled.keys())
    ]
    faults += [
        Fault(FILE, "routine.items", f'"{each}"', "a drill that the file names")
        for each in sorted(used - own - shared.bundled.keys())
    ]
    faults += [
        Fault(FILE, "exercises", f'"{each}"', "only drills that the routine uses")
        for each in sorted((own | shared.bundled.keys()) - used)
    ]
    return faults


def check_json(data: bytes) -> object:
    """The value of `data`: shallow, of finite numbers, readable texts and no key twice.

    Strangers write it, and it is looked at before anything is made of it. Raises `RefusalError`.
    """
    try:
        text = text_of(data)
    except UnicodeDecodeError as error:
        raise RefusalError(Message("its text is not UTF-8")) from error
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        reason = Message(
            "its JSON is broken in line {line}, column {column} ({reason})",
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        )
        raise RefusalError(reason) from error
    except RecursionError as error:
        raise RefusalError(TOO_DEEP) from error
    except ValueError as error:  # Python itself takes 4,300 digits
        raise RefusalError(TOO_MANY_DIGITS) from error
    _check(value, 0)
    return value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, value in pairs:
        if key in made:
            raise RefusalError(Message("its JSON has the key {name} twice", name=shown(key)))
        made[key] = value
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise RefusalError(Message("its JSON has {name}, which is no number", name=name))


def _check(value: object, depth: int) -> None:
    """Refuse texts that are too long, or could show something else than they are, and numbers."""
    if depth > DEEPEST:
        raise RefusalError(TOO_DEEP)
    match value:
        case str() if len(value) > LONGEST_TEXT:
            raise RefusalError(
                Message("it has a text of more than {count} characters", count=LONGEST_TEXT)
            )
        case str() if not is_readable(value):
            reason = Message("it has a text with hidden or control characters: {text}")
            raise RefusalError(reason.with_fields(text=shown(value)))
        case int() if len(str(value)) > MOST_DIGITS:
            raise RefusalError(TOO_MANY_DIGITS)
        case float() if not isfinite(value):
            raise RefusalError(Message("its JSON has a number that is too large"))
        case list():
            for each in cast("list[object]", value):
                _check(each, depth + 1)
        case dict():
            for key, each in cast("dict[str, object]", value).items():
                _check(key, depth)
                _check(each, depth + 1)
        case _:
            pass
