"""The usual dose: seconds or reps, with their numbers."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.training.drill_form import DrillForm
from hiptimer.ui.build.seconds_spin_box import SecondsSpinBox
from hiptimer.ui.drill_form import choices
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.unit_boxes import UnitSpinBox, Written, reps, rounds, seconds

HOLD_SECONDS = (1, 600)
REP_COUNT = (1, 100)
REP_SECONDS = (0.5, 60.0)
ROUNDS = (1, 10)
HOLD_STEP = 5


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
