"""The program as the commands without a window load it: what was wrong is said on stderr."""

from __future__ import annotations

import argparse
import sys

from hiptimer import app


def loaded(options: argparse.Namespace) -> app.Program:
    """What the command works on. Raises `ContentError`."""
    program = app.load_program(options.data_dir, options.language)
    for message in filter(None, (program.settings.message, *program.messages)):
        complain(message)
    return program


def complain(sentence: str) -> None:
    """Say on stderr what is wrong; the command goes on."""
    print(f"hiptimer: {sentence}", file=sys.stderr)
