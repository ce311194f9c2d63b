"""A list of rows that shows all of them at once, in columns, and leaves scrolling to its page."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from hiptimer.ui.history.row_list import RowList, RowModel
from hiptimer.ui.history.rows import Index, Row, RowPainter
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.scroll_page import ROOM_AROUND_FOCUS, ScrollPage


class FullList(RowList):
    """`least` is the least width of a column in pixels at 100 %, `most` the number of columns."""

    row_reached = Signal(QRect)
    """The keyboard is on another row; the value is its place in the list."""

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        painter: RowPainter,
        *,
        least: float = 260,
        most: int = 1,
    ) -> None:
        super().__init__(appearance, name, painter)
        self._model = RowModel()
        self._least = least
        self._most = most
        self.setModel(self._model)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._arrange)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return tuple(map(self._model.row, range(len(self._model.listed))))

    def set_most_columns(self, most: int) -> None:
        """Use at most so many columns from now on."""
        self._most = most
        self._arrange()

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows in place of those before."""
        self._model.show_listed(rows)
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """More columns need less height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows in that width."""
        return -(-len(self._model.listed) // self._columns(width)) * self._painter.height

    def sizeHint(self) -> QSize:
        """All rows in one column."""
        width = self._appearance.theme.px(self._least)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow: texts are shortened then."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as now fit."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is now."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.row_reached.emit(self.visualRect(current))

    def _columns(self, width: int) -> int:
        return min(max(1, int(width / self._appearance.theme.px(self._least))), self._most)

    def _arrange(self) -> None:
        # Two pixels short of the whole: a row that ends exactly at the edge would be wrapped.
        width = self.viewport().width() - 2
        self._painter.width = width // self._columns(width)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


def keep_in_sight(page: ScrollPage, rows: FullList, place: QRect) -> None:
    """Scroll `page` to the row of `rows` that lies at `place`."""
    content = page.widget()
    assert content is not None
    middle = rows.viewport().mapTo(content, place.center())
    page.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + ROOM_AROUND_FOCUS)
