"""The field in which a person types what they look for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName, icon, paint_icon

ICON_SIZE = 18
INSET = 12
LONGEST = 200


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
        self.textChanged.connect(self._on_text_changed)
        appearance.changed.connect(self._restyle)
        self._restyle()
        self._on_text_changed("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leaves it; Escape empties it, or means nothing to it."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def type_in(self, letters: str) -> None:
        """Take the focus and add `letters`, which were typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)
        self.insert(letters)

    def _on_text_changed(self, text: str) -> None:
        self._empty.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the glass before its text."""
        super().paintEvent(event)
        theme = self._appearance.theme
        size = theme.px(ICON_SIZE)
        area = QRectF(theme.px(INSET), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        paint_icon(painter, IconName.SEARCH, theme.tokens.muted, area)

    def _show_placeholder(self, room: int) -> None:
        """Say all that can be searched where there is room for it."""
        words = self.tr("Search drills, muscles, equipment")
        if self.fontMetrics().horizontalAdvance(words) > room:
            words = self.tr("Search", "what one does")
        self.setPlaceholderText(words)

    def _restyle(self) -> None:
        theme = self._appearance.theme
        size, inset = theme.px(ICON_SIZE), theme.px(INSET)
        self.setTextMargins(size + inset, 0, size + inset, 0)
        self._show_placeholder(self.width() - 2 * (size + inset) - inset)
        self._empty.setIcon(icon(IconName.CLOSE, theme.tokens.muted, size))
        self._empty.setIconSize(QSize(size, size))
        side = size + inset
        self._empty.setGeometry(self.width() - side - inset // 2, 0, side, self.height())
