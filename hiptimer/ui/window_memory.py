"""Puts a window where it was when it was closed last, and raises it when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from hiptimer.session.window_port import WindowPlace, WindowPlaceStore
from hiptimer.ui.window_place import placing

MAXIMISED = Qt.WindowState.WindowMaximized
MINIMISED = Qt.WindowState.WindowMinimized


class WindowMemory:
    """Remembers one window in a `store`."""

    def __init__(self, store: WindowPlaceStore) -> None:
        self._store = store
        self._place = WindowPlace()

    def restore(self, window: QWidget, smallest: QSize) -> None:
        """Give the window its size, place and state, before it is shown."""
        self._place = self._store.load()
        main = QGuiApplication.primaryScreen()
        screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
        where = placing(self._place, [each.availableGeometry() for each in screens], smallest)
        if where is not None:
            window.resize(where.size)
            if where.corner is not None:
                window.move(where.corner)
        if self._place.maximised:
            window.setWindowState(window.windowState() | MAXIMISED)

    def keep(self, window: QWidget) -> None:
        """Remember how the window is, unless it fills the whole screen for mat mode."""
        if window.isFullScreen():
            return
        place = _place_of(window)
        if place != self._place:
            self._place = place
            self._store.save(place)


def raise_window(window: QWidget) -> None:
    """Bring the window to the front; where the desktop forbids that it marks the window."""
    window.setWindowState(window.windowState() & ~MINIMISED)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _place_of(window: QWidget) -> WindowPlace:
    """Its normal place, also while it is maximised or minimised."""
    normal = window.windowState() & (MAXIMISED | MINIMISED) == Qt.WindowState.WindowNoState
    usual = window.normalGeometry()
    corner, size = (window.pos(), window.size()) if normal else (usual.topLeft(), usual.size())
    # Wayland tells no window where it is.
    placed = not QGuiApplication.platformName().startswith("wayland")
    return WindowPlace(
        x=corner.x() if placed else None,
        y=corner.y() if placed else None,
        width=size.width(),
        height=size.height(),
        maximised=bool(window.windowState() & MAXIMISED),
    )
