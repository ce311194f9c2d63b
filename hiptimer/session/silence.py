"""A cue player that makes no sound: for sessions that run too fast to be spoken."""

from __future__ import annotations

from collections.abc import Sequence

from hiptimer.session.laying import LaidCue
from hiptimer.session.ports import Readiness
from hiptimer.session.settings import SoundSettings, VoiceSettings


class Silence:
    """Fulfils `ports.CuePlayer` and does nothing."""

    def prepare(self, texts: Sequence[str]) -> None:
        """Nothing is spoken, so nothing is prepared."""

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

    def play(
        self, cues: Sequence[LaidCue], *, position: float, moment: float, speed: float = 1.0
    ) -> None:
        """Stay silent."""

    def hush(self) -> None:
        """It is silent already."""

    def adjust(self, voice: VoiceSettings, sounds: SoundSettings, words_per_minute: int) -> None:
        """There is nothing to adjust."""

    def problems(self) -> Sequence[str]:
        """Silence is what was asked for, not a problem."""
        return ()

    def close(self) -> None:
        """There is nothing to let go of."""
