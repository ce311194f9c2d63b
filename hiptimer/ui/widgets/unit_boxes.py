"""Number fields whose unit takes the form that the number asks for: "1 rep", "5 reps"."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calm_inputs import CalmSpinBox
from hiptimer.ui.widgets.numbers import plural

translate = QCoreApplication.translate

Written = Callable[[int], str]

TENTHS = 10
HALF_SECOND = 5
NUMBER = re.compile(r"\d+(?:[.,]\d)?|[.,]\d")
PART = re.compile(r"\d*[.,]?\d?")


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
        """Name the unit also while nobody hears of the value."""
        super().setValue(val)
        self._name_unit(self.value())

    def setRange(self, minimum: int, maximum: int) -> None:
        """As above: the value may be another one now."""
        super().setRange(minimum, maximum)
        self._name_unit(self.value())

    def _name_unit(self, value: int) -> None:
        put_around(self, self._written(value), str(value))


class SecondsSpinBox(CalmSpinBox):
    """Counts in tenths of a second; a step is half a second."""

    def __init__(self) -> None:
        super().__init__()
        self.setSingleStep(HALF_SECOND)
        self.put_around(self.tr("{seconds} s"))

    def put_around(self, text: str) -> None:
        """Show `text`, in which `{seconds}` is the number that is typed."""
        put_around(self, text, "{seconds}")

    @property
    def seconds(self) -> float:
        """The seconds that are shown."""
        return self.value() / TENTHS

    def set_allowed(self, low: float, high: float) -> None:
        """Allow seconds from `low` to `high`."""
        self.setRange(round(low * TENTHS), round(high * TENTHS))

    def show_seconds(self, seconds: float) -> None:
        """Show these seconds."""
        self.setValue(round(seconds * TENTHS))

    def textFromValue(self, val: int) -> str:
        """Without a point where there is nothing behind it."""
        return numbers.decimal(val / TENTHS)

    def valueFromText(self, text: str) -> int:
        """What was typed, with a point or a comma."""
        found = NUMBER.search(text)
        return round(float(found[0].replace(",", ".")) * TENTHS) if found else self.minimum()

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002 - Qt's name
        """Numbers with one digit behind the point, within the range when they are complete."""
        typed = input.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
        if not PART.fullmatch(typed):
            return QValidator.State.Invalid, input, pos
        complete = NUMBER.fullmatch(typed)
        within = complete and self.minimum() <= self.valueFromText(typed) <= self.maximum()
        state = QValidator.State.Acceptable if within else QValidator.State.Intermediate
        return state, input, pos
