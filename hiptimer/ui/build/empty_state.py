"""What stands where there is nothing yet: a picture, a friendly sentence, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName, pixmap
from hiptimer.ui.widgets.labels import Role, label

ICON_SIZE = 44
CENTRE = Qt.AlignmentFlag.AlignCenter


class EmptyState(QWidget):
    """The owner listens to `button`."""

    def __init__(
        self, appearance: Appearance, name: IconName, title: str, text: str, action: str
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = name
        self._icon = QLabel()
        self._icon.setAlignment(CENTRE)
        self.button = IconButton(appearance, IconName.PLUS, action, look="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon)
        for each in (label(title, Role.LARGE, wraps=True), label(text, Role.MUTED, wraps=True)):
            each.setAlignment(CENTRE)
            column.addWidget(each)
        column.addSpacing(4)
        column.addWidget(self.button, 0, CENTRE)
        column.addStretch(2)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        theme = self._appearance.theme
        ratio = self.devicePixelRatioF()
        size = theme.px(ICON_SIZE)
        self._icon.setPixmap(pixmap(self._name, theme.tokens.brand, size, ratio))
