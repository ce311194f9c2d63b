"""The dose in detail: what is allowed, the phases of a rep, and the seconds in between."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_edits import with_phases
from hiptimer.training.exercises import HoldAllowed, Phase, RepsAllowed
from hiptimer.ui.drill_form import choices
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.fault_words import field_name
from hiptimer.ui.drill_form.fields import FormSection
from hiptimer.ui.drill_form.growing_rows import Row, Rows
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.body_names import phase_name
from hiptimer.ui.widgets.calm_inputs import CalmSpinBox
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.unit_boxes import (
    SecondsSpinBox,
    UnitSpinBox,
    Written,
    reps,
    rounds,
    seconds,
)

SWITCH_SECONDS = (0, 60)

REST_SECONDS = (0, 120)

HOLD_SECONDS = (1, 600)

REP_COUNT = (1, 100)

REP_SECONDS = (0.5, 60.0)

ROUNDS = (1, 10)

HOLD_STEP = 5


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


# FOLDED phase_row.py: One phase of a rep: its name, how long it lasts, and what is said as it begins.


class PhaseRow(Row[Phase]):
    """Shows the name in words; it is kept as it is where nobody has changed it."""

    def __init__(self, phase: Phase) -> None:
        super().__init__()
        self._phase = phase
        self._shown = phase_name(phase.name)
        self.name = QLineEdit(self._shown)
        self.name.setPlaceholderText(self.tr("Lower"))
        self.name.setAccessibleName(self.tr("Name of the phase"))
        self.seconds = SecondsSpinBox()
        self.seconds.set_allowed(*REP_SECONDS)
        self.seconds.setAccessibleName(self.tr("Seconds of the phase"))
        self.seconds.show_seconds(phase.seconds)
        self.say = QLineEdit(phase.say)
        self.say.setPlaceholderText(self.tr("What is said, if anything"))
        self.say.setAccessibleName(self.tr("What is said as the phase begins"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.seconds, 0, 1)
        grid.addWidget(self.say, 1, 0, 1, 2)
        self.setFocusProxy(self.name)
        self.name.textEdited.connect(self.changed)
        self.say.textEdited.connect(self.changed)
        self.seconds.valueChanged.connect(self.changed)

    @property
    def entry(self) -> Phase:
        """The phase as its fields have it."""
        typed = self.name.text()
        name = self._phase.name if typed == self._shown else typed
        same = abs(self.seconds.seconds - self._phase.seconds) < 0.05
        seconds = self._phase.seconds if same else self.seconds.seconds
        return replace(self._phase, name=name, seconds=seconds, say=self.say.text())


def new_phase() -> Phase:
    """What a new row begins with."""
    return Phase(name="", seconds=2.0)


# FOLDED range_boxes.py: Two numbers, the least and the most of what is allowed.


class RangeBoxes(QWidget):
    """Whole numbers as `written` has them, or else tenths of seconds. `called` says of what."""

    changed = Signal()
    """A person has changed one of the two; it takes no value: read `whole` or `exact`."""

    def __init__(self, called: str, limits: tuple[float, float], written: Written | None) -> None:
        super().__init__()
        self._shown: tuple[float, float] = limits
        words = (self.tr("Least: {what}"), self.tr("Most: {what}"))
        self.least, self.most = (_box(each.format(what=called), limits, written) for each in words)
        row = FlowLayout(self, spacing=8)
        row.addWidget(self.least)
        row.addWidget(label(self.tr("to", "between two numbers"), Role.MUTED))
        row.addWidget(self.most)
        self.setFocusProxy(self.least)
        for each in (self.least, self.most):
            each.valueChanged.connect(self.changed)

    @property
    def exact(self) -> tuple[float, float]:
        """Both; one that nobody has changed is as it was shown, also beyond its tenths."""
        low, high = (
            shown if abs(_value(box) - shown) < 0.05 else _value(box)
            for box, shown in zip((self.least, self.most), self._shown, strict=True)
        )
        return low, high

    @property
    def whole(self) -> tuple[int, int]:
        """Both as whole numbers."""
        return self.least.value(), self.most.value()

    def show_range(self, allowed: tuple[float, float]) -> None:
        """Show both; does not tell of it."""
        self._shown = allowed
        for box, value in zip((self.least, self.most), allowed, strict=True):
            with QSignalBlocker(box):
                if isinstance(box, SecondsSpinBox):
                    box.show_seconds(value)
                else:
                    box.setValue(round(value))


def _box(name: str, limits: tuple[float, float], written: Written | None) -> CalmSpinBox:
    if written is None:
        box = SecondsSpinBox()
        box.set_allowed(*limits)
    else:
        box = UnitSpinBox(written)
        box.setRange(*(round(each) for each in limits))
    box.setAccessibleName(name)
    return box


def _value(box: CalmSpinBox) -> float:
    return box.seconds if isinstance(box, SecondsSpinBox) else box.value()


# FOLDED dose_choice.py: The usual dose: seconds or reps, with their numbers.


class DoseChoice(QWidget):
    """Shows the numbers of a dose; `sort`, which has its own place, says what they count."""

    timed_chosen = Signal(bool)
    """A person wants seconds, or else reps."""

    hold_changed = Signal()
    """Another hold is shown; it takes no value: read `seconds` and `rounds`."""

    reps_changed = Signal()
    """Other reps are shown; it takes no value: read `reps`, `rep_seconds` and `rounds`."""

    def __init__(self) -> None:
        super().__init__()
        self.sort = Segments(self.tr("Dose"), choices.doses())
        self.seconds = _number(HOLD_SECONDS, seconds, self.tr("Seconds of a hold"))
        self.seconds.setSingleStep(HOLD_STEP)
        self.reps = _number(REP_COUNT, reps, self.tr("Number of reps"))
        self.rep_seconds = SecondsSpinBox()
        self.rep_seconds.set_allowed(*REP_SECONDS)
        self.rep_seconds.put_around(self.tr("{seconds} s a rep"))
        self.rep_seconds.setAccessibleName(self.tr("Seconds of a rep"))
        self.rounds = _number(ROUNDS, rounds, self.tr("Number of rounds"))
        self._lay_out()
        self.sort.chosen.connect(lambda value: self.timed_chosen.emit(value == "hold"))
        self.seconds.valueChanged.connect(self.hold_changed)
        self.reps.valueChanged.connect(self.reps_changed)
        self.rep_seconds.valueChanged.connect(self.reps_changed)
        self.rounds.valueChanged.connect(self._on_rounds_changed)

    def show_form(self, form: DrillForm) -> None:
        """Show the dose that counts in `form`; does not tell of it."""
        self.sort.show_value("hold" if form.timed else "reps")
        for widget, shown in (
            (self.seconds, form.timed),
            (self.reps, not form.timed),
            (self.rep_seconds, not form.timed),
        ):
            widget.setVisible(shown)
        self.setFocusProxy(self.seconds if form.timed else self.reps)
        dose = form.hold if form.timed else form.reps
        for box, value in (
            (self.seconds, form.hold.seconds),
            (self.reps, form.reps.reps),
            (self.rounds, dose.rounds),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        with QSignalBlocker(self.rep_seconds):
            self.rep_seconds.show_seconds(form.reps.seconds_per_rep)
        self.rep_seconds.setEnabled(not form.reps.phases)
        words = self.tr("The phases make up a rep: see Dose in detail")
        self.rep_seconds.setToolTip(words if form.reps.phases else "")

    def _lay_out(self) -> None:
        row = FlowLayout(self, spacing=8)
        for box in (self.seconds, self.reps, self.rep_seconds, self.rounds):
            row.addWidget(box)

    def _on_rounds_changed(self) -> None:
        (self.hold_changed if self.sort.value == "hold" else self.reps_changed).emit()


def _number(limits: tuple[int, int], written: Written, name: str) -> UnitSpinBox:
    box = UnitSpinBox(written)
    box.setRange(*limits)
    box.setAccessibleName(name)
    return box
