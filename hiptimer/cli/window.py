"""The commands that open the window."""

from __future__ import annotations

import argparse

from hiptimer import app
from hiptimer.cli.failures import NamedFailureError
from hiptimer.desktop.display import has_display


def open_window(options: argparse.Namespace) -> int:
    """Open the window on its first page."""
    return _open(options, app.Start())


def start(options: argparse.Namespace) -> int:
    """Open the window with a session running."""
    return _open(
        options, app.Start(options.routine, options.minutes, options.first_side, options.speed)
    )


def start_in_tray(options: argparse.Namespace) -> int:
    """Wait in the tray, without a window."""
    return _open(options, app.Start(in_tray=True))


def open_file(options: argparse.Namespace) -> int:
    """Open the window with a shared routine to look at."""
    return _open(options, app.Start(file=options.file))


def _open(options: argparse.Namespace, start: app.Start) -> int:
    program = app.load_program(options.data_dir, options.language)
    if start.routine is not None:
        program.library.routine(start.routine)
    if not has_display():
        message = (
            "there is no display here to open a window on. "
            "`hiptimer export ROUTINE --audio FILE.wav` makes a session to listen to."
        )
        raise NamedFailureError(message)
    return app.open_window(program, start)
