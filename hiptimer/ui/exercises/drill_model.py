"""The drills that the grid shows, in their order: names for the eye, whole sentences for the ear.

How many rows there are is known to C++: ten thousand are laid out without a call into Python.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from hiptimer.training.exercises import Exercise
from hiptimer.ui.exercises.drill_facts import description

AnyIndex = QModelIndex | QPersistentModelIndex


class DrillModel(QStringListModel):
    """Rows are exercises that have been found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exercises: Sequence[Exercise] = ()
        self._shown: tuple[int, ...] | None = None
        self._places: dict[str, int] | None = None
        self._answers: dict[int, Callable[[Exercise], str]] = {
            Qt.ItemDataRole.DisplayRole: lambda each: each.name,
            Qt.ItemDataRole.ToolTipRole: lambda each: each.name,
            Qt.ItemDataRole.AccessibleTextRole: lambda each: each.name,
            Qt.ItemDataRole.AccessibleDescriptionRole: description,
        }

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Take rows from these exercises from now on; `show_rows` has to follow."""
        self._exercises = exercises
        self._shown = None

    def show_rows(self, rows: tuple[int, ...]) -> bool:
        """Show the exercises of these rows; False where they are shown already."""
        if rows == self._shown:
            return False
        self._shown, self._places = rows, None
        # A reset is laid out faster than rows that come and go.
        self.setStringList([""] * len(rows))
        return True

    def exercise(self, row: int) -> Exercise:
        """The exercise in that row of the grid."""
        return self._exercises[(self._shown or ())[row]]

    def row_of(self, exercise_id: str) -> int | None:
        """The row of an exercise in the grid, or None where it is not among those shown."""
        if self._places is None:
            exercises = self._exercises
            self._places = {exercises[at].id: row for row, at in enumerate(self._shown or ())}
        return self._places.get(exercise_id)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Names and descriptions; the card is painted by the delegate."""
        answer = self._answers.get(role)
        known = answer and index.isValid() and index.row() < len(self._shown or ())
        return answer(self.exercise(index.row())) if answer and known else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:  # noqa: ARG002 - the same for all rows
        """Drills can be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
