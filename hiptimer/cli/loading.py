"""The program as the commands without a window load it: what was wrong is said on stderr."""

from __future__ import annotations

import argparse

from hiptimer import app
from hiptimer.cli.printing import complain


def loaded(options: argparse.Namespace) -> app.Program:
    """What the command works on. Raises `ContentError`."""
    program = app.load_program(options.data_dir, options.language)
    for message in filter(None, (program.settings.message, *program.messages)):
        complain(message)
    return program
