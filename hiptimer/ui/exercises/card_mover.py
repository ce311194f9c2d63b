"""Decides which cards move: the one under the pointer and the one that has the focus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal
from PySide6.QtWidgets import QListView

from hiptimer.ui.exercises.drill_model import DrillModel
from hiptimer.ui.exercises.liveliness import Liveliness
from hiptimer.ui.theme import Appearance

FRAME_MS = 42


class CardMover(QObject):
    """Keeps the cards moving that are under the pointer or have the focus, while `view` is seen."""

    moved = Signal(str)
    """A card is to be painted anew; the value is the exercise's id."""

    def __init__(
        self, view: QListView, model: DrillModel, appearance: Appearance, lively: Liveliness
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._appearance = appearance
        self._lively = lively
        self._hovered = QPersistentModelIndex()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        view.entered.connect(self._hover)
        view.viewportEntered.connect(self.stop_hovering)
        appearance.changed.connect(self.settle)

    @property
    def moving(self) -> tuple[str, ...]:
        """The ids of the drills that move."""
        return self._lively.ids if self._timer.isActive() else ()

    def stop_hovering(self) -> None:
        """The pointer is over no card."""
        self._hover(QModelIndex())

    def settle(self) -> None:
        """Move what is to move now, and let the timer run only if there is anything."""
        before = self._lively.ids
        self._lively.run(self._model.exercise(row) for row in self._rows())
        for exercise_id in dict.fromkeys((*before, *self._lively.ids)):
            self.moved.emit(exercise_id)
        if self._lively.ids:
            self._timer.start()
        else:
            self._timer.stop()

    def _rows(self) -> list[int]:
        if self._appearance.theme.reduced_motion or not self._view.isVisible():
            return []
        focused = self._view.currentIndex() if self._view.hasFocus() else QModelIndex()
        return sorted({each.row() for each in (focused, self._hovered) if each.isValid()})

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.settle()

    def _on_frame(self) -> None:
        if not self._view.window().isMinimized():
            for exercise_id in self._lively.ids:
                self.moved.emit(exercise_id)
