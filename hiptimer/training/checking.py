"""What decoded content must also satisfy: names that resolve, doses in range, sides that agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from hiptimer.training.decoding import ContentFile
from hiptimer.training.exercises import (
    Exercise,
    HoldAllowed,
    HoldDose,
    Laterality,
    RepsDose,
    Source,
    Variant,
)
from hiptimer.training.faults import Fault
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import is_sided

SHARE_TOLERANCE = 1e-6
NEITHER_SIDE = "0 on both sides"
SIDED_TEXTS = (
    "spoken_set_up",
    "spoken_feel",
    "set_up",
    "movement",
    "form_cues",
    "mistakes",
    "spoken_movement",
    "spoken_rep",
    "spoken_change",
    "spoken_leave",
)
"""The fields whose texts may name a side, where a drill has sides."""


def file_faults(
    content: ContentFile, exercises: Mapping[str, Exercise], file: str
) -> Iterator[Fault]:
    """All that is wrong between the fields of a file; its routines may name `exercises`."""
    yield from _repeated_ids(content.exercises, "exercises", file)
    for index, exercise in enumerate(content.exercises):
        yield from exercise_faults(exercise, content.sources, f"exercises[{index}]", file)
    yield from _repeated_ids(content.routines, "routines", file)
    for index, routine in enumerate(content.routines):
        yield from routine_faults(routine, content.sources, exercises, f"routines[{index}]", file)


def _repeated_ids(
    items: Sequence[Exercise | Variant | Routine], list_place: str, file: str
) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for index, each in enumerate(items):
        place = f"{list_place}[{index}]"
        if first.setdefault(each.id, place) != place:
            yield repeated_id(each.id, place, first[each.id], file)


def repeated_id(identifier: str, place: str, first: str, file: str) -> Fault:
    """The fault of an id at `place` that is used at the place `first` already."""
    used = f'an id that {first} uses already: "{identifier}"'
    return Fault(file, f"{place}.id", used, "an id of its own")


def exercise_faults(
    exercise: Exercise, sources: Mapping[str, Source] | None, place: str, file: str
) -> Iterator[Fault]:
    """What is wrong between the fields of one exercise, which stands at `place`.

    Without `sources`, those that it cites are not looked for.
    """
    planes = exercise.planes
    total = planes.sagittal + planes.frontal + planes.transverse
    if abs(total - 1) > SHARE_TOLERANCE:
        yield Fault(file, f"{place}.planes", f"shares adding up to {total:g}", "1")
    yield from _side_faults(exercise, place, file)
    yield from _spoken_rep_faults(exercise, place, file)
    yield from _dose_faults(exercise.dose, f"{place}.dose", file)
    for index, support in enumerate(exercise.dose.sources):
        if sources is not None and support.source not in sources:
            where = f"{place}.dose.sources[{index}].source"
            yield Fault(file, where, f'"{support.source}"', "a key of `sources`")
    yield from _repeated_ids(exercise.variants, f"{place}.variants", file)


def _side_faults(exercise: Exercise, place: str, file: str) -> Iterator[Fault]:
    sided = exercise.laterality is not Laterality.BILATERAL
    names = [("side_name", exercise.side_name)]
    names += [
        (f"variants[{index}].side_name", each.side_name)
        for index, each in enumerate(exercise.variants)
        if each.side_name is not None
    ]
    for field, name in names:
        if sided and not is_sided(name):
            yield Fault(file, f"{place}.{field}", f'"{name}"', "a text with {side} in it")
        if not sided and name:
            yield Fault(file, f"{place}.{field}", f'"{name}"', 'nothing ("") without sides')
    if not sided:
        for field, text in texts_in(exercise, SIDED_TEXTS):
            if is_sided(text):
                yield Fault(file, f"{place}.{field}", f'"{text}"', "a text without {side}")


def _spoken_rep_faults(exercise: Exercise, place: str, file: str) -> Iterator[Fault]:
    """What is said in a rep is said phase by phase, so it needs as many texts as there are."""
    phases = len(exercise.dose.phases) if isinstance(exercise.dose, RepsDose) else 0
    said = [("spoken_rep", exercise.spoken_rep)]
    for index, each in enumerate(exercise.variants):
        said.append((f"variants[{index}].spoken_rep", each.spoken_rep or ()))
    for field, texts in said:
        if texts and len(texts) != phases:
            expected = f"{phases} of them, one for each phase" if phases else "none without phases"
            yield Fault(file, f"{place}.{field}", f"{len(texts)} texts", expected)


def texts_in(node: Struct, fields: Iterable[str], place: str = "") -> Iterator[tuple[str, str]]:
    """The texts of these fields of `node`, which stands at `place`, each with its own place."""
    for field in fields:
        value: str | tuple[str, ...] | None = getattr(node, field)
        if isinstance(value, str):
            yield f"{place}{field}", value
        else:
            yield from ((f"{place}{field}[{at}]", text) for at, text in enumerate(value or ()))


def _dose_faults(dose: HoldDose | RepsDose, place: str, file: str) -> Iterator[Fault]:
    if isinstance(dose, RepsDose) and dose.phases:
        total = sum(phase.seconds for phase in dose.phases)
        if abs(total - dose.seconds_per_rep) > SHARE_TOLERANCE:
            found = f"phases of {total:g} s together"
            yield Fault(file, f"{place}.phases", found, f"{dose.seconds_per_rep:g} s")
    for field in dose.allowed.__struct_fields__:
        low, high = getattr(dose.allowed, field)
        if low > high:
            yield Fault(file, f"{place}.allowed.{field}", f"{low:g} to {high:g}", "least first")
        yield from _range_fault(f"{place}.{field}", getattr(dose, field), (low, high), file)


def _range_fault(
    place: str, value: float, allowed: tuple[float, float], file: str
) -> Iterator[Fault]:
    low, high = allowed
    if not low <= value <= high:
        yield Fault(file, place, f"{value:g}", f"{low:g} to {high:g}")


def routine_faults(
    routine: Routine,
    sources: Mapping[str, Source],
    exercises: Mapping[str, Exercise],
    place: str,
    file: str,
) -> Iterator[Fault]:
    """What is wrong in one routine, which stands at `place`, given what it may name."""
    for index, source in enumerate(routine.sources):
        if source not in sources:
            yield Fault(file, f"{place}.sources[{index}]", f'"{source}"', "a key of `sources`")
    for index, item in enumerate(routine.items):
        item_place = f"{place}.items[{index}]"
        exercise = exercises.get(item.exercise)
        if exercise is None:
            found = f'"{item.exercise}"'
            yield Fault(file, f"{item_place}.exercise", found, "the id of an exercise")
        else:
            yield from _item_faults(item, exercise, item_place, file)


def _item_faults(item: RoutineItem, exercise: Exercise, place: str, file: str) -> Iterator[Fault]:
    if item.variant is not None and exercise.variant(item.variant) is None:
        known = ", ".join(each.id for each in exercise.variants) or "none, it has no variants"
        yield Fault(file, f"{place}.variant", f'"{item.variant}"', f"one of: {known}")
    dose = exercise.dose
    for field in ("seconds", "reps", "seconds_per_rep", "rounds"):
        value: float | None = getattr(item, field)
        if value is None:
            continue
        allowed: tuple[float, float] | None = getattr(dose.allowed, field, None)
        if allowed is None:
            kind = "a hold" if isinstance(dose, HoldDose) else "done in reps"
            yield Fault(file, f"{place}.{field}", f"{value:g}", f"nothing: this is {kind}")
        else:
            yield from _range_fault(f"{place}.{field}", value, allowed, file)
    yield from _own_side_faults(item, exercise, place, file)


def _own_side_faults(
    item: RoutineItem, exercise: Exercise, place: str, file: str
) -> Iterator[Fault]:
    own = {"left": item.left, "right": item.right}
    given = {field: count for field, count in own.items() if count is not None}
    if given and exercise.laterality is not Laterality.UNILATERAL:
        found = "a dose of its own"
        expected = "nothing: both sides are done together or in turn"
        yield from (Fault(file, f"{place}.{field}", found, expected) for field in given)
        return
    allowed = exercise.dose.allowed
    low, high = allowed.seconds if isinstance(allowed, HoldAllowed) else allowed.reps
    for field, count in given.items():
        if count:
            yield from _range_fault(f"{place}.{field}", count, (low, high), file)
    if tuple(own.values()) == (0, 0):
        yield Fault(file, f"{place}.right", NEITHER_SIDE, "a dose for one of them")
