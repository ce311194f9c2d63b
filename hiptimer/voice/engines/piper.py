"""Piper: natural voices in all our languages, where a person has the program and a voice."""

from __future__ import annotations

from pathlib import Path

from hiptimer.voice.engines.piper_process import PiperProcess
from hiptimer.voice.engines.piper_voices import described, find_models, voice_folders
from hiptimer.voice.engines.programs import find_program
from hiptimer.voice.engines.speech_engine import EngineFailedError, EngineVoice, plain, scale_of

PROGRAMS = ("piper-tts", "piper")
USUAL_WORDS_PER_MINUTE = 175
"""The rate that a length scale of 1 stands for. Measured over 20 cues of a session: the voice "joe"
then says 203 words a minute, eSpeak 165 when it is asked for 150. Voices differ, so a little less
than that ratio, for clips that are short enough."""
OTHER_PIPER = (b"ratbag", b"gi.repository")
"""Stand in the program of the same name that configures gaming mice, which must not be started."""


class Piper:
    """Keeps the voice that spoke last loaded."""

    name = "Piper"
    driver = "hiptimer_piper"

    def __init__(self) -> None:
        self._loaded: tuple[Path, float] | None = None
        self._process: PiperProcess | None = None

    def voices(self) -> tuple[EngineVoice, ...]:
        """The voices whose model is there, if the program is."""
        program = find_piper()
        if program is None:
            return ()
        models = find_models().items()
        return tuple(filter(None, (described(id_, model, program) for id_, model in models)))

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        """Write `text` to `path`."""
        program, model = find_piper(), find_models().get(voice)
        if program is None or model is None:
            raise EngineFailedError(f"{voice} is not there")
        scale = round(1 / scale_of(words_per_minute, USUAL_WORDS_PER_MINUTE), 3)
        try:
            self._process_for(program, model, scale).speak(plain(text), path)
        except (EngineFailedError, OSError):
            self.close()
            raise

    def close(self) -> None:
        """Let the loaded voice go."""
        process, self._process = self._process, None
        if process:
            process.close()

    def _process_for(self, program: Path, model: Path, length_scale: float) -> PiperProcess:
        wanted = (model, length_scale)
        if self._process is None or wanted != self._loaded:
            self.close()
            self._process = PiperProcess(
                [program, "--model", model, "--length_scale", str(length_scale)]
            )
            self._loaded = wanted
        return self._process


def find_piper() -> Path | None:
    """The program that speaks, or None: on the path, where pip and pipx put it, beside voices."""
    beside = (folder / inner for folder in voice_folders() for inner in ("bin", "", "piper"))
    folders = (Path.home() / ".local" / "bin", *beside)
    elsewhere = (str(folder / name) for name in PROGRAMS for folder in folders)
    for name in (*PROGRAMS, *elsewhere):
        found = find_program([name])
        if found and speaks(found):
            return found
    return None


def speaks(program: Path) -> bool:
    """Whether `program` is not the Piper that configures mice, which is a script of some lines."""
    try:
        with program.open("rb") as file:
            start = file.read(16_384)
    except OSError:
        return False
    return not any(mark in start for mark in OTHER_PIPER)
