"""The line above the history that says what could not be read or written."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import MARGINS


class WarningLine(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = label(role=Role.WARNING, wraps=True)
        left, _, right, _ = MARGINS
        column = QVBoxLayout(self)
        column.setContentsMargins(left, 16, right, 0)
        column.addWidget(self._label)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, or nothing."""
        return "" if self.isHidden() else self._label.text()

    def say(self, sentence: str) -> None:
        """Say `sentence` until it is hidden."""
        self._label.setText(sentence)
        self.show()
