"""Adds drills from the library: type, Enter, type, Enter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from hiptimer.training.drill_filters import NO_FILTERS
from hiptimer.training.exercises import Exercise
from hiptimer.training.search import SearchIndex
from hiptimer.ui.drills.finding import NearlyFits, NothingFits, SearchField
from hiptimer.ui.drills.wording import DOT, description, first_fact
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.rows import (
    PictureRow,
    PictureRowPainter,
    PictureRows,
    RowPictures,
    RowView,
)
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


class DrillPicker(Card):
    """Stays open, so that several drills can be added in a row, until `done` is pressed."""

    chosen = Signal(str)
    """A person wants a drill in the routine; the value is the exercise's id."""

    def __init__(self, appearance: Appearance, pictures: RowPictures) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Add drills"))
        self._exercises: Sequence[Exercise] = ()
        self._finder = SearchIndex(())
        self._model = FoundModel()
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
        self._model.show_listed(self._exercises[row] for row in found or closest)
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
        if place is not None:
            self.chosen.emit(self._model.listed[place].id)


class FoundList(RowView):
    """Enter, Space or a click adds a drill; letters go to the search."""

    chosen = Signal()
    """A person wants the drill on which the keyboard is."""

    left_upward = Signal()
    """The up key was pressed in the first row."""

    typed = Signal(str)
    """Letters were typed; the value is those letters."""

    def __init__(self, appearance: Appearance, model: FoundModel, pictures: RowPictures) -> None:
        painter = PictureRowPainter(appearance, pictures)
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


class FoundModel(PictureRows):
    """Rows are the exercises that were found, the best first."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Mapping[str, int] = {}

    def show_counts(self, counts: Mapping[str, int]) -> None:
        if counts != self._counts:
            self._counts = counts
            self.say_changed()

    def row(self, index: int) -> PictureRow:
        """The name, what it is, how often it is there, and a plus."""
        exercise: Exercise = self.listed[index]
        count = self._counts.get(exercise.id, 0)
        there = self.tr("in the routine") if count else ""
        if count > 1:
            there = self.tr("%n time(s) in the routine", "", count)
        facts = DOT.join(filter(None, (first_fact(exercise), there)))
        words = self.tr("Add {name}").format(name=exercise.name)
        words = ", ".join(filter(None, (words, there)))
        return PictureRow(exercise.name, facts, words, exercise=exercise, icon=IconName.PLUS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the drill is like follows the row's own words."""
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.row() < len(self.listed):
            return description(self.listed[index.row()])
        return super().data(index, role)
