"""Spoken clips in the mixer's format. Where they come from is not known here, only what they are.

`ClipSource` is what this room wants of a voice; `hiptimer.voice` has one.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Protocol

from hiptimer.audio.samples import SAMPLE_RATE, Samples
from hiptimer.messages import Message
from hiptimer.settings.settings import VoiceSettings


class Clip(Protocol):
    """A spoken text: mono samples of 16 bit, at `rate` frames a second."""

    @property
    def samples(self) -> Samples:
        """The frames."""
        ...

    @property
    def rate(self) -> int:
        """Frames a second."""
        ...

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        ...


class ReadyClips(Protocol):
    """Gives the clips that are there."""

    def clip(self, text: str) -> Clip | None:
        """The clip of `text`, or None while it is not there. Never waits."""
        ...


class ClipSource(ReadyClips, Protocol):
    """Turns texts into clips behind the scenes."""

    @property
    def made(self) -> int:
        """How many clips have become ready so far."""
        ...

    def prepare(self, texts: Sequence[str]) -> None:
        """Begin to make the clips of `texts`, the first ones first. Returns at once."""
        ...

    def settled(self, texts: Sequence[str]) -> int:
        """How many of `texts` are ready or have failed: more is not to be waited for."""
        ...

    def adjust(self, voice: VoiceSettings, words_per_minute: int) -> None:
        """Speak like this from now on."""
        ...

    def problems(self) -> Sequence[Message]:
        """What is missing at the moment, a sentence each."""
        ...

    def close(self) -> None:
        """Let go of the voice."""
        ...


class ClipShelf:
    """The clips of a source as samples at `SAMPLE_RATE`. Safe to ask in the sound callback."""

    def __init__(self, clips: ReadyClips) -> None:
        self._clips = clips
        self._converted: dict[str, tuple[Clip, Samples]] = {}

    def samples(self, text: str) -> Samples | None:
        """The frames of the clip of `text`, or None while it is not there."""
        clip = self._clips.clip(text)
        if clip is None or clip.rate == SAMPLE_RATE:
            return None if clip is None else clip.samples
        source, converted = self._converted.get(text, (None, None))
        if converted is None or source is not clip:
            converted = resampled(clip.samples, clip.rate)
            self._converted[text] = (clip, converted)
        return converted


def resampled(samples: Samples, rate: int) -> Samples:
    """`samples`, recorded at `rate` frames a second, at `SAMPLE_RATE`."""
    import miniaudio  # most voices need no conversion, an export then no miniaudio

    signed = miniaudio.SampleFormat.SIGNED16
    frames = miniaudio.convert_frames(signed, 1, rate, samples.tobytes(), signed, 1, SAMPLE_RATE)
    return array("h", bytes(frames))
