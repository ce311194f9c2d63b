"""SVOX Pico: one small voice for each of our languages; Debian has it as `libttspico-utils`."""

from __future__ import annotations

from pathlib import Path

from hiptimer.voice.engines.speech_engine import (
    EngineFailedError,
    EngineVoice,
    data_folders,
    find_program,
    plain,
    run,
    scale_of,
    stamp,
)

PREFIX = "pico:"
PROGRAMS = ("pico2wave",)
MODEL_END = "_ta.bin"
USUAL_WORDS_PER_MINUTE = 150
"""The rate that speed 100 stands for. Measured over 20 cues of a session in each language: it then
says 131 (Italian) to 183 (French) words a minute, eSpeak 136 to 179 when it is asked for 150."""


class Pico:
    """Speaks through `pico2wave`: one start for each text, a fortieth of a second."""

    name = "Pico"
    driver = "hiptimer_pico"

    def voices(self) -> tuple[EngineVoice, ...]:
        """The voice of each language whose model is there."""
        program = find_program(PROGRAMS)
        if program is None:
            return ()
        models = {
            model.name.removesuffix(MODEL_END): model
            for folder in reversed(data_folders())
            for model in sorted(folder.glob(f"pico/lang/*{MODEL_END}"))
        }
        return tuple(
            EngineVoice(f"{PREFIX}{language}", "", language, stamp(model, program))
            for language, model in models.items()
        )

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        program = find_program(PROGRAMS)
        if program is None:
            raise EngineFailedError("pico2wave is not installed")
        speed = round(100 * scale_of(words_per_minute, USUAL_WORDS_PER_MINUTE))
        spoken = f'<speed level="{speed}">{plain(text)}</speed>'
        run([program, "-l", voice.removeprefix(PREFIX), "-w", path, spoken])
