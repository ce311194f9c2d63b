"""eSpeak, the voice that comes along on Linux: it does what it is asked before the call returns.

pyttsx3's own driver for it queues voice and rate for a thread of eSpeak and then calls
`espeak_Cancel`, which empties that queue: on a busy computer sentences came at the wrong rate, or
not at all. Synchronous, eSpeak has neither queue nor thread, after its `speak_lib.h`.
"""

from __future__ import annotations

import ctypes
from array import array
from pathlib import Path
from typing import Any

from hiptimer.voice.clip import Clip, write_wav
from hiptimer.voice.engines.speech_engine import (
    EngineFailedError,
    EngineVoice,
    NothingSpokenError,
)

SAMPLE_RATE = 22_050
BUFFER_MILLISECONDS = 1000
LOUDNESS = 100
"""Per cent; eSpeak's usual one."""
CURRENT = 1
"""Asks `espeak_GetParameter` for the value in use; the binding leaves that argument out."""
VOICES = {
    "en": "gmw/en+f2",
    "de": "gmw/de",
    "es": "roa/es+f2",
    "fr": "roa/fr+f2",
    "it": "roa/it+f2",
}
"""The bundled voice of each language, named so that a locale or a variable cannot change it.

Chosen by how much of it a speech recogniser (Whisper base) gets wrong: 20 cues of a session in each
language, at 130, 150 and 170 words a minute, from 300 to 7600 Hz as of a laptop's speakers. Letters
wrong, median in per cent, of the plain voice and of variant f2: English 5.8 and 4.0, Spanish 22.9
and 21.4, French 40.5 and 36.4, Italian 22.7 and 18.2, German 20.1 and 28.7. The variants klatt4 and
m7 do as well in some languages and worse in others (klatt4 French: 70), and of their sound less
falls where small speakers play it: 75 and 71 per cent, f2 84. Annie, Michael, f4, m3, steph, and
other pitches and pitch ranges were no better by more than repeats differ.
"""


class Espeak:
    """Speaks with `library`, pyttsx3's binding of eSpeak. There can be one in a process."""

    name = "eSpeak"
    driver = "espeak"

    def __init__(self, library: Any, version: str) -> None:
        self._library = library
        self._version = version
        self._heard = bytearray()
        self._is_ready = False

    def voices(self) -> tuple[EngineVoice, ...]:
        """Every voice that it has, in all languages."""
        self._begin()
        return tuple(map(self._described, self._library.ListVoices(None)))

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        """Write `text` to `path`. Raises `EngineFailedError`, `OSError`."""
        self._begin()
        self._choose(voice, words_per_minute)
        self._heard.clear()
        flags = self._library.ENDPAUSE | self._library.CHARS_UTF8
        self._must(self._library.Synth(text, flags=flags), "speak")
        if not self._heard:
            raise NothingSpokenError("nothing was spoken")
        write_wav(path, Clip(array("h", self._heard), SAMPLE_RATE))

    def _begin(self) -> None:
        if self._is_ready:
            return
        mode = self._library.AUDIO_OUTPUT_SYNCHRONOUS
        if self._library.Initialize(mode, BUFFER_MILLISECONDS) != SAMPLE_RATE:
            raise EngineFailedError("eSpeak could not be initialised")
        self._library.SetSynthCallback(self._hear)
        self._is_ready = True

    def _hear(self, samples: Any, count: int, _events: Any) -> int:
        """Keep what was just spoken; 0 for eSpeak to go on."""
        if count > 0:
            self._heard += ctypes.string_at(samples, count * ctypes.sizeof(ctypes.c_short))
        return 0

    def _choose(self, voice: str, words_per_minute: int) -> None:
        """Take on both, the voice first: with it eSpeak goes back to the rate of that voice."""
        library = self._library
        self._must(library.SetVoiceByName(voice.encode()), "take the voice")
        self._must(library.SetParameter(library.RATE, words_per_minute, 0), "take the rate")
        self._must(library.SetParameter(library.VOLUME, LOUDNESS, 0), "take the loudness")
        rate = library.dll.espeak_GetParameter(library.RATE, CURRENT)
        now = library.GetCurrentVoice().contents.identifier.decode().lower()
        if (now, rate) != (voice, words_per_minute):
            raise EngineFailedError(f"voice and rate are {(now, rate)}")

    def _must(self, code: int, what: str) -> None:
        if code != self._library.EE_OK:
            raise EngineFailedError(f"eSpeak could not {what}: {code}")

    def _described(self, voice: Any) -> EngineVoice:
        """A voice as eSpeak lists it; before its language stands a byte for the priority."""
        language = (voice.languages or b"")[1:].decode(errors="ignore")
        id_, name = voice.identifier.decode().lower(), voice.name.decode()
        return EngineVoice(id_, name, language, self._version)
