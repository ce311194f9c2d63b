"""How long another look takes in the real window: from the choice to the first frame in it.

    python packaging/benchmarks/look_changing.py [--runs N]

Each run is a whole process, in which first Settings alone is built and then
every page. Each time the look goes from light to dark and back, beside one style sheet set right
after another, as Qt's own way is. Shown are the medians of the processor time. The goal is three
quarters of what Qt's own way takes. On Linux without a display the window opens on Qt's offscreen
platform.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
GOAL = 0.75

CHANGE_LOOK = """
import json, sys, time
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from hiptimer.settings.settings import ThemeChoice
class Painted(QObject):
    at = 0.0
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.UpdateRequest and not self.at:
            watched.removeEventFilter(self)
            watched.event(event)
            self.at = time.process_time()
            return True
        return False
def settle():
    for _ in range(8):
        QApplication.processEvents()
def changed(window, change):
    painted = Painted()
    window.installEventFilter(painted)
    begin = time.process_time()
    change()
    while not painted.at:
        QApplication.processEvents()
    settle()
    return (painted.at - begin) * 1000
def look(window, theme):
    model = window._services.settings
    wanted = replace(model.settings, look=replace(model.settings.look, theme=theme))
    return lambda: model.replace(wanted)
def plainly(tokens):
    from hiptimer.ui.look.theme import style_sheet
    return lambda: QApplication.instance().setStyleSheet(style_sheet(tokens, 1.0))
def measure(*_):
    from hiptimer.ui.look.tokens import DARK, LIGHT
    window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "show_page"))
    window.resize(1280, 800)
    while window.page is None or window.pages.stack.count() < 2:
        QApplication.processEvents()
    window.show_page("today")  # in place of what a newcomer is asked
    measured = []
    for pages in (["settings"], ["exercises", "build", "history", "settings"]):
        for page in pages:
            window.show_page(page)
            settle()
        themes = (ThemeChoice.DARK, ThemeChoice.LIGHT) * 3
        ours = [changed(window, look(window, each)) for each in themes]
        plain = [changed(window, plainly(each)) for each in (DARK, LIGHT) * 3]
        measured.append([sorted(ours)[3], sorted(plain)[3], len(QApplication.allWidgets())])
    print(json.dumps(measured))
    window.close()
    return 0
QApplication.exec = measure
from hiptimer.cli import main
main(["--data-dir", sys.argv[1]])
"""


def changing() -> list[list[float]]:
    """One run: ms to the frame, ms the plain way, and widgets; Settings alone, then all pages."""
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT))
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", CHANGE_LOOK, folder]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout.splitlines()[-1])


def main() -> int:
    """Change, print, and fail above the goal."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runs", type=int, default=5, help="counted runs")
    runs = [changing() for _ in range(parser.parse_args().runs)]
    shares: list[float] = []
    for place, name in enumerate(("Settings alone", "all pages")):
        ours, plain, widgets = (
            statistics.median(run[place][at] for run in runs) for at in range(3)
        )
        print(
            f"{name:>14}, {widgets:5.0f} widgets {ours:6.0f} ms, sheet after sheet {plain:6.0f} ms"
        )
        shares.append(ours / plain)
    return 0 if max(shares) <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
