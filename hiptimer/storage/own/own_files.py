"""A person's own drills and routines in files; fulfils `training.own_content.OwnContent`.

What only a change needs is imported by the change, as each start of the program loads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Raw
from msgspec.structs import replace

from hiptimer.local_time import local_now
from hiptimer.messages import Message
from hiptimer.storage.own.store import NO_FILES, OwnState, OwnStore
from hiptimer.training.adding import recited, routine_recited
from hiptimer.training.checking import exercise_faults, routine_faults
from hiptimer.training.decoding import decode_item
from hiptimer.training.drafts.naming import free_id, numbered
from hiptimer.training.drafts.tidying import tidied_throughout
from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library
from hiptimer.training.localising import with_side_words
from hiptimer.training.own_content import (
    NO_PICTURES,
    ExerciseInUseError,
    OwnReading,
    PictureRefusedError,
    Removed,
)
from hiptimer.training.own_entries import (
    Kind,
    OwnEntries,
    entry_id,
    entry_of,
    exercises_of,
    name_of,
    picture_name,
    same_entry,
    with_id,
)
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Additions, Shared
from hiptimer.training.sides import Side

FOLDER = "own"
MOST_MESSAGES = 20

Entry = TypeVar("Entry", Exercise, Routine)


class OwnFiles:
    """Keeps own content in the folder `own` of `data_folder`, beside the `bundled` library.

    Files are read again before each change, so that what another computer added stays.
    An entry that it has added or changed since the last look, or that cannot be read, is not
    replaced: what is saved under its id gets another one. `side_words` are what left and right are
    called, for texts that leave that open.
    """

    def __init__(
        self,
        data_folder: Path,
        bundled: Library,
        side_words: tuple[str, str] = (Side.LEFT.value, Side.RIGHT.value),
    ) -> None:
        self._bundled = bundled
        self._side_words = side_words
        self._store = OwnStore(data_folder / FOLDER, bundled)
        self._seen: dict[Kind, dict[str, Raw]] = {"exercises": {}, "routines": {}}
        """The sound entries as they were last read or written."""

    def load(self) -> OwnReading:
        """Read everything. Never raises: what is broken is left out and named."""
        state = self._store.read()
        library, faults = state.merged.library, state.merged.faults
        sound = {"exercises": library.own_exercises, "routines": library.own_routines}
        for own in (state.exercises, state.routines):
            known = own.ids().items()
            self._seen[own.kind] = {key: entry for key, entry in known if key in sound[own.kind]}
        library = with_side_words(library, *self._side_words)
        return OwnReading(library, (*state.messages, *_left_out(faults)), faults)

    def save_routine(self, routine: Routine) -> Routine:
        """Keep a new or changed routine; the result is it as it was kept."""
        state = self._store.read_to_change()
        library = state.merged.library
        file = state.routines.file
        ready = routine_recited(_tidied(routine, file), {key: key for key in library.sources})
        _refuse(routine_faults(ready, library.sources, library.exercises, "", file))
        ready = self._placed(ready, state.routines, library.routines)
        self._keep(state, state.routines, entry_of(ready))
        return ready

    def save_exercise(
        self, exercise: Exercise, pictures: Mapping[Side | None, bytes] = NO_PICTURES
    ) -> Exercise:
        """Keep a new or changed drill; the result is it as it was kept."""
        from hiptimer.storage.pictures import without_metadata

        pictures = {side: without_metadata(data) for side, data in pictures.items()}
        state = self._store.read_to_change()
        library = state.merged.library
        file = state.exercises.file
        ready = recited(_tidied(exercise, file), {key: key for key in library.sources})
        _refuse(exercise_faults(ready, library.sources, "", file))
        ready = self._placed(ready, state.exercises, library.exercises)
        ready, files = _with_pictures(ready, pictures)
        ready = replace(ready, reworded=_reworded(ready, library.exercises.get(ready.id)))
        own = self._keep(state, state.exercises, entry_of(ready), pictures=files)
        self._store.drop_pictures(_pictures_of(library.exercises.get(ready.id)), own)
        return ready

    def delete_routine(self, routine_id: str) -> Removed:
        """Delete a routine of the person's own. Nothing happens where there is none of that id."""
        state = self._store.read_to_change()
        removed, rest = _taken_out(state.routines, routine_id)
        self._store.write(state, rest)
        return removed

    def delete_exercise(self, exercise_id: str) -> Removed:
        """Delete a drill of the person's own. Raises `ExerciseInUseError`."""
        state = self._store.read_to_change()
        removed, rest = _taken_out(state.exercises, exercise_id)
        if removed.entry is None:
            return removed
        users = [each for each in state.routines.entries if exercise_id in exercises_of(each)]
        if users:
            raise ExerciseInUseError(removed.name, tuple(name_of(each) for each in users))
        names = _pictures_of(state.merged.library.exercises.get(exercise_id))
        kept = {name: data for name in names if (data := self._store.picture(name)) is not None}
        self._store.write(state, rest)
        self._store.drop_pictures(names, rest)
        return replace(removed, pictures=kept)

    def restore(self, removed: Removed) -> None:
        """Bring back what was deleted, under another id where its own has been taken since."""
        state = self._store.read_to_change()
        own = state.of(removed.kind)
        entry = None if removed.entry is None else Raw(removed.entry)
        entry = _free_again(entry, own, self._bundled)
        if entry is not None:
            self._keep(state, own, entry, removed.place, removed.pictures)

    def add(self, shared: Shared) -> Additions:
        """Keep a shared routine with all that comes with it, or nothing at all."""
        from hiptimer.training.adding import added

        state = self._store.read_to_change()
        library = state.merged.library
        broken_exercises = state.exercises.ids().keys() - library.own_exercises
        broken_routines = state.routines.ids().keys() - library.own_routines
        additions = added(shared, library, broken_exercises | broken_routines)
        if not additions.is_empty:
            self._store.write(state, *_with(additions, state), pictures=additions.pictures)
        return additions

    def picture(self, name: str) -> bytes | None:
        """The picture of that file name, or None where it is not there or not safe to show."""
        data = self._store.picture(name)
        with suppress(PictureRefusedError):
            if data is not None and self.check_picture(data):
                return data
        return None

    def check_picture(self, data: bytes) -> str:
        """The ending that a file of such a picture has. Raises `PictureRefusedError`."""
        from hiptimer.storage.pictures import check_picture

        return check_picture(data)

    def _placed(self, item: Entry, own: OwnEntries, everything: Mapping[str, Entry]) -> Entry:
        """`item` under its id if it may have that, else under an id and a name that are free."""
        ids = own.ids()
        seen = self._seen[own.kind].get(item.id)
        if item.id in ids:
            is_free = same_entry(ids[item.id], seen) or same_entry(ids[item.id], entry_of(item))
        else:
            is_free = item.id not in everything
        if is_free:
            return item
        name = numbered(item.name, {each.name for each in everything.values()})
        return replace(item, id=free_id(item.id, {*ids, *everything}), name=name)

    def _keep(
        self,
        state: OwnState,
        own: OwnEntries,
        entry: Raw,
        place: int | None = None,
        pictures: Mapping[str, bytes] = NO_FILES,
    ) -> OwnEntries:
        """Write `entry` into its file; what is in that then."""
        now = own.put(entry, place)
        self._store.write(state, now, pictures=pictures)
        self._seen[own.kind][entry_id(entry) or ""] = entry
        return now


def _left_out(faults: tuple[Fault, ...]) -> tuple[Message, ...]:
    messages = [
        Message("Left out of your own content: {fault}.", fault=each.message)
        for each in faults[:MOST_MESSAGES]
    ]
    more = len(faults) - MOST_MESSAGES
    if more == 1:
        messages.append(Message("There is 1 more such fault."))
    elif more > 1:
        messages.append(Message("There are {count} more such faults.", count=more))
    return tuple(messages)


def _reworded(exercise: Exercise, before: Exercise | None) -> date | None:
    """The day on which what one learns of the drill last changed; None where it is new."""
    if before is None:
        return None
    return before.reworded if before.lesson == exercise.lesson else local_now().date()


def _tidied(entry: Entry, file: str) -> Entry:
    """Written and read again: what was put together in a form gets every check of a file.

    Raises `ContentError`; places are as `dose.seconds`, `items[2].seconds`.
    """
    data = msgspec.json.encode(tidied_throughout(msgspec.to_builtins(entry)))
    return decode_item(data, type(entry), file)


def _refuse(faults: Iterator[Fault]) -> None:
    found = tuple(replace(each, place=each.place.removeprefix(".")) for each in faults)
    if found:
        raise ContentError(found)


def _with_pictures(
    exercise: Exercise, data: Mapping[Side | None, bytes]
) -> tuple[Exercise, dict[str, bytes]]:
    """`exercise` naming its new pictures, and these by file name. Other sides stay as they are.

    A picture for no side is kept as that of the right one, which serves where there are no sides.
    """
    from hiptimer.storage.pictures import check_picture

    files: dict[str, bytes] = {}
    pictures = exercise.pictures or Pictures()
    for side, each in data.items():
        name = picture_name(exercise.id, side or Side.RIGHT, each, check_picture(each))
        files[name] = each
        pictures = replace(pictures, **{(side or Side.RIGHT).value: name})
    return replace(exercise, pictures=pictures if pictures.names else None), files


def _pictures_of(exercise: Exercise | None) -> tuple[str, ...]:
    return exercise.pictures.names if exercise and exercise.pictures else ()


def _taken_out(own: OwnEntries, identifier: str) -> tuple[Removed, OwnEntries]:
    rest, place = own.without(identifier)
    if place < 0:
        return Removed(identifier, own.kind), own
    entry = own.entries[place]
    return Removed(name_of(entry), own.kind, bytes(entry), place), rest


def _free_again(entry: Raw | None, own: OwnEntries, bundled: Library) -> Raw | None:
    """A deleted entry as it can come back: under a free id, or None where it is there already."""
    identifier = entry_id(entry) if entry else None
    if entry is None or identifier is None:
        return None
    ids = own.ids()
    if same_entry(ids.get(identifier), entry):
        return None
    reserved = bundled.routines if own.kind == "routines" else bundled.exercises
    free = free_id(identifier, {*ids, *reserved})
    return entry if free == identifier else with_id(entry, free)


def _with(additions: Additions, state: OwnState) -> tuple[OwnEntries, OwnEntries]:
    """Both files with what is added; new sources go into the file of the exercises."""
    exercises, routines = state.exercises, state.routines
    for each in additions.exercises:
        exercises = exercises.put(entry_of(each))
    if additions.routine_is_new:
        routines = routines.put(entry_of(additions.routine))
    if additions.sources:
        written = exercises.rest.get("sources", Raw(b"{}"))
        sources = msgspec.json.decode(written, type=dict[str, Raw])
        sources |= {key: entry_of(each) for key, each in additions.sources.items()}
        rest = {**exercises.rest, "sources": entry_of(sources)}
        exercises = replace(exercises, rest=rest)
    return exercises, routines
