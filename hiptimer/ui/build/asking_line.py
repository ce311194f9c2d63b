"""A line in the page that says something and waits for one of a few answers."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING = (16, 10, 10, 10)


class AskingLine(QFrame):
    """Hidden until there is something to ask. The first of `answers` is the usual one."""

    def __init__(self, *answers: QPushButton) -> None:
        super().__init__()
        self.setProperty("look", "question")
        self._words = label(role=Role.STRONG, wraps=True)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        answers[0].setProperty("look", "primary")
        for each in answers:
            each.setAutoDefault(True)
            flow.addWidget(each)
        row = SideBySide(spacing=16)
        row.addWidget(self._words)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(*PADDING)
        column.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, or nothing while it is not."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str) -> None:
        """Ask with these words."""
        self._words.setText(words)
        self.show()
