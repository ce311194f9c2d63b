"""A list whose rows are painted: any number of them costs no widget."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from hiptimer.ui.build.row_painter import PictureRowPainter
from hiptimer.ui.build.row_pictures import RowPictures
from hiptimer.ui.theme import Appearance

TABBING = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class RowView(QListView):
    """Shows `model` by `painter`; by Tab the keyboard is on the row where it was last."""

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        model: QAbstractItemModel,
        painter: PictureRowPainter,
        pictures: RowPictures,
    ) -> None:
        super().__init__()
        self._painter = painter
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        self.setProperty("look", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pictures.drawn.connect(self.viewport().update)
        appearance.changed.connect(self._fit)

    @property
    def place(self) -> int | None:
        """The row on which the keyboard is, from 0, or None."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, place: int | None) -> None:
        """Put the keyboard on that row and show it; None takes it away."""
        model = self.model()
        if place is None or not model.rowCount():
            self.setCurrentIndex(self.rootIndex())
            return
        index = model.index(min(max(0, place), model.rowCount() - 1), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def height_for(self, rows: float) -> int:
        """The height in which so many rows are seen."""
        return round(self._painter.height * rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab, begin with the first row."""
        super().focusInEvent(event)
        if self.place is None and event.reason() in TABBING:
            self.go_to(0)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        before = self._painter.height
        self._painter.fit(self.viewport().width())
        if self._painter.height != before:
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(e)
        if self.place is not None:
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        self._painter.fit(self.viewport().width())
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
