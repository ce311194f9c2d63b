"""What is asked of AT-SPI: whether somebody listens to announcements."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from select import select
from tempfile import TemporaryDirectory
from threading import Event, Thread

import pytest

from hiptimer.desktop import screen_reader
from hiptimer.desktop.screen_reader import ScreenReader

SOON = 5.0
Listen = Callable[[list[str]], ScreenReader]


def test_elsewhere_than_on_linux_every_reader_hears_announcements():
    assert ScreenReader("win32").hears_announcements()
    assert ScreenReader("darwin").hears_announcements()


def test_without_a_bus_announcements_are_made(monkeypatch: pytest.MonkeyPatch):
    pytest.importorskip("jeepney", reason="which comes along on Linux only")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert ScreenReader("linux").hears_announcements()


def test_it_is_asked_again_until_somebody_listens(monkeypatch: pytest.MonkeyPatch):
    pytest.importorskip("jeepney", reason="which comes along on Linux only")
    listened = [[], ["object:state-changed:showing"], ["object:announcement"]]
    monkeypatch.setattr(screen_reader, "_events_listened_to", lambda: listened.pop(0))
    reader = ScreenReader("linux")
    assert reader.hears_announcements()  # said to nobody
    assert not reader.hears_announcements()
    assert not reader.hears_announcements()
    assert len(listened) == 1


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> Iterator[Listen]:
    """A registry on a bus of the tests' own, of somebody who listens to those events."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None or not sys.platform.startswith("linux"):
        pytest.skip("needs dbus-daemon, which this machine does not have")
    from hiptimer.desktop.linux.session_bus import SessionBus  # only Linux has it

    with ExitStack() as stack:
        # a socket's path may not be as deep as pytest's folders
        folder = stack.enter_context(TemporaryDirectory())
        command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address"]
        command.append(f"--address=unix:path={folder}/bus")
        bus = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        stack.callback(bus.terminate)
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        ended = Event()

        def listen(events: list[str]) -> ScreenReader:
            registry = SessionBus()
            registry.take_name(screen_reader.SWITCH)
            registry.take_name(screen_reader.REGISTRY)
            listened = [(":1.0", event) for event in events]

            def serve() -> None:
                while not ended.is_set():
                    select([registry.socket], [], [], 0.1)
                    while (call := registry.received()) is not None:
                        if call.member == "GetAddress":
                            registry.reply(call, "s", address)
                        elif call.member == "GetRegisteredEvents":
                            registry.reply(call, "a(ss)", listened)
                registry.close()

            thread = Thread(target=serve)
            thread.start()
            stack.callback(thread.join, SOON)
            stack.callback(ended.set)
            return ScreenReader("linux")

        yield listen


@pytest.mark.parametrize(
    ("events", "hears"),
    [
        (["object:state-changed:showing", "window:activate"], False),
        (["object:announcement", "object:state-changed:showing"], True),
        (["Object:StateChanged:Showing"], False),
        (["Object:Announcement:"], True),
        ([], True),
    ],
    ids=["Orca 43", "newer Orca", "written otherwise", "written otherwise, newer", "nobody"],
)
def test_only_who_listens_to_announcements_is_sent_them(listening: Listen, events, hears):
    assert listening(events).hears_announcements() is hears
