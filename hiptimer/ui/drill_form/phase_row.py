"""One phase of a rep: its name, how long it lasts, and what is said as it begins."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QGridLayout, QLineEdit

from hiptimer.training.exercises import Phase
from hiptimer.ui.build.seconds_spin_box import SecondsSpinBox
from hiptimer.ui.drill_form.dose_choice import REP_SECONDS
from hiptimer.ui.drill_form.rows import Row
from hiptimer.ui.widgets.phase_names import phase_name


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
