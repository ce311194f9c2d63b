"""What is said where no drill fits the search and the filters, and where some nearly do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.widgets.announcing import announce
from hiptimer.ui.widgets.labels import Role, label

TELL_AFTER_MS = 600
"""How long typing has to rest before a screen reader says it."""


class NothingFits(QWidget):
    """Says so, and offers a way back."""

    cleared = Signal()
    """A person wants to see everything again."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(self.tr("Nothing fits"), Role.LARGE)
        self._hint = label(role=Role.MUTED, wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(self.tr("Show all drills"))
        self.button.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def hint(self) -> str:
        """The sentence that is shown."""
        return self._hint.text()

    def show_query(self, query: str, *, filtered: bool) -> None:
        """Say what was looked for."""
        if query and filtered:
            words = self.tr("No drill with these filters has “{query}” in it.")
        elif query:
            words = self.tr("No drill has “{query}” in it.")
        else:
            words = self.tr("No drill has all of this at once. Take a filter away.")
        self._hint.setText(words.format(query=query))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.button.hasFocus():
            self.button.click()
        else:
            super().keyPressEvent(event)


class NearlyFits(QLabel):
    """A line above drills of which none is exactly what was searched for; hidden while some are."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", Role.STRONG.value)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TELL_AFTER_MS)
        self._telling.timeout.connect(lambda: announce(self, self.text()))
        self.hide()

    def show_query(self, query: str) -> None:
        """Say that what is shown comes closest to `query`; nothing where that is empty."""
        words = self.tr("Nothing fits “{query}” exactly. Closest:")
        self.setText(words.format(query=query) if query else "")
        self.setVisible(bool(query))
        if query and self.isVisible():
            self._telling.start()
        else:
            self._telling.stop()
