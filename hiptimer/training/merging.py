"""The bundled library and a person's own entries to one library; what is broken is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from hiptimer.training.adding import recited, routine_recited
from hiptimer.training.checking import exercise_faults, repeated_id, routine_faults
from hiptimer.training.decoding import decode_item, decode_one_by_one
from hiptimer.training.drafts.naming import free_id
from hiptimer.training.exercises import Exercise, Source
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library
from hiptimer.training.own_entries import (
    UNREADABLE,
    OwnEntries,
    entry_id,
    with_exercises_renamed,
    with_id,
)
from hiptimer.training.routines import Routine

Entry = TypeVar("Entry", Exercise, Routine)
BUNDLED = "something that comes with HipTimer"


class Merged(Struct, frozen=True):
    """The library with a person's own content, and what is wrong with what was left out."""

    library: Library
    faults: tuple[Fault, ...] = ()


class Apart(Struct, frozen=True):
    """Own entries whose ids no bundled ones have; `exercises` and `routines` say what is new."""

    exercise_entries: OwnEntries
    routine_entries: OwnEntries
    exercises: Mapping[str, str]
    routines: Mapping[str, str]


def keep_apart(bundled: Library, exercises: OwnEntries, routines: OwnEntries) -> Apart:
    """Rename own entries whose id has become that of a bundled one, in the routines too."""
    new_exercises = _new_ids(exercises, bundled.exercises)
    new_routines = _new_ids(routines, bundled.routines)
    if new_exercises:
        exercises = _with_ids(exercises, new_exercises)
        entries = (with_exercises_renamed(each, new_exercises) for each in routines.entries)
        routines = replace(routines, entries=tuple(entries))
    if new_routines:
        routines = _with_ids(routines, new_routines)
    return Apart(exercises, routines, new_exercises, new_routines)


def _new_ids(own: OwnEntries, bundled: Mapping[str, object]) -> dict[str, str]:
    ids = own.ids()
    taken = {*ids, *bundled}
    return {each: free_id(each, taken) for each in ids if each in bundled}


def _with_ids(own: OwnEntries, new: Mapping[str, str]) -> OwnEntries:
    ids = ((each, new.get(entry_id(each) or "")) for each in own.entries)
    return replace(own, entries=tuple(with_id(each, to) if to else each for each, to in ids))


def merge(bundled: Library, exercises: OwnEntries, routines: OwnEntries) -> Merged:
    """Everything of the person's own that is sound, after what is bundled.

    A dose or routine that names a source which nobody knows loses only that.
    """
    faults: list[Fault] = []
    sources = {**_sources(exercises, faults), **_sources(routines, faults), **bundled.sources}
    known = {key: key for key in sources}
    own_exercises = _sound(
        exercises,
        _decoded(exercises, Exercise, lambda each: recited(each, known), faults),
        bundled.exercises,
        lambda each, place: exercise_faults(each, sources, place, exercises.file),
        faults,
    )
    every_exercise = {**bundled.exercises, **own_exercises}
    own_routines = _sound(
        routines,
        _decoded(routines, Routine, lambda each: routine_recited(each, known), faults),
        bundled.routines,
        lambda each, place: routine_faults(each, sources, every_exercise, place, routines.file),
        faults,
    )
    library = Library(
        exercises=MappingProxyType(every_exercise),
        routines=MappingProxyType({**bundled.routines, **own_routines}),
        sources=MappingProxyType(sources),
        own_exercises=frozenset(own_exercises),
        own_routines=frozenset(own_routines),
    )
    return Merged(library, tuple(faults))


def _decoded(
    own: OwnEntries,
    entry_type: type[Entry],
    recite: Callable[[Entry], Entry],
    faults: list[Fault],
) -> dict[str, Entry]:
    items, wrong = decode_one_by_one(own.entries, entry_type, own.file, own.kind)
    faults.extend(wrong)
    return {place: recite(item) for place, item in items.items()}


def _sound(
    own: OwnEntries,
    items: Mapping[str, Entry],
    bundled: Mapping[str, Entry],
    check: Callable[[Entry, str], Iterable[Fault]],
    faults: list[Fault],
) -> dict[str, Entry]:
    """The items without a fault, by id; the others' faults are added to `faults`."""
    sound: dict[str, Entry] = {}
    places: dict[str, str] = {}
    for place, item in items.items():
        first = BUNDLED if item.id in bundled else places.setdefault(item.id, place)
        wrong = [*check(item, place)]
        if first != place:
            wrong.append(repeated_id(item.id, place, first, own.file))
        if not wrong:
            sound[item.id] = item
        faults.extend(wrong)
    return sound


def _sources(own: OwnEntries, faults: list[Fault]) -> dict[str, Source]:
    try:
        raws = msgspec.json.decode(own.rest.get("sources", Raw(b"{}")), type=dict[str, Raw])
    except UNREADABLE:
        faults.append(Fault(own.file, "sources", "something else", "an object"))
        return {}
    sources: dict[str, Source] = {}
    for key, raw in raws.items():
        try:
            sources[key] = decode_item(bytes(raw), Source, own.file, f"sources.{key}")
        except ContentError as error:
            faults.extend(error.faults)
    return sources
