"""The dose in detail: what is allowed, the phases of a rep, and the seconds in between."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker

from hiptimer.training.drill_edits import with_phases
from hiptimer.training.drill_form import DrillForm
from hiptimer.training.exercises import HoldAllowed, RepsAllowed
from hiptimer.ui.drill_form.dose_choice import HOLD_SECONDS, REP_COUNT, REP_SECONDS, ROUNDS
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.drill_form.phase_row import PhaseRow, new_phase
from hiptimer.ui.drill_form.range_boxes import RangeBoxes
from hiptimer.ui.drill_form.rows import Rows
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.unit_boxes import UnitSpinBox, reps, seconds

SWITCH_SECONDS = (0, 60)
REST_SECONDS = (0, 120)


class DoseSection(FormSection):
    """The ranges bound what a routine or a person may ask for."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Dose in detail"), draft)
        self.seconds = RangeBoxes(self.tr("seconds of a hold"), HOLD_SECONDS, seconds)
        self.reps = RangeBoxes(self.tr("number of reps"), REP_COUNT, reps)
        self.tempo = RangeBoxes(self.tr("seconds of a rep"), REP_SECONDS, None)
        self.rounds = RangeBoxes(self.tr("number of rounds"), ROUNDS, str)
        place = "dose.allowed"
        self._hold_field = self.add_field(
            self.tr("Sensible hold"), self.seconds, f"{place}.seconds", focus=self.seconds.least
        )
        self._reps_fields = (
            self.add_field(
                self.tr("Sensible reps"), self.reps, f"{place}.reps", focus=self.reps.least
            ),
            self.add_field(
                self.tr("Sensible seconds a rep"),
                self.tempo,
                f"{place}.seconds_per_rep",
                focus=self.tempo.least,
            ),
        )
        self.add_field(
            self.tr("Sensible rounds"), self.rounds, f"{place}.rounds", focus=self.rounds.least
        )
        for each in (self.seconds, self.reps, self.tempo, self.rounds):
            each.changed.connect(self._on_range_changed)
        self._add_phases(appearance)
        self._add_breaks()

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        hold, reps = form.hold.allowed, form.reps.allowed
        self.seconds.show_range(hold.seconds)
        self.reps.show_range(reps.reps)
        self.tempo.show_range(reps.seconds_per_rep)
        self.rounds.show_range(hold.rounds if form.timed else reps.rounds)
        self._hold_field.setVisible(form.timed)
        for each in (*self._reps_fields, self._phase_field):
            each.setVisible(not form.timed)
        self.phases.show_entries(form.reps.phases)
        self._switch_field.setVisible(form.has_sides)
        for box, value in ((self.switch, form.switch_seconds), (self.rest, form.rest_seconds)):
            with QSignalBlocker(box):
                box.setValue(value)

    def _add_phases(self, appearance: Appearance) -> None:
        self.phases = Rows(
            appearance,
            (self.tr("Add phase"), self.tr("Remove phase {number}")),
            PhaseRow,
            new_phase,
        )
        self.phases.edited.connect(
            lambda phases: self.draft.use(with_phases(self.draft.form, phases))
        )
        self._phase_field = self.add_field(
            self.tr("Phases of a rep"),
            self.phases,
            "dose.phases",
            "dose.seconds_per_rep",
            hint=self.tr("Their seconds together are those of a rep."),
        )

    def _add_breaks(self) -> None:
        self.switch = self._seconds_box(SWITCH_SECONDS)
        self.switch.valueChanged.connect(lambda value: self.draft.edit(switch_seconds=value))
        self._switch_field = self.add_field(
            field_name("switch_seconds"), self.switch, "switch_seconds", beside=True
        )
        self.rest = self._seconds_box(REST_SECONDS)
        self.rest.valueChanged.connect(lambda value: self.draft.edit(rest_seconds=value))
        self.add_field(field_name("rest_seconds"), self.rest, "rest_seconds", beside=True)

    def _seconds_box(self, limits: tuple[int, int]) -> UnitSpinBox:
        box = UnitSpinBox(seconds)
        box.setRange(*limits)
        return box

    def _on_range_changed(self) -> None:
        form = self.draft.form
        if form.timed:
            held = HoldAllowed(seconds=self.seconds.whole, rounds=self.rounds.whole)
            self.draft.edit(hold=replace(form.hold, allowed=held))
        else:
            done = RepsAllowed(
                reps=self.reps.whole, seconds_per_rep=self.tempo.exact, rounds=self.rounds.whole
            )
            self.draft.edit(reps=replace(form.reps, allowed=done))
