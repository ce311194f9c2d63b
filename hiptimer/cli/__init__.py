"""The command line. Without a command it opens the window.

Exit codes: 0 done, 1 a named failure with one line on stderr, 2 wrong usage.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from hiptimer import app
from hiptimer.cli.arguments import ROUTINE_ENDING
from hiptimer.cli.failures import NamedFailureError
from hiptimer.cli.parser import make_parser
from hiptimer.cli.printing import (
    OutputLostError,
    complain,
    finish,
    output_lost,
    prepare_streams,
)
from hiptimer.training.faults import ContentError
from hiptimer.training.library import UnknownExerciseError, UnknownRoutineError

VOICE_WORKER = "--voice-worker"
"""How a frozen program, which has no Python to call, starts itself as the voice process."""

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl+C ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments == [VOICE_WORKER]:
        app.run_voice_worker()
        return 0
    prepare_streams()
    try:
        code = _run(arguments)
    except OutputLostError as lost:
        return output_lost(lost.error)
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        failed = finish()
    return code or failed


def _run(arguments: Sequence[str]) -> int:
    if arguments and arguments[0].lower().endswith(ROUTINE_ENDING):
        arguments = ["open", *arguments]  # as a double click on a file has it
    # A default of the parser's own would also be one of each command's, and undo what came before.
    options = make_parser().parse_args(arguments, Namespace(data_dir=None, language=None))
    try:
        return options.run(options)
    except ContentError as error:
        more = len(error.faults) - 1
        rest = f" (and {more} more: see `hiptimer check`)" if more else ""
        return _fail(f"{error.faults[0]}{rest}")
    except (app.ExportFailedError, NamedFailureError, UnknownRoutineError) as error:
        return _fail(str(error))
    except UnknownExerciseError as error:
        return _fail(f"there is no exercise or variant {error}.")
    except OSError as error:  # of a file that no command has a sentence of its own for
        return _fail(f"{error.filename or 'a file'} cannot be used: {error.strerror or error}.")


def _fail(sentence: str) -> int:
    complain(sentence)
    return 1
