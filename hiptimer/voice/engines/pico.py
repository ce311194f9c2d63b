"""SVOX Pico, the default voice on Linux: a small one for each of our languages, in one wheel."""

from __future__ import annotations

import ctypes
import os
import sys
from array import array
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hiptimer.voice.clip import Clip, write_wav
from hiptimer.voice.engines.speech_engine import (
    EngineVoice,
    NothingSpokenError,
    plain,
    scale_of,
    stamp,
)

PACKAGE = "py_nanotts"
PREFIX = "pico:"
DEFAULTS = ("pico:en-US", "pico:de-DE", "pico:es-ES", "pico:fr-FR", "pico:it-IT")
"""The voice of each language unless another is chosen. Of the English ones a speech recogniser
(pocketsphinx, an American model) missed 39 words in 100 of the American and 54 of the British."""
MODEL_END = "_ta.bin"
LONGEST_FOLDER = 170
"""In bytes: with a file's name, Pico has room for 191."""
SAMPLE_RATE = 16_000
USUAL_WORDS_PER_MINUTE = 150
"""The rate that speed 1 stands for. Measured over 20 cues of a session in each language: it then
says 131 (Italian) to 183 (French) words a minute, eSpeak 136 to 179 when it is asked for 150."""
VOLUME = 0.4
"""Of its usual one. Of 219 texts a language, 0.6 cut off peaks of 46 in German, 27 in Italian and
17 in Spanish, 0.45 of none. The clips are brought to one loudness in any case."""
LAST_STOPS = " .!"
"""After these it is silent for 0.6 s and then clicks, in Italian louder than some word's end, so
that a clip of "Tre." took 0.9 s. The end of the text ends a sentence as well."""
FAINTEST = 500
"""Of 32 767. A text that it cannot say, such as one in other letters, is noise with peaks of 106;
of what it does say, those are above 4000."""
EVERY = 4
"""Of the samples so many are looked at."""
M_MMAP_THRESHOLD = -3
FRESH_BYTES = 1 << 20


class Pico:
    """Speaks in this process; each text loads the voice, which takes a few milliseconds."""

    name = "Pico"
    driver = "hiptimer_pico"

    def __init__(self) -> None:
        self._speaker: Any = None

    def voices(self) -> tuple[EngineVoice, ...]:
        """Those that came with the package, if it is there and where Pico can read them."""
        spec = find_spec(PACKAGE)
        if spec is None or spec.origin is None:
            return ()
        package = Path(spec.origin)
        folder = package.parent / "lang"
        if len(os.fsencode(folder)) > LONGEST_FOLDER:
            return ()
        models = sorted(folder.glob(f"*{MODEL_END}"))
        tagged = ((model.name.removesuffix(MODEL_END), stamp(model, package)) for model in models)
        return tuple(EngineVoice(f"{PREFIX}{tag}", "", tag, version) for tag, version in tagged)

    def speak(self, text: str, voice: str, words_per_minute: int, path: Path) -> None:
        """Write `text` to `path`. Raises what is wrong with the package, if anything is."""
        self._speaker = self._speaker or loaded()
        samples = array("h")
        samples.frombytes(
            self._speaker.speak(
                plain(text).rstrip(LAST_STOPS),
                voice=voice.removeprefix(PREFIX),
                speed=scale_of(words_per_minute, USUAL_WORDS_PER_MINUTE),
                volume=VOLUME,
            )
        )
        if max(samples[::EVERY], default=0) < FAINTEST:
            raise NothingSpokenError(f"{voice} has no words for it")
        write_wav(path, Clip(samples, SAMPLE_RATE))


def loaded() -> Any:
    """What speaks.

    Pico reads memory that it has not written: the pauses between sentences were 0.3 s longer or
    shorter by what had been there before. What the system gives afresh is zero, and large blocks
    come from there as long as the C library does not raise its bound.
    """
    if sys.platform.startswith("linux"):
        with suppress(AttributeError):  # another C library, which keeps no large blocks
            ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, FRESH_BYTES)
    from py_nanotts import NanoTTS

    return NanoTTS()
