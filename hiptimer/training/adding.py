"""Works out what a shared routine adds to a library: nothing twice, and under ids that are free."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from hiptimer.messages import Message
from hiptimer.training.checking import routine_faults
from hiptimer.training.drafts.naming import free_id, numbered, unnumbered
from hiptimer.training.exercises import Exercise, Pictures, Source
from hiptimer.training.library import Library
from hiptimer.training.own_entries import contents_of, extension_of, picture_name
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Additions, Shared, SharedRefusedError
from hiptimer.training.sides import Side

Essence = tuple[Exercise, tuple[str, str, bool]]


def added(shared: Shared, library: Library, taken: AbstractSet[str] = frozenset()) -> Additions:
    """What `shared` adds to `library`. Raises `SharedRefusedError`.

    A drill or routine that is there already, under whatever id, is not added again. One whose id
    is taken by another gets a new id, and a new name where that is taken too. `taken` are ids that
    are not free although the library does not know them.
    """
    _refuse_unknown(shared, library)
    keys, sources = _sources(shared, library)
    drills = _Drills(shared, library, taken)
    for exercise in shared.exercises:
        drills.take(recited(exercise, keys))
    items = (
        replace(each, exercise=drills.ids.get(each.exercise, each.exercise))
        for each in shared.routine.items
    )
    routine = replace(routine_recited(shared.routine, keys), items=tuple(items))
    routine, is_new = _routine(routine, library, taken)
    exercises = {**library.exercises, **{each.id: each for each in drills.new}}
    every_source = {**library.sources, **sources}
    faults = (*routine_faults(routine, every_source, exercises, "routine", "routine.json"),)
    if faults:
        raise SharedRefusedError.of(shared.called, faults)
    used = {*routine.sources, *(key for each in drills.new for key in cited(each))}
    return Additions(
        routine=routine,
        routine_is_new=is_new,
        exercises=tuple(drills.new),
        sources={key: each for key, each in sources.items() if key in used},
        pictures=drills.pictures,
        renamed={old: new for old, new in drills.ids.items() if old != new},
    )


def _refuse_unknown(shared: Shared, library: Library) -> None:
    bundled = library.exercises.keys() - library.own_exercises
    unknown = [name for key, name in shared.bundled.items() if key not in bundled]
    if unknown:
        listed = ", ".join(f"“{name}”" for name in unknown[:3])
        reason = Message(
            "it needs {names}, which this HipTimer does not have; a newer one may", names=listed
        )
        raise SharedRefusedError(shared.called, reason)


def _sources(shared: Shared, library: Library) -> tuple[dict[str, str], dict[str, Source]]:
    """The key here of each key there, and the sources that are new."""
    keys = {key: key for key in library.sources}
    new: dict[str, Source] = {}
    for key, source in shared.sources.items():
        if library.sources.get(key) == source:
            continue
        same = (known for known, each in library.sources.items() if each == source)
        taken = {*library.sources, *new}
        keys[key] = next(same, None) or (free_id(key, taken) if key in taken else key)
        if keys[key] not in library.sources:
            new[keys[key]] = source
    return keys, new


def _essence(exercise: Exercise) -> Essence:
    """What makes two drills the same, whatever they and their pictures' files are called."""
    name = unnumbered(exercise.name)
    bare = replace(exercise, id="", name=name, pictures=None, reworded=None)
    return bare, contents_of(exercise.pictures)


class _Drills:
    """Takes drills one by one: `ids` are theirs here, `new` are those that are to be added."""

    def __init__(self, shared: Shared, library: Library, taken: AbstractSet[str]) -> None:
        self.ids: dict[str, str] = {}
        self.new: list[Exercise] = []
        self.pictures: dict[str, bytes] = {}
        self._shared = shared
        self._taken = {*library.exercises, *taken}
        known = library.exercises.values() if shared.exercises else ()
        self._names = {each.name for each in known}
        self._twins = {_essence(each): each.id for each in reversed([*known])}

    def take(self, exercise: Exercise) -> None:
        """Find the drill's twin, or make it a new one."""
        named = exercise.pictures and self._named(exercise, exercise.pictures)
        essence = _essence(replace(exercise, pictures=named))
        # The sender's own are known by their names; what a picture is here is written again.
        twin = self._twins.get(_essence(exercise)) or self._twins.get(essence)
        if twin is None:
            twin = free_id(exercise.id, self._taken)
            name = exercise.name if twin == exercise.id else numbered(exercise.name, self._names)
            new = replace(exercise, id=twin, name=name)
            self._add(replace(new, pictures=self._kept(new)), essence)
        self.ids[exercise.id] = twin

    def _add(self, exercise: Exercise, essence: Essence) -> None:
        self.new.append(exercise)
        self._taken.add(exercise.id)
        self._names.add(exercise.name)
        self._twins[essence] = exercise.id

    def _kept(self, exercise: Exercise) -> Pictures | None:
        """The drill's pictures as their files will be called here; they are kept for adding."""
        if exercise.pictures is None:
            return None
        named = self._named(exercise, exercise.pictures)
        for name, new in zip(exercise.pictures.names, named.names, strict=True):
            self.pictures[new] = self._shared.pictures[name]
        return named

    def _named(self, exercise: Exercise, pictures: Pictures) -> Pictures:
        right, left = (
            None
            if name is None
            else picture_name(exercise.id, side, self._shared.pictures[name], extension_of(name))
            for side, name in ((Side.RIGHT, pictures.right), (Side.LEFT, pictures.left))
        )
        return replace(pictures, right=right, left=left)


def _routine(routine: Routine, library: Library, taken: AbstractSet[str]) -> tuple[Routine, bool]:
    """The routine as it is or will be here, and whether it is new."""
    essence = _routine_essence(routine)
    for known in library.routines.values():
        if _routine_essence(known) == essence:
            return known, False
    identifier = free_id(routine.id, {*library.routines, *taken})
    if identifier == routine.id:
        return routine, True
    name = numbered(routine.name, {each.name for each in library.routines.values()})
    return replace(routine, id=identifier, name=name), True


def _routine_essence(routine: Routine) -> Routine:
    return replace(routine, id="", name=unnumbered(routine.name))


def cited(exercise: Exercise) -> tuple[str, ...]:
    """The keys of the sources that an exercise's dose cites."""
    return tuple(each.source for each in exercise.dose.sources)


def recited(exercise: Exercise, keys: Mapping[str, str]) -> Exercise:
    """`exercise` citing what `keys` says for each of its keys, and not those that it has not."""
    if all(keys.get(key) == key for key in cited(exercise)):
        return exercise
    supports = tuple(
        replace(each, source=keys[each.source])
        for each in exercise.dose.sources
        if each.source in keys
    )
    return replace(exercise, dose=replace(exercise.dose, sources=supports))


def routine_recited(routine: Routine, keys: Mapping[str, str]) -> Routine:
    """`routine` citing what `keys` says for each of its keys, and not those that it has not."""
    sources = tuple(keys[key] for key in routine.sources if key in keys)
    return routine if sources == routine.sources else replace(routine, sources=sources)
