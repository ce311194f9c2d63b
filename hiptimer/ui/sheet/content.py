"""What a printed page says: a plan, drill by drill, in words."""

from __future__ import annotations

from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.sides import Side, for_side
from hiptimer.ui.sheet import wording

MOST_CUES = 2


class Entry(Struct, frozen=True):
    """One drill of the routine. A text that does not apply is empty.

    `side` is what its sides are called, `shown` what is said below its picture.
    """

    exercise: Exercise
    variant_id: str | None
    number: int
    name: str
    dose: str
    sides: str
    side: str
    shown: str
    version: str
    version_in_full: str
    set_up: str
    cues: tuple[str, ...]
    stop: str


class Sheet(Struct, frozen=True):
    """A routine in words, its drills in the order in which they are done."""

    title: str
    when: str
    notes: str
    minutes: str
    drills: str
    entries: tuple[Entry, ...]


def sheet_of(plan: Plan, library: Library) -> Sheet:
    """What there is to print of `plan`. Raises `UnknownExerciseError`.

    When to do it and the notes are there only where the library has the plan's routine.
    """
    routine = library.routines.get(plan.routine)
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    items = [list(steps) for _, steps in groupby(work, lambda step: step.item)]
    return Sheet(
        title=plan.name,
        when=routine.when if routine else "",
        notes=" ".join(routine.notes) if routine else "",
        minutes=wording.minutes(plan.seconds),
        drills=wording.drills(len(items)),
        entries=tuple(_entry(i, steps, library) for i, steps in enumerate(items, start=1)),
    )


def showing(entry: Entry, side: Side | None) -> Entry:
    """`entry` with a picture that shows `side`, or neither side."""
    name = wording.side_name(entry.exercise, side or Side.RIGHT)
    return replace(entry, side=name, shown=wording.shown(name) if name and side else name)


def _entry(number: int, work: list[Step], library: Library) -> Entry:
    variant_id = work[0].variant
    exercise = library.exercise(work[0].exercise, variant_id)
    variant = exercise.variant(variant_id) if variant_id else None
    return Entry(
        exercise=exercise,
        variant_id=variant_id,
        number=number,
        name=exercise.name,
        dose=wording.dose(work),
        sides=wording.sides(exercise.laterality),
        side=wording.side_name(exercise, Side.RIGHT),
        shown="",
        version=wording.version(variant) if variant else "",
        version_in_full=wording.version_with_instruction(variant) if variant else "",
        set_up=for_side(exercise.spoken_set_up, Side.RIGHT),
        cues=tuple(for_side(cue, Side.RIGHT) for cue in exercise.form_cues[:MOST_CUES]),
        stop=wording.when_to_stop(exercise.when_to_stop[0]) if exercise.when_to_stop else "",
    )
