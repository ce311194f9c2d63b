"""Lays every preset with the real lengths of its sentences: is any cut off, lost or spoken over?

    python packaging/benchmarks/spoken_plans.py [--language en ...] [--cache FOLDER]

For each language the clips of all presets are made with the default voice of this computer, as new
and as a regular, in each verbosity and at three hold scales. Prints a line for each language: the
sentences, how much longer than estimated the worst of them is, the cues that were wished and lost,
the words that end after their step, the pairs that overlap, and the reps without a word of their
own: in brackets those that are silent, since no remark is said in their place.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise, product, zip_longest
from pathlib import Path

from hiptimer.app.program import load_program
from hiptimer.session.compiling import EVERY_DRILL, Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import GAP_SECONDS, Cue, CueKind
from hiptimer.session.laying import LaidCue, lay_cues
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.settings.settings import VoiceSettings
from hiptimer.storage.content import read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.training.sides import Side
from hiptimer.voice.clip import ClipCache
from hiptimer.voice.workshop import VoiceWorkshop

SCALES = (0.5, 1.0, 2.0)
LONGEST_SECONDS = 900


def main() -> int:
    """Try the languages that were asked for; 1 if any sentence suffered."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", type=Language, nargs="*", default=list(Language))
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cache = options.cache or Path(folder)
        return int(sum(_suffers(language, cache) for language in options.language) > 0)


def _suffers(language: Language, cache: Path) -> bool:
    with tempfile.TemporaryDirectory() as nobody:
        program = load_program(Path(nobody), language)
    library, phrases = program.library, program.phrases
    tried: list[tuple[Plan, tuple[Cue, ...]]] = []
    for verbosity, scale, known in product(Verbosity, SCALES, ((), EVERY_DRILL)):
        preferences = Preferences(verbosity=verbosity, hold_scale=scale)
        compiler = Compiler(library, phrases, preferences, known)
        writer = CueWriter(library, phrases, preferences)
        for routine, side in product(library.routines.values(), Side):
            plan = compiler.plan(routine, side)
            tried.append((plan, writer.cues_of(plan)))
    texts = dict.fromkeys(cue.text for _, cues in tried for cue in cues if cue.text)
    seconds = _lengths(texts, language, cache)
    rate = Preferences().words_per_minute
    ratios = [seconds[text] / phrases.seconds_of(text, rate) for text in texts]
    lost: Counter[CueKind] = Counter()
    late = over = unnamed = silent = 0
    for plan, cues in tried:
        laid = lay_cues(cues, seconds.__getitem__)
        wished = Counter(cue.kind for cue in cues if cue.text)
        lost += wished - Counter(cue.kind for cue in laid if cue.text)
        ends = (*plan.starts[1:], plan.seconds)
        spoken = [cue for cue in laid if cue.text]
        late += sum(cue.speech_at + cue.speech_seconds > ends[cue.step] + 0.001 for cue in spoken)
        wordless = _wordless_reps(laid)
        unnamed, silent = unnamed + wordless[0], silent + wordless[1]
        over += sum(
            first.speech_at + first.speech_seconds + GAP_SECONDS > then.speech_at + 0.001
            for first, then in pairwise(spoken)
        )
    print(
        f"{language}: {len(texts)} sentences, longest {max(ratios):.2f} of its estimate, "
        f"lost {dict(lost)}, late {late}, over each other {over}, "
        f"reps without a word of their own {unnamed} ({silent})"
    )
    return bool(late or over or silent or sum(lost.values()))


def _wordless_reps(laid: Sequence[LaidCue]) -> tuple[int, int]:
    """How many reps are not named although others of their step are, and how many are silent."""
    named = {cue.step for cue in laid if cue.kind is CueKind.REP and cue.text}
    reps = [cue for cue in laid if cue.kind is CueKind.REP and cue.step in named]
    spoken = [cue.speech_at for cue in laid if cue.text]
    unnamed = silent = 0
    for rep, after in zip_longest(reps, reps[1:]):
        if not rep.text:
            until = after.at if after and after.step == rep.step else float("inf")
            unnamed += 1
            silent += not any(rep.at <= at < until for at in spoken)
    return unnamed, silent


def _lengths(texts: Iterable[str], language: Language, cache: Path) -> dict[str, float]:
    workshop = VoiceWorkshop(
        ClipCache(cache), VoiceSettings(), Preferences().words_per_minute, language.value
    )
    workshop.speak(language.value, read_phrases(assets_folder(), language).spoken)
    try:
        texts = tuple(texts)
        workshop.prepare(texts)
        waited = 0.0
        while workshop.settled(texts) < len(texts) and waited < LONGEST_SECONDS:
            workshop.wait_for_news(0.5)
            waited += 0.5
        clips = {text: workshop.clip(text) for text in texts}
    finally:
        workshop.close()
    missing = [text for text, clip in clips.items() if clip is None]
    if missing:
        sys.exit(f"{language}: no clip of {missing[:3]} and {len(missing)} in all")
    return {text: clip.seconds for text, clip in clips.items() if clip is not None}


if __name__ == "__main__":
    sys.exit(main())
