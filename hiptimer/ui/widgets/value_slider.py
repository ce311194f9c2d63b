"""A slider with its value written beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.calm_inputs import CalmSlider
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import in_row

USUAL_WIDTH = 200
LEAST_WIDTH = 100
SPACING = 12


class ValueSlider(QWidget):
    """Moves in steps of `step`; `text_of` writes a value as the person reads it."""

    moved = Signal(int)
    """A person has moved it; the value is where it stands, a whole number of steps."""

    released = Signal()
    """The person has let go of it."""

    def __init__(
        self,
        appearance: Appearance,
        limits: tuple[int, int],
        step: int,
        text_of: Callable[[int], str],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._step = step
        self._text_of = text_of
        self.slider = CalmSlider()
        self.slider.setRange(*limits)
        self.slider.setSingleStep(step)
        self.slider.setPageStep(2 * step)
        self._text = label(text_of(limits[1]), Role.STRONG)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        in_row((self.slider, 1), self._text, on=self, spacing=SPACING)
        self.slider.valueChanged.connect(self._on_value_changed)
        self.slider.sliderReleased.connect(self.released)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_value(self, value: int) -> None:
        """Stand at `value`; says nothing of it."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(value)
        self._text.setText(self._text_of(value))

    def sizeHint(self) -> QSize:
        """A slider of the usual length and room for the longest value."""
        usual = self._appearance.theme.px(USUAL_WIDTH)
        width = usual + SPACING + self._text.sizeHint().width()
        return QSize(width, super().sizeHint().height())

    def _on_value_changed(self, value: int) -> None:
        snapped = round(value / self._step) * self._step
        self.show_value(snapped)
        self.moved.emit(snapped)

    def _on_appearance_changed(self) -> None:
        """Leave room for the longest value, so that the slider keeps its length."""
        self.slider.setMinimumWidth(self._appearance.theme.px(LEAST_WIDTH))
        metrics = self._text.fontMetrics()
        limits = (self.slider.minimum(), self.slider.maximum())
        self._text.setMinimumWidth(
            max(metrics.horizontalAdvance(self._text_of(limit)) for limit in limits) + 4
        )
