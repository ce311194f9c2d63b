"""A list to choose from that takes the room that there is where letters are large."""

from __future__ import annotations

from PySide6.QtCore import QSize

from hiptimer.ui.widgets.calm_inputs import CalmComboBox

LEAST_LETTERS = 12


class NarrowBox(CalmComboBox):
    """As wide as its longest text where there is room; its list shows every text in full."""

    _usual = 0

    def set_usual_width(self, width: int) -> None:
        """Be `width` pixels wide where there is room, whatever its texts; 0 goes by them."""
        self._usual = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as usual, or as its longest text."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._usual), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Some letters and the arrow."""
        hint = super().minimumSizeHint()
        least = LEAST_LETTERS * self.fontMetrics().horizontalAdvance("m")
        return QSize(min(hint.width(), least), hint.height())
