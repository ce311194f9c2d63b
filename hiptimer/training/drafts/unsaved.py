"""What was being written and not saved when the program ended, and a port to keep it.

They outlast a crash; whoever saves or discards one has it forgotten.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.drafts.drill import DrillForm, form_of
from hiptimer.training.drafts.naming import numbered
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.library import Library

MOST = 20
"""How many are kept of routines, and of drills."""

Entry = TypeVar("Entry")


class UnsavedRoutine(Struct, frozen=True):
    """A `draft`, and the `base` that it changes; `is_kept`: that is among the person's own."""

    draft: RoutineDraft
    base: RoutineDraft
    is_kept: bool = False


class UnsavedDrill(Struct, frozen=True):
    """A `form`, and the one `first` that it is a change of. New pictures are not among it."""

    form: DrillForm
    first: DrillForm


class UnsavedStore(Protocol[Entry]):
    """Remembers unsaved routines, or drills, from one start to the next."""

    def load(self) -> tuple[Entry, ...]:
        """What was kept, as far as it can be read."""
        ...

    def save(self, entries: tuple[Entry, ...]) -> bool:
        """Keep these in place of what was kept before; whether that was possible."""
        ...


def resumable_drill(unsaved: UnsavedDrill, library: Library) -> UnsavedDrill | None:
    """`unsaved` as one can go on with it in `library`, or None where nothing would be lost.

    Where the drill itself is gone, or was changed elsewhere, the form is that of a new one.
    Pictures that no drill has are left out.
    """
    form, first = unsaved.form, unsaved.first
    now = form_of(library.exercise(form.id)) if form.id in library.own_exercises else None
    if form == now:
        return None
    if now is not None and now != first:
        names = {each.name for each in library.exercises.values()}
        form = replace(form, name=numbered(form.name, names))
    if form.id and now != first:
        form, first = replace(form, id=""), DrillForm()
    own = (library.exercise(each).pictures for each in library.own_exercises)
    known = {name for pictures in own if pictures for name in pictures.names}
    if form.pictures and not known.issuperset(form.pictures.names):
        form = replace(form, pictures=first.pictures)
    return None if form == first else UnsavedDrill(form, first)


def resumable(unsaved: UnsavedRoutine, library: Library) -> UnsavedRoutine | None:
    """`unsaved` as one can go on with it in `library`, or None where nothing would be lost.

    Drills that there are no more are left out. Where the routine itself is gone, or was changed
    elsewhere, the draft is a new one: what somebody else wrote is not written over.
    """
    known = library.exercises
    items = tuple(each for each in unsaved.draft.items if each.exercise in known)
    draft = replace(unsaved.draft, items=items)
    if not unsaved.is_kept:
        return None if draft == unsaved.base else UnsavedRoutine(draft, unsaved.base)
    is_there = draft.id in library.own_routines
    now = draft_of(library.routine(draft.id)) if is_there else None
    if draft == now:
        return None
    if now == unsaved.base:
        return UnsavedRoutine(draft, unsaved.base, is_kept=True)
    if now is not None:
        names = {each.name for each in library.routines.values()}
        draft = replace(draft, name=numbered(draft.name, names))
    return UnsavedRoutine(draft, RoutineDraft(id=draft.id))
