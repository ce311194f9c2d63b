"""The grid of drills: only what is in sight is painted, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListView

from hiptimer.training.exercises import Exercise
from hiptimer.ui.drills.pictures import DrillPictures
from hiptimer.ui.exercises.card_delegate import AnyIndex, CardDelegate, DrillModel
from hiptimer.ui.exercises.card_pictures import CardPictures, Liveliness
from hiptimer.ui.look.theme import Appearance

OPENING_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})

TABBING = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})

MARGIN_AT_RIGHT = 15

FRAME_MS = 42


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
        lively = Liveliness(pictures.motion, now)
        self._delegate = CardDelegate(appearance, self.drills, self._pictures, lively, self)
        self.mover = CardMover(self, self.drills, appearance, lively)
        self._set_up()
        self.mover.moved.connect(self._repaint)
        self.clicked.connect(self._open)
        self._pictures.drawn.connect(self._repaint)
        self.verticalScrollBar().valueChanged.connect(self._pictures.forget_requests)
        appearance.changed.connect(self._fit)

    def show_rows(self, rows: tuple[int, ...]) -> None:
        """Show the exercises of these rows, from the top, unless they are shown already."""
        if self.drills.show_rows(rows):
            self._pictures.forget_requests()
            self.mover.stop_hovering()
            self.scrollToTop()

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Show these from now on, drawn anew; `show_rows` has to follow."""
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
        if event.key() in OPENING_KEYS:
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

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """The focused card is the one that moves."""
        super().currentChanged(current, previous)
        self.mover.settle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focused card moves; by Tab the first one is."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() in TABBING:
            self.setCurrentIndex(self.drills.index(0))
        self.mover.settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus only the card under the pointer moves."""
        super().focusOutEvent(event)
        self.mover.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Move again."""
        super().showEvent(event)
        self.mover.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self.mover.settle()

    def viewportEvent(self, event: QEvent) -> bool:
        """Stop what the pointer has left."""
        if event.type() == QEvent.Type.Leave:
            self.mover.stop_hovering()
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


# FOLDED card_mover.py: Decides which cards move: the one under the pointer and the one that has the focus.


class CardMover(QObject):
    """Keeps the cards moving that are under the pointer or have the focus, while `view` is seen."""

    moved = Signal(str)
    """A card is to be painted anew; the value is the exercise's id."""

    def __init__(
        self, view: QListView, model: DrillModel, appearance: Appearance, lively: Liveliness
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._appearance = appearance
        self._lively = lively
        self._hovered = QPersistentModelIndex()
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        view.entered.connect(self._hover)
        view.viewportEntered.connect(self.stop_hovering)
        appearance.changed.connect(self.settle)

    @property
    def moving(self) -> tuple[str, ...]:
        """The ids of the drills that move."""
        return self._lively.ids if self._timer.isActive() else ()

    def stop_hovering(self) -> None:
        """The pointer is over no card."""
        self._hover(QModelIndex())

    def settle(self) -> None:
        """Move what is to move now, and let the timer run only if there is anything."""
        before = self._lively.ids
        self._lively.run(self._model.exercise(row) for row in self._rows())
        for exercise_id in dict.fromkeys((*before, *self._lively.ids)):
            self.moved.emit(exercise_id)
        if self._lively.ids:
            self._timer.start()
        else:
            self._timer.stop()

    def _rows(self) -> list[int]:
        if self._appearance.theme.reduced_motion or not self._view.isVisible():
            return []
        focused = self._view.currentIndex() if self._view.hasFocus() else QModelIndex()
        return sorted({each.row() for each in (focused, self._hovered) if each.isValid()})

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.settle()

    def _on_frame(self) -> None:
        if not self._view.window().isMinimized():
            for exercise_id in self._lively.ids:
                self.moved.emit(exercise_id)
