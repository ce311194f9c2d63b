"""A voice process made of a few lines, that a test can make hang, die, lie or fail."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from hiptimer.settings.settings import VoiceSettings
from hiptimer.voice.clip import ClipCache
from hiptimer.voice.workshop import Habits, VoiceWorkshop

PATIENCE = 0.5 if sys.platform != "win32" else 5.0
"""For one try, in seconds. Windows takes longer to start the process that tries again."""

FAKE_WORKER = dedent(
    """
    import json, os, pathlib, sys, time, wave
    from array import array

    folder = pathlib.Path(sys.argv[1])
    with open(folder / "pids", "a") as pids:
        print(os.getpid(), file=pids)

    def speak(path, seconds):
        with wave.open(path, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(22050)
            silent = array("h", [0]) * 2205
            loud = array("h", [9000]) * round(22050 * seconds)
            sound.writeframes((silent + loud + silent).tobytes())

    def answer(request):
        text = request.get("text", "")
        with open(folder / "asked", "a") as asked:
            print(text or request["type"], file=asked)
        if text:
            with open(folder / "voices", "a") as voices:
                print(request["voice"], file=voices)
        once = folder / "misbehaved"
        if text.startswith("once ") and not once.exists():
            once.touch()
            text = text.removeprefix("once ")
        if (folder / "mute").exists() or "fail" in text:
            return {"type": "failed", "message": "no"}
        if request["type"] == "describe":
            if (folder / "dies at first").exists():
                (folder / "dies at first").unlink()
                os._exit(1)
            spoken = {"ann": "en", "bob": "en-GB", "eva": "de", "odd": ""}
            if (folder / "bob is gone").exists():
                del spoken["bob"]
            voices = [
                {"id": name, "name": name, "language": tag, "driver": "fake", "version": "1"}
                for name, tag in spoken.items()
            ]
            return {"type": "description", "voices": voices, "defaults": voices[:1]}
        if request["voice"] == "bob" and (folder / "bob is gone").exists():
            return {"type": "failed", "message": "no bob"}
        if request["voice"] == "bob" and (folder / "bob hangs").exists():
            time.sleep(60)
        if text.startswith("hang"):
            time.sleep(60)
        if text.startswith("die"):
            os._exit(1)
        if text.startswith("babble"):
            return "babble"
        if text.startswith("empty"):
            pathlib.Path(request["path"]).touch()
        elif text.startswith("silent"):
            speak(request["path"], 0)
        elif text.startswith("endless"):
            speak(request["path"], 60)
        else:
            speak(request["path"], 0.4 * len(text.split()))
        return {"type": "rendered"}

    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
    """
)


class Workbench:
    """A workshop with the fake voice process, and what that process saw."""

    def __init__(self, folder: Path, habits: Habits) -> None:
        self.folder = folder
        self.clips = folder / "clips"
        self.script = folder / "worker.py"
        self.script.write_text(FAKE_WORKER)
        self.habits = habits
        self.workshops: list[VoiceWorkshop] = []

    def open(
        self, voice: str | None = None, words_per_minute: int = 150, language: str = "en"
    ) -> VoiceWorkshop:
        workshop = VoiceWorkshop(
            ClipCache(self.clips),
            VoiceSettings(voice),
            words_per_minute,
            language,
            command=[sys.executable, str(self.script), str(self.folder)],
            habits=self.habits,
        )
        self.workshops.append(workshop)
        return workshop

    def asked(self) -> list[str]:
        return self._lines("asked")

    def voices(self) -> list[str]:
        """The voice of each text that was asked for."""
        return self._lines("voices")

    def pids(self) -> list[int]:
        return [int(line) for line in self._lines("pids")]

    def misbehave(self) -> None:
        (self.folder / "mute").touch()

    def die_at_first(self) -> None:
        """Let the next process end before it has said who can speak."""
        (self.folder / "dies at first").touch()

    def behave(self) -> None:
        (self.folder / "mute").unlink()

    def _lines(self, name: str) -> list[str]:
        path = self.folder / name
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def make_workbench(tmp_path: Path) -> Iterator[Callable[..., Workbench]]:
    made: list[Workbench] = []

    def make(**habits: float) -> Workbench:
        made.append(Workbench(tmp_path, Habits(**habits, start=10.0, utterance=PATIENCE)))  # type: ignore[arg-type] - a test's own keywords
        return made[-1]

    yield make
    for bench in made:
        for workshop in bench.workshops:
            workshop.close()


@pytest.fixture
def workbench(make_workbench: Callable[..., Workbench]) -> Workbench:
    return make_workbench()
