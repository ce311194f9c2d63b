"""A reminder from the wall clock to a running session, by a notification on a real session bus."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from msgspec.structs import replace
from msgspec.structs import replace as replace_services
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from hiptimer.app.reminding.reminding import Reminding
from hiptimer.desktop.linux.notifications import DesktopNotifier
from hiptimer.ports.reminders import ReminderMemory
from hiptimer.settings.settings import Reminder, ReminderSettings, Settings
from hiptimer.storage.settings_file import RememberedFile
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow

DAEMON = Path(__file__).parents[1] / "desktop" / "notification_daemon.py"
NOW = datetime.fromisoformat("2026-11-22T18:30:00+01:00")
DESK = "desk-reset"


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    bus = shutil.which("dbus-daemon")
    if bus is None or not sys.platform.startswith("linux"):
        pytest.skip("needs dbus-daemon, which this machine does not have")
    with ExitStack() as running:
        # a socket's path may not be as deep as pytest's folders
        folder = running.enter_context(TemporaryDirectory())
        address = f"unix:path={folder}/bus"
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")

        def started(*command: str) -> subprocess.Popen[str]:
            pipe = subprocess.PIPE
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
            process = running.enter_context(
                subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment, text=True)
            )
            running.callback(process.kill)
            assert process.stdout is not None
            assert process.stdout.readline()
            return process

        plain = ("--session", "--nofork", "--nopidfile", "--print-address")
        started(bus, *plain, f"--address={address}")
        yield started(sys.executable, str(DAEMON), "actions", "body")


def hears(desktop: subprocess.Popen[str], member: str) -> list[object]:
    assert desktop.stdout is not None
    while (call := json.loads(desktop.stdout.readline()))[0] != member:
        pass
    return call[1:]


def press(desktop: subprocess.Popen[str], number: int, action: str) -> None:
    assert desktop.stdin is not None
    desktop.stdin.write(f"{number} {action}\n")
    desktop.stdin.flush()


def test_put_off_for_half_an_hour_and_then_started(
    qtbot: QtBot, services: Services, desktop: subprocess.Popen[str], tmp_path: Path
):
    moment = [NOW]
    services = replace_services(services, now=lambda: moment[-1])
    reminder = Reminder("a" * 8, DESK, at="18:31")
    services.settings.replace(replace(Settings(), reminders=ReminderSettings((reminder,))))
    window = MainWindow(services, Appearance(services.settings.settings.look))
    qtbot.addWidget(window)
    window.show()
    memory = RememberedFile(tmp_path / "reminders.json", ReminderMemory)
    reminding = Reminding(services, memory, DesktopNotifier(), QIcon())
    try:
        reminding.attach(window, services)
        moment.append(NOW + timedelta(minutes=1))
        reminding.clock.look()
        assert hears(desktop, "Notify")[3] == "Time for Desk reset"
        press(desktop, 1, "later")
        qtbot.waitUntil(lambda: bool(memory.load().snoozed))
        moment.append(NOW + timedelta(minutes=31))
        reminding.clock.look()
        assert hears(desktop, "Notify")[3] == "Time for Desk reset"
        press(desktop, 2, "start")
        qtbot.waitUntil(lambda: window.player is not None and window.player.is_running)
        assert window.player is not None
        assert window.player.driver.plan.routine == DESK
        assert memory.load().snoozed == ()
    finally:
        reminding.close()
