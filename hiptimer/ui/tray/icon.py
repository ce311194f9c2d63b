"""The icon in the tray and its menu, and reminders as its messages.

These are for desktops that offer no notifications with buttons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice
from hiptimer.training.routines import Routine

CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
SHOWN_MS = 20_000
BORROWED_MS = 10 * 60_000
"""How long the icon stays for a message where the person wants no icon."""


class TrayIcon(QObject):
    """Hidden until `show`. It is given what the menu starts whenever that may have changed."""

    menu_opening = Signal()
    """The menu is about to be seen; it takes no value: call `show_routines`."""

    open_asked = Signal()
    """A person wants the window; it takes no value."""

    routine_asked = Signal(str)
    """A person wants to start a routine; the value is its id."""

    quit_asked = Signal()
    """A person wants HipTimer to end; it takes no value."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self._suggested = self._action(self.menu, "", lambda: self._ask_for(self._suggested))
        self._action(self.menu, self.tr("&Open HipTimer"), self.open_asked.emit)
        self.routines = self.menu.addMenu(self.tr("Start a &routine"))
        self.menu.addSeparator()
        self._action(self.menu, self.tr("&Quit HipTimer"), self.quit_asked.emit)
        self.menu.setDefaultAction(self.menu.actions()[1])
        self.menu.aboutToShow.connect(self.menu_opening)
        self.tray = QSystemTrayIcon(icon)
        self.tray.setToolTip("HipTimer")
        self.tray.setContextMenu(self.menu)
        self.tray.activated.connect(self._on_activated)

    @property
    def is_shown(self) -> bool:
        """Whether it is meant to be seen; the desktop may still have no tray."""
        return self.tray.isVisible()

    def show_routines(self, suggested: Routine | None, routines: Sequence[Routine]) -> None:
        """Offer `suggested` first, and all `routines` in the menu below."""
        self._suggested.setVisible(suggested is not None)
        if suggested is not None:
            words = self.tr("&Start {name}").format(name=_plain(suggested.name))
            self._suggested.setText(words)
            self._suggested.setData(suggested.id)
        self.routines.clear()
        for routine in routines:
            action = self.routines.addAction(_plain(routine.name))
            action.setData(routine.id)
            action.triggered.connect(lambda _checked=False, at=routine.id: self._start(at))

    def show(self) -> None:
        """Show the icon."""
        self.tray.show()

    def hide(self) -> None:
        """Show it no longer."""
        self.tray.hide()

    def close(self) -> None:
        """Let go of icon and menu."""
        self.tray.hide()
        self.menu.close()
        self.menu.deleteLater()
        self.tray.deleteLater()

    def _action(self, menu: QMenu, text: str, asked: Callable[[], None]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: asked())
        return action

    def _ask_for(self, action: QAction) -> None:
        self._start(str(action.data()))

    def _start(self, routine: str) -> None:
        self.routine_asked.emit(routine)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in CLICKS:
            self.open_asked.emit()


def _plain(name: str) -> str:
    """`name` as a menu shows it: an ampersand would underline the next letter."""
    return name.replace("&", "&&")


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
