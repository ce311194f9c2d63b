"""A routine being written: every change gives a new draft, and no draft is refused.

What is still missing or wrong in one is named field by field, by the checks of a routines file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, get_type_hints

from msgspec import Struct
from msgspec.structs import asdict, replace

from hiptimer.training.checking import routine_faults
from hiptimer.training.decoding import value_fault
from hiptimer.training.exercises import Exercise, Source, Text
from hiptimer.training.faults import Fault
from hiptimer.training.routines import MOST_ITEMS, Moment, RestSeconds, Routine, RoutineItem

NO_SOURCES: Mapping[str, Source] = MappingProxyType({})
TYPES = get_type_hints(Routine, include_extras=True)


class RoutineDraft(Struct, frozen=True, kw_only=True):
    """The fields of a `Routine`, which may be empty or wrong for as long as it is worked on.

    Places are counted from 0. Every method gives a new draft and raises `IndexError` for an item
    that there is not.
    """

    id: str
    name: str = ""
    summary: str = ""
    when: str = ""
    moment: Moment = Moment.ANY_TIME
    items: tuple[RoutineItem, ...] = ()
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def added(self, item: RoutineItem, place: int | None = None) -> RoutineDraft:
        """With `item` before the one at `place`; as the last one without it."""
        at = len(self.items) if place is None else place
        if not 0 <= at <= len(self.items):
            raise IndexError(at)
        return replace(self, items=(*self.items[:at], item, *self.items[at:]))

    def removed(self, place: int) -> RoutineDraft:
        self.item(place)
        return replace(self, items=self.items[:place] + self.items[place + 1 :])

    def moved(self, place: int, to: int) -> RoutineDraft:
        self.item(to)
        return self.removed(place).added(self.item(place), to)

    def duplicated(self, place: int) -> RoutineDraft:
        """With the item at `place` a second time, right behind it."""
        return self.added(self.item(place), place + 1)

    def changed(self, place: int, **changes: Any) -> RoutineDraft:
        """With other values in fields of the item at `place`; None is as the exercise says."""
        return self.removed(place).added(replace(self.item(place), **changes), place)

    def item(self, place: int) -> RoutineItem:
        if not 0 <= place < len(self.items):
            raise IndexError(place)
        return self.items[place]

    def routine(self) -> Routine:
        return Routine(**asdict(self))


def draft_of(routine: Routine) -> RoutineDraft:
    """A draft for changing `routine`, under the same id."""
    return RoutineDraft(**asdict(routine))


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
        (name, getattr(draft, name), TYPES[name])
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
