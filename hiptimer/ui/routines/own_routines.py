"""Keeps, copies and deletes a person's own routines, and has the library read again after each."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.messages import ExplainedError
from hiptimer.training.drafts.naming import copy_of, free_id, numbered
from hiptimer.training.drafts.routine import RoutineDraft, draft_of
from hiptimer.training.own_content import OwnContent, Removed
from hiptimer.ui.language import translated
from hiptimer.ui.models import ContentModel


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
