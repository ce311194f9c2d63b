"""A page that scrolls up and down, never sideways, and keeps the focused widget in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

MARGINS = (32, 28, 32, 32)
ROOM_AROUND_FOCUS = 24


class ScrollPage(QScrollArea):
    """Put what the page shows into `column`."""

    resized = Signal()
    """The part of the page that is in sight has another size; read `viewport()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("look", "page")
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(16)
        self.setWidget(self._content)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the new size once the content has it."""
        super().resizeEvent(event)
        self.resized.emit()

    def keep_in_sight(self, part: QWidget) -> None:
        """Scroll to a part of the page that has got the focus."""
        self.ensureWidgetVisible(part, 0, ROOM_AROUND_FOCUS)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what a key has reached; a click must not move what it is about to hit."""
        clicking = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and not clicking and self._content.isAncestorOf(now):
            self.keep_in_sight(now)
