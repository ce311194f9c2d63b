"""The chimes, made of decaying partials in code. Not recorded: nothing to ship, nothing to license.

All notes are of one scale, C major without F and B, in which none grates beside another. Sides are
told by the way that a switch goes from the middle: up to the left's note, down to the right's. Each
is as loud as the voice at the volumes that nobody has changed, rises softly, and is as good as
silent when the voice begins, `SOUND_LEAD` behind its onset; only the chime at the end rings on
under the voice.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from math import ceil, cos, exp, floor, log, log10, pi, sin

from msgspec import Struct

from hiptimer.audio.mixer import SAMPLE_RATE, Samples, frames_in
from hiptimer.loudness import SPOKEN_LUFS, loudest_moment
from hiptimer.session.cues import Sound
from hiptimer.settings.settings import SoundSettings

ATTACK_SECONDS = 0.012
"""What rises faster startles; this is still heard as the onset."""
RELEASE_SECONDS = 0.01
FULL_SCALE = 32_767
AUDIBLE_RANGE = log(1000)
"""A note is cut off where it has decayed by 60 dB."""
HEARD_RANGE = log(100)
"""Its loudness is that of what is heard of it, down to 40 dB."""
CHIME_LUFS = SPOKEN_LUFS - 20 * log10(SoundSettings().volume)

BELL = ((1.0, 1.0, 1.0), (2.0, 0.30, 0.6), (3.01, 0.12, 0.4))
"""Partials as (multiple of the frequency, level, share of the decay time): higher fade sooner."""
WOOD = ((1.0, 1.0, 1.0), (3.9, 0.25, 0.3))

C5, D5, E5, G5, A5, C6 = 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5
MIDDLE, LEFT, RIGHT = G5, C6, D5
"""Left and right are as far from the middle, a fourth."""


class Note(Struct, frozen=True):
    """One struck note: from `at`, falling to a third every `decay` seconds.

    `level` is beside the other notes of its chime.
    """

    at: float
    frequency: float
    decay: float
    level: float = 1.0
    partials: tuple[tuple[float, float, float], ...] = BELL


SCORES: dict[Sound, tuple[Note, ...]] = {
    Sound.SOFT: (Note(0.0, E5, 0.12),),
    Sound.START: (Note(0.0, E5, 0.068), Note(0.085, A5, 0.057)),
    Sound.TO_LEFT: (Note(0.0, MIDDLE, 0.09, 0.8), Note(0.2, LEFT, 0.1)),
    Sound.TO_RIGHT: (Note(0.0, MIDDLE, 0.09, 0.8), Note(0.2, RIGHT, 0.1)),
    Sound.END: (Note(0.0, C5, 0.2, 0.85), Note(0.18, E5, 0.2, 0.85), Note(0.36, G5, 0.3)),
    Sound.TICK: (Note(0.0, C6, 0.02, 1.0, WOOD),),
    Sound.REP: (Note(0.0, G5, 0.02, 1.0, WOOD),),
}


@cache
def chime(sound: Sound) -> Samples:
    """The frames of `sound` at full volume. Made once a process."""
    notes = SCORES[sound]
    total = [0.0] * _end(notes, AUDIBLE_RANGE)
    for note in notes:
        _strike(note, total)
    raw = array("h", (round(FULL_SCALE / (2 * len(notes)) * value) for value in total))
    level = loudest_moment(raw[: _end(notes, HEARD_RANGE)], SAMPLE_RATE)
    gain = 10 ** ((CHIME_LUFS - level) / 20)
    return array("h", (round(gain * value) for value in raw))


def _end(notes: Sequence[Note], fall: float) -> int:
    return max(frames_in(note.at + note.decay * fall) for note in notes)


def _strike(note: Note, total: list[float]) -> None:
    whole = sum(level for _, level, _ in note.partials)
    frames = frames_in(note.decay * AUDIBLE_RANGE)
    first, edge = frames_in(note.at), _edge(frames)
    for multiple, level, lasting in note.partials:
        angle = 2 * pi * note.frequency * multiple / SAMPLE_RATE
        fading = exp(-1 / (note.decay * lasting * SAMPLE_RATE))
        loudness = note.level * level / whole
        for frame, share in enumerate(edge):
            total[first + frame] += loudness * share * sin(angle * frame)
            loudness *= fading


def _edge(frames: int) -> list[float]:
    """The smooth rise at the start and fall at the end of a note, 0 to 1, for each frame."""
    edge = [1.0] * frames
    rise, fall = ATTACK_SECONDS * SAMPLE_RATE, RELEASE_SECONDS * SAMPLE_RATE
    for frame in (*range(ceil(rise)), *range(max(0, floor(frames - fall)), frames)):
        share = min(frame / rise, (frames - frame) / fall, 1.0)
        edge[frame] = (1 - cos(pi * share)) / 2
    return edge
