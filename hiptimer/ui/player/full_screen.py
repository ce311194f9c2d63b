"""Full screen, and back to how the window was before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FullScreen:
    """Puts the window of a widget on the whole screen and back."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._before: Qt.WindowState | None = None

    def enter(self) -> None:
        """Use the whole screen; remembers how the window was."""
        if self._before is None:
            window = self._widget.window()
            self._before = window.windowState()
            window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Give the window back its size."""
        if self._before is not None:
            self._widget.window().setWindowState(self._before)
            self._before = None
