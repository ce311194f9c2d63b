"""The drills of a draft as a list model, for the eye and for the ear.

The view hears only of the rows that differ: a routine may have 500 of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from hiptimer.session.coverage import work_seconds
from hiptimer.session.dosing import Reps, dose_of
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import Preferences
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.drills.wording import DOT, done_dose, level, rounds
from hiptimer.ui.routines import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.numbers import of_hold
from hiptimer.ui.widgets.row_list import Index

NO_FAULTS: Mapping[int, str] = MappingProxyType({})
translate = QCoreApplication.translate


class ItemRow(Struct, frozen=True):
    """One row; `exercise` is None where the library has none of that id.

    `variant` is the one that will be done. `work` is the work of both sides as a clock shows it.
    """

    name: str
    facts: str
    work: str
    words: str
    exercise: Exercise | None = None
    variant: str | None = None


class ItemModel(QAbstractListModel):
    """Rows are the items of a draft, in order. `faults` says what is wrong, by place from 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = ItemRows()
        self.faults = NO_FAULTS
        self.items: tuple[RoutineItem, ...] = ()

    def use(self, library: Library, preferences: Preferences) -> None:
        """Put items into words by these; all rows are painted again."""
        self._rows.use(library, preferences)
        self._say_changed(0, len(self.items))

    def show_items(self, items: tuple[RoutineItem, ...]) -> int | None:
        """Show these items; the place of the first that differs, or None where none does."""
        before = self.items
        first = _alike(before, items)
        if first == len(before) == len(items):
            return None
        last = _alike(before[first:][::-1], items[first:][::-1])
        gone, come = len(before) - first - last, len(items) - first - last
        self._replace(items, first, gone, come)
        return min(first, max(0, len(items) - 1))

    def show_faults(self, faults: Mapping[int, str]) -> None:
        """Show what is wrong with the items at these places."""
        if faults != self.faults:
            self.faults = faults
            self._say_changed(0, len(self.items))

    def row(self, place: int) -> ItemRow:
        """The row at `place`, from 0."""
        return self._rows.row(self.items[place])

    def words(self, place: int) -> str:
        """What a screen reader hears of the row at `place`."""
        row = self.row(place)
        words = self.tr("{number} of {count}: {name}. {about} {fault}")
        return words.format(
            number=place + 1,
            count=len(self.items),
            name=row.name,
            about=row.words,
            fault=self.faults.get(place, ""),
        ).strip()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """How many drills there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, words for the ear, or a tip that is never cut short."""
        place = index.row()
        if not index.isValid() or place >= len(self.items):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(place).name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(place)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = self.row(place).name, self.row(place).facts, self.faults.get(place)
            return "\n".join(filter(None, lines))
        return None

    def _replace(self, items: tuple[RoutineItem, ...], first: int, gone: int, come: int) -> None:
        """Take over `items`, in which `come` new ones stand for `gone` old ones from `first` on."""
        nowhere, both = QModelIndex(), min(gone, come)
        if gone > come:
            self.beginRemoveRows(nowhere, first + both, first + gone - 1)
            self.items = items
            self.endRemoveRows()
        elif come > gone:
            self.beginInsertRows(nowhere, first + both, first + come - 1)
            self.items = items
            self.endInsertRows()
        else:
            self.items = items
        # Behind what came or went, the numbers are others.
        self._say_changed(first, len(items) if gone != come else first + both)

    def _say_changed(self, first: int, stop: int) -> None:
        if stop > first:
            self.dataChanged.emit(self.index(first), self.index(stop - 1))


def _alike(one: Sequence[RoutineItem], other: Sequence[RoutineItem]) -> int:
    """How many items at the beginning are the same."""
    pairs = zip(one, other, strict=False)
    short = min(len(one), len(other))
    return next((at for at, (a, b) in enumerate(pairs) if a is not b and a != b), short)


class ItemRows:
    """Makes rows and keeps them: an item that has not changed is not put into words again."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self._preferences = Preferences()
        self._rows: dict[RoutineItem, ItemRow] = {}

    def use(self, library: Library, preferences: Preferences) -> None:
        """Make rows by these from now on."""
        if library is not self._library or preferences != self._preferences:
            self._library, self._preferences = library, preferences
            self._rows.clear()

    def row(self, item: RoutineItem) -> ItemRow:
        """The row of `item`."""
        found = self._rows.get(item)
        if found is None:
            found = self._rows[item] = self._made(item)
        return found

    def _made(self, item: RoutineItem) -> ItemRow:
        exercise = self._library and self._library.exercises.get(item.exercise)
        if exercise is None:
            missing = translate("Build", "This drill is no longer there. Remove it.")
            return ItemRow(item.exercise, missing, "", missing)
        variant = done_variant(item, exercise, self._preferences)
        facts = DOT.join(_facts(item, exercise, variant, self._preferences))
        seconds = work_seconds(exercise, item, self._preferences)
        words = translate("Build", "{facts}. Work: {length}.")
        spoken = words.format(facts=wording.plain(facts), length=wording.length(seconds))
        work = as_clock(round(seconds))
        return ItemRow(exercise.name, facts, work, spoken, exercise, variant)


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
