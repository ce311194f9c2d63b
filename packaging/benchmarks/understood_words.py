"""How many words of what HipTimer says a speech recogniser gets wrong, for each English voice.

    .venv/bin/python -m pip install pocketsphinx==5.1.0
    python packaging/benchmarks/understood_words.py [--voices ID ...] [--sentences N] [--rate WPM]

The recogniser is PocketSphinx with the English model of its wheel: a weak one, so that the numbers
only compare voices. It is no part of HipTimer, and only this script wants it. Each voice says the
same sentences, spread evenly over all that the presets say to somebody new, as they are said in a
session. Wrong is each word that is missed, added or taken for another, over the words said. For
each voice, prints those, and the words that it lost most. The first voice is to have at most half
as many wrong as eSpeak: where it has more, the script returns 1.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

import miniaudio

from hiptimer.app.program import Program, load_program, open_workshop
from hiptimer.session.compiling import Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import Settings, VoiceSettings
from hiptimer.training.languages import Language
from hiptimer.training.sides import Side
from hiptimer.voice.clip import Clip

GOAL = 0.5
"""Of eSpeak's wrong words."""
HEARD_RATE = 16_000
"""What the recogniser's model was trained with."""
SILENCE_SECONDS = 0.3
WORDS_SHOWN = 12
LONGEST_SECONDS = 120.0
ESPEAK = "gmw/en+f2"
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


class Score(NamedTuple):
    """What a voice said, in words; how many were wrong; and which were lost how often."""

    words: int
    wrong: int
    lost: Counter[str]

    @property
    def share(self) -> float:
        return self.wrong / self.words


def main() -> int:
    """Score the voices; 1 where the first is not twice as well understood as eSpeak."""
    options = _parser().parse_args()
    heard = recogniser()
    with tempfile.TemporaryDirectory() as folder:
        program = load_program(Path(folder), Language.ENGLISH)
        texts = spread(list(said_by_presets(program)), options.sentences)
        references = [words_in(program.phrases.spoken.said(text)) for text in texts]
        scores = {
            voice: score(references, map(heard, clips(program, voice, texts, options.rate)))
            for voice in options.voices
        }
    for voice, each in scores.items():
        most = ", ".join(f"{word} {times}" for word, times in each.lost.most_common(WORDS_SHOWN))
        print(f"{voice:12}{each.wrong:4} of {each.words} words wrong, {each.share:.0%}")
        print(f"{'':12}lost most: {most}")
    first, espeak = scores[options.voices[0]], scores.get(ESPEAK)
    return int(espeak is not None and first.share > GOAL * espeak.share)


def said_by_presets(program: Program) -> Iterator[str]:
    """Every sentence that the presets say to somebody new, each once."""
    preferences = Preferences()
    compiler = Compiler(program.library, program.phrases, preferences, known=())
    writer = CueWriter(program.library, program.phrases, preferences)
    routines = program.library.routines.values()
    plans = (compiler.plan(routine, side) for routine in routines for side in Side)
    cues = (cue for plan in plans for cue in writer.cues_of(plan))
    return iter(dict.fromkeys(cue.text for cue in cues if cue.text))


def spread(sentences: Sequence[str], wanted: int) -> list[str]:
    """`wanted` of `sentences`, evenly."""
    return [sentences[at * len(sentences) // wanted] for at in range(wanted)]


def clips(program: Program, voice: str, texts: Sequence[str], rate: int) -> list[Clip]:
    """`texts` as HipTimer says them."""
    settings = Settings(Preferences(words_per_minute=rate), VoiceSettings(voice))
    workshop = open_workshop(program, settings)
    try:
        workshop.prepare(texts)
        waited = 0.0
        while workshop.settled(texts) < len(texts) and waited < LONGEST_SECONDS:
            workshop.wait_for_news(0.5)
            waited += 0.5
        made = [workshop.clip(text) for text in texts]
        problems = workshop.problems()
    finally:
        workshop.close()
    if problems or None in made:
        sys.exit(f"{voice} does not speak: {problems}")
    return [clip for clip in made if clip]


def score(references: Sequence[Sequence[str]], understood: Iterator[str]) -> Score:
    """What was understood, beside what was said."""
    words = wrong = 0
    lost: Counter[str] = Counter()
    for said, heard in zip(references, map(words_in, understood), strict=True):
        errors, missed = differences(said, heard)
        words, wrong = words + len(said), wrong + errors
        lost.update(missed)
    return Score(words, wrong, lost)


def recogniser() -> Callable[[Clip], str]:
    """What makes words of a clip."""
    try:
        decoder: Any = import_module("pocketsphinx").Decoder(samprate=HEARD_RATE, loglevel="FATAL")
    except ImportError:
        sys.exit("PocketSphinx is missing: pip install pocketsphinx==5.1.0")
    silence = bytes(2 * round(SILENCE_SECONDS * HEARD_RATE))

    def heard(clip: Clip) -> str:
        decoder.start_utt()
        decoder.process_raw(silence + at_heard_rate(clip) + silence, full_utt=True)
        decoder.end_utt()
        found = decoder.hyp()
        return found.hypstr if found else ""

    return heard


def at_heard_rate(clip: Clip) -> bytes:
    """The samples of `clip` as the recogniser wants them."""
    form = miniaudio.SampleFormat.SIGNED16
    data = clip.samples.tobytes()
    return bytes(miniaudio.convert_frames(form, 1, clip.rate, data, form, 1, HEARD_RATE))


def words_in(text: str) -> list[str]:
    """The words of `text`."""
    return WORD.findall(text.lower())


def differences(said: Sequence[str], heard: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """The fewest words wrong in `heard`, and those of `said` that are not in it."""
    row: list[tuple[int, tuple[str, ...]]] = [(at, ()) for at in range(len(heard) + 1)]
    for word in said:
        above, row = row, []
        row.append((above[0][0] + 1, (*above[0][1], word)))
        for at, other in enumerate(heard):
            (wrong, lost), (more, gone), (less, kept) = above[at], above[at + 1], row[at]
            taken = (wrong, lost) if word == other else (wrong + 1, (*lost, word))
            row.append(min(taken, (more + 1, (*gone, word)), (less + 1, kept), key=itemgetter(0)))
    return row[-1]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--voices", nargs="*", default=["pico:en-US", "pico:en-GB", ESPEAK])
    parser.add_argument("--sentences", type=int, default=40)
    parser.add_argument("--rate", type=int, default=Preferences().words_per_minute)
    return parser


if __name__ == "__main__":
    sys.exit(main())
