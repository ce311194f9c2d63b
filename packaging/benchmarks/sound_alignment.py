"""Measures when cues are heard: in the exported file against the plan, live against both.

Plays a session in real time on a private PulseAudio with a null sink, records it, and finds every
cue of the export in the recording. `python packaging/benchmarks/sound_alignment.py --seconds 120`
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import miniaudio
from null_sink import RECORDING_RATE, NullSink, Recording, missing_programs
from onset_matching import best_match, onset_in, slope

from hiptimer.app.program import load_program, open_workshop
from hiptimer.audio.live import LiveCuePlayer
from hiptimer.audio.onsets import Onset, onsets_of
from hiptimer.exports.audio_file import make_clips, sound_of, write_wav
from hiptimer.session.laying import LaidCue, lay_cues
from hiptimer.settings.settings import Settings
from hiptimer.voice.workshop import VoiceWorkshop

LEAD_SECONDS = 1.0
TAIL_SECONDS = 2.0
PIECE_SECONDS = 0.15
"""Long enough to hold the vowel behind a hissed consonant, which alone is much like silence."""
REACH_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Heard:
    """When one onset is heard, in seconds from the session's start.

    `recorded` is the same as `live` in the seconds of the sound card, from the start of the
    recording: what an editor shows that plays the recording beside the exported file.
    """

    onset: Onset
    export: float | None
    live: float
    recorded: float


def main() -> int:
    """Measure and print; 1 if it cannot be measured here."""
    arguments = _parser().parse_args()
    missing = missing_programs()
    if missing:
        print(f"Not measured: {', '.join(missing)} is not installed.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, NullSink() as sink:
        os.environ["PULSE_SERVER"] = sink.address
        heard = measure(arguments.routine, arguments.seconds, Path(folder), sink)
    report(heard)
    return 0


def measure(routine: str, limit: float, folder: Path, sink: NullSink) -> list[Heard]:
    """Export and play the first `limit` seconds of `routine`, and compare."""
    program = load_program(folder)
    settings = Settings()
    plan = program.next_session(settings, print).plan(routine)
    cues = program.cues(plan, settings)
    workshop = open_workshop(program, settings)
    texts = [cue.text for cue in cues]
    began = time.perf_counter()
    unspoken = make_clips(workshop, texts, lambda _share: None)
    print(
        f"{len(set(texts))} clips made in {time.perf_counter() - began:.2f} s; missing: {unspoken}"
    )
    laid = lay_cues(cues, lambda text: _seconds(workshop, text))
    began = time.perf_counter()
    sound = sound_of(laid, plan.seconds, workshop, lambda _share: None)
    write_wav(folder / "session.wav", sound)
    print(f"{plan.seconds:.1f} s exported in {time.perf_counter() - began:.2f} s")
    exported = _samples_at_recording_rate(folder / "session.wav")
    laid = tuple(cue for cue in laid if cue.speech_at < limit)
    recording, start = _played(laid, min(limit, plan.seconds), workshop, settings, sink)
    return [_heard(onset, exported, recording, start) for onset in onsets_of(laid)]


def report(heard: list[Heard]) -> None:
    """Print a line for each onset, and what is to be learnt from all."""
    first = heard[0]
    shift = first.live - first.onset.at
    print(f"{'plan':>9} {'export':>9} {'live':>9} {'exp-plan':>9} {'live-plan':>9}  (ms)  what")
    points = [(each.onset.at, (each.live - shift - each.onset.at) * 1000) for each in heard]
    for each, (plan, off) in zip(heard, points, strict=True):
        exported = f"{each.export:9.4f}" if each.export is not None else " " * 9
        late = f"{(each.export - plan) * 1000:9.2f}" if each.export is not None else " " * 9
        what = each.onset.cue.text if each.onset.spoken else each.onset.cue.sound
        print(f"{plan:9.4f} {exported} {each.live - shift:9.4f} {late} {off:9.2f}        {what}")
    exports = [(each.export - each.onset.at) * 1000 for each in heard if each.export is not None]
    lives = [off for _, off in points]
    print(f"onsets: {len(heard)}; the first one live, from the clock: {shift * 1000:+.1f} ms")
    print(f"export against plan: {min(exports):+.2f} to {max(exports):+.2f} ms")
    print(f"live against plan, from the first: {min(lives):+.2f} to {max(lives):+.2f} ms")
    beside = [(each.recorded - first.recorded - each.onset.at) * 1000 for each in heard]
    print(f"the same in the card's seconds: {min(beside):+.2f} to {max(beside):+.2f} ms")
    print(f"greatest difference: {max(map(abs, (*exports, *lives))):.2f} ms")
    print(f"drift: {slope(points):+.5f} ms a second of session")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--routine", default="pre-run-warmup")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="play no longer")
    return parser


def _seconds(workshop: VoiceWorkshop, text: str) -> float:
    clip = workshop.clip(text)
    return clip.seconds if clip else 0.0


def _played(
    cues: tuple[LaidCue, ...],
    seconds: float,
    workshop: VoiceWorkshop,
    settings: Settings,
    sink: NullSink,
) -> tuple[Recording, float]:
    """Play `cues` live; the recording, and the clock's reading when the session started."""
    recording = sink.record(time.monotonic)
    player = LiveCuePlayer(workshop, time.monotonic, settings.voice, settings.sounds)
    player.prepare([])
    start = time.monotonic() + LEAD_SECONDS
    player.play(cues, position=0.0, moment=start)
    Event().wait(LEAD_SECONDS + seconds + TAIL_SECONDS)
    print("problems:", list(player.problems()))
    player.close()
    recording.stop()
    return recording, start


def _samples_at_recording_rate(path: Path) -> array[int]:
    with wave.open(str(path), "rb") as sound:
        data, rate = sound.readframes(sound.getnframes()), sound.getframerate()
    signed = miniaudio.SampleFormat.SIGNED16
    return array(
        "h", bytes(miniaudio.convert_frames(signed, 1, rate, data, signed, 1, RECORDING_RATE))
    )


def _heard(onset: Onset, exported: array[int], recording: Recording, start: float) -> Heard:
    at = round(onset.at * RECORDING_RATE)
    reach = round(REACH_SECONDS * RECORDING_RATE)
    found = onset_in(exported, at, reach)
    piece = exported[at : at + round(PIECE_SECONDS * RECORDING_RATE)]
    match = best_match(piece, recording.samples, recording.frame_at(start + onset.at), reach)
    live = recording.moment_of(match) - start
    export = None if found is None else found / RECORDING_RATE
    return Heard(onset, export, live, match / RECORDING_RATE)


if __name__ == "__main__":
    sys.exit(main())
