"""Makes a pyttsx3 driver of a speech engine, so that it is asked in the same way as all others.

It knows only to speak to a file, which is all the voice process wants.
"""

from __future__ import annotations

from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from hiptimer.voice.engines.speech_engine import SpeechEngine

PACKAGE = "pyttsx3.drivers"


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


def driver_module(engine: SpeechEngine) -> ModuleType:
    """A module as pyttsx3 imports one for a driver; it is to be put among the loaded ones."""
    module = ModuleType(f"{PACKAGE}.{engine.driver}", f"Speaks with {engine.name}.")

    def build(proxy: Any) -> EngineDriver:
        return EngineDriver(proxy, engine)

    vars(module)["buildDriver"] = build
    return module
