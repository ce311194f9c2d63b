"""Asks before changes are lost, and goes where a person wanted to go once they have answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hiptimer.ui.build.draft_model import DraftModel
from hiptimer.ui.build.editor import Editor


class Leaving(QObject):
    """`save` keeps the draft and tells whether that was possible."""

    def __init__(self, editor: Editor, model: DraftModel, save: Callable[[], bool]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._model = model
        self._save = save
        self._then: Callable[[], object] | None = None
        editor.question.saved.connect(self._on_saved)
        editor.question.discarded.connect(self._on_discarded)
        editor.question.stayed.connect(self._stay)

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Whether nothing would be lost. If not it asks, and calls `then` when that is settled."""
        self._editor.settle()
        if not self._model.is_changed:
            return True
        self._then = then
        self._editor.question.ask(self._model.draft.name, self._editor.facts.faults.first)
        return False

    def _on_saved(self) -> None:
        if self._save():
            self._leave()
        else:
            self._stay()

    def _on_discarded(self) -> None:
        self._model.discard()
        self._leave()

    def _leave(self) -> None:
        then, self._then = self._then, None
        self._editor.question.hide()
        if then is not None:
            then()

    def _stay(self) -> None:
        self._then = None
        self._editor.question.hide()
        self._editor.pane.list.setFocus()
