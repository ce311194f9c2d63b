"""Copies and deletes routines of a person's own, each of which can be undone by one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hiptimer.training.faults import ContentError
from hiptimer.training.own_content import OwnContentError
from hiptimer.ui.build.routine_keeper import RoutineKeeper
from hiptimer.ui.told import told


class OwnDeeds(QObject):
    """What goes wrong is told as a notice, and has then changed nothing."""

    done = Signal(str)
    """A routine has been kept or brought back; the value is its id."""

    notice_asked = Signal(str, str, object)
    """A sentence, a button's text, and what it calls; no text and None where there is no button."""

    def __init__(self, keeper: RoutineKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def copy_routine(self, routine_id: str) -> None:
        """Keep another routine like that one. Raises `UnknownRoutineError`."""

        def copy() -> None:
            draft = self._keeper.copy_of(routine_id, self.tr("Copy of {name}"))
            kept = self._keeper.keep(draft, is_new=True)
            self.done.emit(kept.id)
            words = self.tr("“{name}” is among your routines now.").format(name=kept.name)
            self._offer_undo(words, lambda: self._keeper.delete(kept.id))

        self._attempt(copy)

    def delete_routine(self, routine_id: str) -> None:
        """Delete a routine of the person's own; nothing happens to a preset."""

        def delete() -> None:
            routine, removed = self._keeper.delete(routine_id)

            def restore() -> None:
                self._keeper.restore(removed)
                self.done.emit(routine_id)

            words = self.tr("“{name}” deleted.").format(name=routine.name)
            self._offer_undo(words, restore)

        if self._keeper.is_own(routine_id):
            self._attempt(delete)

    def _offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        self.notice_asked.emit(sentence, self.tr("Undo"), lambda: self._attempt(undo))

    def _attempt(self, action: Callable[[], object]) -> None:
        try:
            action()
        except (OwnContentError, ContentError) as error:
            self.notice_asked.emit(told(str(error)), "", None)
