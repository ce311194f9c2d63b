"""What a person adds to the library, as a small protocol that `storage` fulfils."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, Protocol

from msgspec import Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import Fault
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Additions, Shared
from hiptimer.training.sides import Side

NO_PICTURES: Mapping[Side | None, bytes] = MappingProxyType({})


class OwnContentError(ExplainedError):
    """Something could not be done with own content."""


class OwnContentNotSavedError(OwnContentError):
    """A file of own content could not be written. Nothing has changed."""


class ExerciseInUseError(OwnContentError):
    """A drill cannot be deleted. `routines` are the names of those that it is in."""

    def __init__(self, name: str, routines: tuple[str, ...]) -> None:
        listed = ", ".join(f"“{each}”" for each in routines)
        super().__init__(
            Message(
                "“{name}” is part of {routines}. Take it out there first.",
                name=name,
                routines=listed,
            )
        )
        self.routines = routines


class PictureRefusedError(OwnContentError):
    """A picture cannot be used. `reason` goes on where another sentence began."""

    def __init__(self, reason: Message) -> None:
        super().__init__(Message("This picture cannot be used: {reason}.", reason=reason))
        self.reason = reason


class OwnReading(Struct, frozen=True):
    """The bundled library with the person's own content in it.

    `messages` are sentences about what could not be used; `faults` are all their faults.
    """

    library: Library
    messages: tuple[Message, ...] = ()
    faults: tuple[Fault, ...] = ()


class Removed(Struct, frozen=True):
    """What was deleted, so that `restore` can bring it back. `name` is what it was called."""

    name: str
    kind: Literal["exercises", "routines"]
    entry: bytes | None = None
    place: int = 0
    pictures: Mapping[str, bytes] = MappingProxyType({})


class OwnContent(Protocol):
    """A person's own drills and routines.

    Everything that writes raises `OwnContentNotSavedError` where the disk does not let it, and has
    then changed nothing. After each change `load` gives the new library.
    """

    def load(self) -> OwnReading:
        """Read everything. Never raises: what is broken is left out and named."""
        ...

    def save_routine(self, routine: Routine) -> Routine:
        """Keep a new or changed routine; the result is it as it was kept.

        Its texts are tidied. It gets another id and name where a preset has its id, or where
        another computer has used or changed it meanwhile. Raises `ContentError`.
        """
        ...

    def delete_routine(self, routine_id: str) -> Removed:
        """Delete one of these routines. Nothing happens where there is none of that id."""
        ...

    def save_exercise(
        self, exercise: Exercise, pictures: Mapping[Side | None, bytes] = NO_PICTURES
    ) -> Exercise:
        """Keep a new or changed drill, as `save_routine` does; the result is it as it was kept.

        `pictures` are new ones, None for a drill without sides; a side that is not among them
        keeps what `exercise.pictures` says. Raises `ContentError` and `PictureRefusedError`.
        """
        ...

    def delete_exercise(self, exercise_id: str) -> Removed:
        """Delete one of these drills. Raises `ExerciseInUseError`."""
        ...

    def restore(self, removed: Removed) -> None:
        """Bring back what was deleted."""
        ...

    def add(self, shared: Shared) -> Additions:
        """Keep a shared routine with all that comes with it, or nothing at all.

        Raises `SharedRefusedError`.
        """
        ...

    def picture(self, name: str) -> bytes | None:
        """The picture of that file name, or None where it is not there or not safe to show."""
        ...

    def check_picture(self, data: bytes) -> str:
        """The ending that a file of such a picture has. Raises `PictureRefusedError`."""
        ...
