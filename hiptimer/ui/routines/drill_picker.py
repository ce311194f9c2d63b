"""Adds drills from the library: type, Enter, type, Enter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.training.drill_filters import NO_FILTERS
from hiptimer.training.exercises import Exercise
from hiptimer.training.search import SearchIndex
from hiptimer.ui.drills.finding import NearlyFits, NothingFits, SearchField
from hiptimer.ui.drills.wording import DOT, description, first_fact
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.rows import Painted, PictureRowPainter, RowPictures, RowView
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.row_list import Index
from hiptimer.ui.widgets.shortcuts import CHOOSING

PADDING = 14

WORDS_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
NONE_YET: Mapping[str, int] = MappingProxyType({})


class DrillPicker(Card):
    """Stays open, so that several drills can be added in a row, until `done` is pressed."""

    chosen = Signal(str)
    """A person wants a drill in the routine; the value is the exercise's id."""

    def __init__(self, appearance: Appearance, pictures: RowPictures) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Add drills"))
        self._exercises: Sequence[Exercise] = ()
        self._finder = SearchIndex(())
        self._model = FoundModel(self)
        self.search = SearchField(appearance)
        self.list = FoundList(appearance, self._model, pictures)
        self.nothing = NothingFits()
        self.nearly = NearlyFits()
        tip = self.tr("Back to the drill's dose (Esc)")
        self.done = IconButton(appearance, IconName.CHECK, self.tr("Done"), tip=tip)
        self.said = label(role=Role.CHANGED, wraps=True)
        self._lay_out()
        self._connect()

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Offer these exercises."""
        if exercises == self._exercises:
            return
        self._exercises = exercises
        self._finder = SearchIndex(exercises)
        self._find()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say in each row how often its drill is in the routine."""
        self._model.show_counts(counts)

    def open(self) -> None:
        """Begin to add: put the focus where one types."""
        show_words(self.said, "")
        self.search.clear()
        self.list.go_to(0)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_added(self, name: str, count: int) -> None:
        """Say that a drill has been added, and how many there are now."""
        words = self.tr("Added: {name}. {count} in the routine.")
        show_words(self.said, words.format(name=name, count=numbers.whole(count)))
        announce(self, self.said.text())

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was searched for."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.search.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        title = label(self.tr("Add drills"), Role.LARGE)
        head = widget_of(beside(title, self.done, spacing=12, least_letters=8))
        shown = QWidget()
        self._shown = QStackedLayout(shown)
        self._shown.addWidget(self.list)
        self._shown.addWidget(self.nothing)
        margins = (PADDING - 4, 0, PADDING - 4, 0)
        heads = (head, self.search, self.said, self.nearly)
        rows = (in_row(each, margins=margins) for each in heads)
        in_column(*rows, (shown, 1), on=self, spacing=10, margins=(6, PADDING, 6, PADDING))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.left_downward.connect(self._on_left_downward)
        self.search.returnPressed.connect(self._add)
        self.nothing.button.clicked.connect(self.search.clear)
        self.list.left_upward.connect(self.search.setFocus)
        self.list.typed.connect(self.search.type_in)
        self.list.chosen.connect(self._add)

    def _find(self) -> None:
        query = self.search.text()
        found = self._finder.find(query, NO_FILTERS)
        closest = () if found else self._finder.find_closest(query, NO_FILTERS)
        self.nearly.show_query(query.strip() if closest else "")
        self._model.show(tuple(self._exercises[row] for row in found or closest))
        self._shown.setCurrentIndex(0 if self._model.rowCount() else 1)
        self.nothing.show_query(query.strip(), filtered=False)
        self.list.go_to(0)

    def _on_left_downward(self) -> None:
        """Go to the second row: Enter in the field has meant the first one."""
        if self._model.rowCount() > 1:
            self.list.go_to(1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        place = self.list.place
        if place is not None and self._model.found:
            self.chosen.emit(self._model.found[place].id)


class FoundPainter(PictureRowPainter):
    """Paints the rows of a `FoundModel`."""

    def painted(self, index: Index) -> Painted:
        """The name, what it is, and a plus."""
        model = index.model()
        assert isinstance(model, FoundModel)
        exercise = model.found[index.row()]
        facts = DOT.join(filter(None, (first_fact(exercise), model.count_words(index.row()))))
        return Painted(exercise.name, facts, exercise=exercise, icon=IconName.PLUS)


class FoundList(RowView):
    """Enter, Space or a click adds a drill; letters go to the search."""

    chosen = Signal()
    """A person wants the drill on which the keyboard is."""

    left_upward = Signal()
    """The up key was pressed in the first row."""

    typed = Signal(str)
    """Letters were typed; the value is those letters."""

    def __init__(self, appearance: Appearance, model: FoundModel, pictures: RowPictures) -> None:
        painter = FoundPainter(appearance, pictures)
        super().__init__(appearance, self.tr("Drills to add"), model, painter)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _index: self.chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, or go back up to the search."""
        if event.key() in CHOOSING:
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Up and not self.place:
            self.left_upward.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand letters to the search."""
        self.typed.emit(search)


class FoundModel(QAbstractListModel):
    """Rows are the exercises that were found, the best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Exercise, ...] = ()
        self._counts = NONE_YET

    def show(self, found: tuple[Exercise, ...]) -> None:
        """Show these exercises."""
        if found != self.found:
            self.beginResetModel()
            self.found = found
            self.endResetModel()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how often each exercise is in the routine."""
        if counts != self._counts:
            self._counts = counts
            if self.found:
                self.dataChanged.emit(self.index(0), self.index(len(self.found) - 1))

    def count_words(self, row: int) -> str:
        """How often its exercise is in the routine; nothing where it is not."""
        count = self._counts.get(self.found[row].id, 0)
        if count > 1:
            return self.tr("%n time(s) in the routine", "", count)
        return self.tr("in the routine") if count else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many were found."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, and whole sentences for the ear."""
        if not index.isValid() or index.row() >= len(self.found):
            return None
        exercise = self.found[index.row()]
        if role in WORDS_ROLES:
            return exercise.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self.tr("Add {name}").format(name=exercise.name)
            return ", ".join(filter(None, (words, self.count_words(index.row()))))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return description(exercise)
        return None
