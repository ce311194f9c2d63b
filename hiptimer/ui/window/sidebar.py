"""The list of pages at the left edge of the window: words and icons, or icons with tips alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.labels import key_text, with_key
from hiptimer.ui.widgets.layouts import STRETCH, UNLIMITED, in_column
from hiptimer.ui.widgets.wordmark import Wordmark
from hiptimer.ui.window.pages import PageKey

SIDE, LEAST_SIDE, TOP, BOTTOM = 16, 4, 22, 14
"""The room around the buttons, at the sides less of it where words are long."""
GAP = 4
LOW_END = 4
"""The room above and below them where the window is low."""
NARROW, LARGEST_SHARE = 1080, 0.3
"""In a window of less pixels, or where words would take more of it, the icons stand alone."""
LEAST_WIDTH = 104
WIDTH_AT_TEXT_SIZE = 80
BARE_WIDTH = 64
BEFORE_WORDS = 4
"""Pixels that Qt puts between an icon and words."""
ICON_SIZE, ICON_ROOM = 20, 30
"""Pixels at 100 %: an icon, and the room that it takes beside words."""
LOGO_SIDE, LOGO_BELOW = 6, 14
"""Pixels that are free at the side of the program's sign and below it."""


class Sidebar(QFrame):
    """The wordmark and a button for each page in `keys`, of which it names the first."""

    def __init__(
        self,
        appearance: Appearance,
        keys: Mapping[PageKey, tuple[str, ...]],
        show_page: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self._appearance = appearance
        self._choose = show_page
        self._buttons = {
            page: self._button(page, shortcut) for page, (shortcut, *_) in keys.items()
        }
        self._group = QButtonGroup(self)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._window: QSize | None = None
        self._wordmark = Wordmark(appearance)
        self._wordmark.setContentsMargins(LOGO_SIDE, 0, 0, LOGO_BELOW)
        self._column = in_column(self._wordmark, *self._buttons.values(), STRETCH, on=self)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _button(self, page: PageKey, shortcut: str) -> _NavigationButton:
        titles = {
            PageKey.TODAY: QCoreApplication.translate("Navigation", "Today"),
            PageKey.PLAN: QCoreApplication.translate("Navigation", "Plan"),
            PageKey.EXERCISES: QCoreApplication.translate("Navigation", "Drills"),
            PageKey.BUILD: QCoreApplication.translate("Navigation", "Build"),
            PageKey.HISTORY: QCoreApplication.translate("Navigation", "Progress"),
            PageKey.SETTINGS: QCoreApplication.translate("Navigation", "Settings"),
        }
        button = _NavigationButton(titles[page], IconName[page.name])
        button.setToolTip(with_key(titles[page], shortcut))
        button.setAccessibleDescription(key_text(shortcut))
        button.clicked.connect(lambda: self._choose(page))
        button.toggled.connect(lambda: button.show_icon(self._appearance))
        return button

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """The key of each page, and what the page is called."""
        buttons = self._buttons.values()
        return tuple((each.accessibleDescription(), each.accessibleName()) for each in buttons)

    def show_page(self, key: PageKey) -> None:
        self._buttons[key].setChecked(True)
        for button in self._buttons.values():  # Tab comes to the page shown, arrows to the others
            shown = button.isChecked()
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if shown else Qt.FocusPolicy.ClickFocus
            )

    def fit_window(self, size: QSize) -> None:
        """Leave the pages room in a window of that size: words, then wordmark and gaps give way."""
        if size != self._window:
            self._window = size
            self._fit()

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
        """Be as wide as the longest word needs, or as the icons where that is too much."""
        usual = LEAST_WIDTH + self._appearance.theme.px(WIDTH_AT_TEXT_SIZE)
        words = max((each.width_when_bold() for each in self._buttons.values()), default=0)
        side = min(max((usual - words) // 2, LEAST_SIDE), SIDE)
        width = max(usual, words + 2 * side)
        room = self._window.width() if self._window is not None else UNLIMITED
        bare = room < NARROW or width > room * LARGEST_SHARE
        for button in self._buttons.values():
            button.set_bare(bare, self._appearance)
        if bare:
            icons = max((each.sizeHint().width() for each in self._buttons.values()), default=0)
            width = max(BARE_WIDTH, icons + 2 * LEAST_SIDE)
            side = (width - icons) // 2
        self._wordmark.name.setVisible(not bare)
        self._fit_height(side)
        self.setFixedWidth(width)

    def _fit_height(self, side: int) -> None:
        """Leave out the wordmark where the buttons need its room, then the gaps."""
        height = self._window.height() if self._window else self.height()
        buttons = sum(each.sizeHint().height() for each in self._buttons.values())
        gaps = GAP * len(self._buttons)
        wordmark = self._wordmark.sizeHint().height() + GAP
        low = TOP + wordmark + buttons + gaps + BOTTOM > height
        self._wordmark.setVisible(not low)
        top, bottom = (LOW_END, LOW_END) if low else (TOP, BOTTOM)
        self._column.setContentsMargins(side, top, side, bottom)
        self._column.setSpacing(0 if low and buttons + gaps + 2 * LOW_END > height else GAP)


class _NavigationButton(QPushButton):
    def __init__(self, text: str, name: IconName) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self._words = text
        self._name = name
        self._room = ICON_ROOM
        self.setAutoDefault(True)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group makes it so; this tells a screen reader
        self.setProperty("look", "navigation")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_icon(self, appearance: Appearance) -> None:
        theme = appearance.theme
        size = theme.px(ICON_SIZE)
        colour = theme.tokens.on_chosen if self.isChecked() else theme.tokens.muted
        self.setIcon(icon(self._name, colour, size))
        self._room = theme.px(ICON_ROOM)
        self.setIconSize(QSize(self._room if self.text() else size, size))

    def set_bare(self, bare: bool, appearance: Appearance) -> None:
        if bare == bool(self.text()):
            self.setText("" if bare else self._words)
            self.show_icon(appearance)

    def width_when_bold(self) -> int:
        """The width that it needs with its words as the page shown, when they are bold."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        bold = QFontMetrics(font).horizontalAdvance(self._words)
        shown = self.fontMetrics().horizontalAdvance(self.text())
        around = self.sizeHint().width() - shown - self.iconSize().width()
        return around + bold + self._room + (0 if self.text() else BEFORE_WORDS)
