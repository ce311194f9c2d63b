"""Number fields whose unit takes the form that the number asks for: "1 rep", "5 reps"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox, QWidget

from hiptimer.ui.widgets.calm_inputs import CalmSpinBox
from hiptimer.ui.widgets.plurals import plural

translate = QCoreApplication.translate

Written = Callable[[int], str]


def seconds(count: int) -> str:
    """So many seconds."""
    return translate("Unit", "{count} s").format(count=count)


def reps(count: int) -> str:
    """So many reps."""
    return plural("Unit", "%n rep(s)", count)


def rounds(count: int) -> str:
    """So many rounds."""
    return plural("Unit", "%n round(s)", count)


def put_around(box: QSpinBox, text: str, value: str) -> None:
    """Have `box` show `text`, in which `value` is the number that is typed."""
    before, _, behind = text.partition(value)
    if before != box.prefix():
        box.setPrefix(before)
    if behind != box.suffix():
        box.setSuffix(behind)


class UnitSpinBox(CalmSpinBox):
    """Shows whole numbers as `written` has them."""

    def __init__(self, written: Written = seconds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written = written
        self.valueChanged.connect(self._name_unit)
        self._name_unit(self.value())

    def count(self, written: Written) -> None:
        """Count something else from now on."""
        self._written = written
        self._name_unit(self.value())

    def setValue(self, val: int) -> None:
        """Name the unit also while nobody is told of the value."""
        super().setValue(val)
        self._name_unit(self.value())

    def setRange(self, minimum: int, maximum: int) -> None:
        """As above: the value may be another one now."""
        super().setRange(minimum, maximum)
        self._name_unit(self.value())

    def _name_unit(self, value: int) -> None:
        put_around(self, self._written(value), str(value))
