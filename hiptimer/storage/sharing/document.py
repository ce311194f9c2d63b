"""`routine.json` in a shared file: the shape that it has, and all that can be wrong in it."""

from __future__ import annotations

from typing import Annotated, cast

import msgspec
from msgspec import Meta, Raw, field

from hiptimer.storage.sharing.refusal import RefusalError
from hiptimer.storage.sharing.strict_json import check_json
from hiptimer.training.checking import exercise_faults, repeated_id
from hiptimer.training.decoding import decode_item, decode_one_by_one
from hiptimer.training.exercises import Content, Exercise, Identifier, Remark, ShortText, Source
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.routines import Routine

FORMAT = "hiptimer-routine"
VERSION = 1
FILE = "routine.json"
MOST_EXERCISES = 500


class _Envelope(Content, frozen=True):
    format: str
    version: int
    routine: Raw
    exercises: Annotated[tuple[Raw, ...], Meta(max_length=MOST_EXERCISES)]
    bundled: Annotated[dict[Identifier, ShortText], Meta(max_length=MOST_EXERCISES)]
    sources: Annotated[dict[Remark, Source], Meta(max_length=MOST_EXERCISES)] = field(
        default_factory=dict[str, Source]
    )


class SharedDocument(Content, frozen=True):
    """A routine, the sender's own drills in it, and the names of the bundled ones by id."""

    routine: Routine
    exercises: tuple[Exercise, ...]
    bundled: dict[str, str]
    sources: dict[str, Source]


def encode_document(document: SharedDocument) -> bytes:
    """The document as JSON for people to read."""
    marked = {"format": FORMAT, "version": VERSION, **msgspec.to_builtins(document)}
    return msgspec.json.format(msgspec.json.encode(marked), indent=2) + b"\n"


def decode_document(data: bytes) -> SharedDocument:
    """The document in `data`. Raises `RefusalError` or, with all its faults, `ContentError`."""
    _check_version(check_json(data))
    envelope = decode_item(data, _Envelope, FILE)
    exercises, faults = decode_one_by_one(envelope.exercises, Exercise, FILE, "exercises")
    wrong = [*faults, *_exercise_faults(exercises)]
    try:
        routine = decode_item(bytes(envelope.routine), Routine, FILE, "routine")
    except ContentError as error:
        raise ContentError((*wrong, *error.faults)) from error
    document = SharedDocument(
        routine=routine,
        exercises=tuple(exercises.values()),
        bundled=envelope.bundled,
        sources=envelope.sources,
    )
    # A drill that cannot be read would be missed by the routine as well: that is one fault.
    if found := wrong or _reference_faults(document):
        raise ContentError((*found,))
    return document


def _check_version(value: object) -> None:
    marks = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    if marks.get("format") != FORMAT:
        raise RefusalError("it is not a HipTimer routine")
    version = marks.get("version")
    if isinstance(version, int) and version > VERSION:
        raise RefusalError("it was made by a newer HipTimer; update HipTimer to add it")
    if version != VERSION or isinstance(version, bool):
        raise RefusalError("it does not say which version of the format it has")


def _exercise_faults(exercises: dict[str, Exercise]) -> list[Fault]:
    faults: list[Fault] = []
    first: dict[str, str] = {}
    for place, exercise in exercises.items():
        faults.extend(exercise_faults(exercise, None, place, FILE))
        if first.setdefault(exercise.id, place) != place:
            faults.append(repeated_id(exercise.id, place, first[exercise.id], FILE))
    return faults


def _reference_faults(document: SharedDocument) -> list[Fault]:
    """Exercises that the routine names and nobody brings, and the other way round."""
    own = {each.id for each in document.exercises}
    used = {each.exercise for each in document.routine.items}
    faults = [
        Fault(FILE, f"bundled.{each}", "the id of a drill in the file", "one that is not")
        for each in sorted(own & document.bundled.keys())
    ]
    faults += [
        Fault(FILE, "routine.items", f'"{each}"', "a drill that the file names")
        for each in sorted(used - own - document.bundled.keys())
    ]
    faults += [
        Fault(FILE, "exercises", f'"{each}"', "only drills that the routine uses")
        for each in sorted((own | document.bundled.keys()) - used)
    ]
    return faults
