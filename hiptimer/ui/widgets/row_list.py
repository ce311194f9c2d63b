"""Lists that paint their rows: any number of them costs no widget, and each can be read aloud.

One scrolls, the other shows all rows at once, in columns, and leaves scrolling to its page.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, NamedTuple

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from hiptimer.ui.look.theme import BODY, SMALL, Appearance, Theme
from hiptimer.ui.widgets.painting import draw_rounded
from hiptimer.ui.widgets.scroll_page import ScrollPage
from hiptimer.ui.widgets.shortcuts import CHOOSING

Role = Qt.ItemDataRole
WORDS_ROLES = frozenset({Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole})
PADDING = 10
RADIUS = 10
ROW_ROLE = int(Role.UserRole)
Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
PLAIN, STRONG = QFont.Weight.Normal, QFont.Weight.DemiBold
LINE = 1.4
"""The height of a line as a multiple of its letters' size."""
TRACK = 8


class RowModel(QAbstractListModel):
    """Holds what is listed, and makes a row of each when it is first looked at.

    A row has `words`: all that it shows, as it is read aloud.
    """

    def __init__(self, row_of: Callable[[Any], Any] = lambda row: row) -> None:
        super().__init__()
        self._row_of = row_of
        self._rows: dict[int, Any] = {}
        self.listed: list[Any] = []

    def show_listed(self, listed: Iterable[object]) -> None:
        """List these in place of those before."""
        self.beginResetModel()
        self.listed = list(listed)
        self._rows.clear()
        self.endResetModel()

    def row(self, index: int) -> Any:
        if index not in self._rows:
            self._rows[index] = self._row_of(self.listed[index])
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role == ROW_ROLE:
            return self.row(index.row())
        return self.row(index.row()).words if role in WORDS_ROLES else None


class PaintedList(QListView):
    """Shows the rows of a model, which are equally high, by a `painter`."""

    def __init__(self, appearance: Appearance, name: str, painter: RowPainter) -> None:
        super().__init__()
        self._appearance = appearance
        self._painter = painter
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        self.setProperty("look", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


class RowList(PaintedList):
    """Shows a `RowModel`, of which a person can choose a row."""

    row_chosen = Signal(object)
    """A person has clicked a row or pressed Enter on it; the value is the row."""

    @property
    def row(self) -> Any:
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CHOOSING:
            if self.row is not None:
                self.row_chosen.emit(self.row)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.row_chosen.emit(index.data(ROW_ROLE))


class Ink(NamedTuple):
    """A way to write."""

    font: QFont
    colour: str


class RowPainter(QStyledItemDelegate):
    """Draws ground and focus; subclasses draw the row. `HEIGHT` is in pixels at 100 %."""

    HEIGHT: ClassVar[float] = 44

    def __init__(self, appearance: Appearance, *, can_be_chosen: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._can_be_chosen = can_be_chosen
        self.width = 0
        """The width of a row in pixels; 0 in a list of one column, which takes all there is."""

    @abstractmethod
    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
        """Draw one row into `area`."""

    @property
    def theme(self) -> Theme:
        return self._appearance.theme

    @property
    def height(self) -> int:
        return self.theme.px(self.HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.width, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self.draw_ground(painter, area, option.state)
        self.draw_row(painter, area.adjusted(PADDING, 0, -PADDING, 0), index.data(ROW_ROLE))
        painter.restore()

    def draw_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        """Draw what lies below a row in that `state`, and the focus ring."""
        frame, ground = area.adjusted(1.5, 1.5, -1.5, -1.5), self.ground(state)
        if ground is not None:
            draw_rounded(painter, frame, RADIUS, fill=ground)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_rounded(painter, frame, RADIUS, line=self.theme.tokens.focus, width=2)

    def ground(self, state: QStyle.StateFlag) -> QColor | None:
        """The colour of a row's ground in that `state`, if it has one."""
        is_hovered = self._can_be_chosen and state & QStyle.StateFlag.State_MouseOver
        return QColor(self.theme.tokens.brand_soft) if is_hovered else None

    def line(self, area: QRectF, top: float, size: float = BODY) -> QRectF:
        """The box of a line of text of that size, `top` pixels below the row's top at 100 %."""
        height = self.theme.px(size * LINE)
        return QRectF(area.left(), area.top() + self.theme.px(top), area.width(), height)

    def ink(self, colour: str, size: float = SMALL, weight: QFont.Weight = PLAIN) -> Ink:
        """A way to write; `size` is in pixels at 100 %."""
        return Ink(self.theme.font(size, weight), colour)

    def write(
        self, painter: QPainter, box: QRectF, text: str, ink: Ink, *, right: bool = False
    ) -> QRectF:
        """Write one line of text, shortened where it does not fit; what of `box` is left."""
        if not text:
            return box
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, RIGHT if right else LEFT, shown)
        used = metrics.horizontalAdvance(shown) + self.theme.px(PADDING)
        return box.adjusted(0, 0, -used, 0) if right else box.adjusted(used, 0, 0, 0)


class FullList(RowList):
    """`least` is the least width of a column in pixels at 100 %, `most` the number of columns."""

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
    def rows(self) -> tuple[Any, ...]:
        return tuple(map(self._model.row, range(len(self._model.listed))))

    def set_most_columns(self, most: int) -> None:
        """Use at most so many columns from now on."""
        self._most = most
        self._arrange()

    def show_rows(self, rows: Iterable[object]) -> None:
        """Show these rows in place of those before, unless they are there."""
        wanted = tuple(rows)
        if wanted != self.rows:
            self._model.show_listed(wanted)
            self._arrange()

    def hasHeightForWidth(self) -> bool:
        """More columns need less height."""
        return True

    def heightForWidth(self, width: int) -> int:
        return -(-len(self._model.listed) // self._columns(width)) * self._painter.height

    def sizeHint(self) -> QSize:
        width = self._appearance.theme.px(self._least)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow: texts are shortened then."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Have the page around the list show the row on which the keyboard is now."""
        super().currentChanged(current, previous)
        page = self.parentWidget()
        while page is not None and not isinstance(page, ScrollPage):
            page = page.parentWidget()
        if page is not None and current.isValid() and self.hasFocus():
            page.keep_place_in_sight(self.viewport(), self.visualRect(current))

    def _columns(self, width: int) -> int:
        return min(max(1, int(width / self._appearance.theme.px(self._least))), self._most)

    def _arrange(self) -> None:
        # Two pixels short of the whole: a row that ends exactly at the edge would be wrapped.
        width = self.viewport().width() - 2
        self._painter.width = width // self._columns(width)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


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
        assert isinstance(row, PlainRow)
        tokens = self.theme.tokens
        room = self.write(painter, area, row.value, self.ink(tokens.ink, BODY, STRONG), right=True)
        self.write(painter, room, row.name, self.ink(tokens.muted, BODY))


class BarPainter(RowPainter):
    """A name and a value, and a bar below them."""

    HEIGHT: ClassVar[float] = 48

    def draw_row(self, painter: QPainter, area: QRectF, row: object) -> None:
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
