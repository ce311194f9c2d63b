"""What comes first: the drill's name, what it is, its sides, where it starts, and its dose."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm
from hiptimer.training.drafts.drill_edits import (
    with_hold,
    with_kind,
    with_laterality,
    with_main_muscle,
    with_reps,
    with_timed,
)
from hiptimer.training.exercises import Action, Kind, Laterality, MuscleGroup, Position
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.dose_section import DoseChoice
from hiptimer.ui.drill_form.drill_draft import Draft, usual_side_name
from hiptimer.ui.drill_form.fault_words import field_name
from hiptimer.ui.drill_form.fields import FormSection
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.segments import Segments


class DrillSection(FormSection):
    """Everything here has a sensible value from the start but the name."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft=draft, title=self.tr("The drill"))
        self.name = QLineEdit()
        self.name.setProperty("look", "name")
        self.name.setPlaceholderText(self.tr("Frog stretch"))
        self.name.textEdited.connect(lambda text: draft.edit(name=text))
        self.add_field(self.tr("&Name"), self.name, "name")
        self.kind = Segments(field_name("kind"), choices.kinds())
        self.kind.chosen.connect(lambda value: draft.use(with_kind(draft.form, Kind(value))))
        self.add_field(field_name("kind"), self.kind, "kind", beside=True)
        self.sides = Segments(field_name("laterality"), choices.lateralities())
        self.sides.chosen.connect(self._on_sides_chosen)
        self.add_field(field_name("laterality"), self.sides, "laterality", beside=True)
        self.position = choices.ChoiceBox(choices.positions())
        self.position.activated.connect(self._on_position_chosen)
        self.add_field(self.tr("S&tarts"), self.position, "position", beside=True)
        self._add_dose()
        self._add_muscle()

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        if self.name.text() != form.name:
            with QSignalBlocker(self.name):
                self.name.setText(form.name)
                self.name.setCursorPosition(0)
        self.kind.show_value(form.kind)
        self.sides.show_value(form.laterality)
        self.position.show_value(form.position)
        self.dose.show_form(form)
        main = form.muscles[0] if form.muscles else GLUTES
        self.group.show_value(main.group)
        self.action.show_value(main.action)

    def _add_dose(self) -> None:
        self.dose = DoseChoice()
        self.dose.timed_chosen.connect(self._on_timed_chosen)
        self.dose.hold_changed.connect(self._on_hold_changed)
        self.dose.reps_changed.connect(self._on_reps_changed)
        hint = self.tr("For each side, where there are sides.")
        self.add_field(field_name("dose"), self.dose.sort, hint=hint, beside=True)
        self.add_field(self.tr("Numbers of the dose"), self.dose, "dose").hide_caption()

    def _add_muscle(self) -> None:
        self.group = choices.ChoiceBox(choices.muscle_groups(), self.tr("Main muscles"))
        self.action = choices.ChoiceBox(choices.actions(), self.tr("What happens to them"))
        both = QWidget()
        flow = FlowLayout(both, spacing=8)
        for box in (self.group, self.action):
            box.activated.connect(self._on_muscle_chosen)
            flow.addWidget(box)
        both.setFocusProxy(self.group)
        hint = self.tr("More of them below, under More.")
        self.add_field(self.tr("Mainly &for"), both, hint=hint, focus=self.group, beside=True)

    def _on_muscle_chosen(self) -> None:
        group, action = MuscleGroup(self.group.chosen), Action(self.action.chosen)
        self.draft.use(with_main_muscle(self.draft.form, group, action))

    def _on_sides_chosen(self, value: str) -> None:
        form = with_laterality(self.draft.form, Laterality(value), usual_side_name())
        self.draft.use(form)

    def _on_position_chosen(self) -> None:
        self.draft.edit(position=Position(self.position.chosen))

    def _on_timed_chosen(self, timed: bool) -> None:
        self.draft.use(with_timed(self.draft.form, timed=timed))

    def _on_hold_changed(self) -> None:
        dose = self.dose
        form = with_hold(self.draft.form, seconds=dose.seconds.value(), rounds=dose.rounds.value())
        self.draft.use(form)

    def _on_reps_changed(self) -> None:
        dose = self.dose
        before = self.draft.form.reps.seconds_per_rep
        shown = dose.rep_seconds.seconds
        # The field shows tenths: what nobody has changed keeps its hundredths.
        seconds = before if abs(shown - before) < 0.05 else shown
        form = with_reps(
            self.draft.form,
            reps=dose.reps.value(),
            seconds_per_rep=seconds,
            rounds=dose.rounds.value(),
        )
        self.draft.use(form)
