"""A field for seconds with one digit behind the point."""

from __future__ import annotations

import re

from PySide6.QtGui import QValidator

from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calm_inputs import CalmSpinBox
from hiptimer.ui.widgets.unit_boxes import put_around

TENTHS = 10
HALF_SECOND = 5
NUMBER = re.compile(r"\d+(?:[.,]\d)?|[.,]\d")
PART = re.compile(r"\d*[.,]?\d?")


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

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002
        """Numbers with one digit behind the point, within the range when they are complete."""
        typed = input.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
        if not PART.fullmatch(typed):
            return QValidator.State.Invalid, input, pos
        complete = NUMBER.fullmatch(typed)
        within = complete and self.minimum() <= self.valueFromText(typed) <= self.maximum()
        state = QValidator.State.Acceptable if within else QValidator.State.Intermediate
        return state, input, pos
