"""Asks in the page, not in a window of its own, what is to become of unsaved changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton

from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of

PADDING = (16, 10, 10, 10)


class AskingLine(QFrame):
    """Hidden until there is something to ask. The first of `answers` is the usual one."""

    def __init__(self, *answers: QPushButton) -> None:
        super().__init__()
        self.setProperty("look", "question")
        self._words = label(role=Role.STRONG, wraps=True)
        answers[0].setProperty("look", "primary")
        for each in answers:
            each.setAutoDefault(True)
        in_column(beside(self._words, widget_of(flow(*answers))), on=self, margins=PADDING)
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, or nothing while it is not."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str) -> None:
        """Ask with these words."""
        self._words.setText(words)
        self.show()


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
        """Escape stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.stayed.emit()
        else:
            super().keyPressEvent(event)


class DraftOffer(AskingLine):
    """Names the routine or drill of an earlier start that a person can go on with, or discard."""

    def __init__(self) -> None:
        self.go_on, self.discard = QPushButton(), QPushButton()
        super().__init__(self.go_on, self.discard)
        self.go_on.setText(self.tr("&Go on"))
        self.discard.setText(self.tr("&Discard"))

    def show_offer(self, name: str) -> None:
        """Offer to go on with what has that name."""
        words = self.tr("You were editing “{name}”.").format(name=name)
        is_new = words != self.text
        for button in (self.go_on, self.discard):
            button.setAccessibleDescription(words)
        self.show_words(words)
        if is_new:
            announce(self, words)
