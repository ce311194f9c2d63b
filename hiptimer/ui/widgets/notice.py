"""A bar with one line of message, a button to answer it where there is an answer, and dismiss."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.announcing import announce
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label


class NoticeBar(QFrame):
    """Hidden until there is something to say; a new message takes the place of the old one."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._answer: Callable[[], None] | None = None
        self._message = label(role=Role.BODY, wraps=True)
        self._action = QPushButton()
        self._action.clicked.connect(self._on_action_clicked)
        self._dismiss = IconButton(appearance, IconName.CLOSE, look="plain")
        self._dismiss.setAccessibleName(self.tr("Dismiss this message"))
        self._dismiss.setToolTip(self.tr("Dismiss"))
        self._dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 16, 8)
        row.addWidget(self._message, 1)
        row.addWidget(self._action)
        row.addWidget(self._dismiss)
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

    def _on_action_clicked(self) -> None:
        self.hide()
        if self._answer is not None:
            self._answer()
