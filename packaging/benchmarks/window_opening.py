"""How long HipTimer's window takes to open, beside a bare PySide6 window in the same run.

    python packaging/benchmarks/window_opening.py [--runs N]

Each run is a whole process, from its start to the first painted frame. On Linux without a display
the windows open on Qt's offscreen platform. Prints both medians and their ratio; the goal is 1.6.
HipTimer is compiled first, as its set-up does it.
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
GOAL = 1.6

LEAVE_WHEN_PAINTED = """
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
class Leave(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest:
            QApplication.sendPostedEvents()
            watched.removeEventFilter(self)
            watched.event(event)
            os._exit(0)
        return False
leave = Leave()
def wait_for_paint(*_):
    window = next(w for w in QApplication.topLevelWidgets() if w.isWindow() and w.isVisible())
    window.installEventFilter(leave)
    window.update()
    while True:
        QApplication.processEvents()
QApplication.exec = wait_for_paint
"""
BARE = """
from PySide6.QtWidgets import QLabel, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("A bare window"))
window.resize(1280, 800)
window.show()
wait_for_paint()
"""
# What it imports before Qt is imported before it here, too.
HIPTIMER_FIRST = "from hiptimer.cli import main"
HIPTIMER = """
import sys
main(["--data-dir", sys.argv[1]])
"""


def seconds_to_open(first: str, code: str, data: str) -> float:
    """One run: a fresh interpreter, until it has painted its window."""
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT))
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begin = time.perf_counter()
    command = [sys.executable, "-c", first + LEAVE_WHEN_PAINTED + code, data]
    # Without a timeout: with one, Python looks only every 50 ms whether the process has ended.
    subprocess.run(command, env=environment, check=True)
    return time.perf_counter() - begin


def main() -> None:
    """Run both in turn and print what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=9, help="counted runs of each")
    runs = parser.parse_args().runs
    compileall.compile_dir(CHECKOUT / "hiptimer", quiet=2)
    bare: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as data:
        for run in range(runs + 1):
            pair = (
                seconds_to_open("", BARE, data),
                seconds_to_open(HIPTIMER_FIRST, HIPTIMER, data),
            )
            if run > 0:  # the first one warms the disk's cache
                bare.append(pair[0])
                ours.append(pair[1])
    ratios = [b / a for a, b in zip(bare, ours, strict=True)]
    print(f"bare PySide6 window: {statistics.median(bare):.3f} s (median of {runs})")
    print(f"HipTimer's window:   {statistics.median(ours):.3f} s (median of {runs})")
    print(f"ratio, pair by pair: {statistics.median(ratios):.2f} (goal: below {GOAL})")


if __name__ == "__main__":
    main()
