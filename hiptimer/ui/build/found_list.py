"""The list of drills that can be added."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hiptimer.ui.build.found_model import FoundModel
from hiptimer.ui.build.row_painter import AnyIndex, Painted, PictureRowPainter
from hiptimer.ui.build.row_pictures import RowPictures
from hiptimer.ui.build.row_view import RowView
from hiptimer.ui.build.wording import DOT
from hiptimer.ui.exercises.drill_facts import first_fact
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName

ADDING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class FoundPainter(PictureRowPainter):
    """Paints the rows of a `FoundModel`."""

    def painted(self, index: AnyIndex) -> Painted:
        """The name, what it is, and a plus."""
        model = index.model()
        assert isinstance(model, FoundModel)
        exercise = model.exercise(index.row())
        facts = DOT.join(filter(None, (first_fact(exercise), model.count_words(index.row()))))
        return Painted(exercise.name, facts, exercise=exercise, icon=IconName.PLUS)


class FoundList(RowView):
    """Enter, Space or a click adds a drill; letters go to the search."""

    chosen = Signal(QModelIndex)
    """A person wants the drill of that row."""

    left_upward = Signal()
    """The up key was pressed in the first row."""

    typed = Signal(str)
    """Letters were typed; the value is those letters."""

    def __init__(self, appearance: Appearance, model: FoundModel, pictures: RowPictures) -> None:
        painter = FoundPainter(appearance, pictures, model)
        super().__init__(appearance, "", model, painter, pictures)
        self.setAccessibleName(self.tr("Drills to add"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, or go back up to the search."""
        if event.key() in ADDING_KEYS:
            if self.place is not None:
                self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and not self.place:
            self.left_upward.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand letters to the search."""
        self.typed.emit(search)
