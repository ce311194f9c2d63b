"""The drills that can be added, as they have been found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hiptimer.training.exercises import Exercise
from hiptimer.ui.exercises.drill_facts import description

AnyIndex = QModelIndex | QPersistentModelIndex
WORDS_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
NONE_YET: Mapping[str, int] = MappingProxyType({})


class FoundModel(QAbstractListModel):
    """Rows are the exercises that were found, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exercises: Sequence[Exercise] = ()
        self._rows: tuple[int, ...] = ()
        self._counts = NONE_YET

    @property
    def found(self) -> list[Exercise]:
        """The exercises in their rows."""
        return [self._exercises[row] for row in self._rows]

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Take rows from these exercises from now on; `show_rows` has to follow."""
        self.beginResetModel()
        self._exercises, self._rows = exercises, ()
        self.endResetModel()

    def show_rows(self, rows: tuple[int, ...]) -> None:
        """Show the exercises of these rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how often each exercise is in the routine."""
        if counts != self._counts:
            self._counts = counts
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def exercise(self, row: int) -> Exercise:
        """The exercise in that row."""
        return self._exercises[self._rows[row]]

    def count_words(self, row: int) -> str:
        """How often its exercise is in the routine; nothing where it is not."""
        count = self._counts.get(self.exercise(row).id, 0)
        if not count:
            return ""
        if count == 1:
            return self.tr("in the routine")
        return self.tr("%n time(s) in the routine", "", count)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many were found."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, and whole sentences for the ear."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        exercise = self.exercise(index.row())
        if role in WORDS_ROLES:
            return exercise.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("Add {name}").format(name=exercise.name)
            return ", ".join(filter(None, (words, self.count_words(index.row()))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return description(exercise)
        return None
