"""The draft that is being written: with undo and redo, what can be done to it, and how it is kept.

Each thing that is done to it is one change that can be undone, and is said in words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.messages import ExplainedError
from hiptimer.session.coverage import starts_and_ends_upright
from hiptimer.training.drafts.naming import copy_of, free_id, numbered
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.drafts.undo import History, history_of
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContent, Removed
from hiptimer.training.routines import Moment, RoutineItem
from hiptimer.ui.language import translated
from hiptimer.ui.models import ContentModel
from hiptimer.ui.routines.forms import moment_changes
from hiptimer.ui.routines.item_form import usual
from hiptimer.ui.routines.lengths import Planner
from hiptimer.ui.widgets.fit_menu import fitting_text

NEW_ID = "new"
Levels = tuple[bool, bool]
"""Whether a drill starts upright, and whether it ends so."""


class DraftModel(QObject):
    """`now` gives the seconds of any clock: what is typed in one go is undone in one go.

    `history` says what can be undone and redone. `base` is what was kept, or what a new one began
    as; `is_kept`: the routine is among the person's own, maybe in an earlier state.
    """

    changed = Signal()
    """The draft is another one, or has been kept; it takes no value: read `draft`."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.history = history_of(RoutineDraft(id=NEW_ID))
        self.base, self.is_kept = self.draft, False

    @property
    def draft(self) -> RoutineDraft:
        return self.history.draft

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what was kept, or from what a new one began as."""
        return self.draft != self.base

    def begin(
        self, draft: RoutineDraft, base: RoutineDraft | None = None, *, is_kept: bool
    ) -> None:
        """Work on `draft` from now on; where it is a change already, `base` is what it was."""
        self.history = history_of(draft)
        self.base, self.is_kept = base or draft, is_kept
        self.changed.emit()

    def edit(
        self, draft: RoutineDraft, field: str = "", rows: tuple[int, int] | None = None
    ) -> None:
        """Make `draft` the present one; `field` and `rows` are as for `History.changed`."""
        self._show(self.history.changed(draft, field, self._now(), rows))

    def undo(self) -> None:
        """Go one change back, if there is one."""
        self._show(self.history.undone())

    def redo(self) -> None:
        """Go one undone change forth, if there is one."""
        self._show(self.history.redone())

    def keep(self, draft: RoutineDraft) -> None:
        """The draft has been kept, in this form; it can still be undone."""
        present = replace(self.history.present, draft=draft)
        self.history = replace(self.history, present=present)
        self.base, self.is_kept = draft, True
        self.changed.emit()

    def discard(self) -> None:
        """Go back to what was kept, or to what a new one began as; it cannot be undone."""
        self.begin(self.base, is_kept=self.is_kept)

    def _show(self, history: History) -> None:
        if history is self.history:
            return
        if history.draft.id != self.base.id:
            # Its first saving gave it an id: what was undone goes on under that.
            same = replace(history.draft, id=self.base.id)
            history = replace(history, present=replace(history.present, draft=same))
        self.history = history
        self.changed.emit()


class DraftActions(QObject):
    """Places are counted from 0, and are those of items that there are.

    `go_to` is called before a change after which the keyboard is to be on a place, and `say` with
    what has been done.
    """

    def __init__(
        self,
        model: DraftModel,
        planner: Planner,
        parent: QObject,
        go_to: Callable[[int], object],
        say: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._planner = planner
        self._go_to = go_to
        self._say = say

    def add(self, exercise: str, place: int) -> None:
        """Put the exercise before what is at `place`, or at the end."""
        draft = self._model.draft.added(RoutineItem(exercise=exercise), place)
        self._edit(draft, max(0, place - 1), place)

    def move(self, place: int, to: int) -> None:
        draft = self._model.draft
        if place == to or not 0 <= to < len(draft.items):
            return
        self._edit(draft.moved(place, to), place, to)
        name, count = self._name(draft.items[place]), len(draft.items)
        words = self.tr("{name} is now {number} of {count}.")
        self._say(words.format(name=name, number=to + 1, count=count))

    def double(self, place: int) -> None:
        """Put a drill a second time behind itself."""
        self._edit(self._model.draft.duplicated(place), place, place + 1)
        words = self.tr("{name} is in the routine once more.")
        self._say(words.format(name=self._name(self._model.draft.items[place])))

    def remove(self, place: int) -> None:
        draft = self._model.draft
        self._edit(draft.removed(place), place, max(0, min(place, len(draft.items) - 2)))
        words = self.tr("{name} removed. Undo brings it back.")
        self._say(words.format(name=self._name(draft.items[place])))

    def change(self, place: int, field: str, value: Any) -> None:
        """Set one field of a drill; None is as the exercise says."""
        draft = self._model.draft.changed(place, **{field: value})
        self._model.edit(draft, f"items[{place}].{field}")

    def set_sides(self, place: int, left: int | None, right: int | None) -> None:
        """Give each side of a drill a dose of its own, 0 for none; None, twice, for the same."""
        self._model.edit(self._model.draft.changed(place, left=left, right=right))

    def reset(self, place: int) -> None:
        """Do a drill as it is written; its note stays."""
        items = list(self._model.draft.items)
        items[place] = usual(items[place])
        self._model.edit(replace(self._model.draft, items=tuple(items)))

    def write(self, field: str, value: Any) -> None:
        """Set a text of the routine, or its moment."""
        draft = self._model.draft
        if isinstance(value, Moment):
            self._model.edit(moment_changes(draft, value), field)
        else:
            self._model.edit(replace(draft, **{field: value}), field)

    def fit(self, minutes: int) -> None:
        draft, fitted = self._planner.fit(self._model.draft, minutes)
        self._model.edit(draft)
        self._say(fitting_text(fitted, self._planner.library))

    def sort_levels(self) -> None:
        draft = self._model.draft
        items = grouped_by_level(draft.items, self._planner.library)
        self._go_to(0)
        self._model.edit(replace(draft, items=items))
        self._say(self.tr("Floor drills are together now."))

    def _edit(self, draft: RoutineDraft, before: int, after: int) -> None:
        """`draft` differs by a drill at the place `before`, which is at `after` in it."""
        self._go_to(after)
        self._model.edit(draft, rows=(before, after))

    def _name(self, item: RoutineItem) -> str:
        exercise = self._planner.library.exercises.get(item.exercise)
        return exercise.name if exercise else item.exercise


def grouped_by_level(items: Sequence[RoutineItem], library: Library) -> tuple[RoutineItem, ...]:
    """`items` with those of one level together; among these their order stays as it is.

    Items whose exercise is not in the library come last.
    """
    known = [at for at, item in enumerate(items) if item.exercise in library.exercises]
    exercises = library.exercises
    levels = [
        starts_and_ends_upright(exercises[items[at].exercise], items[at].variant) for at in known
    ]
    order = level_order(levels)
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


class OwnRoutines(QObject):
    """Everything but `can_keep` needs a place for own content.

    What goes wrong with a copy or a deletion is said in a notice, and has then changed nothing.
    """

    done = Signal(str)
    """A routine has been copied or brought back; the value is its id."""

    notice_asked = Signal(str, str, object)
    """A sentence, a button's text, and what it calls; no text and None where there is no button."""

    def __init__(self, content: ContentModel, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content

    @property
    def can_keep(self) -> bool:
        """Whether there is a place for own content."""
        return self._content.own is not None

    def copy_of(self, routine_id: str, name: str) -> RoutineDraft:
        """A draft like a routine; `name` has `{name}` for its name."""
        library = self._content.library
        return copy_of(library.routine(routine_id), library.routines, name)

    def free_name(self, name: str) -> str:
        """`name`, with a number where a routine has it already."""
        return numbered(name, {each.name for each in self._content.library.routines.values()})

    def keep(self, draft: RoutineDraft, base: RoutineDraft | None = None) -> RoutineDraft:
        """Keep `draft`, a change of `base` or a new one; the result is it as it was kept.

        Where the routine is another than `base` by now, somebody changed it elsewhere: the draft
        is kept apart from it, under a name that no other has. Raises `OwnContentError` or
        `ContentError`, and has then changed nothing.
        """
        routines = self._content.library.routines
        now = routines.get(base.id) if base else None
        if now is not None and draft_of(now) != base:
            draft, base = replace(draft, name=self.free_name(draft.name)), None
        if base is None:
            draft = replace(draft, id=free_id(draft.name, routines))
        kept = self._own.save_routine(draft.routine())
        self._content.reload()
        return draft_of(kept)

    def copy_routine(self, routine_id: str) -> None:
        """Keep another routine like that one. Raises `UnknownRoutineError`."""

        def copy() -> None:
            kept = self.keep(self.copy_of(routine_id, self.tr("Copy of {name}")))
            self.done.emit(kept.id)
            words = self.tr("“{name}” is among your routines now.").format(name=kept.name)
            self._offer_undo(words, lambda: self._delete(kept.id))

        self._attempt(copy)

    def delete_routine(self, routine_id: str) -> None:
        """Delete a routine of the person's own; nothing happens to a preset."""
        library = self._content.library

        def delete() -> None:
            removed = self._delete(routine_id)

            def restore() -> None:
                self._own.restore(removed)
                self._content.reload()
                self.done.emit(routine_id)

            name = library.routine(routine_id).name
            self._offer_undo(self.tr("“{name}” deleted.").format(name=name), restore)

        if routine_id in library.own_routines:
            self._attempt(delete)

    @property
    def _own(self) -> OwnContent:
        assert self._content.own is not None
        return self._content.own

    def _delete(self, routine_id: str) -> Removed:
        removed = self._own.delete_routine(routine_id)
        self._content.reload()
        return removed

    def _offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        self.notice_asked.emit(sentence, self.tr("Undo"), lambda: self._attempt(undo))

    def _attempt(self, action: Callable[[], object]) -> None:
        try:
            action()
        except ExplainedError as error:
            self.notice_asked.emit(translated(error.message), "", None)
