"""A list of rows that shows all of them at once, in columns, and leaves scrolling to its page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QListView, QSizePolicy

from hiptimer.ui.look.theme import BODY, SMALL, Appearance
from hiptimer.ui.widgets.painting import draw_rounded
from hiptimer.ui.widgets.row_list import STRONG, Index, Row, RowList, RowModel, RowPainter
from hiptimer.ui.widgets.scroll_page import ROOM_AROUND_FOCUS, ScrollPage

TRACK = 8


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
        """Show these rows in place of those before, unless they are there."""
        wanted = tuple(rows)
        if wanted != self.rows:
            self._model.show_listed(wanted)
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


class PlainRow(Struct, frozen=True):
    """`share` is how much of the bar is filled, 0 to 1; `note` explains the name."""

    name: str
    value: str
    words: str
    share: float = 0.0
    note: str = ""


class PlainPainter(RowPainter):
    """A name on the left, a value on the right."""

    HEIGHT: ClassVar[float] = 34

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw name and value in the middle of the row."""
        assert isinstance(row, PlainRow)
        tokens = self.theme.tokens
        room = self.write(painter, area, row.value, self.ink(tokens.ink, BODY, STRONG), right=True)
        self.write(painter, room, row.name, self.ink(tokens.muted, BODY))


class BarPainter(RowPainter):
    """A name and a value, and a bar below them."""

    HEIGHT: ClassVar[float] = 48

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw name, value, bar and note."""
        assert isinstance(row, PlainRow)
        tokens = self.theme.tokens
        head = self.line(area, 5)
        room = self.write(painter, head, row.value, self.ink(tokens.muted), right=True)
        self.write(painter, room, row.name, self.ink(tokens.ink, BODY, STRONG))
        track = QRectF(area.left(), area.top() + self.theme.px(30), area.width(), 0)
        track.setHeight(self.theme.px(TRACK))
        draw_bar(painter, track, row.share, tokens.track, tokens.brand)
        self.write(painter, self.line(area, 42, SMALL), row.note, self.ink(tokens.muted))


class NotedBarPainter(BarPainter):
    """With room for a note below the bar."""

    HEIGHT: ClassVar[float] = 68


def draw_bar(painter: QPainter, track: QRectF, share: float, empty: str, full: str) -> None:
    """Draw a lying track, `share` of it full from the left, 0 to 1; anything at all can be seen."""
    draw_rounded(painter, track, fill=empty)
    if share > 0:
        bar = QRectF(track)
        bar.setWidth(max(track.height(), track.width() * share))
        draw_rounded(painter, bar, fill=full)
