"""How long the Build page takes to answer a key, with a routine of 5 drills and one of 500.

    python packaging/benchmarks/build_editing.py [--drills N] [--runs N]

A key is measured from its press until everything that it changed is painted: the list, the form,
the coverage and the hints. Each kind is pressed several times at the start, in the middle and near
the end of the routine. The length of a long routine follows when no key has been pressed for a
moment; that is told by itself. The goal is a frame, 16 ms, for every key and for the length.
"""

# The platform is chosen before Qt is imported, and painting is what is measured here.

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, NoReturn

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CHECKOUT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "packaging")]

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hiptimer.desktop.clock import SystemClock
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.storage.content import MotionFolder, read_library, read_phrases
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel, SettingsModel
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.services import Services
from shown.in_memory import journal_in_memory

GOAL = 16.0
"""Milliseconds."""
FEW = 5
PRESSES = 4
SETTLING_SECONDS = 0.4
ASSETS = CHECKOUT / "assets"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class NoStore:
    """Settings that are the defaults."""

    def load(self) -> Settings:
        """The defaults."""
        return Settings()

    def save(self, settings: Settings) -> None:
        """Keep nothing."""


class Took(NamedTuple):
    """Milliseconds on the clock, and those of them that this process worked."""

    clock: float
    work: float
    what: str


def services_of(library: Library, folder: Path) -> Services:
    """Services for a page that plays nothing and keeps its routines in `folder`."""

    def unused() -> NoReturn:
        raise NotImplementedError

    return Services(
        content=ContentModel(library, OwnFiles(folder, library)),
        phrases=read_phrases(ASSETS),
        clock=SystemClock(),
        settings=SettingsModel(NoStore()),
        sound=unused,
        voices=unused,
        awake=unused,
        open_journal=journal_in_memory,
        motion=MotionFolder(ASSETS / "motions").motion,
    )


def keep_routine(services: Services, drills: int) -> str:
    """Keep a routine of so many drills, those of HipTimer over and over; its id."""
    like = services.library.routine("full-hip-reset")
    items = (like.items * (drills // len(like.items) + 1))[:drills]
    own = services.content.own
    assert own is not None
    kept = own.save_routine(replace(like, id=f"drills-{drills}", items=items, sources=()))
    services.content.reload()
    return kept.id


def settle() -> None:
    """Let everything be drawn that is drawn later."""
    stop = time.perf_counter() + SETTLING_SECONDS
    while time.perf_counter() < stop:
        QApplication.processEvents()


def measured(action: Callable[[], object], what: str) -> Took:
    """Do it, and paint what follows."""
    clock, work = time.perf_counter(), time.process_time()
    action()
    QApplication.processEvents()
    return Took((time.perf_counter() - clock) * 1000, (time.process_time() - work) * 1000, what)


def pressed(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier, what: str) -> Took:
    """Press a key."""
    return measured(lambda: QTest.keyClick(widget, key, modifier), what)


def keys_at(editor: Editor, place: int) -> list[Took]:
    """Press everything that changes a routine, around `place`."""
    rows, dose, name = editor.pane.list, editor.form.dose, editor.pane.name
    none = Qt.KeyboardModifier.NoModifier
    rows.go_to(place)
    rows.setFocus()
    settle()
    times: list[Took] = []
    for _ in range(PRESSES):
        times += [
            pressed(rows, Qt.Key.Key_Up, none, "going up"),
            pressed(rows, Qt.Key.Key_Down, ALT, "moving down"),
            pressed(rows, Qt.Key.Key_Up, ALT, "moving up"),
            pressed(rows, Qt.Key.Key_D, CONTROL, "doubling"),
            pressed(rows, Qt.Key.Key_Delete, none, "removing"),
            pressed(dose, Qt.Key.Key_Up, none, "a longer dose"),
            pressed(dose, Qt.Key.Key_Down, none, "a shorter dose"),
            pressed(name, Qt.Key.Key_A, none, "a letter of the name"),
            measured(editor.bar.undo.click, "undo"),
            measured(editor.bar.redo.click, "redo"),
        ]
    last = len(editor.pane.items.listed) - 1
    times.append(measured(lambda: editor.does.move(place, last), "dragging to the end"))
    times.append(measured(lambda: editor.does.move(last, place), "dragging back"))
    return times


def report(page: BuildPage, routine: str, runs: int) -> float:
    """Measure one routine and print; the slowest key in milliseconds."""
    times: list[Took] = []
    lengths: list[Took] = []
    drills = 0
    gc.collect()  # what loading has left behind is not this page's doing
    for _ in range(runs):
        page.edit_routine(routine)
        editor = page.editor
        assert editor is not None
        drills = len(editor.pane.items.listed)
        for place in (1, drills // 2, drills - 2):
            times += keys_at(editor, place)
        lengths.append(measured(editor.facts.count_seconds, "length"))
        page.model.discard()
        page.show_all()
    slowest, busiest = max(times), max(took.work for took in times)
    usual = statistics.median(took.clock for took in times)
    length = max(lengths).clock
    print(f"{drills:>4} drills: {len(times)} keys, median {usual:.1f} ms,", end=" ")
    print(f"slowest {slowest.clock:.1f} ms ({slowest.what}), of which it worked at most", end=" ")
    print(f"{busiest:.1f} ms; the length takes {length:.1f} ms")
    return max(slowest.clock, length)


def main() -> int:
    """Measure both routines in one run; 1 where the goal is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--drills", type=int, default=500)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    application = QApplication([])
    appearance = Appearance(LookSettings())
    with tempfile.TemporaryDirectory() as folder:
        services = services_of(read_library(ASSETS), Path(folder))
        routines = [keep_routine(services, drills) for drills in (FEW, arguments.drills)]
        page = BuildPage(services, appearance)
        page.resize(1080, 800)
        page.show()
        page.activateWindow()
        report_of = [report(page, routine, arguments.runs) for routine in routines]
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    few, many = report_of
    print(f"slowest with {arguments.drills} against {FEW}: {many - few:+.1f} ms (goal {GOAL:g} ms)")
    del application
    return 0 if max(report_of) <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
