"""What the voice process wants of a program that speaks, and how pyttsx3 gets a driver of it.

A driver, so that such a program is asked in the same way as the system's own engines.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Protocol

SLOWEST, FASTEST = 0.5, 2.0
"""Times an engine's usual rate."""
PACKAGE = "pyttsx3.drivers"


class EngineFailedError(Exception):
    """The engine cannot speak this: the text says why, for the developer."""


@dataclass(frozen=True, slots=True)
class EngineVoice:
    """A voice: an id that no other engine uses, a name to show, its language tag, its version."""

    id: str
    name: str
    language: str
    version: str


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
    states: list[str] = []
    for file in files:
        try:
            state = file.stat()
        except OSError:
            continue
        states.append(f"{state.st_size}.{state.st_mtime_ns}")
    return "-".join(states)


def driver_module(engine: SpeechEngine) -> ModuleType:
    """A module as pyttsx3 imports one for a driver; it is to be put among the loaded ones."""
    module = ModuleType(f"{PACKAGE}.{engine.driver}", f"Speaks with {engine.name}.")

    def build(proxy: Any) -> EngineDriver:
        return EngineDriver(proxy, engine)

    vars(module)["buildDriver"] = build
    return module


class EngineDriver:
    """What pyttsx3 wants of a driver; it keeps commands until `startLoop` says that it is idle."""

    def __init__(self, proxy: Any, engine: SpeechEngine) -> None:
        self._proxy = proxy
        self._engine = engine
        self._voice = ""
        self._rate = 0

    def destroy(self) -> None:
        """The engine lives on: it may have a voice loaded."""

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Do all that waits, the end of the loop included."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Nothing is left to end."""

    def stop(self) -> None:
        """Nothing is sounding."""

    def getProperty(self, name: str) -> Any:  # noqa: N802 - pyttsx3's name
        """The voices, the voice or the rate."""
        if name == "voices":
            return [
                SimpleNamespace(
                    id=each.id, name=each.name, languages=[each.language], version=each.version
                )
                for each in self._engine.voices()
            ]
        return {"voice": self._voice, "rate": self._rate}[name]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802 - pyttsx3's name
        """Take on a voice or a rate. Raises `KeyError` for anything else."""
        match name:
            case "voice":
                self._voice = str(value)
            case "rate":
                self._rate = int(value)
            case _:
                raise KeyError(name)

    def save_to_file(self, text: str, filename: str) -> None:
        """Speak `text` to the file."""
        self._engine.speak(text, self._voice, self._rate, Path(filename))
