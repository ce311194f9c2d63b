"""A bar with one line of message, a button to answer it where there is an answer, and dismiss."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.icon_button import ICON_SIZE, IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import in_row

MARGINS = (32, 8, 16, 8)
NOTICING_MS, LETTER_MS = 5000, 70
REMARK_READINGS = 2


class NoticeBar(QFrame):
    """Hidden until there is something to say; a new message takes the place of the old one."""

    answered = Signal()
    """The message was dismissed, or its button pressed; it takes no value."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._answer: Callable[[], None] | None = None
        self._message = label(role=Role.BODY, wraps=True)
        self._action = QPushButton()
        self._action.clicked.connect(self._on_action_clicked)
        called, tip = self.tr("Dismiss this message"), self.tr("Dismiss")
        self._dismiss = IconButton(appearance, IconName.CLOSE, look="plain", called=called, tip=tip)
        self._dismiss.clicked.connect(self._on_dismissed)
        self._row = in_row(
            (self._message, 1), self._action, self._dismiss, on=self, margins=MARGINS
        )
        self.hide()

    @property
    def message(self) -> str:
        """What it says at the moment; nothing while it is hidden."""
        return "" if self.isHidden() else self._message.text()

    def show_message(
        self,
        sentence: str,
        action: str = "",
        answer: Callable[[], None] | None = None,
        *,
        new: str | None = None,
    ) -> None:
        """Say `sentence`. A button called `action` calls `answer` and takes the message away.

        `new` is what a screen reader has not read of it yet; usually all.
        """
        self._message.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(answer is not None)
        self._answer = answer
        self.show()
        announce(self, sentence if new is None else new)

    def set_scale(self, scale: float, usual: float) -> None:
        """Show text of size `scale`, and be as low as that allows where it is below `usual`."""
        is_low = scale < usual
        size = f"font-size: {round(BODY * scale)}px;"
        padding = "padding: 1px;" if is_low else ""
        style = f"QLabel {{ {size} }} QPushButton, QPushButton:focus {{ {size} {padding} }}"
        self.setStyleSheet("" if scale == usual else style)
        margins = scale / 4 if is_low else scale / usual
        self._row.setContentsMargins(*(round(each * margins) for each in MARGINS))
        self._dismiss.setIconSize(QSize(1, 1) * round(ICON_SIZE * scale))

    def _on_dismissed(self) -> None:
        self.hide()
        self.answered.emit()

    def _on_action_clicked(self) -> None:
        answer = self._answer
        self._on_dismissed()
        if answer is not None:
            answer()


def reading_milliseconds(sentence: str) -> int:
    """How long somebody who is busy with something else needs to notice and read `sentence`."""
    return NOTICING_MS + LETTER_MS * len(sentence)
