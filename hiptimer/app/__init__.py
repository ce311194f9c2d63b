"""The composition root: builds every adapter and hands it to those who need it."""

from __future__ import annotations

from hiptimer.app.carriers import (
    Drawing,
    add_shared,
    draw,
    export_audio,
    export_sheet,
    laid_by_estimate,
    moment_at,
    share_routine,
    shared_files,
)
from hiptimer.app.opening_window import open_window
from hiptimer.app.program import (
    Program,
    bring_together,
    first_weekday,
    load_program,
    opened_journal,
)
from hiptimer.desktop.start import Start

__all__ = [
    "Drawing",
    "Program",
    "Start",
    "add_shared",
    "bring_together",
    "draw",
    "export_audio",
    "export_sheet",
    "first_weekday",
    "laid_by_estimate",
    "load_program",
    "moment_at",
    "open_window",
    "opened_journal",
    "run_voice_worker",
    "share_routine",
    "shared_files",
]


def run_voice_worker() -> None:
    """Be the voice process of another HipTimer."""
    from hiptimer.voice import worker  # brings pyttsx3

    worker.main()
