"""Cues taken apart into the moments at which something begins to sound, and what it is then.

Where spoken clips come from is not known here, only what they are: `hiptimer.voice` has some.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import Protocol

from msgspec import Struct

from hiptimer.audio.chimes import chime
from hiptimer.audio.device import miniaudio_offline
from hiptimer.audio.mixer import SAMPLE_RATE, Piece, Samples
from hiptimer.messages import Message
from hiptimer.session.cues import STAND_IN, Sound
from hiptimer.session.laying import LONGEST_WAIT, LaidCue
from hiptimer.settings.settings import SoundSettings, VoiceSettings

SAME_CHIME_SECONDS = 0.25
"""Half of the shortest rep: laying cues again never moves a chime, reps repeat it."""

MOST_CONVERTED = 8


class Onset(Struct, frozen=True):
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


class Levels(Struct, frozen=True):
    """How loud the voice and the chimes are, 0 to 1; 0 is not heard at all."""

    voice: float
    chimes: float

    @classmethod
    def of(cls, voice: VoiceSettings, sounds: SoundSettings) -> Levels:
        return cls(voice.volume, sounds.volume if sounds.chimes else 0.0)


class Clip(Protocol):
    """A spoken text: mono samples of 16 bit, of which `rate` are heard in a second."""

    @property
    def samples(self) -> Samples: ...
    @property
    def rate(self) -> int: ...
    @property
    def seconds(self) -> float: ...


class ReadyClips(Protocol):
    """Gives the clips that are there, by their texts; None while one is not there. Never waits."""

    def clip(self, text: str) -> Clip | None: ...


class ClipSource(ReadyClips, Protocol):
    """Turns texts into clips behind the scenes, the first ones first; see `VoiceWorkshop`.

    `made` is how many have become ready so far, `settled` how many of some texts are ready or have
    failed: more is not to be waited for. `problems` are what is missing, a sentence each.
    """

    @property
    def made(self) -> int: ...
    def prepare(self, texts: Sequence[str]) -> None: ...
    def settled(self, texts: Sequence[str]) -> int: ...
    def adjust(self, voice: VoiceSettings, words_per_minute: int) -> None: ...
    def problems(self) -> Sequence[Message]: ...
    def close(self) -> None: ...


class Repertoire:
    """What there is to play: clips and chimes, each at its level. Safe to ask in a sound callback.

    Clips of another rate are converted, and stay so while they are among the last few to be heard:
    those of a whole session would take 6 MB a minute of speech.
    """

    def __init__(self, clips: ReadyClips, levels: Levels) -> None:
        self.levels = levels
        self._clips = clips
        self._converted: dict[str, tuple[Clip, Samples]] = {}

    def piece(self, onset: Onset, start: int) -> Piece | None:
        """What is heard at `onset`, beginning at frame `start`; None if nothing is.

        Speech that has no clip yet is replaced by a chime, unless its cue has sounded one.
        """
        if not onset.spoken:
            return self._chime(onset.cue.sound, start)
        samples = self.speech(onset.cue.text)
        if samples is None:
            stand_in = None if onset.cue.sound else STAND_IN.get(onset.cue.kind)
            return self._chime(stand_in, start)
        return _audible(samples, start, self.levels.voice)

    def speech(self, text: str) -> Samples | None:
        """The frames of the clip of `text` at `SAMPLE_RATE`, or None while it is not there."""
        clip = self._clips.clip(text)
        if clip is None or clip.rate == SAMPLE_RATE:
            return None if clip is None else clip.samples
        source, converted = self._converted.pop(text, (None, None))
        if converted is None or source is not clip:
            converted = _resampled(clip)
        self._converted[text] = (clip, converted)
        if len(self._converted) > MOST_CONVERTED:
            del self._converted[next(iter(self._converted))]
        return converted

    def _chime(self, sound: Sound | None, start: int) -> Piece | None:
        return _audible(chime(sound), start, self.levels.chimes) if sound else None


def _audible(samples: Samples, start: int, gain: float) -> Piece | None:
    return Piece(start, samples, gain) if gain > 0 else None


def _resampled(clip: Clip) -> Samples:
    miniaudio = miniaudio_offline()  # most voices need no conversion, an export then no miniaudio
    form, frames = miniaudio.SampleFormat.SIGNED16, clip.samples.tobytes()
    converted = miniaudio.convert_frames(form, 1, clip.rate, frames, form, 1, SAMPLE_RATE)
    return array("h", bytes(converted))
