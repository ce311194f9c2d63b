"""Reminders as the tray icon's messages, where the desktop offers no notifications with buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice

SHOWN_MS = 20_000
BORROWED_MS = 10 * 60_000
"""How long the icon stays for a message where the person wants no icon."""


class TrayNotifier(QObject):
    """Fulfils `Notifier`. A message has no buttons; a click on it is answered with `OPEN`.

    `keeps_icon` tells whether the person wants the icon by now, so that it is not taken away.
    """

    def __init__(
        self,
        tray: QSystemTrayIcon,
        shows_messages: Callable[[], bool] | None = None,
        keeps_icon: Callable[[], bool] = bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._shows_messages = shows_messages or _shows_messages
        self._keeps_icon = keeps_icon
        self._answered: Callable[[ReminderAnswer], None] = lambda _answer: None
        self._waits = False
        self._borrowed = QTimer(self)
        self._borrowed.setSingleShot(True)
        self._borrowed.setInterval(BORROWED_MS)
        self._borrowed.timeout.connect(self.withdraw)
        tray.messageClicked.connect(self._on_clicked)

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        """Call `answered` with each answer."""
        self._answered = answered

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice`, with the icon where it is hidden."""
        if not self._shows_messages():
            self._answered(ReminderAnswer.NOT_SHOWN)
            return
        if not self._tray.isVisible():
            self._tray.show()
            self._borrowed.start()
        self._waits = True
        icon = QSystemTrayIcon.MessageIcon.NoIcon
        body = f"{notice.body}\n{notice.without_buttons}"
        self._tray.showMessage(notice.title, body, icon, SHOWN_MS)
        self._answered(ReminderAnswer.WITHOUT_BUTTONS)

    def withdraw(self) -> None:
        """Give the icon back where it was only borrowed."""
        self._waits = False
        if self._borrowed.isActive():
            self._borrowed.stop()
            if not self._keeps_icon():
                self._tray.hide()

    def close(self) -> None:
        """Show nothing more."""
        self.withdraw()

    def _on_clicked(self) -> None:
        if self._waits:
            self.withdraw()
            self._answered(ReminderAnswer.OPEN)


def _shows_messages() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
