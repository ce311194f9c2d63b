"""Says sentences one after the other, as soon as the voice has made them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.session.cues import CueKind
from hiptimer.session.laying import LaidCue
from hiptimer.session.ports import Readiness
from hiptimer.ui.services import Services
from hiptimer.ui.told import told

POLL_MILLISECONDS = 40
LONGEST_WAIT_MILLISECONDS = 5000
LEAD_SECONDS = 0.05
PAUSE_SECONDS = 0.5
"""Between two sentences."""


class Hearing(QObject):
    """Opens the sound when something is to be heard for the first time."""

    told = Signal(str)
    """What is going on or missing, a sentence; empty when it is heard."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._texts: tuple[str, ...] = ()
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._on_poll)

    def say(self, texts: Sequence[str]) -> None:
        """Say `texts`, in the voice that is set, in place of what is being said."""
        sound, settings = self._services.sound(), self._services.settings.settings
        sound.adjust(settings.voice, settings.sounds, settings.session.words_per_minute)
        self._texts = tuple(texts)
        sound.prepare(self._texts)
        self._waited = 0
        self._timer.start()
        self.told.emit(self.tr("One moment…"))
        self._on_poll()

    def stop(self) -> None:
        """Wait for nothing any more, and fall silent."""
        if self._texts:
            self._timer.stop()
            self._services.sound().hush()
            self._texts = ()
            self.told.emit("")

    def _on_poll(self) -> None:
        sound = self._services.sound()
        seconds = [sound.clip_seconds(each) for each in self._texts]
        made = [(text, each) for text, each in zip(self._texts, seconds, strict=True) if each]
        device_is_coming = sound.readiness("") is Readiness.COMING
        if len(made) == len(self._texts) and not device_is_coming:
            self._play(made)
            return
        self._waited += POLL_MILLISECONDS
        if self._waited >= LONGEST_WAIT_MILLISECONDS:
            self._play(made)
            missing = self.tr("The voice is not ready yet. Try again in a moment.")
            self.told.emit(" ".join(map(told, sound.problems())) or missing)

    def _play(self, clips: list[tuple[str, float]]) -> None:
        self._timer.stop()
        cues: list[LaidCue] = []
        at = LEAD_SECONDS
        for text, seconds in clips:
            cues.append(LaidCue(at, 0, CueKind.NAME, text, None, at, seconds))
            at += seconds + PAUSE_SECONDS
        sound = self._services.sound()
        sound.play(cues, position=0.0, moment=self._services.clock.now())
        self.told.emit(" ".join(map(told, sound.problems())))
