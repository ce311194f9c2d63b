"""A part of a card that scrolls only where the window is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from hiptimer.ui.widgets.keeping_focus import is_gone

LEAST_WIDTH, LEAST_HEIGHT = 240, 80
ROOM_AROUND_FOCUS = 12


class FittingScroll(QScrollArea):
    """As wide as it is told to be, and as high as `content` is then, if there is room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._width = 1
        self.setProperty("look", "in-card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def set_width(self, width: int) -> None:
        """Be `width` pixels wide."""
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The whole content."""
        return QSize(self._width, self._content.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        """Enough to see that there is more."""
        return QSize(LEAST_WIDTH, LEAST_HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the content."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what a key has reached from outside; Qt does so only from within."""
        clicking = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or clicking or is_gone(before):
            return
        if self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, ROOM_AROUND_FOCUS)
