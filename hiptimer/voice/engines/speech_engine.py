"""What the voice process wants of a program that speaks, and how pyttsx3 gets a driver of it.

A driver, so that such a program is asked in the same way as the system's own engines. Programs are
found with their data, and started; none outlives the voice process.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from msgspec import Struct

SLOWEST, FASTEST = 0.5, 2.0
"""Times an engine's usual rate."""
PACKAGE = "pyttsx3.drivers"
LIMIT_SECONDS = 8.0
"""Shorter than the program's own patience with an utterance: a slow text then costs that text
only, not the whole voice process."""
SET_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of Linux."""
OURS = ("ESPEAK_DATA_PATH", "PYTHONHOME", "PYTHONPATH")
"""What this program sets for itself and would lead another one astray."""
_libc = ctypes.CDLL(None) if sys.platform.startswith("linux") else None


class EngineFailedError(Exception):
    """The engine cannot speak this: the text says why, for the developer."""


class NothingSpokenError(EngineFailedError):
    """The engine is well and has nothing to say for this text, such as one in other letters."""


class EngineVoice(Struct, frozen=True):
    """A voice: an id that no other engine uses, a name to show, its language tag, its version."""

    id: str
    name: str
    language: str
    version: str

    @property
    def languages(self) -> list[str]:
        """As pyttsx3 wants it."""
        return [self.language]


class SpeechEngine(Protocol):
    """One program with the voices that are there for it.

    `name` is what people call it, such as "Piper", and `driver` what pyttsx3 shall know it by.
    """

    name: str
    driver: str

    def voices(self) -> tuple[EngineVoice, ...]:
        """The voices that are there now; none where the program is not. Starts nothing."""
        ...

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        """Write `text` to the WAV file `path`. Raises `EngineFailedError`, `OSError`."""
        ...


def scale_of(words_per_minute: int, usual: int) -> float:
    """How many times the `usual` rate is asked for, within what every engine can do."""
    return min(FASTEST, max(SLOWEST, words_per_minute / usual))


def plain(text: str) -> str:
    """`text` on one line and without what an engine might take for markup, or for its end."""
    return " ".join(text.translate(dict.fromkeys(map(ord, "<>&\0"), " ")).split())


def stamp(*files: Path) -> str:
    """Changes when one of `files` does: their sizes and times."""
    states: list[str] = []
    for file in files:
        with suppress(OSError):
            state = file.stat()
            states.append(f"{state.st_size}.{state.st_mtime_ns}")
    return "-".join(states)


def driver_module(engine: SpeechEngine) -> ModuleType:
    """A module as pyttsx3 imports one for a driver; it is to be put among the loaded ones."""
    module = ModuleType(f"{PACKAGE}.{engine.driver}", f"Speaks with {engine.name}.")
    vars(module)["buildDriver"] = partial(EngineDriver, engine)
    return module


class EngineDriver:
    """What pyttsx3 wants of a driver; it keeps commands until `startLoop` says that it is idle."""

    def __init__(self, engine: SpeechEngine, proxy: Any) -> None:
        self._engine = engine
        self._proxy = proxy
        self._properties: dict[str, Any] = {"voice": "", "rate": 0}

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Do all that waits, the end of the loop included."""
        self._proxy.setBusy(False)

    def destroy(self) -> None:
        """Nothing is sounding, nothing is left to end, and the engine may have a voice loaded."""

    endLoop = stop = destroy  # noqa: N815 - pyttsx3's name

    def getProperty(self, name: str) -> Any:  # noqa: N802 - pyttsx3's name
        """The voices, the voice or the rate."""
        return list(self._engine.voices()) if name == "voices" else self._properties[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - pyttsx3's name
        """Take on a voice or a rate. Raises `KeyError` for anything else."""
        if name not in self._properties:
            raise KeyError(name)
        self._properties[name] = value

    def save_to_file(self, text: str, filename: str) -> None:
        """Speak `text` to the file."""
        voice, rate = self._properties["voice"], self._properties["rate"]
        self._engine.speak(text, voice, rate, Path(filename))


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
