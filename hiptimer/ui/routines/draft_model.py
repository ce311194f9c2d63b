"""The draft that is being written, with undo and redo, for everybody on the page who shows it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.undo import History, history_of

NEW_ID = "new"


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
        nothing = RoutineDraft(id=NEW_ID)
        self._start(nothing, nothing, is_kept=False)

    @property
    def draft(self) -> RoutineDraft:
        """The draft as it is now."""
        return self.history.draft

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what was kept, or from what a new one began as."""
        return self.draft != self.base

    def begin(
        self, draft: RoutineDraft, base: RoutineDraft | None = None, *, is_kept: bool
    ) -> None:
        """Work on `draft` from now on; where it is a change already, `base` is what it was."""
        self._start(draft, base or draft, is_kept=is_kept)
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

    def _start(self, draft: RoutineDraft, base: RoutineDraft, *, is_kept: bool) -> None:
        self.history: History = history_of(draft)
        self.base, self.is_kept = base, is_kept

    def _show(self, history: History) -> None:
        if history is self.history:
            return
        if history.draft.id != self.base.id:
            # Its first saving gave it an id: what was undone goes on under that.
            same = replace(history.draft, id=self.base.id)
            history = replace(history, present=replace(history.present, draft=same))
        self.history = history
        self.changed.emit()
