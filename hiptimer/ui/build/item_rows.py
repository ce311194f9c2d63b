"""What the list of a draft's drills says in each row, for the eye and for the ear."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hiptimer.session.coverage import work_seconds
from hiptimer.session.dosing import Reps, dose_of
from hiptimer.session.preferences import Preferences
from hiptimer.session.time_text import as_clock
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.build import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.lengths import of_hold

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
        facts = wording.DOT.join(_facts(item, exercise, variant, self._preferences))
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
    facts = [wording.dose(dose, exercise)]
    if dose.rounds > 1:
        facts.append(wording.rounds(dose.rounds))
    usual = exercise.dose.seconds_per_rep if isinstance(exercise.dose, RepsDose) else None
    if isinstance(dose, Reps) and dose.seconds != usual:
        words = translate("Build", "{seconds} s a rep")
        facts.append(words.format(seconds=numbers.decimal(dose.seconds)))
    way = exercise.variant(variant) if variant else None
    if way is not None:
        facts.append(wording.variant(way))
    if item.rest_seconds:
        words = translate("Build", "then {time} rest")
        facts.append(words.format(time=of_hold(item.rest_seconds)))
    return facts
