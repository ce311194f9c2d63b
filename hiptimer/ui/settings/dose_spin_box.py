"""A field for a person's own dose of an exercise, or for leaving it to the routine."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from hiptimer.training.exercises import HoldDose, RepsDose
from hiptimer.ui.widgets.unit_boxes import UnitSpinBox, reps, seconds

HOLD_STEP = 5


class DoseSpinBox(UnitSpinBox):
    """One below the smallest allowed value stands for "as the routine says"."""

    dose_chosen = Signal(object)
    """A person has chosen a dose; the value is an int, or None for the routine's own."""

    def __init__(self, dose: HoldDose | RepsDose) -> None:
        hold = isinstance(dose, HoldDose)
        super().__init__(seconds if hold else reps)
        self._usual = dose.seconds if hold else dose.reps
        self._least, most = dose.allowed.seconds if hold else dose.allowed.reps
        self.setRange(self._least - 1, most)
        self.setSingleStep(HOLD_STEP if hold else 1)
        self.setSpecialValueText(self.tr("As the routine says"))
        self.valueChanged.connect(self._on_value_changed)

    @property
    def dose(self) -> int | None:
        """The dose that is shown; None for the routine's own."""
        return None if self.value() < self._least else self.value()

    def show_dose(self, dose: int | None) -> None:
        """Show `dose`; does not tell of it."""
        with QSignalBlocker(self):
            self.setValue(self._least - 1 if dose is None else dose)

    def stepBy(self, steps: int) -> None:
        """The first step up from the routine's own dose leads to the usual one, not the least."""
        if self.dose is None:
            self.setValue(self._usual if steps > 0 else self._least - 1)
            return
        target = next_multiple(self.dose, steps, self.singleStep())
        if target < self._least < self.dose:
            target = self._least
        self.setValue(target)

    def _on_value_changed(self, _value: int) -> None:
        self.dose_chosen.emit(self.dose)


def next_multiple(value: int, steps: int, step: int) -> int:
    """`steps` multiples of `step` up or down from `value`; a value in between counts as one."""
    whole = value // step if steps > 0 else -(-value // step)
    return (whole + steps) * step
