"""Lets the program stay in the tray when its window is closed, and end when it is asked to quit.

The window closes as it always does: a session is left so that it can be resumed, and what was
edited is kept. It only does not take the program with it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from hiptimer.ui.window.desktop_window import raise_window
from hiptimer.ui.window.main_window import MainWindow


class StaysInTray(QObject):
    """Watches `window` until `let_go`; the program stays while `stays` is true."""

    closed = Signal()
    """The window was closed, and the program is still there; it takes no value."""

    shown = Signal()
    """The window has come into sight; it takes no value."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.stays = False
        self._quits = False
        window.installEventFilter(self)
        for shortcut in window.findChildren(QShortcut):
            if shortcut.key() == QKeySequence(QKeySequence.StandardKey.Quit):
                shortcut.activated.connect(self.quit)

    def set_stays(self, *, on: bool) -> None:
        """Let the program outlive its window, or end with it; a hidden window is shown then."""
        self.stays = on
        QApplication.setQuitOnLastWindowClosed(not on)

    def quit(self) -> None:
        """Close the window, which may ask first, and end the program."""
        self._quits = True
        if self._window.isHidden() or self._window.close():
            QApplication.quit()
        else:
            raise_window(self._window)  # it has a question
        self._quits = False

    def let_go(self) -> None:
        """Watch the window no longer."""
        self._window.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window come and go. Lets every event pass."""
        if watched is self._window and event.type() is QEvent.Type.Close and not self._quits:
            QTimer.singleShot(0, self, self._on_closing)
        if watched is self._window and event.type() is QEvent.Type.Show:
            QTimer.singleShot(0, self, self.shown.emit)
        return False

    def _on_closing(self) -> None:
        """Where a session was left, lead back to the pages: Today offers to resume it."""
        if not self.stays or not self._window.isHidden():
            return
        player = self._window.player
        if self._window.page is None and player is not None:
            player.closed.emit()
        self.closed.emit()
