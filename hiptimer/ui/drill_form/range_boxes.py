"""Two numbers, the least and the most of what is allowed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.ui.build.seconds_spin_box import SecondsSpinBox
from hiptimer.ui.widgets.calm_inputs import CalmSpinBox
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.unit_boxes import UnitSpinBox, Written


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
