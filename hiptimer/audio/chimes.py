"""The chimes, made of decaying partials in code. Not recorded: nothing to ship, nothing to license.

Each is as good as silent when the voice begins, `SOUND_LEAD` behind its onset; only the chime at
the end rings on under the voice.
"""

from __future__ import annotations

from array import array
from functools import cache
from math import cos, exp, log, pi, sin

from msgspec import Struct

from hiptimer.audio.mixer import SAMPLE_RATE, Samples, frames_in
from hiptimer.session.cues import Sound

ATTACK_SECONDS = 0.004
"""Long enough not to click, short enough to be heard as the onset."""
RELEASE_SECONDS = 0.01
FULL_SCALE = 32_767
AUDIBLE_RANGE = log(1000)
"""A note is cut off where it has decayed by 60 dB."""

BELL = ((1.0, 1.0, 1.0), (2.0, 0.30, 0.6), (3.01, 0.12, 0.4))
"""Partials as (multiple of the frequency, level, share of the decay time): higher fade sooner."""
WOOD = ((1.0, 1.0, 1.0), (3.9, 0.25, 0.3))

C5, D5, E5, G5, A5, C6 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5


class Note(Struct, frozen=True):
    """One struck note: from `at`, falling to a third every `decay` seconds; `level` 0 to 1."""

    at: float
    frequency: float
    decay: float
    level: float
    partials: tuple[tuple[float, float, float], ...] = BELL


SCORES = {
    Sound.SOFT: (Note(0.0, E5, 0.085, 0.30),),
    Sound.START: (Note(0.0, G5, 0.05, 0.26), Note(0.085, C6, 0.055, 0.36)),
    Sound.SWITCH: (Note(0.0, A5, 0.075, 0.32), Note(0.2, D5, 0.09, 0.36)),
    Sound.END: (Note(0.0, C5, 0.2, 0.24), Note(0.18, E5, 0.2, 0.24), Note(0.36, G5, 0.3, 0.28)),
    Sound.TICK: (Note(0.0, C6, 0.016, 0.34, WOOD),),
    Sound.REP: (Note(0.0, G5, 0.014, 0.18, WOOD),),
}


@cache
def chime(sound: Sound) -> Samples:
    """The frames of `sound` at full volume. Made once a process."""
    notes = SCORES[sound]
    total = [0.0] * max(frames_in(note.at + note.decay * AUDIBLE_RANGE) for note in notes)
    for note in notes:
        _strike(note, total)
    return array("h", (round(FULL_SCALE * value) for value in total))


def _strike(note: Note, total: list[float]) -> None:
    whole = sum(level for _, level, _ in note.partials)
    frames = frames_in(note.decay * AUDIBLE_RANGE)
    first = frames_in(note.at)
    for multiple, level, share in note.partials:
        angle = 2 * pi * note.frequency * multiple / SAMPLE_RATE
        fading = exp(-1 / (note.decay * share * SAMPLE_RATE))
        loudness = note.level * level / whole
        for frame in range(frames):
            total[first + frame] += loudness * _edge(frame, frames) * sin(angle * frame)
            loudness *= fading


def _edge(frame: int, frames: int) -> float:
    """The smooth rise at the start and fall at the end of a note, 0 to 1."""
    rise = frame / (ATTACK_SECONDS * SAMPLE_RATE)
    fall = (frames - frame) / (RELEASE_SECONDS * SAMPLE_RATE)
    share = min(rise, fall, 1.0)
    return 1.0 if share >= 1.0 else (1 - cos(pi * share)) / 2
