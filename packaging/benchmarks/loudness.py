"""How loud exported sessions are, and how loud voice and chimes are in them: EBU R 128, by ffmpeg.

    python packaging/benchmarks/loudness.py [--routine ID] [--language en ...] [--voice ID]

Exports the routine as it is for somebody new, then with the chimes alone, then with the voice
alone. Prints for each language the loudness of each in LUFS, of the chimes that of the loudest
moment, as they die away, and the true peak of the whole in dB. The voice's are to be within 1 LU of
each other and of the chimes, and no peak above -1 dB; where they are not, the script returns 1.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from hiptimer.app.program import load_program, open_workshop
from hiptimer.audio.onsets import Levels
from hiptimer.exports.audio_file import make_clips, sound_of, write_wav
from hiptimer.loudness import SPOKEN_LUFS
from hiptimer.session.compiling import Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.laying import lay_cues
from hiptimer.settings.settings import Settings, SoundSettings, VoiceSettings
from hiptimer.training.languages import Language
from hiptimer.training.sides import Side

WITHIN = 1.0
HIGHEST_PEAK = -1.0
VOICE, CHIMES = VoiceSettings().volume, SoundSettings().volume
MIXES = {"both": Levels(VOICE, CHIMES), "voice": Levels(VOICE, 0), "chimes": Levels(0, CHIMES)}


def main() -> int:
    """Measure the languages that were asked for; 1 if any is too loud, too faint or too high."""
    options = _parser().parse_args()
    with tempfile.TemporaryDirectory() as folder:
        good = [
            _is_good(language, options.voice, options.routine, Path(folder))
            for language in options.language
        ]
    return int(not all(good))


def _is_good(language: Language, voice: str | None, routine: str, folder: Path) -> bool:
    files = exported(language, voice, routine, folder / language.value)
    told = {name: measured(path) for name, path in files.items()}
    speech, moment = told["voice"]["I"], told["chimes"]["M"]
    peak = told["both"]["Peak"]
    print(
        f"{language}: whole {told['both']['I']:.1f} LUFS, peak {peak:.1f} dB; voice {speech:.1f},"
        f" chimes at their loudest {moment:.1f} LUFS"
    )
    near = all(abs(each - SPOKEN_LUFS) <= WITHIN for each in (speech, moment))
    return near and peak <= HIGHEST_PEAK


def exported(language: Language, voice: str | None, routine: str, folder: Path) -> dict[str, Path]:
    """The routine in three mixes, each a file in `folder`."""
    program = load_program(folder, language)
    settings = Settings(voice=VoiceSettings(voice))
    content = (program.library, program.phrases, settings.session)
    plan = Compiler(*content, known=()).plan(program.library.routine(routine), Side.LEFT)
    cues = CueWriter(*content).cues_of(plan)
    workshop = open_workshop(program, settings)
    try:
        if missing := make_clips(workshop, [cue.text for cue in cues], lambda _share: None):
            sys.exit(f"{language}: no clip of {missing[:3]}")
        clips = {cue.text: workshop.clip(cue.text) for cue in cues}
        laid = lay_cues(cues, lambda text: clip.seconds if (clip := clips.get(text)) else 0.0)
        files = {name: folder / f"{name}.wav" for name in MIXES}
        for name, path in files.items():
            levels = MIXES[name]
            write_wav(path, sound_of(laid, plan.seconds, workshop, lambda _share: None, levels))
    finally:
        workshop.close()
    return files


def measured(path: Path) -> dict[str, float]:
    """What ffmpeg tells: `I` over all, the loudest `M` of 0.4 s, and the true `Peak` in dB."""
    command = ["ffmpeg", "-hide_banner", "-nostats", "-i", path, "-af"]
    watching = "ebur128=peak=true:framelog=info"
    told = subprocess.run(
        [*command, watching, "-f", "null", "-"], capture_output=True, text=True, check=True
    ).stderr
    found = {name: re.findall(rf"\b{name}: *(-?[\d.]+)", told) for name in ("I", "M", "Peak")}
    return {
        "I": float(found["I"][-1]),
        "M": max(map(float, found["M"])),
        "Peak": float(found["Peak"][-1]),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--routine", default="post-run-static")
    parser.add_argument("--language", type=Language, nargs="*", default=list(Language))
    parser.add_argument("--voice")
    return parser


if __name__ == "__main__":
    sys.exit(main())
