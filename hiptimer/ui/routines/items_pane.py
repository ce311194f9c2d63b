"""The routine itself: its name, how long it lasts, and its drills, moved by mouse or by keys."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QStackedLayout, QWidget

from hiptimer.session.coverage import work_seconds
from hiptimer.session.dosing import Reps, dose_of
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import LONGEST_LINE, Exercise, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.drills.wording import DOT, drills, item_dose, level, rounds
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.forms import fault_line, show_fault
from hiptimer.ui.routines.rows import (
    PictureRow,
    PictureRowPainter,
    PictureRows,
    RowPictures,
    RowView,
)
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calm_inputs import UndoPassing
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName, pixmap
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, Stretch, beside, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import of_hold
from hiptimer.ui.widgets.row_list import Index
from hiptimer.ui.widgets.shortcuts import ENTER

translate = QCoreApplication.translate
PADDING = 14
LEAST_ROWS = 3
ICON_SIZE = 44
CENTRE = Qt.AlignmentFlag.AlignCenter
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
EDGE = 28
"""Pixels from the upper and lower edge in which the list scrolls under a dragged row."""


class ItemsPane(QWidget):
    """It keeps nothing itself. The owner listens to the list, the name, and both buttons to add.

    `empty` stands in place of the list while there are no drills.
    """

    def __init__(self, appearance: Appearance, pictures: RowPictures, passing: UndoPassing) -> None:
        super().__init__()
        self._appearance = appearance
        self.items = ItemModel()
        self.list = ItemList(appearance, self.items, pictures)
        self.name = QLineEdit()
        self.name.setProperty("look", "name")
        self.name.setMaxLength(LONGEST_LINE)
        self.name.setAccessibleName(self.tr("Name of the routine"))
        self.name.setPlaceholderText(self.tr("Name of the routine"))
        passing.watch(self.name)
        self._name_fault = fault_line()
        self.total = label(role=Role.LARGE)
        self._facts = label(role=Role.MUTED, wraps=True)
        tip = self.tr("Add drills from the library (Ctrl+F or Insert)")
        self.add = IconButton(appearance, IconName.PLUS, self.tr("Add drills"), tip=tip)
        self._lay_out(self._built_empty(appearance))
        appearance.changed.connect(self._restyle)
        self._restyle()

    def least_height(self) -> int:
        """The height in which a few rows are seen."""
        current = self._shown.currentWidget()
        shown = current.sizeHint().height() if current else 0
        return self.sizeHint().height() - shown + self.list.height_for(LEAST_ROWS)

    def show_name_fault(self, sentence: str, *, insists: bool) -> None:
        show_fault(self._name_fault, self.name, sentence, insists=insists)

    def show_count(self, count: int, work: float) -> None:
        """Say how many drills there are, and how much of the time is work."""
        self._shown.setCurrentIndex(0 if count else 1)
        self.add.setVisible(count > 0)
        words = self.tr("{drills} · {length} of work")
        self._facts.setText(words.format(drills=drills(count), length=wording.length(work)))
        self._facts.setVisible(count > 0)
        if not count:
            self.show_total(0.0)

    def show_total(self, seconds: float) -> None:
        """Say how long the whole session lasts."""
        self.total.setText(wording.length(seconds) if seconds else self.tr("0 min"))

    def _built_empty(self, appearance: Appearance) -> QWidget:
        """What stands where there is nothing yet: a picture, a friendly sentence, the way on."""
        self._icon = QLabel()
        self._icon.setAlignment(CENTRE)
        self.add_first = IconButton(
            appearance, IconName.PLUS, self.tr("Add drills"), look="primary"
        )
        title = label(self.tr("No drills yet"), Role.LARGE, wraps=True)
        hint = self.tr("Add drills from the library. Minutes, planes and muscles are shown here.")
        text = label(hint, Role.MUTED, wraps=True)
        for each in (title, text):
            each.setAlignment(CENTRE)
        return widget_of(
            in_column(
                *(STRETCH, self._icon, title, text, 4, (self.add_first, CENTRE), Stretch(2)),
                spacing=8,
                margins=(20, 12, 20, 12),
            )
        )

    def _restyle(self) -> None:
        theme, ratio = self._appearance.theme, self.devicePixelRatioF()
        size = theme.px(ICON_SIZE)
        self._icon.setPixmap(pixmap(IconName.BUILD, theme.tokens.brand, size, ratio))

    def _lay_out(self, empty: QWidget) -> None:
        texts = widget_of(in_column(self.total, self._facts, spacing=2))
        head = widget_of(beside(texts, self.add, spacing=12, least_letters=12))
        shown = QWidget()
        self._shown = QStackedLayout(shown)
        self._shown.addWidget(self.list)
        self._shown.addWidget(empty)
        card, sides = Card(), PADDING - 4
        inset = in_row(head, margins=(sides, 0, sides, 0))
        in_column(inset, (shown, 1), on=card, spacing=8, margins=(6, PADDING, 6, 6))
        in_column(self.name, self._name_fault, (card, 1), on=self, spacing=10)


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
        painter = PictureRowPainter(appearance, pictures, has_grip=True)
        super().__init__(appearance, self.tr("Drills of the routine"), model, painter)
        self.setAccessibleDescription(
            self.tr("Alt with Up or Down moves a drill. Delete removes it. Enter changes it.")
        )
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setAutoScrollMargin(EDGE)
        model.moved.connect(self.moved)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, remove, double or open; all else goes from row to row."""
        place = self.place
        if place is None or not self._act(event, place):
            super().keyPressEvent(event)

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


class ItemModel(PictureRows):
    """Rows are the items of a draft, in order. `faults` says what is wrong, by place from 0."""

    moved = Signal(int, int)
    """A drill was dragged: from which place to which, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._library = Library({}, {}, {})
        self._preferences = Preferences()
        self.faults: Mapping[int, str] = {}

    def use(self, library: Library, preferences: Preferences) -> None:
        """Put items into words by these; all rows are painted again."""
        self._library, self._preferences = library, preferences
        self.say_changed()

    def show_items(self, items: tuple[RoutineItem, ...]) -> None:
        """Show these items. The keyboard stays on its place: rows come and go at the end."""
        before, now, nowhere = len(self.listed), len(items), QModelIndex()
        if now > before:
            self.beginInsertRows(nowhere, before, now - 1)
            self.listed = [*items]
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(nowhere, now, before - 1)
            self.listed = [*items]
            self.endRemoveRows()
        self.listed = [*items]
        self.say_changed()

    def show_faults(self, faults: Mapping[int, str]) -> None:
        if faults != self.faults:
            self.faults = faults
            self.say_changed()

    def row(self, index: int) -> PictureRow:
        """The item's row with its number, and what is wrong in place of its facts."""
        row = item_row(self.listed[index], self._library, self._preferences)
        wrong = self.faults.get(index, "")
        words = self.tr("{number} of {count}: {name}. {about} {fault}").format(
            number=index + 1, count=len(self.listed), name=row.name, about=row.words, fault=wrong
        )
        facts, warning = wrong or row.facts, bool(wrong) or row.warning
        return replace(row, number=index + 1, facts=facts, words=words.strip(), warning=warning)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and dropped between rows."""
        able = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | able

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self, _parent: Index, place: int, _count: int, _to_parent: Index, before: int
    ) -> bool:
        """Say to which place a row was dragged; whoever changes the draft shows it here."""
        self.moved.emit(place, before - 1 if before > place else before)
        return True


def item_row(item: RoutineItem, library: Library, preferences: Preferences) -> PictureRow:
    """What is said of `item`, with the work of both sides as a clock shows it."""
    exercise = library.exercises.get(item.exercise)
    if exercise is None:
        missing = translate("Build", "This drill is no longer there. Remove it.")
        return PictureRow(item.exercise, missing, missing, warning=True)
    variant = done_variant(item, exercise, preferences)
    facts = DOT.join(_facts(item, exercise, variant, preferences))
    seconds = work_seconds(exercise, item, preferences)
    words = translate("Build", "{facts}. Work: {length}.")
    words = words.format(facts=wording.plain(facts), length=wording.length(seconds))
    work = as_clock(round(seconds))
    return PictureRow(exercise.name, facts, words, work, exercise, variant)


def done_variant(item: RoutineItem, exercise: Exercise, preferences: Preferences) -> str | None:
    """The variant that will be done: the item's, or else the person's own choice, if it exists."""
    if item.variant is not None:
        return item.variant
    chosen = preferences.variants.get(exercise.id)
    return chosen if chosen is not None and exercise.variant(chosen) else None


def _facts(
    item: RoutineItem, exercise: Exercise, variant: str | None, preferences: Preferences
) -> list[str]:
    dose = dose_of(exercise, item, preferences)
    facts = [item_dose(item, exercise, preferences)]
    if dose.rounds > 1:
        facts.append(rounds(dose.rounds))
    usual = exercise.dose.seconds_per_rep if isinstance(exercise.dose, RepsDose) else None
    if isinstance(dose, Reps) and dose.seconds != usual:
        words = translate("Build", "{seconds} s a rep")
        facts.append(words.format(seconds=numbers.decimal(dose.seconds)))
    way = exercise.variant(variant) if variant else None
    if way is not None:
        facts.append(level(way))
    if item.rest_seconds:
        words = translate("Build", "then {time} rest")
        facts.append(words.format(time=of_hold(item.rest_seconds)))
    return [*facts, item.note] if item.note else facts
