"""The grid of drills: only what is in sight is painted, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.drills.wording import description
from hiptimer.ui.exercises.card_delegate import CardDelegate
from hiptimer.ui.exercises.card_pictures import CardPictures, MovingCards
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.row_list import WORDS_ROLES, Index
from hiptimer.ui.widgets.shortcuts import CHOOSING, TABBING

MARGIN_AT_RIGHT = 15


class DrillGrid(QListView):
    """Arrow keys, Home, End and the page keys go from card to card."""

    opened = Signal(str)
    """A person wants to see a drill; the value is its id."""

    left_upward = Signal()
    """The up key was pressed in the first row."""

    typed = Signal(str)
    """Letters were typed; the value is those letters."""

    def __init__(
        self, appearance: Appearance, pictures: DrillPictures, now: Callable[[], float]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self.drills = DrillModel(self)
        self._pictures = CardPictures(pictures, self)
        exercise_at = self.drills.exercise
        self.moving = MovingCards(self, exercise_at, appearance, pictures.motion, now)
        self._delegate = CardDelegate(appearance, exercise_at, self._pictures, self.moving, self)
        self._set_up()
        self.moving.moved.connect(self._repaint)
        self.clicked.connect(self._open)
        self._pictures.drawn.connect(self._repaint)
        self.verticalScrollBar().valueChanged.connect(self._pictures.forget_requests)
        appearance.changed.connect(self._fit)

    def show_rows(self, rows: tuple[int, ...]) -> None:
        """Show the exercises of these rows, from the top, unless they are shown already."""
        if self.drills.show_rows(rows):
            self._pictures.forget_requests()
            self.moving.stop_hovering()
            self.scrollToTop()

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Show these from now on, drawn again; `show_rows` has to follow."""
        self.drills.use(exercises)
        self._delegate.forget_words()
        self._pictures.forget_all()

    def enter(self) -> None:
        """Take the focus, to the card that had it last or else the first one."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.drills.index(0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or go to a neighbour; letters are a search."""
        current = self.currentIndex()
        columns = max(1, self.viewport().width() // self._delegate.plan.cell.width())
        if event.key() in CHOOSING:
            self._open(current)
        elif event.key() == Qt.Key.Key_Up and current.row() < columns:
            self.left_upward.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand letters to the search instead of jumping to a name."""
        self.typed.emit(search)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Fill the width with as many columns as fit."""
        self._fit()
        super().resizeEvent(e)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The focused card is the one that moves."""
        super().currentChanged(current, previous)
        self.moving.settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focused card moves; by Tab the first one is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() in TABBING:
            self.setCurrentIndex(self.drills.index(0))
        self.moving.settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus only the card under the pointer moves."""
        super().focusOutEvent(event)
        self.moving.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Move again."""
        super().showEvent(event)
        self.moving.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self.moving.settle()

    def viewportEvent(self, event: QEvent) -> bool:
        """Stop what the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self.moving.stop_hovering()
        return super().viewportEvent(event)

    def _set_up(self) -> None:
        self.setModel(self.drills)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Exercises"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "cards")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, MARGIN_AT_RIGHT, 0)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _fit(self) -> None:
        # Qt keeps the room of a bar that may come; cards are as wide with it as without.
        taken = MARGIN_AT_RIGHT + self.verticalScrollBar().sizeHint().width()
        self._delegate.fit(self.width() - taken)
        cell = self._delegate.plan.cell
        if cell != self.gridSize():
            self.setGridSize(cell)
            self.verticalScrollBar().setSingleStep(cell.height() // 4)
        self.viewport().update()

    def _repaint(self, exercise_id: str) -> None:
        row = self.drills.row_of(exercise_id)
        if row is not None:
            self.update(self.drills.index(row))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.drills.exercise(index.row()).id)


class DrillModel(QStringListModel):
    """Rows are exercises that have been found: names for the eye, whole sentences for the ear.

    To Qt it is a list of empty strings, so that laying out thousands of rows counts them without
    asking Python.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exercises: Sequence[Exercise] = ()
        self._shown: tuple[int, ...] | None = None
        self._places: dict[str, int] = {}

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Take rows from these exercises from now on; `show_rows` has to follow."""
        self._exercises = exercises
        self._shown = None

    def show_rows(self, rows: tuple[int, ...]) -> bool:
        """Show the exercises of these rows; False where they are shown already."""
        if rows == self._shown:
            return False
        self._shown = rows
        self._places = {self._exercises[at].id: row for row, at in enumerate(rows)}
        # A reset is laid out faster than rows that come and go.
        self.setStringList([""] * len(rows))
        return True

    def exercise(self, row: int) -> Exercise:
        """The exercise in that row of the grid."""
        return self._exercises[(self._shown or ())[row]]

    def row_of(self, exercise_id: str) -> int | None:
        """The row of an exercise in the grid, or None where it is not among those shown."""
        return self._places.get(exercise_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Names and descriptions; the card is painted by the delegate."""
        if not index.isValid() or index.row() >= len(self._shown or ()):
            return None
        if role in WORDS_ROLES:
            return self.exercise(index.row()).name
        is_description = role == Qt.ItemDataRole.AccessibleDescriptionRole
        return description(self.exercise(index.row())) if is_description else None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002 - the same for all rows
        """Drills can be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
