"""Makes a drill or routine ready to be kept: its texts tidied, every fault in it found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from hiptimer.training.checking import exercise_faults, routine_faults
from hiptimer.training.citing import recited, routine_recited
from hiptimer.training.decoding import decode_item
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.tidying import tidied_throughout

Entry = TypeVar("Entry", Exercise, Routine)


def ready_exercise(exercise: Exercise, library: Library, file: str) -> Exercise:
    """`exercise` as it can be kept. Raises `ContentError`; places are as `dose.seconds`."""
    exercise = recited(_tidied(exercise, file), {key: key for key in library.sources})
    _refuse(exercise_faults(exercise, library.sources, "", file))
    return exercise


def ready_routine(routine: Routine, library: Library, file: str) -> Routine:
    """`routine` as it can be kept. Raises `ContentError`; places are as `items[2].seconds`."""
    routine = routine_recited(_tidied(routine, file), {key: key for key in library.sources})
    _refuse(routine_faults(routine, library.sources, library.exercises, "", file))
    return routine


def _tidied(entry: Entry, file: str) -> Entry:
    """Written and read again: what was put together in a form gets every check of a file."""
    data = msgspec.json.encode(tidied_throughout(msgspec.to_builtins(entry)))
    return decode_item(data, type(entry), file)


def _refuse(faults: Iterator[Fault]) -> None:
    found = tuple(replace(each, place=each.place.removeprefix(".")) for each in faults)
    if found:
        raise ContentError(found)
