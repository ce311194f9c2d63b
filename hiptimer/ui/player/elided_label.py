"""A label of one line that ends in "…" where it does not fit, and then tells all in a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

COMMA = ", "
LEAST_LETTERS = 4
"""With less room than for that many, the whole text is cut at its end, or not shown at all."""


class ElidedLabel(QLabel):
    """Never wider than its place. `role` is that of the style sheet.

    With `keeps_end` what stands behind the last comma, such as the side, is the last to go.
    """

    def __init__(self, role: str, *, keeps_end: bool = False) -> None:
        super().__init__()
        self._keeps_end = keeps_end
        self.setProperty("role", role)

    def show_text(self, text: str) -> None:
        """Show `text`, in whole or in part."""
        if text != self.text():
            self.setText(text)
            self._tell_what_is_cut()

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        del event
        room = self.contentsRect()
        words = self.fitting(room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)

    def fitting(self, width: int) -> str:
        """As much of the text as fits into `width`."""
        text, metrics, right = self.text(), self.fontMetrics(), Qt.TextElideMode.ElideRight
        if metrics.horizontalAdvance(text) <= width:
            return text
        name, comma, end = text.rpartition(COMMA)
        room = width - metrics.horizontalAdvance(comma + end)
        if self._keeps_end and comma and room >= metrics.averageCharWidth() * LEAST_LETTERS:
            return metrics.elidedText(name, right, room) + comma + end
        start = metrics.elidedText(text, right, width)
        return start if len(start) > LEAST_LETTERS else ""

    def _tell_what_is_cut(self) -> None:
        wanted = self.fontMetrics().horizontalAdvance(self.text())
        self.setToolTip(self.text() if wanted > self.contentsRect().width() else "")
