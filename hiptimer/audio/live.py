"""The sound of a running session: the port `CuePlayer`, on a voice and the sound device."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from threading import Event, Thread
from typing import TypeAlias

from hiptimer.audio.chimes import SCORES, chime
from hiptimer.audio.device import BUFFERED_SECONDS, NoDeviceError, OutputDevice, open_device
from hiptimer.audio.mixer import Samples
from hiptimer.audio.onsets import ClipSource, Levels, Repertoire, onsets_of
from hiptimer.audio.stream import CueStream
from hiptimer.messages import Message
from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import SoundSettings, VoiceSettings

NO_DEVICE = Message("No sound device was found. The session goes on without sound.")
OpenDevice: TypeAlias = Callable[[Generator[Samples, int, None]], OutputDevice]


class LiveCuePlayer:
    """Plays cues at their times on the clock `now`; see `ports.sound_and_machine.CuePlayer`.

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
        self._repertoire = Repertoire(clips, Levels.of(voice, sounds))
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

    def problems(self) -> Sequence[Message]:
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
        making = Thread(target=lambda: list(map(chime, SCORES)), name="chimes", daemon=True)
        making.start()
        try:
            return self._open_device(blocks)
        finally:
            making.join()


LOOK_SECONDS = 0.25
LATE_SECONDS = 1.0
"""A look that is later than this means that the whole program stood still, not the device."""
STALL_SECONDS = 1.5
WAKING_SECONDS = 5.0
"""A device that was just opened may take longer: Bluetooth wakes up, and a sink that plays to
nowhere fills two seconds of buffer at once."""
SOON_SECONDS = 0.5
RETRY_SECONDS = 3.0
IDLE_SECONDS = 20.0
"""How long an unused device stays open, so that a short pause costs no reopening."""
CLOSE_PATIENCE_SECONDS = 0.25


class DeviceWatch:
    """Opens the device when sound is wanted, closes it when not, brings it back when it goes.

    It holds one for `stream`. `look` does the work, over and over in a thread.
    """

    def __init__(
        self, now: Callable[[], float], open_device: OpenDevice, stream: CueStream
    ) -> None:
        self._now = now
        self._open_device = open_device
        self._stream = stream
        self._device: OutputDevice | None = None
        self._wanted_at = float("-inf")
        self._opened_at = float("-inf")
        self._retry_at = float("-inf")
        self._looked_at = float("-inf")
        self._awake_since = float("-inf")
        self._misses = 0  # since there was sound
        self.failed = False  # whether there is no device, as far as was last seen
        self._closing = Event()
        self._wake = Event()
        self._thread: Thread | None = None

    @property
    def sounding(self) -> bool:
        """Whether there is a device that asks for frames."""
        return self._device is not None and self._stream.last_pull > self._opened_at

    def want(self) -> None:
        """Sound is wanted now or soon: have a device ready. Returns at once."""
        self._wanted_at = self._now()
        if self._thread is None:
            self._thread = Thread(target=self._run, name="sound-device", daemon=True)
            self._thread.start()
        self._wake.set()

    def close(self) -> None:
        """Close the device for good. Waits a moment at most, for a hung device not at all."""
        self._closing.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(CLOSE_PATIENCE_SECONDS)

    def look(self) -> bool:
        """See how the device does, open or close it if need be; whether to look again soon."""
        now = self._now()
        if now - self._looked_at > LATE_SECONDS:
            self._awake_since = now
        self._looked_at = now
        in_use = self._stream.busy or now - self._wanted_at < IDLE_SECONDS
        if self._stream.busy:
            self._wanted_at = now
        if self._device is None:
            if in_use and now >= self._retry_at:
                self._open(now)
        elif self._is_silent(now):
            # One that never asked for more than it was opened with is as good as none.
            self.failed = self.failed or not self.sounding
            self._close_device()
            self._retry_at = now + (RETRY_SECONDS if self.failed else 0.0)
        elif not in_use:
            self._close_device()
        elif self.sounding:
            self.failed, self._misses = False, 0
        return in_use or self._device is not None

    def _is_silent(self, now: float) -> bool:
        """Whether the device has not asked for frames for too long, while this program ran."""
        patience = STALL_SECONDS if self.sounding else WAKING_SECONDS
        heard_of = max(self._stream.last_pull, self._opened_at, self._awake_since)
        return now - heard_of > patience

    def _open(self, now: float) -> None:
        try:
            self._device = self._open_device(self._stream.blocks())
        except NoDeviceError:
            # A busy sound server may refuse once, so that the first time nothing is said of it.
            self._misses += 1
            self.failed = self._misses > 1
            self._retry_at = now + (RETRY_SECONDS if self.failed else SOON_SECONDS)
        else:
            self._opened_at = self._looked_at = self._now()

    def _close_device(self) -> None:
        device, self._device = self._device, None
        if device is None:
            return
        # In a thread of its own: a back end whose sound server has died may never return.
        closer = Thread(target=device.close, name="sound-device-closer", daemon=True)
        closer.start()
        closer.join(CLOSE_PATIENCE_SECONDS)
        self._stream.drop()

    def _run(self) -> None:
        while not self._closing.is_set():
            self._wake.clear()
            again = self.look()
            self._wake.wait(LOOK_SECONDS if again else None)
        self._close_device()


class Silence:
    """A cue player that makes no sound: for sessions that run too fast to be spoken."""

    def clip_seconds(self, text: str) -> float | None:
        """There are no clips; an empty one lasts no time."""
        return None if text else 0.0

    def clips_made(self) -> int:
        """None, ever."""
        return 0

    def readiness(self, text: str) -> Readiness:
        """Nothing is to be waited for."""
        del text
        return Readiness.READY

    def problems(self) -> Sequence[Message]:
        """Silence is what was asked for, not a problem."""
        return ()

    def close(self, *_: object, **__: object) -> None:
        """There is nothing to prepare, to play, to fade out, to adjust or to let go of."""

    prepare = play = hush = adjust = close
