"""What a plan needs to know: run days and a race; to change it also its weeks, and how often."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hiptimer.settings.programme import Programme, RunKind
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan import wording
from hiptimer.ui.widgets.calendar_names import day_name, short_day
from hiptimer.ui.widgets.calm_inputs import CalmDateEdit
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.choosing import ChoiceBox, Segments, Switch
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of

WEEKS, SESSIONS = range(6, 9), range(3, 7)
"""What a plan can have: its weeks, and how often a week one stretches."""
NO_RACE, RACE = "none", "race"
FARTHEST = timedelta(days=2 * 365)
USUAL_RUNS = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}
"""Filled in at first: a hard run on Tuesday, an easy one on Thursday, a long one on Sunday."""


def weeks_to(first: date, race: date | None) -> int:
    """How many weeks a plan from `first` on has, so that it ends with the race where it can."""
    if race is None or race < first:
        return WEEKS[0]
    return min(max((race - first).days // 7 + 1, WEEKS[0]), WEEKS[-1])


class Questions(QWidget):
    """Filled in with a programme; with `all_of_it` everything that it says can be changed."""

    edited = Signal()
    """A person has changed an answer; it takes no value."""

    def __init__(
        self, appearance: Appearance, programme: Programme, today: date, *, all_of_it: bool
    ) -> None:
        super().__init__()
        self._programme, self._today, self._all = programme, today, all_of_it
        self.runs = RunDays()
        self.runs.show_runs(programme.runs)
        words = [(NO_RACE, self.tr("No race")), (RACE, self.tr("On a day"))]
        self.race = Segments(self.tr("Race"), words)
        self.race.show_value(RACE if programme.race else NO_RACE)
        shown = programme.race or today + timedelta(weeks=6)
        self.day = CalmDateEdit(min(today, shown), today + FARTHEST, shown)
        self.day.setAccessibleName(self.tr("Day of the race"))
        self.marathon = Switch(appearance)
        self.marathon.setChecked(programme.marathon)
        marathon = label(self.tr("A marathon"))
        self._marathon = widget_of(flow(marathon, self.marathon))
        self.marathon.setAccessibleName(marathon.text())
        self._note = label(role=Role.SMALL, wraps=True)
        race = widget_of(flow(self.race, self.day, self._marathon, spacing=12))
        asked = (
            label(self.tr("Which days do you run?"), Role.LARGE, wraps=True),
            self.runs,
            label(self.tr("Is there a race?"), Role.LARGE, wraps=True),
            race,
            self._note,
        )
        more = self._more(appearance)
        in_column(*asked, more, on=self, spacing=10)
        more.setVisible(all_of_it)
        self._connect()
        self._show_race()

    @property
    def programme(self) -> Programme:
        """What the answers make of the programme."""
        race = self._race
        made = replace(
            self._programme,
            runs=self.runs.runs,
            race=race,
            marathon=race is not None and self.marathon.isChecked(),
        )
        if not self._all:
            return replace(made, weeks=weeks_to(made.first, race))
        return replace(
            made,
            weeks=int(self.weeks.value),
            sessions=int(self.sessions.value),
            strength=self.strength.isChecked(),
        )

    @property
    def _race(self) -> date | None:
        """The race, where there is one that is still to come, or was part of the plan."""
        if self.race.value == NO_RACE:
            return None
        return self.day.day if self.day.day >= min(self._today, self._programme.first) else None

    def _more(self, appearance: Appearance) -> QWidget:
        programme = self._programme
        weeks, often = self.tr("Weeks"), self.tr("Stretches a week")
        self.weeks = Segments(weeks, [(str(each), str(each)) for each in WEEKS])
        self.weeks.show_value(str(programme.weeks))
        self.sessions = Segments(often, [(str(each), str(each)) for each in SESSIONS])
        self.sessions.show_value(str(programme.sessions))
        self.strength = Switch(appearance)
        self.strength.setChecked(programme.strength)
        strength = label(self.tr("Strength for the hips, two days a week"), wraps=True)
        self.strength.setAccessibleName(strength.text())
        rows = (
            widget_of(beside(label(weeks, wraps=True), self.weeks, least_letters=10)),
            widget_of(beside(label(often, wraps=True), self.sessions, least_letters=10)),
            widget_of(beside(strength, self.strength, least_letters=10)),
        )
        return widget_of(in_column(*rows, spacing=10))

    def _connect(self) -> None:
        self.runs.edited.connect(self.edited)
        self.race.chosen.connect(self._on_race_edited)
        self.day.dateChanged.connect(self._on_race_edited)
        for each in (self.weeks, self.sessions):
            each.chosen.connect(lambda _value: self.edited.emit())
        for each in (self.marathon, self.strength):
            each.toggled.connect(lambda _on: self.edited.emit())

    def _on_race_edited(self) -> None:
        self._show_race()
        self.edited.emit()

    def _show_race(self) -> None:
        there = self.race.value == RACE
        self.day.setVisible(there)
        self._marathon.setVisible(there)
        note = wording.race_note(self.day.day, self._today, self.programme.last) if there else ""
        show_words(self._note, note)


class RunDays(QWidget):
    """What run there is on each day of the week."""

    edited = Signal()
    """A person has chosen another one; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        choices = [(each, wording.run(each)) for each in (None, *RunKind)]
        self.days = [ChoiceBox[RunKind | None](choices, day_name(at)) for at in range(7)]
        parts: list[QWidget] = []
        for at, box in enumerate(self.days):
            box.edited.connect(lambda _kind: self.edited.emit())
            name = label(short_day(at), Role.SMALL)
            name.setBuddy(box)
            parts.append(widget_of(in_column(name, box, spacing=2)))
        flow(*parts, on=self, spacing=8)

    @property
    def runs(self) -> dict[int, RunKind]:
        """The runs by weekday, 0 for Monday."""
        return {at: box.chosen for at, box in enumerate(self.days) if box.chosen is not None}

    def show_runs(self, runs: dict[int, RunKind]) -> None:
        for at, box in enumerate(self.days):
            box.show_value(runs.get(at))


class FirstCard(Card):
    """What the page shows where there is no plan: two questions, filled in, and one button.

    `picture` stands above them.
    """

    made = Signal(object)
    """A person wants to follow this `Programme`."""

    def __init__(
        self, appearance: Appearance, programme: Programme, today: date, picture: QWidget
    ) -> None:
        super().__init__()
        title = label(self.tr("A plan for the next weeks"), Role.SHEET_TITLE, wraps=True)
        self.setAccessibleName(title.text())
        words = self.tr(
            "It fits around your runs, and bends when life gets in the way. Two questions, and "
            "everything can be changed later."
        )
        lead = label(words, Role.MUTED, wraps=True)
        self.questions = Questions(appearance, programme, today, all_of_it=False)
        self.make = text_button(self.tr("Make the plan"), "primary")
        self.make.setProperty("main", True)
        self.make.clicked.connect(lambda: self.made.emit(self.questions.programme))
        row = widget_of(flow(self.make))
        parts = (title, lead, 8, self.questions, 8, row)
        asked = in_column(*parts, spacing=6, margins=(28, 22, 28, 24))
        in_column(picture, asked, on=self, spacing=0, margins=(1, 1, 1, 1))
