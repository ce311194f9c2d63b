"""The window on the desktop: its size and place, its icon, and the files that are handed to it.

The namespace `Qt` takes 15 ms to import, so it is imported only when it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from hiptimer.ports.data import ValueStore, WindowPlace

SEEN = QSize(120, 60)
"""Of a window that counts as being on a screen, at least so much is on it."""
TITLE_BAR = 40
"""Pixels left free for the desktop's own frame above the window."""
EDGES = 16
"""Pixels left free for that frame at both sides together."""
FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(640, 400)
"""Pixels in which every page can still be used; a screen with fewer gets a smaller window."""
SIZES = (16, 32, 48, 128)


class WindowMemory(QObject):
    """Gives a window that is not shown yet its last place, and remembers it at each close."""

    def __init__(self, store: ValueStore[WindowPlace], window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._place = store.load()
        self._restore()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember how the window is as it is closed, unless it fills the screen for mat mode."""
        if event.type() is QEvent.Type.Close and watched is self._window:
            place = _place_of(self._window, self._place)
            if place != self._place and not self._window.isFullScreen():
                self._place = place
                self._store.save(place)
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


class Placing(NamedTuple):
    """A window's size, and its top left corner; without one the desktop chooses it."""

    size: QSize
    corner: QPoint | None


def first_size(screen: QSize) -> QSize:
    """The size of a window that is opened for the first time, on a screen with so much free."""
    return FIRST_SIZE.boundedTo(_inside_frame(screen))


def smallest_size(screen: QSize) -> QSize:
    """The size below which a window is of no use, on a screen with so much free."""
    return SMALLEST.boundedTo(_inside_frame(screen))


def _inside_frame(screen: QSize) -> QSize:
    return screen.shrunkBy(QMargins(0, TITLE_BAR, EDGES, 0)).expandedTo(QSize(1, 1))


def placing(place: WindowPlace, screens: Sequence[QRect], smallest: QSize) -> Placing | None:
    """Where to put the window; None where nothing is remembered.

    `screens` are the areas that windows may use, the main one first. The window is made to fit
    its screen, but never smaller than `smallest`, and moved onto it as a whole. Where its screen
    is gone it fits the main one.
    """
    if not (place.width and place.height and screens):
        return None
    screen = _screen_of(place, screens)
    area = screen or screens[0]
    room = QSize(area.width(), area.height() - TITLE_BAR)
    size = QSize(place.width, place.height).boundedTo(room).expandedTo(smallest)
    if screen is None or place.x is None or place.y is None:
        return Placing(size, None)
    spare = room - size
    x = max(screen.left(), min(place.x, screen.left() + spare.width()))
    y = max(screen.top(), min(place.y, screen.top() + spare.height()))
    return Placing(size, QPoint(x, y))


def _screen_of(place: WindowPlace, screens: Sequence[QRect]) -> QRect | None:
    """The screen on which most of the window is, if enough of it is on any."""
    if place.x is None or place.y is None:
        return None
    window = QRect(place.x, place.y, place.width, place.height)
    seen = {each: (window & screen).size() for each, screen in enumerate(screens)}
    enough = [each for each, size in seen.items() if size.expandedTo(SEEN) == size]
    most = max(enough, key=lambda each: seen[each].width() * seen[each].height(), default=None)
    return None if most is None else screens[most]


def window_icon(folder: Path) -> QIcon:
    """The icon of the files in `folder`, in all sizes that a desktop asks for."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(folder / f"hiptimer-{size}.png"))
    return icon


class FileOpening(QObject):
    """Calls `opened` with the path of each file, as long as its `parent` lives.

    macOS hands files to a program that runs already; there it has no second start.
    """

    def __init__(self, opened: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that are about a file; let every other one pass."""
        del watched
        if isinstance(event, QFileOpenEvent):
            self._opened(event.file())
            return True
        return False
