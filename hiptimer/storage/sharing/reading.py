"""Reads a shared routine, from a file or from bytes, and keeps nothing of it."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path

from hiptimer.storage.pictures.checking import check_picture
from hiptimer.storage.pictures.stripping import without_metadata
from hiptimer.storage.sharing.archive import (
    MOST_FILE_BYTES,
    PICTURES,
    ROUTINE,
    read_archive,
)
from hiptimer.storage.sharing.document import decode_document
from hiptimer.storage.sharing.refusal import RefusalError, shown
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import ContentError
from hiptimer.training.own_content import PictureRefusedError
from hiptimer.training.picture_names import extension_of
from hiptimer.training.sharing import Shared, SharedRefusedError

UNNAMED = "The routine"


def read_shared(source: Path | bytes, called: str = "") -> Shared:
    """What a shared file holds. `called` is its name in sentences, else that of the path.

    Raises `SharedRefusedError` for anything that is not what HipTimer writes, within its bounds.
    """
    name = called or (source.name if isinstance(source, Path) else UNNAMED)
    name = shown(name)[1:-1]
    try:
        parts = read_archive(_bytes_of(source) if isinstance(source, Path) else source)
        document = decode_document(parts.pop(ROUTINE))
        pictures = {each.removeprefix(PICTURES): data for each, data in parts.items()}
        _check_pictures(pictures, document.exercises)
    except RefusalError as error:
        raise SharedRefusedError(name, str(error)) from error
    except ContentError as error:
        raise SharedRefusedError.of(name, error.faults) from error
    return Shared(
        called=name,
        routine=document.routine,
        exercises=document.exercises,
        bundled=document.bundled,
        sources=document.sources,
        pictures={each: without_metadata(data) for each, data in pictures.items()},
    )


def _bytes_of(path: Path) -> bytes:
    """The bytes of a plain file. A device or pipe, which could go on for ever, is refused."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RefusalError("it is not a file")
        with path.open("rb") as file:
            return file.read(MOST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        raise RefusalError(f"it cannot be read ({reason})") from error


def _check_pictures(pictures: Mapping[str, bytes], exercises: tuple[Exercise, ...]) -> None:
    """Every picture is named by a drill, is there, and is what it is called."""
    named = {name for each in exercises if each.pictures for name in each.pictures.names}
    for name in sorted(named ^ pictures.keys()):
        problem = "is missing" if name in named else "belongs to no drill"
        raise RefusalError(f"the picture {shown(name)} {problem}")
    for name, data in pictures.items():
        try:
            picture = check_picture(data)
        except PictureRefusedError as error:
            raise RefusalError(
                f"the picture {shown(name)} cannot be used: {error.reason}"
            ) from error
        if picture.extension != extension_of(name):
            raise RefusalError(f"the picture {shown(name)} is not what its name says")
