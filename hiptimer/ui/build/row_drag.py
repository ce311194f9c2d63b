"""Carries a row of a list with the mouse to another place, and scrolls the list at its edges."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtWidgets import QApplication, QListView

EDGE = 28
"""Pixels from the upper and lower edge in which the list scrolls."""
SCROLL_MS = 16
SCROLL_STEP = 9


class RowDrag(QObject):
    """All rows of `view` have the same height."""

    dropped = Signal(int, int)
    """A row was put down elsewhere: from which place to which, from 0."""

    changed = Signal()
    """What is to be painted is elsewhere now; it takes no value."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPointF | None = None
        self._at = QPointF()
        self._offset = 0.0
        self.place = -1
        self.is_carrying = False
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._scroll)

    @property
    def top(self) -> float:
        """The upper edge of the carried row in the viewport."""
        return self._at.y() - self._offset

    @property
    def gap_at(self) -> float:
        """The line at which the row would be put in, in the viewport."""
        to = self._to()
        return self._origin() + (to if to <= self.place else to + 1) * self._height()

    def take_hold(self, at: QPointF) -> None:
        """The button was pressed at that point."""
        index = self._view.indexAt(at.toPoint())
        self._start = at if index.isValid() else None
        self.place = index.row()
        self._offset = at.y() - self._view.visualRect(index).top()

    def carry(self, at: QPointF) -> bool:
        """The pointer is at that point now; whether a row is carried."""
        if self._start is None:
            return False
        self._at = at
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.is_carrying:
            self.is_carrying = True
            self._timer.start()
        if self.is_carrying:
            self.changed.emit()
        return True

    def let_go(self) -> None:
        """The button was released."""
        place, to, carried = self.place, self._to(), self.is_carrying
        self.cancel()
        if carried and to != place:
            self.dropped.emit(place, to)

    def cancel(self) -> None:
        """Leave everything where it was."""
        self._start = None
        self.is_carrying = False
        self._timer.stop()
        self.changed.emit()

    def _to(self) -> int:
        """The place nearest to the carried row."""
        last = self._view.model().rowCount() - 1
        return min(max(0, round((self.top - self._origin()) / self._height())), last)

    def _origin(self) -> float:
        return self._view.visualRect(self._view.model().index(0, 0)).top()

    def _height(self) -> float:
        return max(1, self._view.visualRect(self._view.model().index(0, 0)).height())

    def _scroll(self) -> None:
        """Go on while the pointer is near an edge."""
        y, height = self._at.y(), self._view.viewport().height()
        step = -SCROLL_STEP if y < EDGE else SCROLL_STEP if y > height - EDGE else 0
        if step:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + step)
            self.changed.emit()
