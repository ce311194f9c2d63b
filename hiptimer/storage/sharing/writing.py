"""Writes a routine into a file for others, so that what it holds can be read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from hiptimer.files import write_whole
from hiptimer.storage.pictures.stripping import without_metadata
from hiptimer.storage.sharing.archive import PICTURES, ROUTINE, write_archive
from hiptimer.storage.sharing.document import SharedDocument, encode_document
from hiptimer.storage.sharing.reading import read_shared
from hiptimer.training.citing import cited
from hiptimer.training.exercises import Exercise, Source
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError, PictureRefusedError
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import SharedRefusedError
from hiptimer.training.tidying import tidied_throughout

Pictures = Callable[[str], bytes | None]


def write_shared(path: Path, routine: Routine, library: Library, pictures: Pictures) -> None:
    """Write `routine` with the own drills it uses and their pictures, all or nothing.

    `pictures` gives a picture by its file name, or None: then the drill goes without it. Raises
    `OwnContentNotSavedError` where the file cannot be written, or could not be read again.
    """
    data = shared_bytes(routine, library, pictures)
    try:
        read_shared(data, path.name)
    except SharedRefusedError as error:
        message = f"“{routine.name}” cannot be shared: {error.reason}."
        raise OwnContentNotSavedError(message) from error
    try:
        write_whole(path, data)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror or error}."
        raise OwnContentNotSavedError(message) from error


def shared_bytes(routine: Routine, library: Library, pictures: Pictures) -> bytes:
    """The file as bytes. Raises `UnknownExerciseError` and `OwnContentNotSavedError`."""
    used = dict.fromkeys(item.exercise for item in routine.items)
    drills = [library.exercise(each) for each in used]
    own = [each for each in drills if each.id in library.own_exercises]
    names = {name for each in own if each.pictures for name in each.pictures.names}
    files = {name: data for name in sorted(names) if (data := _bare(pictures(name)))}
    own = [_with_pictures(each, files) for each in own]
    keys = {*routine.sources, *(key for each in own for key in cited(each))}
    document = SharedDocument(
        routine=routine,
        exercises=tuple(own),
        bundled={each.id: each.name for each in drills if each.id not in library.own_exercises},
        sources=_sources(keys, library),
    )
    parts = {ROUTINE: encode_document(_tidied(document))}
    return write_archive(parts | {f"{PICTURES}{name}": data for name, data in files.items()})


def _tidied(document: SharedDocument) -> SharedDocument:
    """As `read_shared` takes it: own files may hold characters that shared ones may not."""
    try:
        return msgspec.convert(tidied_throughout(msgspec.to_builtins(document)), SharedDocument)
    except msgspec.ValidationError as error:
        message = f"“{document.routine.name}” cannot be shared: {error}."
        raise OwnContentNotSavedError(message) from error


def _sources(keys: set[str], library: Library) -> dict[str, Source]:
    return {key: library.sources[key] for key in sorted(keys) if key in library.sources}


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
