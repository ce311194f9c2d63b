"""What a person can do to a draft: each is one change that can be undone, and is said in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.session.compiling import UPRIGHT
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.exercises import Position
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, RoutineItem
from hiptimer.ui.routines.draft_model import DraftModel
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.routines.routine_form import moment_changes
from hiptimer.ui.widgets.fit_menu import fitting_text

Levels = tuple[bool, bool]
"""Whether a drill starts upright, and whether it ends so."""


class DraftActions(QObject):
    """Places are counted from 0, and are those of items that there are."""

    about_to_go = Signal(int)
    """A change follows after which the keyboard is to be on that place."""

    said = Signal(str)
    """What has been done, in words."""

    def __init__(self, model: DraftModel, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._planner = planner

    def add(self, exercise: str, place: int) -> None:
        """Put the exercise before what is at `place`, or at the end."""
        draft = self._model.draft.added(RoutineItem(exercise=exercise), place)
        self._edit(draft, max(0, place - 1), place)

    def move(self, place: int, to: int) -> None:
        """Put a drill elsewhere."""
        draft = self._model.draft
        if place == to or not 0 <= to < len(draft.items):
            return
        self._edit(draft.moved(place, to), place, to)
        name, count = self._name(draft.items[place]), len(draft.items)
        words = self.tr("{name} is now {number} of {count}.")
        self.said.emit(words.format(name=name, number=to + 1, count=count))

    def double(self, place: int) -> None:
        """Put a drill a second time behind itself."""
        self._edit(self._model.draft.duplicated(place), place, place + 1)
        words = self.tr("{name} is in the routine once more.")
        self.said.emit(words.format(name=self._name(self._model.draft.items[place])))

    def remove(self, place: int) -> None:
        """Take a drill out."""
        draft = self._model.draft
        self._edit(draft.removed(place), place, max(0, min(place, len(draft.items) - 2)))
        words = self.tr("{name} removed. Undo brings it back.")
        self.said.emit(words.format(name=self._name(draft.items[place])))

    def change(self, place: int, field: str, value: Any) -> None:
        """Set one field of a drill; None is as the exercise says."""
        draft = self._model.draft.changed(place, **{field: value})
        self._model.edit(draft, f"items[{place}].{field}")

    def reset(self, place: int) -> None:
        """Do a drill as it is written."""
        items = list(self._model.draft.items)
        items[place] = RoutineItem(exercise=items[place].exercise)
        self._model.edit(replace(self._model.draft, items=tuple(items)))

    def write(self, field: str, value: Any) -> None:
        """Set a text of the routine, or its moment."""
        draft = self._model.draft
        if isinstance(value, Moment):
            self._model.edit(moment_changes(draft, value), field)
        else:
            self._model.edit(replace(draft, **{field: value}), field)

    def fit(self, minutes: int) -> None:
        """Make the routine last so many minutes."""
        draft, fitted = self._planner.fit(self._model.draft, minutes)
        self._model.edit(draft)
        self.said.emit(fitting_text(fitted, self._planner.library))

    def sort_levels(self) -> None:
        """Put drills of one level together."""
        draft = self._model.draft
        items = grouped_by_level(draft.items, self._planner.library)
        self.about_to_go.emit(0)
        self._model.edit(replace(draft, items=items))
        self.said.emit(self.tr("Floor drills are together now."))

    def _edit(self, draft: RoutineDraft, before: int, after: int) -> None:
        """`draft` differs by a drill at the place `before`, which is at `after` in it."""
        self.about_to_go.emit(after)
        self._model.edit(draft, rows=(before, after))

    def _name(self, item: RoutineItem) -> str:
        exercise = self._planner.library.exercises.get(item.exercise)
        return exercise.name if exercise else item.exercise


def grouped_by_level(items: Sequence[RoutineItem], library: Library) -> tuple[RoutineItem, ...]:
    """`items` with those of one level together; among these their order stays as it is.

    Items whose exercise is not in the library come last.
    """
    known = [at for at, item in enumerate(items) if item.exercise in library.exercises]
    order = level_order([_levels(items[at], library) for at in known])
    unknown = [item for item in items if item.exercise not in library.exercises]
    return (*(items[known[at]] for at in order), *unknown)


def level_order(drills: Sequence[Levels]) -> tuple[int, ...]:
    """The places of `drills` in an order with the fewest changes of level between them.

    It begins on the level of the first drill, unless another start saves a change.
    """
    waiting = {
        levels: [at for at, each in enumerate(drills) if each == levels]
        for levels in ((True, True), (True, False), (False, True), (False, False))
    }
    level = _first_level(drills)
    order: list[int] = []
    while len(order) < len(drills):
        order += waiting[level, level]
        waiting[level, level].clear()
        if waiting[level, not level]:
            order.append(waiting[level, not level].pop(0))
        level = not level
    return tuple(order)


def _first_level(drills: Sequence[Levels]) -> bool:
    """Where there are more drills that rise than that fall, or fewer, a walk starts at their foot.

    True is upright.
    """
    rising = sum(each == (False, True) for each in drills)
    falling = sum(each == (True, False) for each in drills)
    if rising != falling or not drills:
        return falling > rising
    return drills[0][0]


def _levels(item: RoutineItem, library: Library) -> Levels:
    exercise = library.exercises[item.exercise]
    variant = exercise.variant(item.variant) if item.variant else None
    start: Position = (variant and variant.position) or exercise.position
    end = (variant and variant.end_position) or exercise.end_position or start
    return start in UPRIGHT, end in UPRIGHT
