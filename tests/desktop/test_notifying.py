"""A notification with its buttons, on a session bus of the tests' own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from msgspec.structs import replace

from hiptimer.desktop.linux.notifications import DesktopNotifier, can_notify
from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice

SOON = 5.0
DAEMON = Path(__file__).with_name("notification_daemon.py")
NOTICE = ReminderNotice(
    title="Time for Desk reset",
    body="It takes 6 minutes.",
    start="Start",
    later="In 30 minutes",
    open="Open HipTimer",
    without_buttons="Open HipTimer to start.",
)


class Desktop:
    """What it was told, and the person's finger on its buttons."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def hears(self) -> list[Any]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def hears_of(self, member: str) -> list[Any]:
        while (call := self.hears())[0] != member:
            pass
        return call[1:]

    def press(self, number: int, action: str = "") -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{number} {action}\n")
        self._process.stdin.flush()

    def ends(self) -> None:
        self._process.kill()
        self._process.wait(SOON)


def test_a_reminder_is_answered_even_where_the_thread_came_to_grief(
    monkeypatch: pytest.MonkeyPatch,
):
    def fail(*_args: object) -> None:
        raise LookupError

    pytest.importorskip("jeepney", reason="which comes along on Linux only")
    griefs: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", griefs.append)
    monkeypatch.setattr("hiptimer.desktop.linux.bus_thread.serve", fail)
    answers: SimpleQueue[ReminderAnswer] = SimpleQueue()
    notifier = DesktopNotifier(system="linux")
    notifier.listen(answers.put)
    for _ in range(2):
        notifier.show(NOTICE)
        assert answers.get(timeout=SOON) is ReminderAnswer.NOT_SHOWN
        assert notifier._thread is not None
        notifier._thread.join(SOON)
    notifier.close()
    assert [each.exc_type for each in griefs] == [LookupError, LookupError]


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[ExitStack]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None or not sys.platform.startswith("linux"):
        pytest.skip("needs dbus-daemon, which this machine does not have")
    command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address"]
    with ExitStack() as running:
        # a socket's path may not be as deep as pytest's folders
        folder = running.enter_context(TemporaryDirectory())
        bus = running.enter_context(
            subprocess.Popen(
                [*command, f"--address=unix:path={folder}/bus"],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        running.callback(bus.kill)
        assert bus.stdout is not None
        assert bus.stdout.readline()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/bus")
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
        yield running


def a_desktop(running: ExitStack, *abilities: str) -> Desktop:
    process = running.enter_context(
        subprocess.Popen(
            [sys.executable, str(DAEMON), *abilities],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
    )
    running.callback(process.kill)
    desktop = Desktop(process)
    assert desktop.hears() == ["ready"]
    return desktop


@pytest.fixture
def answers() -> SimpleQueue[ReminderAnswer]:
    return SimpleQueue()


@pytest.fixture
def notifier(
    session_bus: ExitStack, answers: SimpleQueue[ReminderAnswer]
) -> Iterator[DesktopNotifier]:
    notifier = DesktopNotifier()
    notifier.listen(answers.put)
    yield notifier
    notifier.close()


@pytest.fixture
def desktop(session_bus: ExitStack) -> Desktop:
    return a_desktop(session_bus, "actions", "body", "body-markup")


def test_it_has_title_body_icon_and_three_actions(notifier: DesktopNotifier, desktop: Desktop):
    notifier.show(replace(NOTICE, body="Hips & <b>more</b>"))
    name, replaced, icon, title, body, actions, hints, milliseconds = desktop.hears_of("Notify")
    assert (name, replaced, icon) == ("HipTimer", 0, "app.hiptimer.HipTimer")
    assert (title, body) == ("Time for Desk reset", "Hips &amp; &lt;b&gt;more&lt;/b&gt;")
    assert actions == [
        *("default", "Open HipTimer"),
        *("start", "Start"),
        *("later", "In 30 minutes"),
    ]
    assert hints["desktop-entry"] == ["s", "app.hiptimer.HipTimer"]
    assert milliseconds == -1


@pytest.mark.parametrize(
    ("action", "answer"),
    [
        ("start", ReminderAnswer.START),
        ("later", ReminderAnswer.LATER),
        ("default", ReminderAnswer.OPEN),
    ],
)
def test_a_button_is_heard_once_with_the_leave_to_raise_a_window(
    notifier: DesktopNotifier,
    desktop: Desktop,
    answers: SimpleQueue[ReminderAnswer],
    action: str,
    answer: ReminderAnswer,
):
    notifier.show(NOTICE)
    desktop.hears_of("Notify")
    desktop.press(1, action)
    assert answers.get(timeout=SOON) is answer
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"
    assert desktop.hears_of("CloseNotification") == [1]
    desktop.press(1, action)
    notifier.close()
    with pytest.raises(Empty):
        answers.get_nowait()


def test_what_others_show_and_unknown_buttons_answer_nothing(
    notifier: DesktopNotifier, desktop: Desktop, answers: SimpleQueue[ReminderAnswer]
):
    notifier.show(NOTICE)
    desktop.hears_of("Notify")
    desktop.press(7, "start")
    desktop.press(1, "explode")
    desktop.press(1, "later")
    assert answers.get(timeout=SOON) is ReminderAnswer.LATER
    assert answers.empty()


def test_a_second_one_takes_the_place_of_the_first(notifier: DesktopNotifier, desktop: Desktop):
    notifier.show(NOTICE)
    assert desktop.hears_of("Notify")[1] == 0
    notifier.show(replace(NOTICE, title="Time for Recovery day"))
    assert desktop.hears_of("Notify")[1:4:2] == [1, "Time for Recovery day"]


def test_a_dismissed_one_is_not_replaced_but_shown_again(
    notifier: DesktopNotifier, desktop: Desktop, answers: SimpleQueue[ReminderAnswer]
):
    notifier.show(NOTICE)
    desktop.hears_of("Notify")
    desktop.press(1)
    desktop.press(1, "start")  # some desktops tell of the button last
    assert answers.get(timeout=SOON) is ReminderAnswer.START
    notifier.show(NOTICE)
    assert desktop.hears_of("Notify")[1] == 0


def test_it_can_be_withdrawn_and_goes_with_the_program(notifier: DesktopNotifier, desktop: Desktop):
    notifier.show(NOTICE)
    desktop.hears_of("Notify")
    notifier.withdraw()
    assert desktop.hears_of("CloseNotification") == [1]
    notifier.show(NOTICE)
    desktop.hears_of("Notify")
    notifier.close()
    assert desktop.hears_of("CloseNotification") == [2]


def test_without_buttons_the_body_says_where_to_click(
    session_bus: ExitStack, notifier: DesktopNotifier, answers: SimpleQueue[ReminderAnswer]
):
    desktop = a_desktop(session_bus, "body")
    notifier.show(NOTICE)
    shown = desktop.hears_of("Notify")
    assert shown[4:6] == ["It takes 6 minutes.\nOpen HipTimer to start.", []]
    assert answers.get(timeout=SOON) is ReminderAnswer.WITHOUT_BUTTONS


def test_where_nothing_shows_notifications_it_says_so_each_time(
    notifier: DesktopNotifier, answers: SimpleQueue[ReminderAnswer]
):
    for _ in range(2):
        notifier.show(NOTICE)
        assert answers.get(timeout=SOON) is ReminderAnswer.NOT_SHOWN


def test_whether_anything_shows_notifications_is_known_before(session_bus: ExitStack):
    assert not can_notify()
    a_desktop(session_bus, "actions")
    assert can_notify()


def test_without_a_bus_nothing_shows_them_and_elsewhere_the_system_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pytest.importorskip("jeepney", reason="which comes along on Linux only")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    assert not can_notify("linux")
    assert can_notify("win32")
    assert can_notify("darwin")


def test_a_desktop_that_begins_again_shows_the_next_one(
    session_bus: ExitStack, notifier: DesktopNotifier, desktop: Desktop
):
    notifier.show(NOTICE)
    desktop.hears_of("Notify")
    desktop.ends()
    again = a_desktop(session_bus, "actions")
    notifier.show(NOTICE)
    assert again.hears_of("Notify")[3] == NOTICE.title


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is no session bus there")
def test_without_a_bus_it_says_so_and_tries_again_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: SimpleQueue[ReminderAnswer]
):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    notifier = DesktopNotifier()
    notifier.listen(answers.put)
    for _ in range(2):
        notifier.show(NOTICE)
        assert answers.get(timeout=SOON) is ReminderAnswer.NOT_SHOWN
        thread = notifier._thread
        assert thread is not None
        thread.join(SOON)
    notifier.withdraw()
    notifier.close()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_systems_without_a_bus_say_so_at_once(system: str, answers: SimpleQueue[ReminderAnswer]):
    notifier = DesktopNotifier(system=system)
    notifier.listen(answers.put)
    notifier.show(NOTICE)
    assert answers.get_nowait() is ReminderAnswer.NOT_SHOWN
    assert notifier._thread is None
    notifier.close()
