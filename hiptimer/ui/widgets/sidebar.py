"""The list of pages at the left edge of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import Role, label

LEAST_WIDTH = 120
WIDTH_AT_TEXT_SIZE = 80
ICON_SIZE = 18


class Sidebar(QFrame):
    """The wordmark and a button for each page."""

    page_chosen = Signal(str)
    """A person wants another page; the value is the key given to `add_page`."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self._appearance = appearance
        self._buttons: dict[str, NavigationButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 22, 14, 14)
        self._column.setSpacing(4)
        self._column.addWidget(label("HipTimer", Role.WORDMARK))
        self._column.addStretch(1)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def add_page(self, key: str, text: str, name: IconName, shortcut: str) -> None:
        """Add a button below the others. `shortcut` is only told here, not set."""
        button = NavigationButton(text, name)
        button.setToolTip(f"{text} ({shortcut})")
        button.clicked.connect(lambda: self.page_chosen.emit(key))
        button.toggled.connect(lambda: button.show_icon(self._appearance))
        self._buttons[key] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)
        button.show_icon(self._appearance)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self.setFixedWidth(LEAST_WIDTH + theme.px(WIDTH_AT_TEXT_SIZE))
        for button in self._buttons.values():
            button.show_icon(self._appearance)


class NavigationButton(QPushButton):
    """One entry; Enter chooses it as Space does."""

    def __init__(self, text: str, name: IconName) -> None:
        super().__init__(text)
        self._name = name
        self.setCheckable(True)
        self.setProperty("look", "navigation")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_icon(self, appearance: Appearance) -> None:
        """Draw the icon in the colours in force."""
        theme = appearance.theme
        size = theme.px(ICON_SIZE)
        colour = theme.tokens.brand if self.isChecked() else theme.tokens.muted
        self.setIcon(icon(self._name, colour, size))
        self.setIconSize(QSize(size, size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
