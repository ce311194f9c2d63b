"""Puts a window where it was when it was closed last, and raises it when it is asked for.

The namespace `Qt` takes 15 ms to import, so it is imported only when it is needed.
"""
# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from hiptimer.session.window_port import WindowPlace, WindowPlaceStore
from hiptimer.ui.window_place import placing


class WindowMemory(QObject):
    """Gives a window that is not shown yet its last place, and remembers it at each close."""

    def __init__(self, store: WindowPlaceStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._place = store.load()
        self._restore()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the window once more before it is closed. Lets every event pass."""
        if event.type() is QEvent.Type.Close and watched is self._window:
            self._keep()
        return False

    def _restore(self) -> None:
        main = QGuiApplication.primaryScreen()
        screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
        areas = [each.availableGeometry() for each in screens]
        where = placing(self._place, areas, self._window.minimumSize())
        if where is not None:
            self._window.resize(where.size)
            if where.corner is not None:
                self._window.move(where.corner)
        if self._place.maximised:
            from PySide6.QtCore import Qt

            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def _keep(self) -> None:
        """Remember how the window is, unless it fills the whole screen for mat mode."""
        place = _place_of(self._window, self._place)
        if place != self._place and not self._window.isFullScreen():
            self._place = place
            self._store.save(place)


def take_place(window: QWidget, before: QWidget) -> None:
    """Show `window` where `before` is, and close that one."""
    window.setGeometry(before.geometry())
    window.setWindowState(before.windowState())
    window.show()
    before.close()
    before.deleteLater()


def raise_window(window: QWidget) -> None:
    """Bring the window to the front; where the desktop forbids that it marks the window."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _place_of(window: QWidget, before: WindowPlace) -> WindowPlace:
    """Its normal place, also while it is maximised or minimised."""
    corner, size = window.pos(), window.size()
    if window.isMaximized() or window.isMinimized():
        usual = window.normalGeometry()
        corner, size = usual.topLeft(), usual.size()
        if corner.toTuple() != (before.x, before.y):
            # `normalGeometry` leaves out the frame, which `pos` and `move` count.
            corner = corner - window.geometry().topLeft() + window.pos()
    # Wayland tells no window where it is.
    placed = not QGuiApplication.platformName().startswith("wayland")
    return WindowPlace(
        x=corner.x() if placed else None,
        y=corner.y() if placed else None,
        width=size.width(),
        height=size.height(),
        maximised=window.isMaximized(),
    )
