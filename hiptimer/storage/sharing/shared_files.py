"""Shared routines as files; fulfils `training.sharing.Sharing`.

What is written is read again before it leaves, as strictly as a stranger's file is. First the files
with their pictures, then `routine.json` in them: the shape it has, and all that can be wrong in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from pathlib import Path
from typing import Annotated, cast

import msgspec
from msgspec import Meta, Raw, field
from msgspec.structs import replace

from hiptimer.files import write_whole
from hiptimer.messages import Message
from hiptimer.storage.pictures import check_picture, without_metadata
from hiptimer.storage.sharing.archive import (
    MOST_FILE_BYTES,
    PICTURES,
    ROUTINE,
    RefusalError,
    read_archive,
    shown,
    write_archive,
)
from hiptimer.storage.sharing.bounded import (
    DEEPEST,
    TOO_DEEP,
    TOO_MANY_DIGITS,
    bytes_of,
    json_of,
)
from hiptimer.training.adding import cited
from hiptimer.training.checking import exercise_faults, repeated_id
from hiptimer.training.decoding import decode_item, decode_one_by_one
from hiptimer.training.drafts.tidying import is_readable, tidied_throughout
from hiptimer.training.exercises import Content, Exercise, Identifier, Remark, ShortText, Source
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError, PictureRefusedError
from hiptimer.training.own_entries import extension_of
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Shared, SharedRefusedError

Pictures = Callable[[str], bytes | None]
"""A picture by its file name, or None where it is not there."""
UNNAMED = "The routine"
FORMAT, VERSION = "hiptimer-routine", 1
PARTS = ("routine", "exercises", "bundled", "sources")
MOST_EXERCISES = 500
LONGEST_TEXT = 400
MOST_DIGITS = 15


class SharedFiles:
    """Reads and writes `.hiproutine` files; `pictures` gives own pictures by their file names."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    def write(self, path: str, routine: Routine, library: Library) -> None:
        """Write `routine` as `shared_bytes`. Raises as that, and where it cannot be written."""
        data = shared_bytes(routine, library, self._pictures)
        try:
            write_whole(Path(path), data)
        except OSError as error:
            message = Message("{path} cannot be written: {reason}.", path=path, reason=error)
            raise OwnContentNotSavedError(message) from error

    def read(self, path: str) -> Shared:
        """What a file holds, HipTimer's or another timer's; nothing is kept.

        Raises `SharedRefusedError`.
        """
        from hiptimer.storage.sharing.foreign_files import is_foreign, read_foreign

        return read_foreign(Path(path)) if is_foreign(path) else read_shared(Path(path))


def shared_bytes(routine: Routine, library: Library, pictures: Pictures) -> bytes:
    """A file of `routine` with the own drills that it uses and their pictures, as far as there.

    Raises `UnknownExerciseError`, and `OwnContentNotSavedError` where it could not be read again.
    """
    used = dict.fromkeys(item.exercise for item in routine.items)
    drills = [library.exercise(each) for each in used]
    # When its words were changed is of no concern to others.
    own = [replace(each, reworded=None) for each in drills if each.id in library.own_exercises]
    names = {name for each in own if each.pictures for name in each.pictures.names}
    files = {name: data for name in sorted(names) if (data := _bare(pictures(name)))}
    keys = {*routine.sources, *(key for each in own for key in cited(each))}
    shared = Shared(
        called=UNNAMED,
        routine=routine,
        exercises=tuple(_with_pictures(each, files) for each in own),
        bundled={each.id: each.name for each in drills if each.id not in library.own_exercises},
        sources={key: library.sources[key] for key in sorted(keys) if key in library.sources},
        pictures=files,
    )
    parts = {f"{PICTURES}{name}": data for name, data in files.items()}
    data = write_archive({ROUTINE: _encoded(shared), **parts})
    try:
        read_shared(data)
    except SharedRefusedError as error:
        reason = Message("“{name}” cannot be shared: {reason}.", reason=error.reason)
        raise OwnContentNotSavedError(reason.with_fields(name=routine.name)) from error
    return data


def _bare(picture: bytes | None) -> bytes | None:
    """The picture as others may have it. One that is none is left for `read_shared` to refuse."""
    try:
        return picture and without_metadata(picture)
    except PictureRefusedError:
        return picture


def _with_pictures(exercise: Exercise, files: dict[str, bytes]) -> Exercise:
    """`exercise` without the pictures that are not there."""
    pictures = exercise.pictures
    if pictures is None:
        return exercise
    right, left = (each if each in files else None for each in (pictures.right, pictures.left))
    left_over = replace(pictures, right=right, left=left) if right or left else None
    return replace(exercise, pictures=left_over)


def read_shared(source: Path | bytes, called: str = "") -> Shared:
    """What a shared file holds. `called` is its name in sentences, else that of the path.

    Raises `SharedRefusedError` for anything that is not what HipTimer writes, within its bounds.
    """
    name = called or (source.name if isinstance(source, Path) else UNNAMED)
    name = shown(name)[1:-1]
    try:
        parts = read_archive(
            bytes_of(source, MOST_FILE_BYTES) if isinstance(source, Path) else source
        )
        shared = _decoded(parts.pop(ROUTINE), name)
        pictures = {each.removeprefix(PICTURES): data for each, data in parts.items()}
        return replace(shared, pictures=_bare_pictures(pictures, shared.exercises))
    except RefusalError as error:
        raise SharedRefusedError(name, error.message) from error
    except ContentError as error:
        raise SharedRefusedError.of(name, error.faults) from error


def _bare_pictures(
    pictures: Mapping[str, bytes], exercises: tuple[Exercise, ...]
) -> dict[str, bytes]:
    """The pictures without notes: each is named by a drill, is there, and is what it is called."""
    named = {name for each in exercises if each.pictures for name in each.pictures.names}
    for name in sorted(named ^ pictures.keys()):
        is_missing = Message("the picture {name} is missing")
        is_spare = Message("the picture {name} belongs to no drill")
        problem = is_missing if name in named else is_spare
        raise RefusalError(problem.with_fields(name=shown(name)))
    bare: dict[str, bytes] = {}
    for name, data in pictures.items():
        try:
            extension = check_picture(data)
            bare[name] = without_metadata(data)
        except PictureRefusedError as error:
            reason = Message("the picture {name} cannot be used: {reason}", reason=error.reason)
            raise RefusalError(reason.with_fields(name=shown(name))) from error
        if extension != extension_of(name):
            reason = Message("the picture {name} is not what its name says", name=shown(name))
            raise RefusalError(reason)
    return bare


class _Envelope(Content, frozen=True):
    format: str
    version: int
    routine: Raw
    exercises: Annotated[tuple[Raw, ...], Meta(max_length=MOST_EXERCISES)]
    bundled: Annotated[dict[Identifier, ShortText], Meta(max_length=MOST_EXERCISES)]
    sources: Annotated[dict[Remark, Source], Meta(max_length=MOST_EXERCISES)] = field(
        default_factory=dict[str, Source]
    )


def _encoded(shared: Shared) -> bytes:
    """The document as JSON for people to read, its texts as `_decoded` takes them."""
    parts = {name: getattr(shared, name) for name in PARTS}
    # Files of one's own may hold characters that shared ones may not.
    tidied = tidied_throughout(msgspec.to_builtins(parts))
    document = {"format": FORMAT, "version": VERSION, **cast("dict[str, object]", tidied)}
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _decoded(data: bytes, called: str) -> Shared:
    """What is in the file `called` so, but for the pictures.

    Raises `RefusalError` or, with all its faults, `ContentError`.
    """
    _check_version(_checked_json(data))
    envelope = decode_item(data, _Envelope, ROUTINE)
    exercises, faults = decode_one_by_one(envelope.exercises, Exercise, ROUTINE, "exercises")
    wrong = [*faults, *_exercise_faults(exercises)]
    try:
        routine = decode_item(bytes(envelope.routine), Routine, ROUTINE, "routine")
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
        faults.extend(exercise_faults(exercise, None, place, ROUTINE))
        if first.setdefault(exercise.id, place) != place:
            faults.append(repeated_id(exercise.id, place, first[exercise.id], ROUTINE))
    return faults


def _reference_faults(shared: Shared) -> list[Fault]:
    """Exercises that the routine names and nobody brings, and the other way round."""
    own = {each.id for each in shared.exercises}
    used = {each.exercise for each in shared.routine.items}
    faults = [
        Fault(ROUTINE, f"bundled.{each}", "the id of a drill in the file", "one that is not")
        for each in sorted(own & shared.bundled.keys())
    ]
    faults += [
        Fault(ROUTINE, "routine.items", f'"{each}"', "a drill that the file names")
        for each in sorted(used - own - shared.bundled.keys())
    ]
    faults += [
        Fault(ROUTINE, "exercises", f'"{each}"', "only drills that the routine uses")
        for each in sorted((own | shared.bundled.keys()) - used)
    ]
    return faults


def _checked_json(data: bytes) -> object:
    """The value of `data`: shallow, of finite numbers, readable texts and no key twice.

    Strangers write it, and it is looked at before anything is made of it. Raises `RefusalError`.
    """
    value = json_of(data)
    _check(value, 0)
    return value


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
