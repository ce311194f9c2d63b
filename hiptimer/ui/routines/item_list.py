"""The drills of a draft, in order: chosen, moved, doubled and removed by mouse or by keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.item_model import ItemModel
from hiptimer.ui.routines.row_pictures import RowPictures
from hiptimer.ui.routines.rows import FOCUSED, HELD, Painted, PictureRowPainter, RowView
from hiptimer.ui.widgets.row_list import Index
from hiptimer.ui.widgets.shortcuts import ENTER

MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SHADOW_OPACITY = 0.3

EDGE = 28
"""Pixels from the upper and lower edge in which the list scrolls."""

SCROLL_MS = 16
SCROLL_STEP = 9


class ItemPainter(PictureRowPainter):
    """Paints the rows of an `ItemModel`; the one at `carried` is somewhere else at the moment."""

    carried: int | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave a shadow of the row that is carried."""
        painter.setOpacity(SHADOW_OPACITY if index.row() == self.carried else 1.0)
        super().paint(painter, option, index)
        painter.setOpacity(1.0)

    def painted(self, index: Index) -> Painted:
        """Number and name, the dose or what is wrong, and the work."""
        model, place = index.model(), index.row()
        assert isinstance(model, ItemModel)
        row = model.row(place)
        wrong = model.faults.get(place) or ("" if row.exercise else row.facts)
        return Painted(
            name=f"{place + 1}. {row.name}",
            facts=wrong or row.facts,
            end=row.work,
            exercise=row.exercise,
            variant=row.variant,
            warning=bool(wrong),
        )


class ItemList(RowView):
    """Alt or Ctrl with Up and Down moves the chosen drill; a row can also be dragged."""

    moved = Signal(int, int)
    """A person has moved a drill: from which place to which, from 0."""

    removal_asked = Signal(int)
    """A person wants a drill taken out; the value is its place."""

    doubling_asked = Signal(int)
    """A person wants a drill a second time; the value is its place."""

    opened = Signal()
    """A person wants to change the drill that the keyboard is on."""

    def __init__(self, appearance: Appearance, model: ItemModel, pictures: RowPictures) -> None:
        self._rows = ItemPainter(appearance, pictures, has_grip=True)
        super().__init__(appearance, self.tr("Drills of the routine"), model, self._rows)
        self.setAccessibleDescription(
            self.tr("Alt with Up or Down moves a drill. Delete removes it. Enter changes it.")
        )
        self.drag = RowDrag(self)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, double or open; all else goes from row to row."""
        place = self.place
        if event.key() == Qt.Key.Key_Escape and self.drag.is_carrying:
            self.drag.cancel()
        elif place is None or not self._act(event, place):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row, and be ready to carry it."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.drag.take_hold(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row that was taken hold of."""
        if not self.drag.carry(event.position()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the carried row down."""
        super().mouseReleaseEvent(event)
        place, to = self.drag.place, self.drag.let_go()
        if to is not None:
            self.moved.emit(place, to)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the rows, and over them the one that is carried and where it would go."""
        self._rows.carried = self.drag.place if self.drag.is_carrying else None
        super().paintEvent(e)
        if self.drag.is_carrying:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_gap(painter, self.drag.gap_at)
            self._draw_carried(painter)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Rows are carried by `drag`, not by Qt."""

    def _act(self, event: QKeyEvent, place: int) -> bool:
        """Do what the key asks for; whether it asks for anything."""
        key, step = event.key(), STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & MOVING:
            if 0 <= place + step < self.model().rowCount():
                self.moved.emit(place, place + step)
        elif key in REMOVING:
            self.removal_asked.emit(place)
        elif key == Qt.Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.doubling_asked.emit(place)
        elif key in ENTER:
            self.opened.emit()
        else:
            return False
        return True

    def _draw_gap(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(self._appearance.theme.tokens.brand), 3))
        painter.drawLine(6, round(y), self.viewport().width() - 6, round(y))

    def _draw_carried(self, painter: QPainter) -> None:
        index = self.model().index(self.drag.place, 0)
        area = QRectF(self.visualRect(index))
        area.moveTop(self.drag.top)
        self._rows.paint_row(painter, area, self._rows.painted(index), HELD | FOCUSED)


class RowDrag:
    """Carries a row of `view` by the mouse, and scrolls at the edges. All rows are equally high.

    `place` is that of the row which was taken hold of, from 0; the view paints it.
    """

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._start: QPointF | None = None
        self._at = QPointF()
        self._offset = 0.0
        self.place = -1
        self.is_carrying = False
        self._timer = QTimer(view)
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
            self._view.viewport().update()
        return True

    def let_go(self) -> int | None:
        """The button was released; the place to which the row goes, if to another."""
        to, carried = self._to(), self.is_carrying
        self.cancel()
        return to if carried and to != self.place else None

    def cancel(self) -> None:
        """Leave everything where it was."""
        self._start = None
        self.is_carrying = False
        self._timer.stop()
        self._view.viewport().update()

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
            self._view.viewport().update()
