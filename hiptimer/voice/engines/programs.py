"""Finds other programs and their data, and starts them; none outlives the voice process."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from hiptimer.voice.engines.speech_engine import EngineFailedError

LIMIT_SECONDS = 8.0
"""Shorter than the program's own patience with an utterance: a slow text then costs that text
only, not the whole voice process."""
SET_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of Linux."""
OURS = ("ESPEAK_DATA_PATH", "PYTHONHOME", "PYTHONPATH")
"""What this program sets for itself and would lead another one astray."""
_libc = ctypes.CDLL(None) if sys.platform.startswith("linux") else None


def find_program(names: Iterable[str]) -> Path | None:
    """The first of `names` that is a program on the path, or where its own path leads; or None."""
    found = next(filter(None, map(shutil.which, names)), None)
    return None if found is None else Path(found)


def run(command: Sequence[str | Path], text: str = "", seconds: float = LIMIT_SECONDS) -> None:
    """Run `command` with `text` as its input. Raises `EngineFailedError`, `OSError`."""
    try:
        done = subprocess.run(
            list(command),
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=seconds,
            env=outside_environment(),
            check=False,
            preexec_fn=die_with_parent,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineFailedError(f"no answer within {seconds} s") from error
    if done.returncode:
        raise EngineFailedError(f"{done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")


def outside_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment as it was before this program started.

    A frozen program has its own libraries in front and keeps what was there before under another
    name: <https://pyinstaller.org/en/stable/runtime-information.html>.
    """
    before = environment.get("LD_LIBRARY_PATH_ORIG")
    cleaned = {name: value for name, value in environment.items() if name not in OURS}
    if before is not None:
        cleaned["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        cleaned.pop("LD_LIBRARY_PATH", None)
    return cleaned


def die_with_parent() -> None:
    """Let the system end this process when the one that started it is gone.

    Runs between fork and exec, where Python warns of locks that another thread may hold: it takes
    none, as the library is loaded before.
    """
    if _libc is not None:
        _libc.prctl(SET_DEATH_SIGNAL, signal.SIGKILL)


def data_folders() -> tuple[Path, ...]:
    """The person's own folder for data, then those of the system, as XDG has them."""
    own = _absolute(os.environ.get("XDG_DATA_HOME", "")) or Path.home() / ".local" / "share"
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return (own, *filter(None, map(_absolute, shared.split(os.pathsep))))


def _absolute(name: str) -> Path | None:
    path = Path(name)
    return path if path.is_absolute() else None
