"""The sound of a running session: the port `CuePlayer`, on a voice and the sound device."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from threading import Thread

from hiptimer.audio.chimes import SCORES, chime
from hiptimer.audio.clips import ClipShelf, ClipSource
from hiptimer.audio.device import BUFFERED_SECONDS, OutputDevice, open_device
from hiptimer.audio.device_watch import DeviceWatch, OpenDevice
from hiptimer.audio.onsets import Levels, Repertoire, onsets_of
from hiptimer.audio.samples import Samples
from hiptimer.audio.stream import CueStream
from hiptimer.session.laying import LaidCue
from hiptimer.session.ports import Readiness
from hiptimer.session.settings import SoundSettings, VoiceSettings

NO_DEVICE = "No sound device was found. The session goes on without sound."


class LiveCuePlayer:
    """Plays cues at their times on the clock `now`; see `session.ports.CuePlayer`.

    The device is opened when sound is first prepared or played, behind the scenes.
    """

    def __init__(
        self,
        clips: ClipSource,
        now: Callable[[], float],
        voice: VoiceSettings,
        sounds: SoundSettings,
        *,
        open_device: OpenDevice = open_device,
        buffered: float = BUFFERED_SECONDS,
    ) -> None:
        self._clips = clips
        self._repertoire = Repertoire(ClipShelf(clips), Levels.of(voice, sounds))
        self._stream = CueStream(now, self._repertoire, buffered)
        self._open_device = open_device
        self._watch = DeviceWatch(now, self._open_with_chimes, self._stream)

    def prepare(self, texts: Sequence[str]) -> None:
        """Begin to turn `texts` into clips, and have the device ready."""
        self._clips.prepare(texts)
        self._watch.want()

    def clip_seconds(self, text: str) -> float | None:
        """How long the clip of `text` lasts, or None while it is not there."""
        clip = self._clips.clip(text)
        return clip.seconds if clip else None

    def clips_made(self) -> int:
        """How many clips have become ready so far."""
        return self._clips.made

    def readiness(self, text: str) -> Readiness:
        """Whether a sound, and `text` unless it is empty, would be heard at once."""
        if self._watch.failed:
            return Readiness.MISSING
        is_ready = self._watch.sounding and (not text or self._clips.settled((text,)) == 1)
        return Readiness.READY if is_ready else Readiness.COMING

    def play(
        self, cues: Sequence[LaidCue], *, position: float, moment: float, speed: float = 1.0
    ) -> None:
        """Play `cues` as their times come, in place of what was scheduled before."""
        self._stream.schedule(onsets_of(cues), position, moment, speed)
        self._watch.want()

    def hush(self) -> None:
        """Fade out what is sounding and forget what was scheduled."""
        self._stream.hush()

    def adjust(self, voice: VoiceSettings, sounds: SoundSettings, words_per_minute: int) -> None:
        """Change the volumes at once, and voice and rate from the next clip on."""
        self._repertoire.levels = Levels.of(voice, sounds)
        self._clips.adjust(voice, words_per_minute)

    def problems(self) -> Sequence[str]:
        """What is missing at the moment, a sentence each."""
        missing = (NO_DEVICE,) if self._watch.failed else ()
        return (*missing, *self._clips.problems())

    def close(self) -> None:
        """Fall silent and let go of the device and the voice."""
        self._watch.close()
        self._clips.close()

    def _open_with_chimes(self, blocks: Generator[Samples, int, None]) -> OutputDevice:
        """Open the device, with all chimes made: the sound callback has no time for that.

        Both take a while, the device mostly by waiting, so they are done side by side.
        """
        making = Thread(target=_make_chimes, name="chimes", daemon=True)
        making.start()
        try:
            return self._open_device(blocks)
        finally:
            making.join()


def _make_chimes() -> None:
    for sound in SCORES:
        chime(sound)
