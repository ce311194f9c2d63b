"""Reminders and the tray, joined to the window. Begins after the window's first frame.

The desktop is asked first to show a reminder; the window offers the session only where the desktop
cannot, or once it was opened from there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from hiptimer.app.reminding.reminder_clock import ReminderClock
from hiptimer.app.reminding.tray import Tray
from hiptimer.desktop.linux.notifications import DesktopNotifier
from hiptimer.ports.reminders import (
    LoginStarter,
    LoginStartError,
    Notifier,
    ReminderAnswer,
    ReminderNotice,
    ReminderStore,
)
from hiptimer.settings.settings import Reminder
from hiptimer.ui.language import translated
from hiptimer.ui.models import SettingsModel
from hiptimer.ui.services import Services
from hiptimer.ui.tray.icon import ReminderOffer, TrayNotifier
from hiptimer.ui.widgets.numbers import plural, whole_minutes
from hiptimer.ui.window.desktop_window import raise_window
from hiptimer.ui.window.main_window import MainWindow

translate = QCoreApplication.translate


class Reminding(QObject):
    """Lives as long as the program, while one window may take the place of another.

    `in_tray` says that the program was started in the tray, without a window to see.
    """

    def __init__(
        self,
        services: Services,
        store: ReminderStore,
        notifier: Notifier,
        icon: QIcon,
        *,
        in_tray: bool = False,
    ) -> None:
        super().__init__()
        self._services = services
        self._notifier = notifier
        self._icon = icon
        self._in_tray = in_tray
        self._window: MainWindow | None = None
        self.tray: Tray | None = None
        self.offer: ReminderOffer | None = None
        self._answers: ReminderAnswers | None = None
        self._due: tuple[Reminder, ...] = ()
        self._notice: ReminderNotice | None = None
        self._is_offered = False
        self._is_asked_for = False
        self._has_begun = False
        self._login = LoginFollowing(services.settings, services.login, self)
        self._login.failed.connect(self._on_login_failed)
        self.clock = ReminderClock(services, store, self._is_session_running)
        self.clock.due.connect(self._on_due)

    def attach(self, window: MainWindow, services: Services) -> None:
        """Remind by way of `window`, which was built with `services`, and of no other window.

        The first call looks what is due.
        """
        self.detach()
        self._window, self._services = window, services
        self.clock.serve(services)
        self.tray = Tray(window, self._services, self._icon, in_tray=self._in_tray)
        self.tray.staying.shown.connect(self._offer)
        messages = TrayNotifier(self.tray.icon, self.tray.is_kept, self.tray)
        self._answers = answers = ReminderAnswers(self._notifier, messages)
        answers.answered.connect(self._on_answered)
        if not self._has_begun:
            self._has_begun = True
            self._login.bring_up_to_date()
            self.clock.start()
        elif self._due:
            self._show()

    def detach(self) -> None:
        """Let go of the window; the next one asks again what waits for an answer."""
        self._close_offer()
        if self._answers is not None:
            self._answers.withdraw()
            self._answers = None
        if self.tray is not None:
            self.tray.close()
            self.tray = None
        self._window = None

    def close(self) -> None:
        """Let go of the desktop."""
        self.clock.close()
        self.detach()
        self._notifier.close()

    def _on_due(self, reminders: tuple[Reminder, ...]) -> None:
        self._due = reminders
        self._show()

    def _show(self) -> None:
        """Show what is due; the desktop comes first."""
        self._close_offer()
        self._is_offered = self._is_asked_for = False
        known = self._services.library.routines
        self._due = tuple(each for each in self._due if each.routine in known)
        if not self._due:
            self._forget()  # deleted since it was due
            return
        self._notice = notice_of(self._due, self._services)
        if self._answers is not None:
            self._answers.show(self._notice)

    def _on_answered(self, answer: ReminderAnswer) -> None:
        window = self._window
        if window is None:
            return
        match answer:
            case ReminderAnswer.START:
                self._start()
            case ReminderAnswer.LATER:
                self._put_off()
            case ReminderAnswer.OPEN:
                self._is_offered = self._is_asked_for = True
                raise_window(window)
                self._offer()
            case ReminderAnswer.WITHOUT_BUTTONS:
                self._is_offered = True
                self._offer()
            case ReminderAnswer.NOT_SHOWN:
                self._is_offered = True
                if window.isHidden():
                    window.showMinimized()
                self._offer()
                QApplication.alert(window)

    def _offer(self) -> None:
        """Ask in the window, once there is one to see and no session runs in it."""
        window, notice = self._window, self._notice
        if window is None or notice is None or not self._is_offered or window.isHidden():
            return
        if self._is_session_running():
            self._forget()
            return
        self._close_offer()
        self.offer = ReminderOffer(notice, window)
        self.offer.start_asked.connect(self._start)
        self.offer.later_asked.connect(self._put_off)
        self.offer.rejected.connect(self._forget)
        self.offer.show()
        if self._is_asked_for:
            self.offer.activateWindow()

    def _start(self) -> None:
        due = self._due
        self._forget()
        if due and self.tray is not None:
            self.tray.start_routine(due[0].routine)

    def _put_off(self) -> None:
        due = self._due
        self._forget()
        if not due or self.clock.put_off(due) or self._window is None:
            return
        # The half hour is only known while the program runs.
        words = translate(
            "Reminders",
            "The reminder comes again if HipTimer stays open until then: it could not be saved.",
        )
        self._window.frame.show_notice(words)

    def _forget(self) -> None:
        """Nothing is due any more."""
        self._due, self._notice = (), None
        self._is_offered = self._is_asked_for = False
        self._close_offer()
        if self._answers is not None:
            self._answers.withdraw()

    def _close_offer(self) -> None:
        if self.offer is not None:
            offer, self.offer = self.offer, None
            offer.rejected.disconnect(self._forget)
            offer.close()

    def _is_session_running(self) -> bool:
        player = None if self._window is None else self._window.player
        return player is not None and player.is_running

    def _on_login_failed(self, sentence: str) -> None:
        if self._window is not None:
            self._window.frame.show_notice(sentence)


class ReminderAnswers(QObject):
    """Tries `notifiers` in their order; what came of it comes in the window's thread."""

    answered = Signal(object)
    """A `ReminderAnswer` to the notice that was shown last; `NOT_SHOWN`: by none of them."""

    _came = Signal(int, object)
    """The place of a notifier and its answer, on its way from that one's thread."""

    def __init__(self, *notifiers: Notifier) -> None:
        super().__init__()
        self._notifiers = notifiers
        self._notice: ReminderNotice | None = None
        self._place = 0
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        for place, notifier in enumerate(notifiers):
            notifier.listen(lambda answer, at=place: self._pass_on(at, answer))

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice` in place of what was shown before."""
        self.withdraw()
        self._notice = notice
        self._try(0)

    def withdraw(self) -> None:
        """Take away what is shown; nothing that comes later answers it."""
        if self._notice is not None:
            self._notice = None
            self._notifiers[self._place].withdraw()

    def _try(self, place: int) -> None:
        assert self._notice is not None, "only called with something to show"
        self._place = place
        self._notifiers[place].show(self._notice)

    def _pass_on(self, place: int, answer: ReminderAnswer) -> None:
        """Called from any thread."""
        with suppress(RuntimeError):  # the window is gone, and its objects with it
            self._came.emit(place, answer)

    def _on_came(self, place: int, answer: ReminderAnswer) -> None:
        if self._notice is None or place != self._place:
            return
        if answer is ReminderAnswer.NOT_SHOWN and place + 1 < len(self._notifiers):
            self._try(place + 1)
            return
        if answer is not ReminderAnswer.WITHOUT_BUTTONS:
            self._notice = None
        self.answered.emit(answer)


def notice_of(reminders: Sequence[Reminder], services: Services) -> ReminderNotice:
    """The notification for `reminders`, the first of which is the one to start."""
    routines = services.library.routines
    first, *others = (routines[each.routine].name for each in reminders)
    minutes = whole_minutes(services.plan(reminders[0].routine).seconds)
    body = plural("Reminders", "It takes %n minute(s).", minutes)
    if others:
        words = translate("Reminders", "Also planned for now: {names}.")
        names = QLocale().createSeparatedList(others)
        body = f"{body}\n{words.format(names=names)}"
    return ReminderNotice(
        title=translate("Reminders", "Time for {name}").format(name=first),
        body=body,
        start=translate("Reminders", "Start"),
        later=translate("Reminders", "In 30 minutes"),
        open=translate("Reminders", "Open HipTimer"),
        without_buttons=translate("Reminders", "Open HipTimer to start."),
    )


def reminding_for(
    services: Services, store: ReminderStore, icon: QIcon, *, in_tray: bool = False
) -> Reminding:
    """Reminders on this desktop."""
    return Reminding(services, store, DesktopNotifier(), icon, in_tray=in_tray)


class LoginFollowing(QObject):
    """Lets the start at login be what the settings say.

    It follows them, wherever they are changed: they may be reset as a whole, and that be undone.
    """

    failed = Signal(str)
    """The start at login could not be changed; the value is a sentence to show."""

    def __init__(
        self, model: SettingsModel, login: Callable[[], LoginStarter] | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._login = login
        self._before = self._wanted
        model.changed.connect(self._on_settings_changed)

    def bring_up_to_date(self) -> None:
        """Let what starts at login be this HipTimer, where it was one somewhere else."""
        if self._login is not None:
            self._login().bring_up_to_date()

    @property
    def _wanted(self) -> bool:
        return self._model.settings.reminders.start_at_login

    def _on_settings_changed(self) -> None:
        wanted = self._wanted
        before, self._before = self._before, wanted
        if self._login is None or wanted is before:
            return
        login = self._login()
        if login.is_on is wanted:
            return
        try:
            login.turn(on=wanted)
        except LoginStartError as error:
            self.failed.emit(translated(error.message))
