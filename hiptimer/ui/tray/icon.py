"""The icon in the tray with its menu, what it shows of reminders, and a program that stays there.

The messages are for desktops that offer no notifications with buttons.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QSystemTrayIcon, QWidget

from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice
from hiptimer.training.routines import Routine
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column
from hiptimer.ui.window.desktop_window import raise_window
from hiptimer.ui.window.main_window import MainWindow

CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)
SHOWN_MS = 20_000
BORROWED_MS = 10 * 60_000
"""How long the icon stays for a message where the person wants no icon."""
MARGINS = (24, 24, 24, 24)
LEAST_WIDTH = 380
MOST_OF_SCREEN = 0.9
"""The share of the screen's width that it may take; Qt's own limit cuts large text off."""


class TrayIcon(QSystemTrayIcon):
    """Hidden until `show`. It is given what the `menu` starts whenever that may have changed.

    `open_window` and `quit_program` do so; `start` begins the routine of an id.
    """

    def __init__(
        self,
        icon: QIcon,
        open_window: Callable[[], None],
        start: Callable[[str], None],
        quit_program: Callable[[], None],
        system: str = sys.platform,
    ) -> None:
        super().__init__(icon)
        self._open_window = open_window
        self._start = start
        self.menu = QMenu()
        self._suggested = self.menu.addAction("")
        self._suggested.triggered.connect(lambda: start(str(self._suggested.data())))
        opens = self.menu.addAction(self.tr("&Open HipTimer"))
        opens.triggered.connect(open_window)
        self.routines = self.menu.addMenu(self.tr("Start a &routine"))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Quit HipTimer")).triggered.connect(quit_program)
        self.menu.setDefaultAction(opens)
        self.setToolTip("HipTimer")
        self.setContextMenu(self.menu)
        if system != "darwin":  # whose menu bar opens the menu with every click, and no window
            self.activated.connect(self._on_activated)

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
            action.triggered.connect(lambda _checked=False, at=routine.id: self._start(at))

    def close(self) -> None:
        self.hide()
        self.menu.close()
        self.menu.deleteLater()
        self.deleteLater()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in CLICKS:
            self._open_window()


def _plain(name: str) -> str:
    """`name` as a menu shows it: an ampersand would underline the next letter."""
    return name.replace("&", "&&")


class TrayNotifier(QObject):
    """Fulfils `Notifier`. A message has no buttons; a click on it is answered with `OPEN`.

    `keeps_icon` tells whether the person wants the icon by now, so that it is not taken away.
    """

    def __init__(
        self, tray: QSystemTrayIcon, keeps_icon: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._keeps_icon = keeps_icon
        self._answered: Callable[[ReminderAnswer], None] = lambda _answer: None
        self._waits = False
        self._borrowed = QTimer(self, singleShot=True, interval=BORROWED_MS)
        self._borrowed.timeout.connect(self.withdraw)
        tray.messageClicked.connect(self._on_clicked)

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        self._answered = answered

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice`, with the icon where it is hidden."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
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
        self.withdraw()

    def _on_clicked(self) -> None:
        if self._waits:
            self.withdraw()
            self._answered(ReminderAnswer.OPEN)


class StaysInTray(QObject):
    """Lets the program outlive `window` while `stays` is true, until `let_go`.

    The window closes as it always does: a session is left so that it can be resumed, and what was
    edited is kept. It only does not take the program with it.
    """

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


class ReminderOffer(QDialog):
    """A reminder in the window, which can be used meanwhile. Escape says no."""

    start_asked = Signal()
    """A person wants to start now; it takes no value."""

    later_asked = Signal()
    """A person wants to be reminded again; it takes no value."""

    def __init__(self, notice: ReminderNotice, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # takes no key from anybody
        self.setWindowTitle(self.tr("Reminder"))
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.body)
        self.start = text_button(notice.start, "primary")
        self.later = text_button(notice.later)
        self.no = text_button(self.tr("Not now"), "plain")
        for button, asked in ((self.start, self.start_asked), (self.later, self.later_asked)):
            button.clicked.connect(self.accept)
            button.clicked.connect(asked)
        self.no.clicked.connect(self.reject)
        title = label(notice.title, Role.LARGE, wraps=True)
        body = label(notice.body, Role.MUTED, wraps=True)
        buttons = flow(self.start, self.later, self.no)
        in_column(title, body, buttons, on=self, spacing=12, margins=MARGINS)
        self.setMinimumWidth(LEAST_WIDTH)
        self.start.setDefault(True)
        self.start.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the buttons where the screen has that, and as tall as that makes it."""
        column = self.layout()
        assert column is not None
        widest = int(self.screen().availableSize().width() * MOST_OF_SCREEN)
        width = max(LEAST_WIDTH, min(column.totalSizeHint().width(), widest))
        self.resize(width, column.totalHeightForWidth(width))
        super().showEvent(event)
