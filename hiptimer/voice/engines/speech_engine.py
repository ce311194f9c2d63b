"""What the voice process wants of a program that speaks, and how pyttsx3 gets a driver of it.

A driver, so that such a program is asked in the same way as the system's own engines.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

from msgspec import Struct

SLOWEST, FASTEST = 0.5, 2.0
"""Times an engine's usual rate."""
PACKAGE = "pyttsx3.drivers"


class EngineFailedError(Exception):
    """The engine cannot speak this: the text says why, for the developer."""


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
    """One program with the voices that are there for it."""

    name: str
    """What people call it, such as "Piper"."""

    driver: str
    """What pyttsx3 shall know it by."""

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
    """`text` on one line and without what an engine might take for markup."""
    return " ".join(text.replace("<", " ").replace(">", " ").replace("&", " ").split())


def stamp(*files: Path) -> str:
    """Changes when one of `files` does: their sizes and times."""
    states = (file.stat() for file in files if file.exists())
    return "-".join(f"{state.st_size}.{state.st_mtime_ns}" for state in states)


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
