"""The drills of a draft, in order: chosen, moved, doubled and removed by mouse or by keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from hiptimer.ui.build.item_model import ROW_ROLE, AnyIndex, ItemModel, NumberedRow
from hiptimer.ui.build.row_drag import RowDrag
from hiptimer.ui.build.row_painter import FOCUSED, HELD, Painted, PictureRowPainter
from hiptimer.ui.build.row_pictures import RowPictures
from hiptimer.ui.build.row_view import RowView
from hiptimer.ui.theme import Appearance

MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SHADOW_OPACITY = 0.3


class ItemPainter(PictureRowPainter):
    """Paints the rows of an `ItemModel`; the one at `carried` is somewhere else at the moment."""

    carried: int | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leave a shadow of the row that is carried."""
        painter.setOpacity(SHADOW_OPACITY if index.row() == self.carried else 1.0)
        super().paint(painter, option, index)
        painter.setOpacity(1.0)

    def painted(self, index: AnyIndex) -> Painted:
        """Number and name, the dose or what is wrong, and the work."""
        numbered: NumberedRow = index.data(ROW_ROLE)
        row = numbered.row
        wrong = numbered.fault or ("" if row.exercise else row.facts)
        return Painted(
            name=f"{numbered.number}. {row.name}",
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

    place_changed = Signal()
    """Another drill is chosen, or none; it takes no value: read `place`."""

    def __init__(self, appearance: Appearance, model: ItemModel, pictures: RowPictures) -> None:
        painter = ItemPainter(appearance, pictures, model, has_grip=True)
        super().__init__(appearance, "", model, painter, pictures)
        self.setAccessibleName(self.tr("Drills of the routine"))
        self.setAccessibleDescription(
            self.tr("Alt with Up or Down moves a drill. Delete removes it. Enter changes it.")
        )
        self._appearance = appearance
        self._rows = painter
        self.drag = RowDrag(self)
        self.drag.dropped.connect(self.moved)
        self.drag.changed.connect(self.viewport().update)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell of the other row."""
        super().currentChanged(current, previous)
        self.place_changed.emit()

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
        self.drag.let_go()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the rows, and over them the one that is carried and where it would go."""
        self._rows.carried = self.drag.place if self.drag.is_carrying else None
        super().paintEvent(e)
        if self.drag.is_carrying:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_gap(painter, self.drag.gap_at)
            self._draw_carried(painter)

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

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Rows are carried by `drag`, not by Qt."""

    def _draw_gap(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(self._appearance.theme.tokens.brand), 3))
        painter.drawLine(6, round(y), self.viewport().width() - 6, round(y))

    def _draw_carried(self, painter: QPainter) -> None:
        index = self.model().index(self.drag.place, 0)
        area = QRectF(self.visualRect(index))
        area.moveTop(self.drag.top)
        self._rows.paint_row(painter, area, self._rows.painted(index), HELD | FOCUSED)
