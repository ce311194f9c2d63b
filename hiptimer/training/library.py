"""Everything that can be done, by id: the exercises (with a variant applied) and the routines."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from msgspec import Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.training.checking import file_faults
from hiptimer.training.decoding import ContentFile, decode_content
from hiptimer.training.exercises import LONGEST_ID, Exercise, Kind, Source, Variant
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.routines import Moment, Occasion, Routine, RoutineItem, occasion_of

OVERRIDABLE = {*Variant.__struct_fields__} & {*Exercise.__struct_fields__} - {"id", "name"}
"""What a variant may say in place of the exercise."""
PREFIX = "just-"


class UnknownExerciseError(LookupError):
    """No exercise, or no variant of it, has that id."""


class UnknownRoutineError(ExplainedError, LookupError):
    """No routine has that id. The message lists those that there are."""

    def __init__(self, routine_id: str, known: tuple[str, ...]) -> None:
        names = ", ".join(known)
        super().__init__(
            Message(
                "There is no routine “{name}”. There are: {names}.", name=routine_id, names=names
            )
        )


class Library(Struct, frozen=True):
    """Exercises and routines that are known to fit together, what is bundled first.

    `own_exercises` and `own_routines` are the ids of those that are the person's own.
    """

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    sources: Mapping[str, Source]
    own_exercises: frozenset[str] = frozenset()
    own_routines: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        """Its size: the whole content would drown whatever it is printed in."""
        return f"Library({len(self.exercises)} exercises, {len(self.routines)} routines)"

    def exercise(self, exercise_id: str, variant: str | None = None) -> Exercise:
        """The exercise of that id, with what `variant` changes put in its place."""
        try:
            exercise = self.exercises[exercise_id]
        except KeyError:
            raise UnknownExerciseError(exercise_id) from None
        return exercise if variant is None else with_variant(exercise, variant)

    def routine(self, routine_id: str) -> Routine:
        """The routine of that id. Raises `UnknownRoutineError`."""
        try:
            return self.routines[routine_id]
        except KeyError:
            raise UnknownRoutineError(routine_id, tuple(self.routines)) from None

    @property
    def holds(self) -> tuple[str, ...]:
        """The ids of the exercises that are held still."""
        return tuple(key for key, each in self.exercises.items() if each.kind is Kind.STATIC)

    def occasion(self, routine_id: str) -> Occasion:
        """What that routine is for; a drill that is done alone is for an easy day."""
        routine = self.routines.get(routine_id)
        return occasion_of(routine, self.exercises) if routine else Occasion.EASY

    def routine_name(self, routine_id: str, recorded: str) -> str:
        """What a routine is called now that was `recorded` under a name in some language.

        One of the person's own may be something else by now: it keeps its old name.
        """
        routine = self.routines.get(routine_id)
        if routine is None or routine_id in self.own_routines:
            return recorded
        return routine.name


def with_variant(exercise: Exercise, variant_id: str) -> Exercise:
    """`exercise` as its variant has it. Raises `UnknownExerciseError` for an unknown variant."""
    variant = exercise.variant(variant_id)
    if variant is None:
        raise UnknownExerciseError(f"{exercise.id}:{variant_id}")
    changes = {name: value for name in OVERRIDABLE if (value := getattr(variant, name)) is not None}
    if "movement" in changes:
        # What is said of the movement is about another one now, unless the variant says it too.
        changes = {"spoken_movement": (), "spoken_rep": (), **changes}
    return msgspec.structs.replace(exercise, **changes)


class CheckedFiles(Struct, frozen=True):
    """Decoded content files by name, and everything that is wrong with them."""

    contents: Mapping[str, ContentFile]
    faults: tuple[Fault, ...]


def check_files(
    files: Mapping[str, bytes], known: Mapping[str, Exercise] = MappingProxyType({})
) -> CheckedFiles:
    """Decode and check content files, given by name.

    Routines may name exercises of any of the files, and `known` ones.
    """
    faults: list[Fault] = []
    contents: dict[str, ContentFile] = {}
    for name, data in files.items():
        try:
            contents[name] = decode_content(data, name)
        except ContentError as error:
            faults.extend(error.faults)
    exercises = {**known, **_exercises_of(contents)}
    for name, content in contents.items():
        faults.extend(file_faults(content, exercises, name))
    return CheckedFiles(contents, tuple(faults))


def build_library(files: Mapping[str, bytes]) -> Library:
    """The library of these content files, by name. Raises `ContentError` with every fault."""
    checked = check_files(files)
    if checked.faults:
        raise ContentError(checked.faults)
    contents = checked.contents.values()
    routines = {each.id: each for content in contents for each in content.routines}
    sources = {key: each for content in contents for key, each in content.sources.items()}
    return Library(
        exercises=MappingProxyType(_exercises_of(checked.contents)),
        routines=MappingProxyType(routines),
        sources=MappingProxyType(sources),
    )


def _exercises_of(contents: Mapping[str, ContentFile]) -> dict[str, Exercise]:
    return {each.id: each for content in contents.values() for each in content.exercises}


def single_routine(exercise: Exercise, variant: str | None = None) -> Routine:
    """The routine that is nothing but `exercise`, in its own dose.

    Without a `variant` it is done as the person prefers it, as in any routine. The id begins with
    `PREFIX` and is always the same for the same exercise. Raises `UnknownExerciseError` for a
    variant that the exercise does not have.
    """
    if variant is not None and exercise.variant(variant) is None:
        raise UnknownExerciseError(f"{exercise.id}:{variant}")
    return Routine(
        id=(PREFIX + exercise.id)[:LONGEST_ID].rstrip("-"),
        name=exercise.name,
        summary="just this drill",
        when="Whenever you like.",
        moment=Moment.ANY_TIME,
        items=(RoutineItem(exercise=exercise.id, variant=variant),),
    )
