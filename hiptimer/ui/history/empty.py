"""What stands on the History page before the first session."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName, pixmap
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.scroll_page import ScrollPage

ICON_SIZE = 56
WIDEST = 480
CENTRE = Qt.AlignmentFlag.AlignCenter


class EmptyHistory(ScrollPage):
    """A friendly sentence and the way to the first session."""

    today_asked = Signal()
    """A person wants to choose a routine; it takes no value."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = QLabel()
        self._icon.setAlignment(CENTRE)
        self.button = IconButton(appearance, IconName.TODAY, self.tr("Go to Today"), look="primary")
        self.button.clicked.connect(self.today_asked)
        title = label(self.tr("No sessions yet"), Role.LARGE, wraps=True)
        text = label(
            self.tr(
                "After your first session this page shows when you practised, for how long, and "
                "whether the left and the right hip keep up with each other."
            ),
            Role.MUTED,
            wraps=True,
        )
        self._card = Card()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(10)
        for part in (self._icon, title, text):
            part.setAlignment(CENTRE)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.button, 0, CENTRE)
        self.column.addWidget(label(self.tr("History"), Role.TITLE))
        self.column.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card, WIDEST)
        middle.addStretch(1)
        self.column.addLayout(middle)
        self.column.addStretch(2)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        size = theme.px(ICON_SIZE)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(IconName.HISTORY, theme.tokens.brand, size, ratio))
        self._card.setMaximumWidth(theme.px(WIDEST))
