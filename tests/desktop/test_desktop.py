"""The screen kept awake, the clock, and whether there is a display."""

from __future__ import annotations

import ctypes
import socket
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from types import SimpleNamespace

import pytest

from hiptimer.desktop.awake import MAY_GO_DARK, ScreenKeeper, _with_wakepy
from hiptimer.desktop.before_qt import has_display, name_to_taskbar, share_one_heap
from hiptimer.desktop.clock import SystemClock

PATIENCE = 5
NO_SOCKETS = "displays answer at sockets that Python has not on Windows"


@pytest.fixture
def asked() -> SimpleQueue[str]:
    return SimpleQueue()


@pytest.fixture
def keeper(asked: SimpleQueue[str]) -> Iterator[ScreenKeeper]:
    @contextmanager
    def keep_awake() -> Generator[bool]:
        asked.put("awake")
        yield True
        asked.put("may sleep")

    keeper = ScreenKeeper(keep_awake)
    yield keeper
    keeper.close()


def test_the_screen_is_kept_awake_until_it_is_released(
    keeper: ScreenKeeper, asked: SimpleQueue[str]
) -> None:
    keeper.hold()
    assert asked.get(timeout=PATIENCE) == "awake"
    keeper.hold()
    keeper.release()
    assert asked.get(timeout=PATIENCE) == "may sleep"
    keeper.hold()
    assert asked.get(timeout=PATIENCE) == "awake"


def test_closing_lets_the_screen_sleep(keeper: ScreenKeeper, asked: SimpleQueue[str]) -> None:
    keeper.hold()
    keeper.close()
    assert [asked.get(timeout=PATIENCE) for _ in range(2)] == ["awake", "may sleep"]


@pytest.mark.parametrize("works", [True, False])
def test_what_the_system_does_not_let_be_kept_awake_is_known(works: bool) -> None:
    begun: SimpleQueue[bool] = SimpleQueue()

    @contextmanager
    def keep_awake() -> Generator[bool]:
        yield works
        begun.put(True)  # ends only after it was taken note of

    keeper = ScreenKeeper(keep_awake)
    assert not keeper.problem()
    keeper.hold()
    keeper.release()
    assert begun.get(timeout=PATIENCE)
    assert keeper.problem() == ("" if works else MAY_GO_DARK)
    keeper.close()


@pytest.mark.parametrize("is_held", [True, False])
@pytest.mark.parametrize("works", [True, False])
def test_whether_the_screen_can_be_kept_awake_can_be_asked(works: bool, is_held: bool) -> None:
    told: SimpleQueue[str] = SimpleQueue()
    tries: list[str] = []

    @contextmanager
    def keep_awake() -> Generator[bool]:
        tries.append("awake")
        yield works
        tries.append("may sleep")

    keeper = ScreenKeeper(keep_awake)
    if is_held:
        keeper.hold()
    keeper.ask(told.put)
    assert told.get(timeout=PATIENCE) == ("" if works else MAY_GO_DARK)
    if is_held:
        assert tries == ["awake"]
    keeper.close()
    assert tries == ["awake", "may sleep"]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there no bus is needed for it")
def test_without_a_desktop_to_ask_the_screen_is_not_held_for_awake(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with _with_wakepy() as awake:
        assert not awake


def test_a_keeper_that_was_never_asked_starts_nothing() -> None:
    keeper = ScreenKeeper()
    keeper.release()
    keeper.close()


def test_the_clock_never_goes_back() -> None:
    clock = SystemClock()
    readings = [clock.now() for _ in range(100)]
    assert readings == sorted(readings)


@pytest.mark.skipif(sys.platform == "win32", reason=NO_SOCKETS)
def test_a_machine_without_a_screen_has_no_display(tmp_path: Path) -> None:
    assert not has_display({}, "linux")
    assert not has_display({"DISPLAY": ":987"}, "linux")
    gone = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_display(gone, "linux")


@pytest.mark.skipif(sys.platform == "win32", reason=NO_SOCKETS)
def test_displays_that_answer_are_found(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as wayland:
        wayland.bind(str(tmp_path / "wayland-0"))
        there = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert has_display(there, "linux")
    assert has_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert has_display({}, "darwin")
    assert has_display({}, "win32")


@pytest.mark.skipif(sys.platform != "linux", reason="glibc is on Linux alone")
def test_what_was_freed_goes_back_to_the_system():
    share_one_heap()
    blocks = [bytes(2000) for _ in range(30_000)]  # 60 MB, too small for maps of their own
    last = bytes(2000)  # keeps the heap from shrinking by itself
    del blocks
    before = _resident_kilobytes()
    share_one_heap(give_back=True)
    assert before - _resident_kilobytes() > 30_000
    del last


def _resident_kilobytes() -> int:
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmRSS:")[2].split()[0])


def test_windows_is_told_whose_windows_these_are_and_no_other_system(monkeypatch):
    named: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=named.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)
    for system in ("linux", "darwin", "win32"):
        name_to_taskbar("app.hiptimer.HipTimer", system)
    assert named == ["app.hiptimer.HipTimer"]
