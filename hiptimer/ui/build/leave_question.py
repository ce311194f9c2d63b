"""Asks in the page, not in a window of its own, what is to become of unsaved changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from hiptimer.ui.build.asking_line import AskingLine
from hiptimer.ui.widgets.announcing import announce


class LeaveQuestion(AskingLine):
    """Escape stays."""

    saved = Signal()
    """A person wants the changes kept, and to leave."""

    discarded = Signal()
    """A person wants to leave without the changes."""

    stayed = Signal()
    """A person wants to go on editing."""

    def __init__(self) -> None:
        self.save, self.discard, self.stay = QPushButton(), QPushButton(), QPushButton()
        super().__init__(self.save, self.discard, self.stay)
        self.save.setText(self.tr("Sa&ve"))
        self.discard.setText(self.tr("&Discard"))
        self.stay.setText(self.tr("Sta&y"))
        self.save.clicked.connect(self.saved)
        self.discard.clicked.connect(self.discarded)
        self.stay.clicked.connect(self.stayed)

    def ask(self, name: str, reason: str) -> None:
        """Ask about the routine of that name; `reason` says why it cannot be saved, if so."""
        if reason:
            words = self.tr("“{name}” cannot be saved yet: {reason} Leave without your changes?")
        else:
            words = self.tr("Save your changes to “{name}”?")
        self.save.setVisible(not reason)
        self.show_words(words.format(name=name or self.tr("New routine"), reason=reason))
        target = self.stay if reason else self.save
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Escape stays."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.stayed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            focused, QPushButton
        ):
            focused.click()
        else:
            super().keyPressEvent(event)
