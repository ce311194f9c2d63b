"""Shared routines as files; fulfils `training.sharing.Sharing`.

What is written is read again before it leaves, as strictly as a stranger's file is.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Mapping
from pathlib import Path

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
from hiptimer.storage.sharing.document import decode_document, encode_document
from hiptimer.training.adding import cited
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import ContentError
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError, PictureRefusedError
from hiptimer.training.own_entries import extension_of
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Shared, SharedRefusedError

Pictures = Callable[[str], bytes | None]
"""A picture by its file name, or None where it is not there."""
UNNAMED = "The routine"


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
        """What a file holds; nothing is kept. Raises `SharedRefusedError`."""
        return read_shared(Path(path))


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
    data = write_archive({ROUTINE: encode_document(shared), **parts})
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
        parts = read_archive(_bytes_of(source) if isinstance(source, Path) else source)
        shared = decode_document(parts.pop(ROUTINE), name)
        pictures = {each.removeprefix(PICTURES): data for each, data in parts.items()}
        return replace(shared, pictures=_bare_pictures(pictures, shared.exercises))
    except RefusalError as error:
        raise SharedRefusedError(name, error.message) from error
    except ContentError as error:
        raise SharedRefusedError.of(name, error.faults) from error


def _bytes_of(path: Path) -> bytes:
    """The bytes of a plain file. A device or pipe, which could go on for ever, is refused."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RefusalError(Message("it is not a file"))
        with path.open("rb") as file:
            return file.read(MOST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise RefusalError(Message("it cannot be read ({reason})", reason=error)) from error


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
