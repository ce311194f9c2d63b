"""Asks in the page, not in a window of its own, what is to become of unsaved changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.widgets.announcing import announce
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING = (16, 10, 10, 10)


class LeaveQuestion(QFrame):
    """Hidden until it is asked; Escape stays."""

    saved = Signal()
    """A person wants the changes kept, and to leave."""

    discarded = Signal()
    """A person wants to leave without the changes."""

    stayed = Signal()
    """A person wants to go on editing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "question")
        self._text = label(role=Role.STRONG, wraps=True)
        self.save = QPushButton(self.tr("Sa&ve"))
        self.save.setProperty("look", "primary")
        self.discard = QPushButton(self.tr("&Discard"))
        self.stay = QPushButton(self.tr("Sta&y"))
        self.save.clicked.connect(self.saved)
        self.discard.clicked.connect(self.discarded)
        self.stay.clicked.connect(self.stayed)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for each in (self.save, self.discard, self.stay):
            each.setAutoDefault(True)
            flow.addWidget(each)
        row = SideBySide(spacing=16)
        row.addWidget(self._text)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(*PADDING)
        column.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        """The question, or nothing while it is not asked."""
        return "" if self.isHidden() else self._text.text()

    def ask(self, name: str, reason: str) -> None:
        """Ask about the routine of that name; `reason` says why it cannot be saved, if so."""
        if reason:
            words = self.tr("“{name}” cannot be saved yet: {reason} Leave without your changes?")
        else:
            words = self.tr("Save your changes to “{name}”?")
        self._text.setText(words.format(name=name or self.tr("New routine"), reason=reason))
        self.save.setVisible(not reason)
        self.show()
        target = self.stay if reason else self.save
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._text.text())

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
