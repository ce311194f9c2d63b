"""The tray icon while it is wanted: what its menu starts, and whether the program stays with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from hiptimer.app.second_start import take_over
from hiptimer.desktop.start import Start
from hiptimer.ui.services import Services
from hiptimer.ui.tray.icon import StaysInTray, TrayIcon
from hiptimer.ui.window.desktop_window import raise_window
from hiptimer.ui.window.main_window import MainWindow

AGAIN_MS = 2000
MOST_TRIES = 30
"""At login the tray may come a while after the programs that want to be in it."""


class Tray(QObject):
    """Belongs to one window. `in_tray` says that the program was started there."""

    def __init__(
        self, window: MainWindow, services: Services, icon: QIcon, *, in_tray: bool = False
    ) -> None:
        super().__init__()
        self._window = window
        self._services = services
        self._in_tray = in_tray
        self._tries = 0
        self.is_kept = False
        """Whether the icon is there for more than a message."""
        self.staying = StaysInTray(window)
        self.icon = TrayIcon(
            icon, lambda: raise_window(window), self.start_routine, self.staying.quit
        )
        self.icon.menu.aboutToShow.connect(self.refresh)
        self.staying.closed.connect(self.refresh)
        services.settings.changed.connect(self.update)
        services.content.changed.connect(self.refresh)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.update)
        self.update()

    def update(self) -> None:
        """Show or hide the icon, and let the program stay with it or not."""
        is_wanted = self._in_tray or self._services.settings.settings.reminders.stay_in_tray
        shows = is_wanted and QSystemTrayIcon.isSystemTrayAvailable()
        waits = self._in_tray and not shows and self._tries < MOST_TRIES
        stayed = self.staying.stays
        self.staying.set_stays(on=shows or waits)
        if shows and not self.is_kept:
            self.refresh()
            self.icon.show()
        elif self.is_kept and not shows:
            self.icon.hide()
        self.is_kept = shows
        if waits:
            self._tries += 1
            self._again.start()
        elif stayed and not shows and self._window.isHidden():
            self._window.showMinimized()  # there is no other way to it

    def refresh(self) -> None:
        """Bring the menu up to date."""
        services = self._services
        try:
            first = services.suggestion().routine
        except ValueError:
            first = None  # there is no routine at all
        self.icon.show_routines(first, tuple(services.library.routines.values()))

    def start_routine(self, routine: str) -> None:
        """Raise the window and start, unless a session is running."""
        wish = Start(routine=routine, speed=self._services.speed)
        take_over(self._window, self._services, wish)

    def close(self) -> None:
        """Take the icon away; the window is on its own."""
        self._again.stop()
        self._services.settings.changed.disconnect(self.update)
        self._services.content.changed.disconnect(self.refresh)
        self.icon.close()
        self.staying.let_go()
