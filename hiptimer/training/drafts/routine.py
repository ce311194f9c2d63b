"""A routine being written: every change gives a new draft, and no draft is refused.

What is still missing or wrong in one is named by `draft_faults`.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from hiptimer.training.routines import Moment, Routine, RoutineItem


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
        """Without the item at `place`."""
        self.item(place)
        return replace(self, items=self.items[:place] + self.items[place + 1 :])

    def moved(self, place: int, to: int) -> RoutineDraft:
        """With the item at `place` moved so that it is at `to`."""
        self.item(to)
        return self.removed(place).added(self.item(place), to)

    def duplicated(self, place: int) -> RoutineDraft:
        """With the item at `place` a second time, right behind it."""
        return self.added(self.item(place), place + 1)

    def changed(self, place: int, **changes: Any) -> RoutineDraft:
        """With other values in fields of the item at `place`; None is as the exercise says."""
        return self.removed(place).added(replace(self.item(place), **changes), place)

    def item(self, place: int) -> RoutineItem:
        """The item at `place`."""
        if not 0 <= place < len(self.items):
            raise IndexError(place)
        return self.items[place]

    def routine(self) -> Routine:
        """The routine as it stands, whether it has faults or not."""
        return Routine(**asdict(self))


def draft_of(routine: Routine) -> RoutineDraft:
    """A draft for changing `routine`, under the same id."""
    return RoutineDraft(**asdict(routine))
