"""The draft that is being written, with undo and redo, for everybody on the page who shows it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.undo import History, history_of

NEW_ID = "new"


class DraftModel(QObject):
    """`now` gives the seconds of any clock: what is typed in one go is undone in one go."""

    changed = Signal()
    """The draft is another one, or has been kept; it takes no value: read `draft`."""

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._start(RoutineDraft(id=NEW_ID), is_kept=False)

    @property
    def draft(self) -> RoutineDraft:
        """The draft as it is now."""
        return self._history.draft

    @property
    def base(self) -> RoutineDraft:
        """What was kept, or what a new one began as."""
        return self._base

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier draft."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone draft."""
        return self._history.can_redo

    @property
    def row_before(self) -> int | None:
        """The place of the drill that the last change was about, before it; None if unknown."""
        return self._history.row_before

    @property
    def row_after(self) -> int | None:
        """The place that the change undone last would bring its drill to; None if unknown."""
        return self._history.row_after

    @property
    def is_kept(self) -> bool:
        """Whether the routine is among the person's own, maybe in an earlier state."""
        return self._is_kept

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what was kept, or from what a new one began as."""
        return self.draft != self._base

    def begin(self, draft: RoutineDraft, *, is_kept: bool) -> None:
        """Work on `draft` from now on, which is kept already or is not."""
        self._start(draft, is_kept=is_kept)
        self.changed.emit()

    def resume(self, draft: RoutineDraft, base: RoutineDraft, *, is_kept: bool) -> None:
        """Work on `draft`, a change of `base` that has not been kept."""
        self._start(draft, is_kept=is_kept)
        self._base = base
        self.changed.emit()

    def edit(
        self, draft: RoutineDraft, field: str = "", rows: tuple[int, int] | None = None
    ) -> None:
        """Make `draft` the present one; `field` and `rows` are as for `History.changed`."""
        self._show(self._history.changed(draft, field, self._now(), rows))

    def undo(self) -> None:
        """Go one change back, if there is one."""
        self._show(self._history.undone())

    def redo(self) -> None:
        """Go one undone change forth, if there is one."""
        self._show(self._history.redone())

    def keep(self, draft: RoutineDraft) -> None:
        """The draft has been kept, in this form; it can still be undone."""
        present = replace(self._history.present, draft=draft)
        self._history = replace(self._history, present=present)
        self._base, self._is_kept = draft, True
        self.changed.emit()

    def discard(self) -> None:
        """Go back to what was kept, or to what a new one began as; it cannot be undone."""
        self.begin(self._base, is_kept=self._is_kept)

    def _start(self, draft: RoutineDraft, *, is_kept: bool) -> None:
        self._history: History = history_of(draft)
        self._base = draft
        self._is_kept = is_kept

    def _show(self, history: History) -> None:
        if history is self._history:
            return
        if history.draft.id != self._base.id:
            # Its first saving gave it an id: what was undone goes on under that.
            same = replace(history.draft, id=self._base.id)
            history = replace(history, present=replace(history.present, draft=same))
        self._history = history
        self.changed.emit()
