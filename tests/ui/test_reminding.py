"""Reminders and the tray as a person meets them: the window, the notification, the icon's menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace
from msgspec.structs import replace as replace_services
from PySide6.QtGui import QAction, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hiptimer.app.reminding import reminding as reminding_module
from hiptimer.app.reminding.reminding import Reminding
from hiptimer.app.reminding.tray import MOST_TRIES
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.messages import Message
from hiptimer.ports.reminders import LoginStartError, ReminderAnswer, ReminderMemory, ReminderNotice
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import Reminder, ReminderSettings, Settings
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services
from hiptimer.ui.tray.icon import TrayIcon
from hiptimer.ui.window.main_window import MainWindow

DESK, POST_RUN = "desk-reset", "post-run-static"
EVENING = Reminder("a" * 8, DESK, at="18:31")
NOW = datetime.fromisoformat("2026-11-22T18:30:00+01:00")


@dataclass
class FakeNotifier:
    """A desktop that shows what it is told, until it answers."""

    shown: list[ReminderNotice] = field(default_factory=list)
    withdrawn: int = 0
    closed: bool = False
    at_once: ReminderAnswer | None = None

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        self.answer = answered

    def show(self, notice: ReminderNotice) -> None:
        self.shown.append(notice)
        if self.at_once is not None:
            self.answer(self.at_once)

    def withdraw(self) -> None:
        self.withdrawn += 1

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeMemory:
    memory: ReminderMemory = field(default_factory=ReminderMemory)
    saved: int = 0
    is_full: bool = False

    def load(self) -> ReminderMemory:
        return self.memory

    def save(self, memory: ReminderMemory) -> bool:
        if self.is_full:
            return False
        self.memory = memory
        self.saved += 1
        return True


@dataclass
class FakeLogin:
    is_on: bool = False
    is_possible: bool = True
    fails: bool = False
    up_to_date: int = 0

    def turn(self, *, on: bool) -> None:
        if self.fails:
            message = Message("It cannot be changed: no space left.")
            raise LoginStartError(message)
        self.is_on = on

    def bring_up_to_date(self) -> None:
        self.up_to_date += 1


def a_session() -> SessionRecord:
    step = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="pigeon-pose",
        planned=30_000,
        held=30_000,
        outcome=Outcome.COMPLETED,
        side=Side.LEFT,
    )
    return SessionRecord(
        id=f"{1:032x}",
        routine=POST_RUN,
        name="Post-run stretch",
        started=NOW - timedelta(hours=2),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=(step,),
    )


class Scene:
    """One window, one desktop, and a clock on the wall."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self.qtbot = qtbot
        self.moment = NOW
        self.notifier, self.memory, self.login = FakeNotifier(), FakeMemory(), FakeLogin()
        self.services = replace_services(
            services, now=lambda: self.moment, login=lambda: self.login
        )
        self.window = self.new_window()
        self.begun: list[Reminding] = []

    def new_window(self) -> MainWindow:
        window = MainWindow(self.services, Appearance(self.services.settings.settings.look))
        self.qtbot.addWidget(window)
        return window

    def set(self, *reminders: Reminder, tray: bool = False, login: bool = False) -> None:
        wanted = ReminderSettings(reminders, stay_in_tray=tray, start_at_login=login)
        self.services.settings.replace(replace(Settings(), reminders=wanted))

    def begin(self, *, in_tray: bool = False) -> Reminding:
        if not in_tray:
            self.window.show()
        icon = QIcon()
        reminding = Reminding(self.services, self.memory, self.notifier, icon, in_tray=in_tray)
        self.begun.append(reminding)
        reminding.attach(self.window, self.services)
        self.settle()
        return reminding

    def minutes_pass(self, reminding: Reminding, minutes: float) -> None:
        self.moment += timedelta(minutes=minutes)
        reminding.clock.look()
        self.settle()

    def answers(self, answer: ReminderAnswer) -> None:
        self.notifier.answer(answer)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    @property
    def running(self) -> str | None:
        player = self.window.player
        return player.driver.plan.routine if player is not None and player.is_running else None


@pytest.fixture
def scene(qtbot: QtBot, services: Services) -> Iterator[Scene]:
    scene = Scene(qtbot, services)
    yield scene
    for reminding in scene.begun:
        reminding.close()
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the desktop has a tray; the last one holds."""
    there = [True]
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there[-1])
    return there


@pytest.mark.usefixtures("regular")
def test_a_notification_names_the_routine_and_its_length(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    assert scene.notifier.shown == []
    scene.minutes_pass(reminding, 1)
    (notice,) = scene.notifier.shown
    assert notice.title == "Time for Desk reset"
    assert notice.body == "It takes 6 minutes."
    assert (notice.start, notice.later) == ("Start", "In 30 minutes")


def test_two_at_one_minute_are_one_notification(scene: Scene):
    scene.set(EVENING, replace(EVENING, id="b" * 8, routine=POST_RUN))
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    (notice,) = scene.notifier.shown
    assert notice.title == "Time for Desk reset"
    assert notice.body.endswith("Also planned for now: Post-run stretch.")


def test_start_raises_the_window_and_starts_the_session(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    scene.window.showMinimized()
    scene.minutes_pass(reminding, 1)
    scene.answers(ReminderAnswer.START)
    assert scene.running == DESK
    assert not scene.window.isMinimized()
    scene.answers(ReminderAnswer.LATER)  # pressed twice
    assert scene.memory.memory.snoozed == ()


def test_on_a_full_disk_it_comes_again_and_says_that_it_needs_the_program(scene: Scene):
    scene.set(EVENING)
    scene.memory.is_full = True
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    assert scene.window.frame.notice == ""
    scene.answers(ReminderAnswer.LATER)
    assert "comes again if HipTimer stays open" in scene.window.frame.notice
    scene.minutes_pass(reminding, 31)
    assert len(scene.notifier.shown) == 2


def test_in_thirty_minutes_it_comes_again_also_after_a_new_start(scene: Scene):
    scene.set(EVENING)
    first = scene.begin()
    scene.minutes_pass(first, 1)
    scene.answers(ReminderAnswer.LATER)
    first.close()
    second = scene.begin()
    scene.minutes_pass(second, 29)
    assert len(scene.notifier.shown) == 1
    scene.minutes_pass(second, 1)
    assert len(scene.notifier.shown) == 2


def test_what_came_while_it_was_closed_is_said_at_the_next_start(scene: Scene):
    scene.set(EVENING)
    scene.begin().close()
    scene.moment += timedelta(hours=1)
    scene.begin()
    assert len(scene.notifier.shown) == 1


def test_a_session_of_the_day_or_one_that_runs_keeps_it_quiet(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    scene.window.start_routine(POST_RUN)
    scene.minutes_pass(reminding, 1)
    assert scene.notifier.shown == []
    scene.window.close()
    scene.window.close()  # the first one says that it can be gone on with
    scene.set(replace(EVENING, at="19:00"))
    scene.services.journal.merge([a_session()])
    scene.minutes_pass(reminding, 30)
    assert scene.notifier.shown == []
    scene.services.journal.delete(a_session().id)
    scene.set(replace(EVENING, at="19:30"))
    scene.minutes_pass(reminding, 30)
    assert len(scene.notifier.shown) == 1


def test_a_click_beside_the_buttons_asks_in_the_window(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    scene.answers(ReminderAnswer.OPEN)
    assert reminding.offer is not None
    assert reminding.offer.isVisible()
    assert reminding.offer.accessibleName() == "Time for Desk reset"
    scene.qtbot.waitUntil(lambda: reminding.offer is not None and reminding.offer.isActiveWindow())
    reminding.offer.start.click()
    assert scene.running == DESK
    assert reminding.offer is None


def test_the_question_can_be_put_off_or_turned_down(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    scene.answers(ReminderAnswer.OPEN)
    assert reminding.offer is not None
    reminding.offer.later.click()
    scene.minutes_pass(reminding, 30)
    scene.answers(ReminderAnswer.OPEN)
    assert reminding.offer is not None
    reminding.offer.no.click()
    assert reminding.offer is None
    scene.minutes_pass(reminding, 30)
    assert len(scene.notifier.shown) == 2
    assert scene.running is None


def test_where_nothing_can_be_shown_the_window_asks(scene: Scene):
    scene.notifier.at_once = ReminderAnswer.NOT_SHOWN
    scene.set(EVENING)
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    assert reminding.offer is not None
    assert reminding.offer.isVisible()


def test_without_buttons_a_hidden_window_asks_when_it_comes_back(
    scene: Scene, tray: list[bool], qtbot: QtBot
):
    scene.notifier.at_once = ReminderAnswer.WITHOUT_BUTTONS
    scene.set(EVENING, tray=True)
    reminding = scene.begin()
    scene.window.close()
    scene.minutes_pass(reminding, 1)
    assert reminding.offer is None
    scene.window.show()
    qtbot.waitUntil(lambda: reminding.offer is not None)


def test_a_message_of_the_icon_steps_in_and_borrows_the_icon(
    scene: Scene, tray: list[bool], monkeypatch: pytest.MonkeyPatch
):
    messages: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *what: messages.extend(what))
    scene.notifier.at_once = ReminderAnswer.NOT_SHOWN
    scene.set(EVENING)
    reminding = scene.begin()
    assert reminding.tray is not None
    icon = reminding.tray.icon
    assert not icon.isVisible()
    scene.minutes_pass(reminding, 1)
    assert messages[0] == "Time for Desk reset"
    assert icon.isVisible()
    icon.messageClicked.emit()
    scene.settle()
    assert reminding.offer is not None
    reminding.offer.later.click()
    assert not icon.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_a_borrowed_icon_stays_where_it_is_wanted_meanwhile(
    scene: Scene, tray: list[bool], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *_what: None)
    scene.notifier.at_once = ReminderAnswer.NOT_SHOWN
    scene.set(EVENING)
    reminding = scene.begin()
    assert reminding.tray is not None
    scene.minutes_pass(reminding, 1)
    scene.set(EVENING, tray=True)
    reminding.tray.icon.messageClicked.emit()
    scene.settle()
    assert reminding.tray.icon.isVisible()


def test_without_reminders_there_is_no_timer_no_icon_and_nothing_written(scene: Scene):
    scene.set(replace(EVENING, on=False))
    reminding = scene.begin()
    assert not reminding.clock.is_going
    assert not reminding.clock._timer.isActive()
    assert reminding.tray is not None
    assert not reminding.tray.icon.isVisible()
    reminding.close()
    assert scene.memory.saved == 0


def test_the_first_reminder_starts_the_clock_and_the_last_one_stops_it(scene: Scene):
    reminding = scene.begin()
    scene.set(replace(EVENING, at="18:00"))  # half an hour ago: not missed
    assert reminding.clock.is_going
    scene.minutes_pass(reminding, 1)
    assert scene.notifier.shown == []
    scene.set()
    assert not reminding.clock._timer.isActive()


def test_the_clock_looks_when_a_minute_is_full(scene: Scene):
    at = NOW.replace(second=59, microsecond=900_000)
    assert reminding_module._milliseconds_to_next_minute(at) == 150
    scene.set(EVENING)
    assert scene.begin().clock._timer.interval() == 60_050


def test_a_deleted_routine_says_nothing(scene: Scene):
    scene.set(replace(EVENING, routine="deleted"))
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    assert scene.notifier.shown == []


def test_a_window_in_another_language_takes_over_what_waits(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    scene.window = scene.new_window()
    scene.window.show()
    reminding.attach(scene.window, scene.services)
    assert len(scene.notifier.shown) == 2
    scene.answers(ReminderAnswer.START)
    assert scene.running == DESK


def test_what_waits_is_forgotten_with_its_routine(scene: Scene):
    scene.set(EVENING)
    reminding = scene.begin()
    scene.minutes_pass(reminding, 1)
    library = scene.services.library
    routines = {key: each for key, each in library.routines.items() if key != EVENING.routine}
    content = ContentModel(replace(library, routines=routines))
    reminding.attach(scene.window, replace_services(scene.services, content=content))
    assert len(scene.notifier.shown) == 1
    assert reminding.offer is None


# The tray.


def menu_of(reminding: Reminding) -> dict[str, QAction]:
    assert reminding.tray is not None
    menu = reminding.tray.icon.menu
    menu.aboutToShow.emit()
    return {each.text().replace("&", ""): each for each in menu.actions() if each.isVisible()}


def test_a_closed_window_stays_in_the_tray_and_comes_back(scene: Scene, tray: list[bool]):
    scene.set(tray=True)
    reminding = scene.begin()
    assert not QApplication.quitOnLastWindowClosed()
    scene.window.close()
    assert scene.window.isHidden()
    assert reminding.tray is not None
    reminding.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert scene.window.isVisible()


def test_a_session_is_left_as_it_always_was_and_today_offers_it(scene: Scene, tray: list[bool]):
    scene.set(tray=True)
    scene.begin()
    scene.window.start_routine(DESK)
    scene.window.close()
    assert scene.running == DESK
    scene.window.close()  # the first one says that it can be gone on with
    scene.settle()
    assert scene.running is None
    assert scene.window.page is not None
    scene.window.show()
    assert scene.window.isVisible()


def test_the_menu_has_a_suggestion_the_window_all_routines_and_quit(scene: Scene, tray: list[bool]):
    scene.set(tray=True)
    reminding = scene.begin()
    menu = menu_of(reminding)
    assert list(menu) == [
        *("Start Post-run stretch", "Open HipTimer", "Start a routine", "", "Quit HipTimer")
    ]
    assert reminding.tray is not None
    names = [each.text() for each in reminding.tray.icon.routines.actions()]
    assert names == [each.name for each in scene.services.library.routines.values()]
    reminding.tray.icon.routines.actions()[4].trigger()
    assert scene.running == list(scene.services.library.routines)[4]


def test_the_suggestion_starts_from_a_hidden_window(scene: Scene, tray: list[bool]):
    scene.set(tray=True)
    reminding = scene.begin()
    scene.window.close()
    menu_of(reminding)["Start Post-run stretch"].trigger()
    assert scene.window.isVisible()
    assert scene.running == POST_RUN


@pytest.mark.parametrize("hidden", [True, False])
def test_quit_ends_the_program(
    scene: Scene, tray: list[bool], monkeypatch: pytest.MonkeyPatch, hidden: bool
):
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    scene.set(tray=True)
    reminding = scene.begin()
    if hidden:
        scene.window.close()
    menu_of(reminding)["Quit HipTimer"].trigger()
    assert ended == [True]
    assert scene.window.isHidden()


@pytest.mark.parametrize(("system", "opens"), [("darwin", 0), ("linux", 1), ("win32", 1)])
def test_a_click_on_the_icon_opens_the_window_but_in_a_macs_menu_bar(
    qapp: QApplication, system: str, opens: int
):
    del qapp
    opened: list[str] = []
    icon = TrayIcon(QIcon(), lambda: opened.append("window"), opened.append, lambda: None, system)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert len(opened) == opens
    icon.close()


def test_the_keys_for_quit_end_the_program_too(
    scene: Scene, tray: list[bool], monkeypatch: pytest.MonkeyPatch
):
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    scene.set(tray=True)
    scene.begin()
    quit_keys = QKeySequence(QKeySequence.StandardKey.Quit)
    (keys,) = (each for each in scene.window.findChildren(QShortcut) if each.key() == quit_keys)
    keys.activated.emit()
    assert ended == [True]


def test_a_window_with_a_question_keeps_the_program(
    scene: Scene, tray: list[bool], monkeypatch: pytest.MonkeyPatch
):
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    scene.set(tray=True)
    reminding = scene.begin()
    monkeypatch.setattr(scene.window.pages.making, "may_close", lambda _again: False)
    menu_of(reminding)["Quit HipTimer"].trigger()
    assert ended == []
    assert scene.window.isVisible()


def test_no_icon_where_none_is_wanted(scene: Scene, tray: list[bool]):
    reminding = scene.begin()
    assert reminding.tray is not None
    assert not reminding.tray.icon.isVisible()
    assert QApplication.quitOnLastWindowClosed()
    scene.set(tray=True)
    assert reminding.tray.icon.isVisible()
    scene.set()
    assert not reminding.tray.icon.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_without_a_tray_the_program_ends_with_its_window(scene: Scene, tray: list[bool]):
    tray.append(False)
    scene.set(tray=True)
    scene.begin()
    assert QApplication.quitOnLastWindowClosed()


def test_started_in_the_tray_there_is_no_window_until_it_is_asked_for(
    scene: Scene, tray: list[bool]
):
    reminding = scene.begin(in_tray=True)
    assert scene.window.isHidden()
    assert reminding.tray is not None
    assert reminding.tray.icon.isVisible()
    menu_of(reminding)["Open HipTimer"].trigger()
    assert scene.window.isVisible()
    assert scene.window.pages.today is not None


def test_a_tray_that_comes_late_is_waited_for_and_one_that_never_comes_is_not(
    scene: Scene, tray: list[bool]
):
    tray.append(False)
    reminding = scene.begin(in_tray=True)
    assert reminding.tray is not None
    assert scene.window.isHidden()
    assert not QApplication.quitOnLastWindowClosed()
    for _ in range(MOST_TRIES - 1):
        reminding.tray.update()
    assert scene.window.isHidden()
    reminding.tray.update()
    assert scene.window.isMinimized()
    assert scene.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_a_new_window_has_the_only_icon(scene: Scene, tray: list[bool]):
    scene.set(tray=True)
    reminding = scene.begin()
    assert reminding.tray is not None
    before = reminding.tray
    scene.window = scene.new_window()
    reminding.attach(scene.window, scene.services)
    assert reminding.tray is not before
    assert reminding.tray.icon.isVisible()
    assert not QApplication.quitOnLastWindowClosed()


# The start at login.


def test_the_start_at_login_follows_a_reset_and_its_undoing(scene: Scene):
    scene.set(login=True)
    scene.login.is_on = True
    scene.begin()
    assert scene.login.up_to_date == 1
    scene.set()
    assert not scene.login.is_on
    scene.set(login=True)
    assert scene.login.is_on


def test_a_setting_from_another_computer_turns_nothing_on_here(scene: Scene):
    scene.set(login=True)
    scene.begin()
    scene.set(EVENING, login=True)
    assert not scene.login.is_on


def test_what_cannot_be_turned_off_is_said(scene: Scene):
    scene.set(login=True)
    scene.login.is_on, scene.login.fails = True, True
    scene.begin()
    scene.set()
    assert scene.window.frame.notice == "It cannot be changed: no space left."


def test_closing_lets_go_of_the_desktop(scene: Scene, tray: list[bool]):
    scene.set(EVENING, tray=True)
    reminding = scene.begin()
    reminding.close()
    assert scene.notifier.closed
    assert scene.memory.memory.looked == NOW.replace(tzinfo=None)
    assert reminding.tray is None
