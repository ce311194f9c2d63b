"""A routine that came from someone else: what its file holds, and what it adds to a library."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from msgspec import Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.training.exercises import Exercise, Source
from hiptimer.training.faults import Fault, first_of
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine

NOTHING: Mapping[str, str] = MappingProxyType({})


class SharedRefusedError(ExplainedError):
    """A shared file cannot be used. The message names the file and the reason.

    `reason` goes on where another sentence began; `faults` has all that is wrong with the content,
    where it was read that far.
    """

    def __init__(self, called: str, reason: Message, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(Message("“{file}” was not added: {reason}.", file=called, reason=reason))
        self.called = called
        self.reason = reason
        self.faults = faults

    @classmethod
    def of(cls, called: str, faults: tuple[Fault, ...]) -> SharedRefusedError:
        """A refusal for these faults, of which there is at least one."""
        return cls(called, first_of(faults), faults)


class Shared(Struct, frozen=True):
    """A shared routine as its file has it, called `called`. Nothing of it has been kept yet.

    `exercises` are the sender's own drills in it, `bundled` the names by id of those that come
    with HipTimer; `pictures` are by file name, and safe to show. Of a foreign one, from another
    timer, `left_out` says what is not taken over and why, a line for each, without full stops.
    """

    called: str
    routine: Routine
    exercises: tuple[Exercise, ...]
    bundled: Mapping[str, str]
    sources: Mapping[str, Source]
    pictures: Mapping[str, bytes]
    is_foreign: bool = False
    left_out: tuple[Message, ...] = ()


class Additions(Struct, frozen=True):
    """What a shared routine adds to a library, under the ids and names that it gets there.

    `exercises` are the new drills alone. `renamed` gives the new id of each exercise of the file
    that has another one here; the routine may be there already, in which case it is not new.
    """

    routine: Routine
    routine_is_new: bool
    exercises: tuple[Exercise, ...] = ()
    sources: Mapping[str, Source] = MappingProxyType({})
    pictures: Mapping[str, bytes] = MappingProxyType({})
    renamed: Mapping[str, str] = NOTHING

    @property
    def is_empty(self) -> bool:
        """Whether everything is there already."""
        return not self.routine_is_new and not self.exercises

    def on(self, library: Library) -> Library:
        """`library` with what is added, to show and to compile the routine before it is kept."""
        routines = {self.routine.id: self.routine} if self.routine_is_new else {}
        exercises = {each.id: each for each in self.exercises}
        return Library(
            exercises=MappingProxyType({**library.exercises, **exercises}),
            routines=MappingProxyType({**library.routines, **routines}),
            sources=MappingProxyType({**library.sources, **self.sources}),
            own_exercises=library.own_exercises | exercises.keys(),
            own_routines=library.own_routines | routines.keys(),
        )


class Sharing(Protocol):
    """Writes routines into files for others, and reads such files."""

    def write(self, path: str, routine: Routine, library: Library) -> None:
        """Write `routine` with the person's own drills and pictures that it uses.

        Raises `OwnContentNotSavedError`, with a sentence.
        """
        ...

    def read(self, path: str) -> Shared:
        """What a file holds; nothing is kept. Raises `SharedRefusedError`."""
        ...
