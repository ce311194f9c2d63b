"""What comes first: the drill's name, what it is, its sides, where it starts, and its dose."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hiptimer.training.drafts.drill import GLUTES, DrillForm
from hiptimer.training.drafts.drill_edits import (
    with_hold,
    with_kind,
    with_laterality,
    with_main_muscle,
    with_reps,
    with_timed,
)
from hiptimer.training.exercises import Kind, Laterality
from hiptimer.ui.drill_form import wording
from hiptimer.ui.drill_form.dose_section import HOLD_SECONDS, REP_COUNT, REP_SECONDS, ROUNDS
from hiptimer.ui.drill_form.drill_draft import Draft, usual_side_name
from hiptimer.ui.drill_form.fields import FormSection
from hiptimer.ui.drill_form.inputs import ChoiceBox, NumberBox, TenthsBox, TextLine
from hiptimer.ui.drill_form.wording import field_name
from hiptimer.ui.widgets.layouts import flow, widget_of
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.unit_boxes import reps, rounds, seconds

HOLD_STEP = 5


class DrillSection(FormSection):
    """Everything here has a sensible value from the start but the name."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(self.tr("The drill"), draft)
        self.name = TextLine(self.tr("Frog stretch"))
        self.name.setProperty("look", "name")
        self.add_bound("name", self.name, text=self.tr("&Name"))
        self.kind = Segments(field_name("kind"), wording.kinds())
        self.kind.chosen.connect(lambda value: draft.use(with_kind(draft.form, Kind(value))))
        self.add_field(field_name("kind"), self.kind, "kind", beside=True)
        self.sides = Segments(field_name("laterality"), wording.lateralities())
        self.sides.chosen.connect(self._on_sides_chosen)
        self.add_field(field_name("laterality"), self.sides, "laterality", beside=True)
        position = ChoiceBox(wording.positions())
        self.add_bound("position", position, text=self.tr("S&tarts"), beside=True)
        self.dose = DoseChoice(draft)
        hint = self.tr("For each side, where there are sides.")
        self.add_field(field_name("dose"), self.dose.sort, hint=hint, beside=True)
        self.add_field(self.tr("Numbers of the dose"), self.dose, "dose").hide_caption()
        self._add_muscle()

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        super().show_form(form)
        self.kind.show_value(form.kind)
        self.sides.show_value(form.laterality)
        self.dose.show_form(form)
        main = form.muscles[0] if form.muscles else GLUTES
        self.group.show_value(main.group)
        self.action.show_value(main.action)

    def _add_muscle(self) -> None:
        self.group = ChoiceBox(wording.muscle_groups(), self.tr("Main muscles"))
        self.action = ChoiceBox(wording.actions(), self.tr("What happens to them"))
        for box in (self.group, self.action):
            box.edited.connect(self._on_muscle_chosen)
        both = widget_of(flow(self.group, self.action))
        both.setFocusProxy(self.group)
        hint = self.tr("More of them below, under More.")
        self.add_field(self.tr("Mainly &for"), both, hint=hint, focus=self.group, beside=True)

    def _on_muscle_chosen(self) -> None:
        form = with_main_muscle(self.draft.form, self.group.chosen, self.action.chosen)
        self.draft.use(form)

    def _on_sides_chosen(self, value: str) -> None:
        form = with_laterality(self.draft.form, Laterality(value), usual_side_name())
        self.draft.use(form)


class DoseChoice(QWidget):
    """The numbers of the usual dose; `sort`, which has its own place, says what they count."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.sort = Segments(self.tr("Dose"), wording.doses())
        self.seconds = NumberBox(seconds, HOLD_SECONDS, self.tr("Seconds of a hold"))
        self.seconds.setSingleStep(HOLD_STEP)
        self.reps = NumberBox(reps, REP_COUNT, self.tr("Number of reps"))
        self.rep_seconds = TenthsBox(REP_SECONDS, self.tr("Seconds of a rep"))
        self.rep_seconds.put_around(self.tr("{seconds} s a rep"))
        self.rounds = NumberBox(rounds, ROUNDS, self.tr("Number of rounds"))
        boxes = (self.seconds, self.reps, self.rep_seconds, self.rounds)
        flow(*boxes, on=self)
        self.sort.chosen.connect(self._on_sort_chosen)
        for box in boxes:
            box.valueChanged.connect(self._on_number_changed)

    def show_form(self, form: DrillForm) -> None:
        """Show the dose that counts in `form`; does not signal it."""
        self.sort.show_value("hold" if form.timed else "reps")
        self.seconds.setVisible(form.timed)
        self.reps.setVisible(not form.timed)
        self.rep_seconds.setVisible(not form.timed)
        self.setFocusProxy(self.seconds if form.timed else self.reps)
        self.seconds.show_value(form.hold.seconds)
        self.reps.show_value(form.reps.reps)
        self.rep_seconds.show_value(form.reps.seconds_per_rep)
        self.rounds.show_value(form.hold.rounds if form.timed else form.reps.rounds)
        self.rep_seconds.setEnabled(not form.reps.phases)
        words = self.tr("The phases make up a rep: see Dose in detail")
        self.rep_seconds.setToolTip(words if form.reps.phases else "")

    def _on_sort_chosen(self, value: str) -> None:
        self._draft.use(with_timed(self._draft.form, timed=value == "hold"))

    def _on_number_changed(self) -> None:
        form, rounds = self._draft.form, self.rounds.value()
        if form.timed:
            form = with_hold(form, seconds=self.seconds.value(), rounds=rounds)
        else:
            tempo = self.rep_seconds.number
            form = with_reps(form, reps=self.reps.value(), seconds_per_rep=tempo, rounds=rounds)
        self._draft.use(form)
