"""The line that offers to go on with a routine or drill that was not saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from hiptimer.ui.build.asking_line import AskingLine
from hiptimer.ui.widgets.announcing import announce


class DraftOffer(AskingLine):
    """Names the routine or drill that it is about."""

    taken = Signal()
    """A person wants to go on with it; it takes no value."""

    discarded = Signal()
    """A person wants it gone; it takes no value."""

    def __init__(self) -> None:
        self.go_on, self.discard = QPushButton(), QPushButton()
        super().__init__(self.go_on, self.discard)
        self.go_on.setText(self.tr("&Go on"))
        self.discard.setText(self.tr("&Discard"))
        self.go_on.clicked.connect(self.taken)
        self.discard.clicked.connect(self.discarded)

    def show_offer(self, name: str) -> None:
        """Offer to go on with what has that name."""
        words = self.tr("You were editing “{name}”.").format(name=name)
        is_new = words != self.text
        for button in (self.go_on, self.discard):
            button.setAccessibleDescription(words)
        self.show_words(words)
        if is_new:
            announce(self, words)

    def focus_first(self) -> None:
        """Let Enter go on."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
