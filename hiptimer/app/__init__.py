"""The composition root: builds every adapter and hands it to those who need it."""

from __future__ import annotations

import builtins
from contextlib import closing
from importlib import import_module

from hiptimer.app.data_folder import bring_together
from hiptimer.app.program import Program, load_program, opened_journal
from hiptimer.desktop.start import Start
from hiptimer.storage.places import computer_name

__all__ = [
    "Program",
    "Start",
    "bring_together",
    "load_program",
    "open_window",
    "opened_journal",
    "run_voice_worker",
]
DESKTOP_ID = "app.hiptimer.HipTimer"
"""What the system's desktop entry, icon, taskbar button and metadata are called."""


def run_voice_worker() -> None:
    """Be the voice process of another HipTimer."""
    from hiptimer.voice import worker  # brings pyttsx3

    worker.main()


def open_window(program: Program, start: Start) -> int:
    """Open the window until it is closed, or hand over to the one that is open; the exit code."""
    import_qt()
    from hiptimer.desktop.single_instance import hand_over_or_be_first

    lock = program.data_folder / f"running-{computer_name()}.lock"
    first_start = hand_over_or_be_first(lock, program.data_folder, start)
    if first_start is None:
        return 0
    with closing(first_start):
        return _run(program, start, is_first=first_start.is_first)


def import_qt() -> None:
    """Import Qt, and let PySide6 keep out of all imports that follow.

    It would read the source of every module, to see whether that may want another spelling of Qt's
    names, and keep all of them in memory: 50 ms, and 8 MB of text, until a session is under way.
    """
    import_module("PySide6.QtCore")  # puts an import of its own in place of Python's
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


def _run(program: Program, start: Start, *, is_first: bool) -> int:
    from hiptimer.app.showing import Showing
    from hiptimer.desktop.before_qt import avoid_stuck_bus, name_to_taskbar
    from hiptimer.desktop.end_signals import EndSignals
    from hiptimer.ui.look.theme import make_application

    avoid_stuck_bus()
    name_to_taskbar(DESKTOP_ID)
    application = make_application()
    application.setApplicationName("HipTimer")
    application.setDesktopFileName(DESKTOP_ID)
    ends = EndSignals()
    showing = Showing(program, start, is_first=is_first)
    ends.asked.connect(showing.leave)
    # A log out may end the program without another word, or not at all where somebody calls it off.
    application.commitDataRequest.connect(showing.keep)
    application.aboutToQuit.connect(showing.keep)
    showing.begin()
    try:
        return application.exec()
    finally:
        showing.close()
        ends.close()
