"""The list of pages at the left edge of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.key_text import key_text, with_key
from hiptimer.ui.widgets.labels import Role, label

SIDE, LEAST_SIDE, TOP, BOTTOM = 14, 4, 22, 14
"""The room around the buttons, at the sides less of it where words are long."""
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
        self._column.setSpacing(4)
        self._column.addWidget(label("HipTimer", Role.WORDMARK))
        self._column.addStretch(1)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def add_page(self, key: str, text: str, name: IconName, shortcut: str) -> None:
        """Add a button below the others. `shortcut` is only told here, not set."""
        button = NavigationButton(text, name)
        button.setToolTip(with_key(text, shortcut))
        button.setAccessibleDescription(key_text(shortcut))
        button.clicked.connect(lambda: self.page_chosen.emit(key))
        button.toggled.connect(lambda: button.show_icon(self._appearance))
        self._buttons[key] = button
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)
        self._on_appearance_changed()

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)
        for button in self._buttons.values():  # Tab comes to the page shown, arrows to the others
            shown = button.isChecked()
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.ClickFocus
            )

    def _on_appearance_changed(self) -> None:
        for button in self._buttons.values():
            button.show_icon(self._appearance)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the words again once they have another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the words in the look that they have by now."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest word needs."""
        usual = LEAST_WIDTH + self._appearance.theme.px(WIDTH_AT_TEXT_SIZE)
        words = max((each.width_when_bold() for each in self._buttons.values()), default=0)
        side = min(max((usual - words) // 2, LEAST_SIDE), SIDE)
        self._column.setContentsMargins(side, TOP, side, BOTTOM)
        self.setFixedWidth(max(usual, words + 2 * side))


class NavigationButton(QPushButton):
    """One entry; Enter chooses it as Space does."""

    def __init__(self, text: str, name: IconName) -> None:
        super().__init__(text)
        self._name = name
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group makes it so; this tells a screen reader
        self.setProperty("look", "navigation")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_icon(self, appearance: Appearance) -> None:
        """Draw the icon in the colours in force."""
        theme = appearance.theme
        size = theme.px(ICON_SIZE)
        colour = theme.tokens.on_chosen if self.isChecked() else theme.tokens.muted
        self.setIcon(icon(self._name, colour, size))
        self.setIconSize(QSize(size, size))

    def width_when_bold(self) -> int:
        """The width that it needs as the page shown, when its words are bold."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        bold, plain = (
            each.horizontalAdvance(self.text()) for each in (QFontMetrics(font), self.fontMetrics())
        )
        return self.sizeHint().width() + bold - plain

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
