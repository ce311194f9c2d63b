"""The list of all routines: Enter edits one, Delete takes one of the person's own away."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from hiptimer.training.library import Library
from hiptimer.ui.build.routine_model import ROW_ROLE, RoutineModel, RoutineRow
from hiptimer.ui.build.row_painter import STRONG, AnyIndex, Painted, PictureRowPainter
from hiptimer.ui.build.row_pictures import RowPictures
from hiptimer.ui.build.row_places import PADDING
from hiptimer.ui.build.row_view import RowView
from hiptimer.ui.theme import BODY, SMALL, Appearance

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
HEADING = 38
ABOVE_AND_BELOW = 16


class RoutinePainter(PictureRowPainter):
    """Paints the rows of a `RoutineModel`."""

    library: Library

    def painted(self, index: AnyIndex) -> Painted:
        """The name, what it is, and the drill that stands for it."""
        row: RoutineRow = index.data(ROW_ROLE)
        cover = row.cover
        exercise = self.library.exercises.get(cover.exercise) if cover else None
        variant = cover.variant if cover else None
        return Painted(row.routine.name, row.facts, exercise=exercise, variant=variant)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Headings are lower."""
        model = index.model()
        assert isinstance(model, RoutineModel)
        if model.routine_id(index.row()):
            return super().sizeHint(option, index)
        if model.heading(index.row()):
            return QSize(0, self.theme.px(HEADING))
        metrics = QFontMetrics(self.theme.font(SMALL))
        room = QRect(0, 0, self.width - 2 * PADDING, 0)
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, model.text(index.row()))
        return QSize(0, text.height() + self.theme.px(ABOVE_AND_BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a routine, a heading or a text."""
        model = index.model()
        assert isinstance(model, RoutineModel)
        if model.routine(index.row()) is not None:
            super().paint(painter, option, index)
            return
        heading, tokens = bool(model.heading(index.row())), self.theme.tokens
        area = QRectF(option.rect).adjusted(PADDING, 0, -PADDING, 0)
        painter.save()
        painter.setFont(self.theme.font(BODY, STRONG) if heading else self.theme.font(SMALL))
        painter.setPen(QColor(tokens.ink if heading else tokens.muted))
        below = Qt.AlignmentFlag.AlignBottom if heading else Qt.AlignmentFlag.AlignVCenter
        flags = int(below | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        painter.drawText(
            area.adjusted(0, 0, 0, -6 if heading else 0), flags, model.text(index.row())
        )
        painter.restore()


class RoutineList(RowView):
    """Letters jump to a name."""

    chosen = Signal()
    """Another routine is chosen; it takes no value: read `row`."""

    edit_asked = Signal()
    """A person wants to change the chosen routine."""

    deletion_asked = Signal()
    """A person wants the chosen routine gone."""

    def __init__(self, appearance: Appearance, model: RoutineModel, pictures: RowPictures) -> None:
        self._routines = RoutinePainter(appearance, pictures, model)
        super().__init__(appearance, "", model, self._routines, pictures)
        self._model = model
        self.setUniformItemSizes(False)
        self.setAccessibleName(self.tr("Routines"))
        self.setAccessibleDescription(self.tr("Enter edits, Delete takes your own away."))
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def row(self) -> RoutineRow | None:
        """The routine that is chosen."""
        index = self.currentIndex()
        return self._model.routine(index.row()) if index.isValid() else None

    def refresh(self, library: Library, routine_id: str | None = None) -> None:
        """Read the library anew; choose that routine, or the one before, or else the first."""
        row, place = self.row, self.place or 0
        wished = [routine_id, row.routine.id if row else None]
        self._routines.library = library
        self._model.refresh()
        found = (self._model.row_of(each) for each in wished if each)
        to = next((each for each in found if each is not None), None)
        self.go_to(self._nearest(place) if to is None else to)
        self.chosen.emit()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell of the other routine."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit or delete."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_asked.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.go_to(self._nearest(0))
            self.scrollToTop()
        else:
            super().keyPressEvent(event)

    def _nearest(self, place: int) -> int | None:
        """The routine at `place`, or else the next one below or above."""
        count = self._model.rowCount()
        rows = sorted(range(count), key=lambda row: (row < place, abs(row - place)))
        return next((row for row in rows if self._model.routine(row) is not None), None)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.edit_asked.emit()
