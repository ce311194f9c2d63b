"""The command line. Without a command it opens the window.

Exit codes: 0 done, 1 a named failure with one line on stderr, 2 wrong usage. A command that was
ended before it was done ends with 128 and the signal's number, as shells have it; the window
ends with 0 then, since that is all that it was asked for.
"""

from __future__ import annotations

import signal
import sys
from argparse import Namespace
from collections.abc import Generator, Sequence
from contextlib import contextmanager

from hiptimer import app
from hiptimer.cli.loading import ROUTINE_ENDING, NamedFailureError
from hiptimer.cli.parser import make_parser
from hiptimer.cli.printing import OutputLostError, complain, finish, output_lost, prepare_streams
from hiptimer.messages import ExplainedError
from hiptimer.training.faults import ContentError
from hiptimer.training.library import UnknownExerciseError

VOICE_WORKER = "--voice-worker"
"""How a frozen program, which has no Python to call, starts itself as the voice process."""

TAKE_A_VALUE = ("--data-dir", "--language")
"""The options that stand before a command and have their value in a word of its own."""
ENDED_BY = 128
"""What the exit code of a command exceeds the number of the signal by that ended it."""
ENDING = ("SIGTERM", "SIGHUP", "SIGINT")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments == [VOICE_WORKER]:
        app.run_voice_worker()
        return 0
    prepare_streams()
    try:
        code = _run(_opening(arguments))
    except OutputLostError as lost:
        return output_lost(lost.error)
    except KeyboardInterrupt:  # before the command was under way
        return ENDED_BY + signal.SIGINT
    finally:
        failed = finish()
    return code or failed


def _run(arguments: Sequence[str]) -> int:
    # A default of the parser's own would also be one of each command's, and undo what came before.
    options = make_parser().parse_args(arguments, Namespace(data_dir=None, language=None))
    try:
        with _ending_tidily():
            return options.run(options)
    except ContentError as error:
        more = len(error.faults) - 1
        rest = f" (and {more} more: see `hiptimer check`)" if more else ""
        return _fail(f"{error.faults[0]}{rest}")
    except (ExplainedError, NamedFailureError) as error:
        return _fail(str(error))
    except UnknownExerciseError as error:
        return _fail(f"there is no exercise or variant {error}.")
    except OSError as error:  # of a file that no command has a sentence of its own for
        return _fail(f"{error.filename or 'a file'} cannot be used: {error.strerror or error}.")


def _opening(arguments: Sequence[str]) -> list[str]:
    """`arguments`, with the command where a file stands in its place, as after a double click."""
    found = list(arguments)
    at = 0
    while at < len(found) and found[at].startswith("-"):
        at += 2 if found[at] in TAKE_A_VALUE else 1
    if at < len(found) and found[at].lower().endswith(ROUTINE_ENDING):
        found.insert(at, "open")
    return found


@contextmanager
def _ending_tidily() -> Generator[None]:
    """Let what a command has begun be taken away again when the system ends it."""
    codes: list[int] = []

    def end(number: int, _frame: object) -> None:
        codes.append(ENDED_BY + number)
        raise SystemExit(codes[0])

    known = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    heeded = [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, end) for number in heeded}
    try:
        yield
    except Exception:
        if codes:  # what was broken off may complain of just that
            raise SystemExit(codes[0]) from None
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _fail(sentence: str) -> int:
    complain(sentence)
    return 1
