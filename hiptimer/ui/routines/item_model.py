"""The drills of a draft as a list model, for the eye and for the ear."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal

from hiptimer.session.coverage import work_seconds
from hiptimer.session.dosing import Reps, dose_of
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.drills.wording import DOT, done_dose, level, rounds
from hiptimer.ui.routines import wording
from hiptimer.ui.routines.rows import PictureRow, PictureRows
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.numbers import of_hold
from hiptimer.ui.widgets.row_list import Index

translate = QCoreApplication.translate


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
        """Show what is wrong with the items at these places."""
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
    facts = [done_dose(dose, exercise)]
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
    return facts
