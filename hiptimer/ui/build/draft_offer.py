"""The line that offers to go on with a routine or drill that was not saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.build.leave_question import PADDING
from hiptimer.ui.widgets.announcing import announce
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide


class DraftOffer(QFrame):
    """Hidden until there is something to offer."""

    taken = Signal()
    """A person wants to go on with it; it takes no value."""

    discarded = Signal()
    """A person wants it gone; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "question")
        self._text = label(role=Role.STRONG, wraps=True)
        self.go_on = QPushButton(self.tr("&Go on"))
        self.go_on.setProperty("look", "primary")
        self.discard = QPushButton(self.tr("&Discard"))
        self.go_on.clicked.connect(self.taken)
        self.discard.clicked.connect(self.discarded)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for each in (self.go_on, self.discard):
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
        """What is offered, or nothing."""
        return "" if self.isHidden() else self._text.text()

    def show_offer(self, name: str) -> None:
        """Offer to go on with what has that name."""
        words = self.tr("You were editing “{name}”.").format(name=name)
        is_new = words != self.text
        self._text.setText(words)
        for button in (self.go_on, self.discard):
            button.setAccessibleDescription(words)
        self.show()
        if is_new:
            announce(self, words)

    def focus_first(self) -> None:
        """Let Enter go on."""
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
