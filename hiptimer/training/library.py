"""Everything that can be done, by id: the exercises (with a variant applied) and the routines."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from msgspec import Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.training.checking import exercise_file_faults, routine_file_faults
from hiptimer.training.decoding import ExerciseFile, RoutineFile, decode_content
from hiptimer.training.exercises import LONGEST_ID, Exercise, Source
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.routines import Moment, Routine, RoutineItem

OVERRIDABLE = (
    "position",
    "end_position",
    "side_name",
    "set_up",
    "spoken_set_up",
    "movement",
    "form_cues",
    "equipment",
    "spoken_movement",
    "spoken_rep",
    "spoken_feel",
    "spoken_change",
    "spoken_leave",
)

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

    exercise_files: Mapping[str, ExerciseFile]
    routine_files: Mapping[str, RoutineFile]
    faults: tuple[Fault, ...]


def check_files(
    files: Mapping[str, bytes], known: Mapping[str, Exercise] = MappingProxyType({})
) -> CheckedFiles:
    """Decode and check content files, given by name.

    Routines may name exercises of any of the files, and `known` ones.
    """
    faults: list[Fault] = []
    exercise_files: dict[str, ExerciseFile] = {}
    routine_files: dict[str, RoutineFile] = {}
    for name, data in files.items():
        try:
            content = decode_content(data, name)
        except ContentError as error:
            faults.extend(error.faults)
            continue
        match content:
            case ExerciseFile():
                exercise_files[name] = content
                faults.extend(exercise_file_faults(content, name))
            case RoutineFile():
                routine_files[name] = content
    exercises = {**known, **_exercises_of(exercise_files)}
    for name, content in routine_files.items():
        faults.extend(routine_file_faults(content, exercises, name))
    return CheckedFiles(exercise_files, routine_files, tuple(faults))


def build_library(files: Mapping[str, bytes]) -> Library:
    """The library of these content files, by name. Raises `ContentError` with every fault."""
    checked = check_files(files)
    if checked.faults:
        raise ContentError(checked.faults)
    every_file = (*checked.exercise_files.values(), *checked.routine_files.values())
    routines = (each for file in checked.routine_files.values() for each in file.routines)
    return Library(
        exercises=MappingProxyType(_exercises_of(checked.exercise_files)),
        routines=MappingProxyType({each.id: each for each in routines}),
        sources=MappingProxyType(
            {key: source for file in every_file for key, source in file.sources.items()}
        ),
    )


def _exercises_of(files: Mapping[str, ExerciseFile]) -> dict[str, Exercise]:
    return {each.id: each for file in files.values() for each in file.exercises}


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
