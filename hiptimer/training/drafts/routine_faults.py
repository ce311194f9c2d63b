"""What still keeps a draft from being a routine: the checks of a routines file, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, get_type_hints

from msgspec.structs import replace

from hiptimer.training.checking import routine_faults
from hiptimer.training.decoding import value_fault
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.exercises import Exercise, Source, Text
from hiptimer.training.faults import Fault
from hiptimer.training.routines import MOST_ITEMS, RestSeconds, Routine

NO_SOURCES: Mapping[str, Source] = MappingProxyType({})
_TYPES = get_type_hints(Routine, include_extras=True)


def draft_faults(
    draft: RoutineDraft,
    exercises: Mapping[str, Exercise],
    sources: Mapping[str, Source] = NO_SOURCES,
) -> tuple[Fault, ...]:
    """Everything that is wrong in `draft`; empty where it is a valid routine.

    `exercises` and `sources` are those that it may name. Places read like `items[3].seconds`, and
    the file is the draft's id.
    """
    between = routine_faults(draft.routine(), sources, exercises, "", draft.id)
    return (
        *_value_faults(draft),
        *(replace(fault, place=fault.place.removeprefix(".")) for fault in between),
    )


def _value_faults(draft: RoutineDraft) -> Iterator[Fault]:
    """Values that no routine may have, whatever exercises there are."""
    values: list[tuple[str, Any, Any]] = [
        (name, getattr(draft, name), _TYPES[name])
        for name in ("id", "name", "summary", "when", "moment")
    ]
    values += [(f"notes[{index}]", note, Text) for index, note in enumerate(draft.notes)]
    values += [
        (f"items[{index}].rest_seconds", item.rest_seconds, RestSeconds)
        for index, item in enumerate(draft.items)
        if item.rest_seconds is not None
    ]
    for place, value, wanted in values:
        fault = value_fault(value, wanted, draft.id, place)
        if fault is not None:
            yield fault
    if not 1 <= len(draft.items) <= MOST_ITEMS:
        found, expected = f"{len(draft.items)} exercises", f"1 to {MOST_ITEMS} exercises"
        yield Fault(draft.id, "items", found, expected)
