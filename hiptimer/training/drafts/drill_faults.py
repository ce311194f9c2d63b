"""What still keeps a drill's form from being a drill, field by field, to be put into words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import cast

from msgspec import Struct, inspect

from hiptimer.training.checking import exercise_faults, texts_in
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Exercise, Laterality
from hiptimer.training.faults import Fault
from hiptimer.training.sides import is_sided

PAGE_ORDER = (
    "name",
    "kind",
    "laterality",
    "position",
    "dose",
    "movement",
    "set_up",
    "form_cues",
    "side_name",
)
"""The fields that come first, as a person meets them; the others follow as they are declared."""
VARIANT_TEXTS = ("instruction", "spoken_set_up", "set_up", "movement", "form_cues")


class Problem(StrEnum):
    """What can be wrong with a field."""

    MISSING = "missing"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    OUT_OF_RANGE = "out-of-range"
    OUTSIDE_ALLOWED = "outside-allowed"
    LEAST_FIRST = "least-first"
    NO_SIDE = "no-side"
    SPARE_SIDE = "spare-side"
    ALTERNATING_HOLD = "alternating-hold"
    OTHER = "other"


class FormFault(Struct, frozen=True):
    """One thing that is wrong at `place`, which reads like `set_up[1]` or `dose.seconds`.

    `low` and `high` are what would fit: numbers, or lengths of texts and lists. `found` and
    `expected` are the words of the check, for a problem that has no better ones.
    """

    place: str
    problem: Problem
    low: float | None = None
    high: float | None = None
    found: str = ""
    expected: str = ""

    @property
    def field(self) -> str:
        """The field of the form that it is about."""
        return re.split(r"[.\[]", self.place, maxsplit=1)[0]


def form_faults(form: DrillForm) -> tuple[FormFault, ...]:
    """Everything that is wrong with `form`, in the order of the page; empty for a valid drill."""
    exercise = form.exercise()
    found = (
        *_value_faults(exercise, _shape(), ""),
        *(_between(each) for each in exercise_faults(exercise, None, "", form.id)),
        *_more_faults(exercise, form),
    )
    places = [*PAGE_ORDER, *(each for each in Exercise.__struct_fields__ if each not in PAGE_ORDER)]
    first: dict[str, FormFault] = {}
    for each in found:
        first.setdefault(each.place, each)
    if "set_up" in first:
        first.pop("spoken_set_up", None)  # it is made from the set-up
    return tuple(sorted(first.values(), key=lambda each: places.index(each.field)))


def form_faults_of(faults: tuple[Fault, ...]) -> tuple[FormFault, ...]:
    """The faults that kept a drill from being kept, as those of the form."""
    return tuple(_between(each) for each in faults)


@cache
def _shape() -> inspect.Type:
    return inspect.type_info(Exercise)


def _value_faults(value: object, wanted: inspect.Type, place: str) -> Iterator[FormFault]:
    """Values that no drill may have."""
    match wanted:
        case inspect.StructType(fields=fields):
            for field in fields:
                at = f"{place}.{field.name}".removeprefix(".")
                yield from _value_faults(getattr(value, field.name), field.type, at)
        case inspect.VarTupleType():
            yield from _list_faults(cast("tuple[object, ...]", value), wanted, place)
        case inspect.TupleType(item_types=types):
            for item, item_type in zip(cast("tuple[object, ...]", value), types, strict=True):
                yield from _value_faults(item, item_type, place)
        case inspect.UnionType(types=types) if value is not None:
            yield from _value_faults(value, _type_of(value, types), place)
        case inspect.StrType() if isinstance(value, str):
            yield from _text_faults(value, wanted, place)
        case inspect.IntType() | inspect.FloatType() if isinstance(value, int | float):
            low, high = wanted.ge, wanted.le
            if low is not None and high is not None and not low <= value <= high:
                yield FormFault(place, Problem.OUT_OF_RANGE, low, high)
        case _:
            pass


def _list_faults(
    value: tuple[object, ...], wanted: inspect.VarTupleType, place: str
) -> Iterator[FormFault]:
    low, high = wanted.min_length or 0, wanted.max_length
    if len(value) < low:
        yield FormFault(place, Problem.MISSING, low, high)
    elif high is not None and len(value) > high:
        yield FormFault(place, Problem.TOO_MANY, low, high)
    for index, item in enumerate(value):
        yield from _value_faults(item, wanted.item_type, f"{place}[{index}]")


def _text_faults(value: str, wanted: inspect.StrType, place: str) -> Iterator[FormFault]:
    low, high = wanted.min_length or 0, wanted.max_length
    if len(value) < low or (wanted.pattern and not value):
        yield FormFault(place, Problem.MISSING, low, high)
    elif high is not None and len(value) > high:
        yield FormFault(place, Problem.TOO_LONG, low, high)
    elif wanted.pattern and not re.search(wanted.pattern, value):
        yield FormFault(place, Problem.OTHER, found=f'"{value}"', expected="a plain name")


def _type_of(value: object, types: tuple[inspect.Type, ...]) -> inspect.Type:
    """The one of a union that `value` is meant to be."""
    for each in types:
        if isinstance(each, inspect.StructType) and isinstance(value, each.cls):
            return each
    return next(each for each in types if not isinstance(each, inspect.NoneType))


def _between(fault: Fault) -> FormFault:
    """A fault of the checks between fields, by its place."""
    place = fault.place.removeprefix(".")
    problem = Problem.OTHER
    if place.startswith("dose.allowed."):
        problem = Problem.LEAST_FIRST
    elif re.fullmatch(r"dose\.(seconds|reps|seconds_per_rep|rounds)", place):
        problem = Problem.OUTSIDE_ALLOWED
    elif place.endswith("side_name") and "{side}" in fault.expected:
        problem = Problem.NO_SIDE
    elif fault.expected == "a text without {side}":
        problem = Problem.SPARE_SIDE
    return FormFault(place, problem, found=fault.found, expected=fault.expected)


def _more_faults(exercise: Exercise, form: DrillForm) -> Iterator[FormFault]:
    """What a file may have and still makes no sense in a session."""
    if form.timed and form.laterality is Laterality.ALTERNATING:
        yield FormFault("laterality", Problem.ALTERNATING_HOLD)
    for place, text in _texts_without_sides(exercise, form):
        if is_sided(text):
            yield FormFault(place, Problem.SPARE_SIDE)


def _texts_without_sides(exercise: Exercise, form: DrillForm) -> Iterator[tuple[str, str]]:
    """Texts that are shown or said as they are, on whatever side."""
    yield from texts_in(exercise, ("name", "spoken_name"))
    if not form.timed:
        for index, phase in enumerate(form.reps.phases):
            yield from texts_in(phase, ("say",), f"dose.phases[{index}].")
    if not form.has_sides:
        yield from texts_in(exercise, ("breathing", "when_to_stop"))
        for index, variant in enumerate(exercise.variants):
            yield from texts_in(variant, VARIANT_TEXTS, f"variants[{index}].")
