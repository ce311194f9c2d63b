"""Gives a drill's new pictures their file names."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.own_content import Picture
from hiptimer.training.picture_names import picture_name
from hiptimer.training.sides import Side


def with_new_pictures(
    exercise: Exercise, data: Mapping[Side | None, bytes], sorts: Mapping[Side | None, Picture]
) -> tuple[Exercise, dict[str, bytes]]:
    """`exercise` naming its new pictures, and these by file name. Other sides stay as they are.

    A picture for no side is kept as that of the right one, which serves where there are no sides.
    """
    files: dict[str, bytes] = {}
    pictures = exercise.pictures or Pictures()
    for side, picture in sorts.items():
        name = picture_name(exercise.id, side or Side.RIGHT, data[side], picture.extension)
        files[name] = data[side]
        if side is Side.LEFT:
            pictures = replace(pictures, left=name)
        else:
            pictures = replace(pictures, right=name)
    return replace(exercise, pictures=pictures if pictures.names else None), files
