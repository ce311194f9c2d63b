"""What opening the window does not wait for: it would be seen later by each of these."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import hiptimer

OPEN = """
import linecache, os, sys
import hiptimer.app
from hiptimer.cli import main

def paint(frame, event):
    print(*sys.modules, *(f"Qt.{name}" for name in vars(sys.modules["PySide6.QtCore"])))
    print(*(f"text:{name}" for name in linecache.cache))
    sys.stdout.flush()
    os._exit(0)

def run(*start, **how):
    from hiptimer.ui.window.pages import FirstFrame

    FirstFrame.paintEvent = paint
    return shown(*start, **how)

shown, hiptimer.app._run = hiptimer.app._run, run
main(["--data-dir", sys.argv[1]])
"""
OURS = Path(hiptimer.__file__).parent
LATER = {
    "Qt.Qt",  # all its enumerations are made when it is first named
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "queue",
    "socket",
    "sqlite3",
    "hiptimer.app.reminding.reminding",
    "hiptimer.audio.live",
    "hiptimer.desktop.awake",
    "hiptimer.desktop.login_start",
    "hiptimer.desktop.linux.mpris",
    "hiptimer.figure.motion",
    "hiptimer.journal.habits",
    "hiptimer.session.compiling",
    "hiptimer.ui.look.button_ring",
    "hiptimer.ui.player.page",
    "hiptimer.ui.today.page",
    "hiptimer.ui.window.sidebar",
    "hiptimer.voice.workshop",
}

if sys.platform == "win32":
    LATER.remove("socket")  # there it says what the computer is called


def test_what_the_first_frame_does_not_need_is_loaded_after_it(tmp_path: Path):
    opened = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path)],
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded = set(opened.stdout.split())
    assert {"hiptimer.ui.window.main_window", "Qt.QObject"} <= loaded, "the window has been opened"
    assert sorted(LATER & loaded) == []
    texts = [name for name in loaded if name.startswith(f"text:{OURS}")]
    assert texts == [], "nobody needs the source of what is imported"
