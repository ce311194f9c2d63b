"""What was being written and not saved when the program ended, and a port to keep it.

They outlast a crash; whoever saves or discards one has it forgotten.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.drill_form import DrillForm, form_of
from hiptimer.training.editing import RoutineDraft, draft_of
from hiptimer.training.library import Library

MOST = 20
"""How many are kept of routines, and of drills."""

Entry = TypeVar("Entry")


class UnsavedRoutine(Struct, frozen=True):
    """A `draft`, and the `base` that it is a change of; `is_kept`: the base is one's own."""

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

    Where the drill itself is gone the form is that of a new one. Pictures that no drill has are
    left out.
    """
    form, first = unsaved.form, unsaved.first
    if form.id in library.own_exercises:
        first = form_of(library.exercise(form.id))
    elif form.id:
        form, first = replace(form, id=""), DrillForm()
    own = (library.exercise(each).pictures for each in library.own_exercises)
    known = {name for pictures in own if pictures for name in pictures.names}
    if form.pictures and not known.issuperset(form.pictures.names):
        form = replace(form, pictures=first.pictures)
    return None if form == first else UnsavedDrill(form, first)


def resumable(unsaved: UnsavedRoutine, library: Library) -> UnsavedRoutine | None:
    """`unsaved` as one can go on with it in `library`, or None where nothing would be lost.

    Drills that there are no more are left out. Where the routine itself is gone the draft is a new
    one.
    """
    known = library.exercises
    items = tuple(each for each in unsaved.draft.items if each.exercise in known)
    draft = replace(unsaved.draft, items=items)
    is_kept = unsaved.is_kept and draft.id in library.own_routines
    base = unsaved.base
    if is_kept:
        base = draft_of(library.routine(draft.id))
    elif unsaved.is_kept:
        base = RoutineDraft(id=draft.id)
    return None if draft == base else UnsavedRoutine(draft, base, is_kept)
