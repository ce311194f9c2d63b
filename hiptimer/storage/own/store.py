"""The folder of one's own content: both files read together, and changed all or nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from hiptimer.files import write_together
from hiptimer.storage.own.own_file import OwnFile, OwnFileUnreadableError
from hiptimer.training.library import Library
from hiptimer.training.merging import Apart, Merged, keep_apart, merge
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.training.own_entries import OwnEntries

PICTURES = "pictures"
NO_FILES: Mapping[str, bytes] = MappingProxyType({})


class OwnState(Struct, frozen=True):
    """What the folder held when it was read, and the library with it."""

    exercises: OwnEntries
    routines: OwnEntries
    merged: Merged
    messages: tuple[str, ...] = ()


class OwnStore:
    """Reads and writes the folder `folder`, which need not exist."""

    def __init__(self, folder: Path, bundled: Library) -> None:
        self._bundled = bundled
        self._exercises = OwnFile(folder, "exercises")
        self._routines = OwnFile(folder, "routines")
        self._pictures = folder / PICTURES
        self._unsaid: list[str] = []

    def read(self) -> OwnState:
        """Everything, as far as it can be read; `messages` tell of the rest."""
        read: list[OwnEntries] = []
        whole = True
        for file in (self._exercises, self._routines):
            try:
                read.append(file.read())
                self._unsaid.extend(file.messages)
            except OwnFileUnreadableError as error:
                read.append(file.nothing)
                self._unsaid.append(str(error))
                whole = False
        apart = keep_apart(self._bundled, *read)
        if whole:
            with contextlib.suppress(OSError):
                self._keep_new_ids(apart)
        messages, self._unsaid = (*self._unsaid, *_renamed(apart)), []
        return self._state(apart, messages)

    def read_to_change(self) -> OwnState:
        """Everything, for a change. Raises `OwnContentNotSavedError` where a file is unreadable."""
        try:
            exercises, routines = self._exercises.read(), self._routines.read()
        except OwnFileUnreadableError as error:
            raise OwnContentNotSavedError(f"Your change was not saved. {error}") from error
        self._unsaid += [*self._exercises.messages, *self._routines.messages]
        apart = keep_apart(self._bundled, exercises, routines)
        try:
            self._keep_new_ids(apart)
        except OSError as error:
            raise self._not_saved(error) from error
        return self._state(apart, ())

    def write(
        self,
        before: OwnState,
        *,
        exercises: OwnEntries | None = None,
        routines: OwnEntries | None = None,
        pictures: Mapping[str, bytes] = NO_FILES,
    ) -> None:
        """Write what is given and differs from `before`. Raises `OwnContentNotSavedError`.

        Pictures come first and routines last: what names another is never there before it.
        """
        files = {self._pictures / name: data for name, data in pictures.items()}
        if exercises is not None and exercises != before.exercises:
            files[self._exercises.path] = self._exercises.layout(exercises)
        if routines is not None and routines != before.routines:
            files[self._routines.path] = self._routines.layout(routines)
        try:
            write_together(files, private=True)
        except OSError as error:
            raise self._not_saved(error) from error

    def picture(self, name: str) -> bytes | None:
        """The picture of that file name, or None where it cannot be read."""
        try:
            return (self._pictures / name).read_bytes()
        except OSError:
            return None

    def drop_pictures(self, names: Iterable[str], own: OwnEntries) -> None:
        """Delete the pictures of these names that no entry of `own` mentions."""
        for name in names:
            if not own.mentions(name):
                with contextlib.suppress(OSError):
                    (self._pictures / name).unlink(missing_ok=True)

    def _state(self, apart: Apart, messages: tuple[str, ...]) -> OwnState:
        merged = merge(self._bundled, apart.exercise_entries, apart.routine_entries)
        return OwnState(apart.exercise_entries, apart.routine_entries, merged, messages)

    def _keep_new_ids(self, apart: Apart) -> None:
        """The routines first: were only they written, the drills would get the same ids again."""
        files: dict[Path, bytes] = {}
        if apart.exercises or apart.routines:
            files[self._routines.path] = self._routines.layout(apart.routine_entries)
        if apart.exercises:
            files[self._exercises.path] = self._exercises.layout(apart.exercise_entries)
        write_together(files, private=True)

    def _not_saved(self, error: OSError) -> OwnContentNotSavedError:
        where = self._pictures.parent
        reason = error.strerror or str(error)
        message = f"Your change was not saved: {where} cannot be written ({reason})."
        return OwnContentNotSavedError(message)


def _renamed(apart: Apart) -> tuple[str, ...]:
    pairs = {**apart.exercises, **apart.routines}
    return tuple(
        f"HipTimer now comes with “{old}” itself. Your own of that id is kept as “{new}”."
        for old, new in pairs.items()
    )
