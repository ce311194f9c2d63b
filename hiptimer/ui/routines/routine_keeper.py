"""Keeps, copies and deletes routines of a person's own, and has the library read anew after."""

from __future__ import annotations

from msgspec.structs import replace

from hiptimer.training.drafts.naming import copy_of, free_id, numbered
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.own_content import OwnContent, Removed
from hiptimer.training.routines import Routine
from hiptimer.ui.models import ContentModel


class RoutineKeeper:
    """Everything but `can_keep` needs a place for own content.

    What writes raises `OwnContentError` or `ContentError`, and has then changed nothing.
    """

    def __init__(self, content: ContentModel) -> None:
        self._content = content

    @property
    def can_keep(self) -> bool:
        """Whether there is a place for own content."""
        return self._content.own is not None

    def is_own(self, routine_id: str) -> bool:
        """Whether that routine is one of the person's own."""
        return routine_id in self._content.library.own_routines

    def copy_of(self, routine_id: str, name: str) -> RoutineDraft:
        """A draft like a routine; `name` has `{name}` for its name."""
        library = self._content.library
        return copy_of(library.routine(routine_id), library.routines, name)

    def keep(self, draft: RoutineDraft, *, is_new: bool) -> RoutineDraft:
        """Keep `draft`, a new one under an id made from its name; the result is it as kept."""
        if is_new:
            draft = replace(draft, id=free_id(draft.name, self._content.library.routines))
        kept = self._own.save_routine(draft.routine())
        self._content.reload()
        return draft_of(kept)

    def keep_apart(self, draft: RoutineDraft) -> RoutineDraft:
        """Keep `draft` as a new routine, under a name that no other has."""
        names = {each.name for each in self._content.library.routines.values()}
        return self.keep(replace(draft, name=numbered(draft.name, names)), is_new=True)

    def is_as_it_was(self, draft: RoutineDraft) -> bool:
        """Whether the routine of that id is what `draft` says, as far as the window knows."""
        now = self._content.library.routines.get(draft.id)
        return now is None or draft_of(now) == draft

    def delete(self, routine_id: str) -> tuple[Routine, Removed]:
        """Delete a routine of the person's own; what it was, and what brings it back."""
        routine = self._content.library.routine(routine_id)
        removed = self._own.delete_routine(routine_id)
        self._content.reload()
        return routine, removed

    def restore(self, removed: Removed) -> None:
        """Bring back what was deleted."""
        self._own.restore(removed)
        self._content.reload()

    @property
    def _own(self) -> OwnContent:
        assert self._content.own is not None
        return self._content.own
