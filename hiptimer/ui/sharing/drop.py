"""Lets a shared routine be dropped anywhere on the window, and says so while one is over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.sharing.routine_sharing import dragged_routine
from hiptimer.ui.widgets.labels import label

translate = QCoreApplication.translate
DRAGGING = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class RoutineDrop(QObject):
    """Watches `window`; `opened` is called with the path of what is dropped on it.

    It looks at what is dragged before any field does: a text box would take in the path. Everything
    but one local file of the right ending is left to others.
    """

    def __init__(self, window: QWidget, opened: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window = window
        self._opened = opened
        self.hint = label(
            translate("DropHint", "Drop the routine here to see what is in it"), wraps=True
        )
        self.hint.setProperty("look", "veil")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.setParent(window)
        self.hint.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._watch_handle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours, and watch the system's window as soon as there is one."""
        if watched is self._window:
            if event.type() in {QEvent.Type.Show, QEvent.Type.WinIdChange}:
                self._watch_handle()
        elif event.type() is QEvent.Type.DragLeave:
            self.hint.hide()
        elif event.type() in DRAGGING:
            return self._take(cast("QDropEvent", event))
        return False

    def _take(self, event: QDropEvent) -> bool:
        path = dragged_routine(event.mimeData())
        if not path:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.hint.hide()
            self._opened(path)
        elif self.hint.isHidden():
            self.hint.setGeometry(self._window.rect())
            self.hint.raise_()
            self.hint.show()
        return True

    def _watch_handle(self) -> None:
        handle = self._window.windowHandle()
        if handle:  # there is none before the window is shown
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
