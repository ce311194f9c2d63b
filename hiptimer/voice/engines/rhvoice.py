"""RHVoice: small clear voices, of our languages for English and, since 1.16, Spanish."""

from __future__ import annotations

from pathlib import Path

from hiptimer.texts import text_of
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

PREFIX = "rhvoice:"
PROGRAMS = ("RHVoice-test",)
LANGUAGES = {"English": "en", "German": "de", "Spanish": "es", "French": "fr", "Italian": "it"}
USUAL_WORDS_PER_MINUTE = 150
"""The rate that 100 % stands for. Measured with version 1.8 over 20 cues of a session: its English
voices then say 167 to 195 words a minute, eSpeak 165 when it is asked for 150."""


class RhVoice:
    """Speaks through its test program: one start for each text, a fifth of a second."""

    name = "RHVoice"
    driver = "hiptimer_rhvoice"

    def voices(self) -> tuple[EngineVoice, ...]:
        """The installed voices that speak one of our languages."""
        program = find_program(PROGRAMS)
        if program is None:
            return ()
        found: dict[str, EngineVoice] = {}
        for folder in data_folders():
            for info in sorted(folder.glob("RHVoice/voices/*/voice.info")):
                voice = described(info, program)
                if voice:
                    found.setdefault(voice.id, voice)
        return tuple(found.values())

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        program = find_program(PROGRAMS)
        # Without this check it speaks with another voice and is content.
        if program is None or all(each.id != voice for each in self.voices()):
            raise EngineFailedError(f"{voice} is not installed")
        scale = scale_of(words_per_minute, USUAL_WORDS_PER_MINUTE)
        profile = voice.removeprefix(PREFIX)
        run([program, "-p", profile, "-r", str(round(scale * 100)), "-o", path], plain(text))


def described(info: Path, program: Path) -> EngineVoice | None:
    """The voice that the file `info` describes, if it speaks one of our languages."""
    try:
        lines = text_of(info.read_bytes()).splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    facts = dict(line.split("=", 1) for line in lines if "=" in line)
    name, language = facts.get("name", ""), LANGUAGES.get(facts.get("language", ""))
    if not name or not language:
        return None
    return EngineVoice(f"{PREFIX}{name}", name, language, stamp(info, program))
