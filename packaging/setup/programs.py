"""Calls other programs while HipTimer is set up, and keeps the words of one that fails."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

LINES_SHOWN = 8
PIP_FOOTNOTES = ("note:", "hint:", "[end of output]", "exit code:", "╰─>", "│")


class SetupFailedError(Exception):
    """HipTimer cannot be set up; the message says why and what to do."""


class ProgramFailedError(SetupFailedError):
    """A program that was called failed; the message is the end of its `output`."""

    def __init__(self, output: str) -> None:
        super().__init__(last_lines(output))
        self.output = output


def say(sentence: str) -> None:
    """Print one line for the person on stderr; stdout belongs to the program that is started."""
    print(sentence, file=sys.stderr, flush=True)


def call(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    extra_env: Mapping[str, str] | None = None,
) -> None:
    """Run `command` quietly.

    Raises:
        ProgramFailedError: it failed, or could not even be started.
    """
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env={**os.environ, **(extra_env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise ProgramFailedError(str(error)) from error
    if done.returncode != 0:
        raise ProgramFailedError(done.stdout)


def last_lines(output: str) -> str:
    """Return the end of a program's output, indented, without empty lines and pip's footnotes."""
    lines = [line.strip() for line in output.splitlines()]
    lines = [line for line in lines if line and not line.startswith(PIP_FOOTNOTES)]
    return "\n".join(f"  {line}" for line in lines[-LINES_SHOWN:]) or "  (it said nothing)"


def hand_over(
    command: Sequence[str | Path],
    *,
    platform: str = sys.platform,
    execute: Callable[[str, list[str]], object] = os.execv,
) -> int:
    """Let `command` take this process's place; on Windows, wait for it and return its exit code."""
    words = [str(word) for word in command]
    if platform == "win32":  # Its exec returns to the shell at once, while the program still runs.
        return subprocess.run(words, check=False).returncode
    sys.stdout.flush()
    sys.stderr.flush()
    execute(words[0], words)
    return 0
