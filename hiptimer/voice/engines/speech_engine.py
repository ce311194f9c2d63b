"""What the voice process wants of a program that speaks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

SLOWEST, FASTEST = 0.5, 2.0
"""Times an engine's usual rate."""


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
    """What its clips are kept under, beside the drivers of pyttsx3 for other systems."""

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
