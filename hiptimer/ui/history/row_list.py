"""A list that paints its rows: any number of them costs no widget, and each can be read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from hiptimer.ui.history.rows import ROW_ROLE, Index, Row, RowPainter
from hiptimer.ui.theme import Appearance

WORDS_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


def unchanged(row: Row) -> Row:
    """What is listed is a row already."""
    return row


class RowModel(QAbstractListModel):
    """Holds what is listed, and makes a row of each when it is first looked at."""

    def __init__(self, row_of: Callable[[Any], Row] = unchanged) -> None:
        super().__init__()
        self._row_of = row_of
        self._more: Callable[[], Sequence[object]] | None = None
        self._rows: dict[int, Row] = {}
        self.listed: list[object] = []

    def show_listed(
        self, listed: Iterable[object], more: Callable[[], Sequence[object]] | None = None
    ) -> None:
        """List these in place of those before; `more` hands over further ones, none at the end."""
        self.beginResetModel()
        self.listed = list(listed)
        self._rows.clear()
        self._more = more
        self.endResetModel()

    def row(self, index: int) -> Row:
        """The row at `index`."""
        if index not in self._rows:
            self._rows[index] = self._row_of(self.listed[index])
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or its words."""
        if role == ROW_ROLE:
            return self.row(index.row())
        return self.row(index.row()).words if role in WORDS_ROLES else None

    def canFetchMore(self, _parent: Index) -> bool:
        """Whether there may be further rows."""
        return self._more is not None

    def fetchMore(self, _parent: Index) -> None:
        """Add the next rows; without any the list is at its end."""
        more = self._more() if self._more else ()
        if not more:
            self._more = None
            return
        count = len(self.listed)
        self.beginInsertRows(QModelIndex(), count, count + len(more) - 1)
        self.listed += more
        self.endInsertRows()


class RowList(QListView):
    """Shows rows by a `painter`, in columns where asked for."""

    row_chosen = Signal(object)
    """A person has clicked a row or pressed Enter on it; the value is the row."""

    def __init__(self, appearance: Appearance, name: str, painter: RowPainter) -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)
        self.setProperty("look", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._painter = painter
        self.setItemDelegate(painter)

    @property
    def row(self) -> Row | None:
        """The row on which the keyboard is, or none."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.row is not None:
                self.row_chosen.emit(self.row)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.row_chosen.emit(index.data(ROW_ROLE))
