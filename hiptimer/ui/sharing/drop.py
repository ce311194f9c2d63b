"""Lets a shared routine be dropped anywhere on the window, and says so while one is over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import LARGE, Appearance
from hiptimer.ui.sharing.routine_sharing import dragged_routine

ENTERING = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})
INSET, RADIUS, LINE = 14.0, 20.0, 3.0
VEIL = 235
"""How much of what is below the hint is covered, of 255."""


class RoutineDrop(QObject):
    """Watches `window`; `opened` is called with the path of what is dropped on it.

    It looks at what is dragged before any field does: a text box would take in the path. Everything
    but one local file of the right ending is left to others.
    """

    def __init__(
        self, window: QWidget, appearance: Appearance, opened: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._opened = opened
        self.hint = DropHint(window, appearance)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._watch_handle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours, and watch the system's window as soon as there is one."""
        if watched is self._window:
            if event.type() in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
                self._watch_handle()
            return False
        if event.type() is QEvent.Type.DragLeave:
            self.hint.hide()
            return False
        if event.type() not in {*ENTERING, QEvent.Type.Drop}:
            return False
        return self._take(cast("QDropEvent", event))

    def _take(self, event: QDropEvent) -> bool:
        path = dragged_routine(event.mimeData())
        if not path:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.hint.hide()
            self._opened(path)
        else:
            self.hint.cover()
        return True

    def _watch_handle(self) -> None:
        handle = self._window.windowHandle()
        if handle:  # there is none before the window is shown
            handle.removeEventFilter(self)
            handle.installEventFilter(self)


class DropHint(QWidget):
    """Covers the window while something is over it that can be dropped."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.words)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self.tr("Drop the routine here to see what is in it")

    def cover(self) -> None:
        """Show it over everything."""
        if self.isHidden():
            self.setGeometry(self._window.rect())
            self.raise_()
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a veil with a dashed frame and the words."""
        del event
        theme = self._appearance.theme
        veil = QColor(theme.tokens.brand_soft)
        veil.setAlpha(VEIL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(theme.tokens.brand), LINE, Qt.PenStyle.DashLine))
        area = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setPen(QColor(theme.tokens.ink))
        painter.setFont(theme.font(LARGE, QFont.Weight.Bold))
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, int(centred), self.words)
        painter.end()
