"""Reminders and the tray, joined to the window. Begins after the window's first frame.

A clock looks at every full minute whether a reminder is due. The desktop is asked first to show it;
the window offers the session only where the desktop cannot, or once it was opened from there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import date, datetime

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from hiptimer.app.reminding.tray import Tray
from hiptimer.journal.due_reminders import has_session, look, snoozed
from hiptimer.ports.reminders import (
    LoginStartError,
    Notifier,
    ReminderAnswer,
    ReminderNotice,
    ReminderStore,
)
from hiptimer.settings.settings import Reminder
from hiptimer.ui.language import translated
from hiptimer.ui.services import Services
from hiptimer.ui.tray.icon import ReminderOffer, TrayNotifier
from hiptimer.ui.widgets.numbers import plural, whole_minutes
from hiptimer.ui.window.desktop_window import raise_window
from hiptimer.ui.window.main_window import MainWindow

translate = QCoreApplication.translate

MINUTE_MS = 60_000
AFTER_MS = 50
"""So long after the minute has begun: a timer may come a little early."""


class Reminding(QObject):
    """Lives as long as the program. `in_tray`: it was started there, without a window to see."""

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
        self._starts_at_login = services.settings.settings.reminders.start_at_login
        services.settings.changed.connect(self._follow_login)
        self.clock = ReminderClock(services, store, self._is_session_running)
        self.clock.due.connect(self._show)

    def attach(self, window: MainWindow, services: Services) -> None:
        """Remind by `window`, built with `services`, and by no other. The first call looks."""
        self.detach()
        self._window, self._services = window, services
        self.clock.services = services
        self.tray = tray = Tray(window, self._services, self._icon, in_tray=self._in_tray)
        tray.staying.shown.connect(self._offer)
        messages = TrayNotifier(tray.icon, lambda: tray.is_kept, tray)
        self._answers = answers = ReminderAnswers(self._notifier, messages)
        answers.answered.connect(self._on_answered)
        if not self._has_begun:
            self._has_begun = True
            if services.login is not None:
                services.login().bring_up_to_date()  # it may have been a HipTimer somewhere else
            self.clock.start()
        elif self._due:
            self._show(self._due)

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
        self.clock.close()
        self.detach()
        self._notifier.close()

    def _show(self, due: tuple[Reminder, ...]) -> None:
        """Show what is due; the desktop comes first."""
        self._close_offer()
        self._is_offered = self._is_asked_for = False
        known = self._services.library.routines
        self._due = tuple(each for each in due if each.routine in known)
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

    def _follow_login(self) -> None:
        """Let the start at login be what the settings say, wherever they were changed or undone."""
        wanted = self._services.settings.settings.reminders.start_at_login
        before, self._starts_at_login = self._starts_at_login, wanted
        if self._services.login is None or wanted is before:
            return
        login = self._services.login()
        try:
            if login.is_on is not wanted:
                login.turn(on=wanted)
        except LoginStartError as error:
            if self._window is not None:
                self._window.frame.show_notice(translated(error.message))


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
        self._notice, self._place = notice, 0
        self._notifiers[0].show(notice)

    def withdraw(self) -> None:
        """Take away what is shown; nothing that comes later answers it."""
        if self._notice is not None:
            self._notice = None
            self._notifiers[self._place].withdraw()

    def _pass_on(self, place: int, answer: ReminderAnswer) -> None:
        """Called from any thread."""
        with suppress(RuntimeError):  # the window is gone, and its objects with it
            self._came.emit(place, answer)

    def _on_came(self, place: int, answer: ReminderAnswer) -> None:
        if self._notice is None or place != self._place:
            return
        if answer is ReminderAnswer.NOT_SHOWN and place + 1 < len(self._notifiers):
            self._place += 1
            self._notifiers[self._place].show(self._notice)
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


class ReminderClock(QObject):
    """Asks nobody and keeps no timer while there are no reminders that can come."""

    due = Signal(object)
    """Now is the time for these; the value is a tuple of `Reminder`, of one routine each."""

    def __init__(
        self, services: Services, store: ReminderStore, is_session_running: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.services = services
        """Those of the window that is shown; all have the same settings."""
        self._store = store
        self._is_session_running = is_session_running
        self._memory = store.load()
        self.is_going = False
        """Whether it looks at all."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin, with what was missed a short time ago."""
        self.is_going = self.services.settings.settings.reminders.wants_any
        if self.is_going:
            self.look()
        self.services.settings.changed.connect(self._on_settings_changed)

    def look(self) -> None:
        """Emit what is due now."""
        reminders = self.services.settings.settings.reminders.reminders
        routines, now = self.services.library.routines, self.services.now()
        found = look(reminders, routines, self._memory, now, self._is_quiet)
        before, self._memory = self._memory, found.memory
        if (before.came, before.snoozed) != (found.memory.came, found.memory.snoozed):
            self._store.save(found.memory)
        self._timer.start(_milliseconds_to_next_minute(now))
        if found.reminders:
            self.due.emit(found.reminders)

    def put_off(self, reminders: Collection[Reminder]) -> bool:
        """Emit `reminders` again in half an hour; False if only in case it runs until then."""
        self._memory = snoozed(self._memory, reminders, self.services.now())
        return self._store.save(self._memory)

    def close(self) -> None:
        """Look no more, and remember when that was last done."""
        self._timer.stop()
        if self.is_going:
            self._store.save(self._memory)

    def _is_quiet(self, days: Collection[date]) -> bool:
        return self._is_session_running() or has_session(
            self.services.journal, days, self.services.now()
        )

    def _on_settings_changed(self) -> None:
        wanted = self.services.settings.settings.reminders.wants_any
        if wanted and not self.is_going:
            now = self.services.now()
            # What would have come before there were reminders was not missed.
            self._memory = replace(self._memory, looked=now.replace(tzinfo=None))
            self._timer.start(_milliseconds_to_next_minute(now))
        elif not wanted:
            self._timer.stop()
        self.is_going = wanted


def _milliseconds_to_next_minute(now: datetime) -> int:
    return MINUTE_MS - now.second * 1000 - now.microsecond // 1000 + AFTER_MS
