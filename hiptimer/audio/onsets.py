"""Cues taken apart into the moments at which something begins to sound, and what it is then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hiptimer.audio.chimes import chime
from hiptimer.audio.clips import ClipShelf
from hiptimer.audio.mixer import Piece
from hiptimer.audio.samples import Samples
from hiptimer.session.cues import STAND_IN, Sound
from hiptimer.session.laying import LONGEST_WAIT, LaidCue
from hiptimer.settings.settings import SoundSettings, VoiceSettings

SAME_CHIME_SECONDS = 0.25
"""Half of the shortest rep: laying cues again never moves a chime, reps repeat it."""


@dataclass(frozen=True, slots=True)
class Onset:
    """The chime of a cue or, if `spoken`, its speech: `at` seconds from the session's start."""

    at: float
    cue: LaidCue
    spoken: bool

    def is_same_as(self, other: Onset) -> bool:
        """Whether both are one thing to hear, perhaps laid at slightly different times."""
        mine, theirs = self.cue, other.cue
        if self.spoken is not other.spoken or (mine.step, mine.kind) != (theirs.step, theirs.kind):
            return False
        if self.spoken:
            return mine.text == theirs.text and abs(self.at - other.at) < LONGEST_WAIT
        return mine.sound is theirs.sound and abs(self.at - other.at) < SAME_CHIME_SECONDS

    def follows(self, other: Onset) -> bool:
        """Whether this is the speech that belongs to the chime `other`."""
        return self.spoken and Onset(self.cue.at, self.cue, spoken=False).is_same_as(other)


def onsets_of(cues: Iterable[LaidCue]) -> tuple[Onset, ...]:
    """Every onset of `cues`, in the order of their times."""
    onsets: list[Onset] = []
    for cue in cues:
        if cue.sound:
            onsets.append(Onset(cue.at, cue, spoken=False))
        if cue.text:
            onsets.append(Onset(cue.speech_at, cue, spoken=True))
    return tuple(sorted(onsets, key=lambda onset: onset.at))


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud the voice and the chimes are, 0 to 1; 0 is not heard at all."""

    voice: float
    chimes: float

    @classmethod
    def of(cls, voice: VoiceSettings, sounds: SoundSettings) -> Levels:
        """The levels that the settings ask for."""
        return cls(voice.volume, sounds.volume if sounds.chimes else 0.0)


class Repertoire:
    """What there is to play: clips and chimes, each at its level."""

    def __init__(self, shelf: ClipShelf, levels: Levels) -> None:
        self.levels = levels
        self._shelf = shelf

    def piece(self, onset: Onset, start: int) -> Piece | None:
        """What is heard at `onset`, beginning at frame `start`; None if nothing is.

        Speech that has no clip yet is replaced by a chime, unless its cue has sounded one.
        """
        if not onset.spoken:
            return self._chime(onset.cue.sound, start)
        samples = self._shelf.samples(onset.cue.text)
        if samples is None:
            stand_in = None if onset.cue.sound else STAND_IN.get(onset.cue.kind)
            return self._chime(stand_in, start)
        return _audible(samples, start, self.levels.voice)

    def _chime(self, sound: Sound | None, start: int) -> Piece | None:
        return _audible(chime(sound), start, self.levels.chimes) if sound else None


def _audible(samples: Samples, start: int, gain: float) -> Piece | None:
    return Piece(start, samples, gain) if gain > 0 else None
