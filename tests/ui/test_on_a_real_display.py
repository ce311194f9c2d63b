"""What only a real display shows: keys that are held or of other alphabets, and small screens."""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect

NEEDED = [
    *(name for name in ("Xvfb", "openbox", "setxkbmap") if shutil.which(name) is None),
    *(name for name in ("X11", "Xtst") if ctypes.util.find_library(name) is None),
]
pytestmark = pytest.mark.skipif(bool(NEEDED), reason=f"not here: {NEEDED}")

ROOT = Path(__file__).resolve().parent.parent.parent
REPEATS_AFTER_MS, REPEATS_EVERY_MS = 200, 25
HELD_MS = 700
"""A held key comes about twenty times: people's displays are slower, and hold up no test."""
ESCAPE, E, ENTER, F, V, M, SPACE, UP, RIGHT, PAGE_DOWN = 9, 26, 36, 41, 55, 58, 65, 111, 114, 117
"""X11's codes of places on the keyboard."""


class Display:
    """An X display of its own, with a window manager; presses keys on it."""

    def __init__(self, size: str = "1280x800") -> None:
        xvfb = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", f"{size}x24"]
        xvfb += ["-ardelay", str(REPEATS_AFTER_MS), "-arinterval", str(REPEATS_EVERY_MS)]
        self._server = subprocess.Popen(
            xvfb, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._server.stdout is not None
        self.name = f":{self._server.stdout.readline().strip()}"
        self._x11: Any = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test: Any = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._connection = ctypes.c_void_p(self._x11.XOpenDisplay(self.name.encode()))
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stderr=subprocess.DEVNULL
        )

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "DISPLAY": self.name,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "packaging")]),
        }

    def use_layout(self, *layout: str) -> None:
        subprocess.run(["setxkbmap", *layout], env=self.environment, check=True)

    def turn(self, key: int, *, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._connection, key, int(down), ctypes.c_ulong(0))
        self._x11.XSync(self._connection, 0)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._connection)
        for process in (self._manager, self._server):
            with process:
                process.terminate()


class Window:
    """A HipTimer window on that display."""

    def __init__(self, display: Display, folder: Path, scale: float = 1.0) -> None:
        self._display = display
        program = [sys.executable, str(Path(__file__).with_name("followed_window.py")), str(folder)]
        self._process = subprocess.Popen(
            program,
            env=display.environment | {"QT_SCALE_FACTOR": str(scale)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        while not self.ask("100")["active"]:
            pass

    def ask(self, line: str) -> dict[str, Any]:
        """Say what it is to do, or how many milliseconds are to pass; where it stands then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(line, file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())

    def hold(self, key: int, milliseconds: int = HELD_MS) -> dict[str, Any]:
        self._display.turn(key, down=True)
        self.ask(str(milliseconds))
        self._display.turn(key, down=False)
        return self.ask("200")

    def press(self, key: int) -> dict[str, Any]:
        return self.hold(key, 50)

    def close(self) -> None:
        self._process.communicate(timeout=30)


@pytest.fixture(scope="module")
def display() -> Iterator[Display]:
    display = Display()
    yield display
    display.close()


@pytest.fixture
def window(display: Display, tmp_path: Path) -> Iterator[Window]:
    display.use_layout("us")
    window = Window(display, tmp_path)
    yield window
    window.close()


def contains(outer: list[int], inner: list[int]) -> bool:
    return QRect(*outer).contains(QRect(*inner))


@pytest.mark.parametrize(
    ("size", "scale"), [("1366x768", 1.25), ("1366x768", 1.5), ("800x480", 1.0), ("800x480", 2.0)]
)
def test_the_first_window_is_inside_a_small_screen_with_all_of_its_buttons(
    tmp_path: Path, size: str, scale: float
):
    display = Display(size)
    window = Window(display, tmp_path, scale)
    try:
        followed = window.ask("follow")
        assert contains(followed["screen"], followed["frame"])
        assert len(followed["buttons"]) == 19
        assert all(contains(followed["frame"], each) for each in followed["buttons"])
    finally:
        window.close()
        display.close()


def test_a_key_that_is_held_down_counts_once(window: Window):
    begun = window.ask("follow")
    assert window.hold(RIGHT)["index"] == begun["index"] + 1
    there = window.hold(PAGE_DOWN)
    assert there["index"] == begun["index"] + 2
    assert window.hold(UP)["seconds"] == there["seconds"] + 15
    assert window.hold(SPACE)["state"] == "paused"
    assert window.hold(SPACE)["state"] == "running"
    assert not window.hold(V)["voice"]
    assert window.hold(M)["mirrored"]
    assert window.hold(F)["full"]
    left = window.hold(ESCAPE)
    assert (left["full"], left["state"]) == (False, "running"), "only mat mode is left"
    assert window.hold(ESCAPE)["state"] == "paused", "it asks whether to end"


def test_enter_that_is_held_down_resumes_a_session_and_leaves_its_buttons_alone(window: Window):
    assert window.ask("0")["page"] == "today"
    resumed = window.hold(ENTER)
    assert (resumed["page"], resumed["state"]) == ("player", "running")


@pytest.mark.parametrize("layout", ["ru", "gr", "il"])
def test_letters_are_keys_by_their_place_where_the_layout_has_other_ones(
    display: Display, window: Window, layout: str
):
    display.use_layout(layout)
    window.ask("follow")
    assert not window.press(V)["voice"]
    assert window.press(F)["full"]
    assert not window.press(F)["full"]
    assert window.press(M)["mirrored"]
    assert window.press(E)["variant"] is not None


def test_a_latin_letter_is_a_key_wherever_it_is(display: Display, window: Window):
    display.use_layout("us", "dvorak")
    window.ask("follow")
    u_where_f_is = window.press(F)
    assert not u_where_f_is["full"]
    assert window.press(29)["full"], "Dvorak's F is where Y is"
