"""The names of picture files: made of drill, side and content, so that two contents never clash."""

from __future__ import annotations

import hashlib

from hiptimer.training.exercises import Pictures
from hiptimer.training.sides import Side

HASH_DIGITS = 12


def picture_name(exercise_id: str, side: Side, data: bytes, extension: str) -> str:
    """The file name of a drill's picture: "hip-circle-right-0123456789ab.png"."""
    digest = hashlib.sha256(data).hexdigest()[:HASH_DIGITS]
    return f"{exercise_id}-{side}-{digest}.{extension}"


def extension_of(name: str) -> str:
    """The ending of a file name, without its dot."""
    return name.rpartition(".")[2]


def contents_of(pictures: Pictures | None) -> tuple[str, str, bool]:
    """What tells one drill's pictures from another's: their contents by name, and the flipping."""
    if pictures is None:
        return "", "", False
    right, left = (_content(name) for name in (pictures.right, pictures.left))
    return right, left, pictures.mirrored


def _content(name: str | None) -> str:
    """The digest and ending of a name that `picture_name` made, or the whole of another."""
    return "" if name is None else name.rpartition("-")[2]
