"""Finding drills: the field to type in, what fits, and what is said where nothing does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.icons import IconName, icon, paint_icon
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, Stretch, in_column

ICON_SIZE = 18
INSET = 12
LONGEST = 200
SAY_AFTER_MS = 600
"""How long typing has to rest before a screen reader says it."""


class SearchField(QLineEdit):
    """Escape empties it; Down goes to what has been found, and Enter opens the first of that."""

    left_downward = Signal()
    """The down key was pressed."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("look", "search")
        self.setMaxLength(LONGEST)
        self.setAccessibleName(self.tr("Search exercises"))
        self.setToolTip(self.tr("Search (Ctrl+F)"))
        self._empty = QToolButton(self)
        self._empty.setProperty("look", "in-field")
        self._empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.setCursor(Qt.CursorShape.PointingHandCursor)
        self._empty.setAccessibleName(self.tr("Clear the search"))
        self._empty.setToolTip(self.tr("Clear the search (Esc)"))
        self._empty.clicked.connect(self.clear)
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        appearance.changed.connect(self._restyle)
        self._empty.hide()
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves it; Escape empties it, or means nothing to it."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def type_in(self, letters: str) -> None:
        """Take the focus and search for `letters`, which were typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(letters)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._appearance.theme
        size = theme.px(ICON_SIZE)
        area = QRectF(theme.px(INSET), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        paint_icon(painter, IconName.SEARCH, theme.tokens.muted, area)

    def _restyle(self) -> None:
        theme = self._appearance.theme
        size, inset = theme.px(ICON_SIZE), theme.px(INSET)
        self.setTextMargins(size + inset, 0, size + inset, 0)
        self._show_placeholder(self.width() - 2 * (size + inset) - 2 * inset)
        self._empty.setIcon(icon(IconName.CLOSE, theme.tokens.muted, size))
        self._empty.setIconSize(QSize(size, size))
        side = size + inset
        self._empty.setGeometry(self.width() - side - inset // 2, 0, side, self.height())

    def _show_placeholder(self, room: int) -> None:
        """Say all that can be searched where there is room for it."""
        words = self.tr("Search drills, muscles, equipment")
        if self.fontMetrics().horizontalAdvance(words) > room:
            words = self.tr("Search", "what one does")
        self.setPlaceholderText(words)


class NothingFits(QWidget):
    """What is said where no drill fits the search and the filters; `button` is the way back."""

    def __init__(self) -> None:
        super().__init__()
        title = label(self.tr("Nothing fits"), Role.LARGE)
        self.hint = label(role=Role.MUTED, wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton(self.tr("Show all drills"))
        self.button.setAutoDefault(True)
        middle = Qt.AlignmentFlag.AlignHCenter
        parts = (STRETCH, (title, middle), self.hint, 8, (self.button, middle), Stretch(2))
        in_column(*parts, on=self, spacing=8)

    def show_query(self, query: str, *, filtered: bool) -> None:
        """Say what was looked for."""
        if query and filtered:
            words = self.tr("No drill with these filters has “{query}” in it.")
        elif query:
            words = self.tr("No drill has “{query}” in it.")
        else:
            words = self.tr("No drill has all of this at once. Take a filter away.")
        self.hint.setText(words.format(query=query))


class NearlyFits(QLabel):
    """A line above drills of which none is exactly what was searched for; hidden while some are."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", Role.STRONG.value)
        self._saying = saying_after_rest(self, self.text)
        self.hide()

    def show_query(self, query: str) -> None:
        """Say that what is shown comes closest to `query`; nothing where that is empty."""
        words = self.tr("Nothing fits “{query}” exactly. Closest:")
        self.setText(words.format(query=query) if query else "")
        self.setVisible(bool(query))
        if query and self.isVisible():
            self._saying.start()
        else:
            self._saying.stop()


def saying_after_rest(widget: QWidget, text: Callable[[], str]) -> QTimer:
    """A timer that has a screen reader say `text` once typing has rested since it was started."""
    timer = QTimer(widget, singleShot=True, interval=SAY_AFTER_MS)
    timer.timeout.connect(lambda: announce(widget, text()))
    return timer
