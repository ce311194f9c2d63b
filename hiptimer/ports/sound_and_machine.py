"""What the window needs of the world outside, as small protocols that the adapters fulfil.

Times called `now` or `moment` are readings of `Clock.now()`, in seconds; they never go back and
go on while the machine sleeps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from hiptimer.messages import Message
from hiptimer.settings.settings import SoundSettings, VoiceSettings

if TYPE_CHECKING:
    from hiptimer.session.laying import LaidCue


class Clock(Protocol):
    """Tells the time that sessions are measured by."""

    def now(self) -> float:
        """Seconds from an arbitrary start."""
        ...


class Readiness(StrEnum):
    """Whether what is to be heard now would be heard."""

    READY = "ready"
    COMING = "coming"
    """The device is being opened, or the sentence is being spoken to a clip."""
    MISSING = "missing"
    """There is no device, as far as is known."""


class VoiceName(Struct, frozen=True):
    """A voice: the id it answers to, a name to show, its language tag, which may be empty.

    `engine` is what people call its speech engine, empty for the system's own. It `is_usual` where
    it speaks the language in use unless another is chosen.
    """

    id: str
    name: str
    language: str
    engine: str = ""
    is_usual: bool = False

    def may_speak(self, language: str) -> bool:
        """Whether it speaks the language of these two letters, or is not known to speak any."""
        tag = self.language.lower().replace("_", "-")
        return not tag or tag.partition("-")[0] == language


class CuePlayer(Protocol):
    """Speaks and sounds cues at their times. Nothing here waits for a voice or a device."""

    def prepare(self, texts: Sequence[str]) -> None:
        """Begin to turn `texts` into clips, the first ones first. Returns at once."""

    def clip_seconds(self, text: str) -> float | None:
        """How long the clip of `text` lasts, or None while it is not there."""
        ...

    def clips_made(self) -> int:
        """How many clips have become ready so far; a larger number means: lay the cues again."""
        ...

    def readiness(self, text: str) -> Readiness:
        """Whether a sound, and `text` unless it is empty, would be heard at once.

        A text that no voice can say is not waited for: its chime is all there is.
        """
        ...

    def play(
        self, cues: Sequence[LaidCue], *, position: float, moment: float, speed: float = 1.0
    ) -> None:
        """Play `cues` as their times come, in place of what was scheduled before.

        The session stands at `position` (seconds from its start) at the clock's `moment` and
        moves `speed` times as fast as the clock. A cue that began before `position` is not
        played. What is sounding already goes on.
        """

    def hush(self) -> None:
        """Fade out what is sounding, within 50 ms, and forget what was scheduled."""

    def adjust(self, voice: VoiceSettings, sounds: SoundSettings, words_per_minute: int) -> None:
        """Use these settings from now on."""

    def problems(self) -> Sequence[Message]:
        """What is missing at the moment, a sentence each: a voice, a sound device."""
        ...

    def close(self) -> None:
        """Fall silent and let go of the device and the voice."""


class VoiceCatalogue(Protocol):
    """Lists the voices that there are."""

    def voices(self, listed: Callable[[Sequence[VoiceName]], None]) -> None:
        """Ask for the voices; `listed` is called with them later, from any thread."""


class ScreenAwake(Protocol):
    """Keeps the screen from going dark."""

    def hold(self) -> None:
        """Keep it awake from now on. Does nothing where the system cannot."""

    def release(self) -> None:
        """Let it sleep again."""

    def problem(self) -> Message:
        """A message where it cannot be kept awake, as far as that is known; else empty."""
        ...

    def ask(self, told: Callable[[Message], None]) -> None:
        """Try it, and call `told` with the `problem`, from any thread."""
