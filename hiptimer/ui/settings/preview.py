"""Plays a sample of the voice and of the chimes, as they are set at the moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.session.cues import CueKind, Sound
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import Settings
from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.services import Services

POLL_MILLISECONDS = 40
LONGEST_WAIT_MILLISECONDS = 3000
LEAD_SECONDS = 0.05
CHIMES = ((Sound.SOFT, 0.0), (Sound.START, 1.0), (Sound.SWITCH, 2.0), (Sound.END, 3.2))
"""Which chimes are played, and when, in seconds."""


class Preview(QObject):
    """Opens the sound when something is to be heard for the first time."""

    status_changed = Signal(str)
    """What is going on or missing, a sentence; empty when the sample is heard."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._text = ""
        self._waited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._on_poll)

    def speak(self, settings: Settings) -> None:
        """Say a sentence of a session as soon as it is made, for at most three seconds from now."""
        self._adjust(settings)
        self._text = sample_sentence(self._services)
        self._services.sound().prepare([self._text])
        self._waited = 0
        self._timer.start()
        self.status_changed.emit(self.tr("One moment…"))
        self._on_poll()

    def play_chimes(self, settings: Settings) -> None:
        """Play the chimes one after the other."""
        self._adjust(settings)
        self._play([_chime(sound, LEAD_SECONDS + at) for sound, at in CHIMES])

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._timer.stop()

    def _adjust(self, settings: Settings) -> None:
        session = settings.session
        self._services.sound().adjust(settings.voice, settings.sounds, session.words_per_minute)

    def _on_poll(self) -> None:
        sound = self._services.sound()
        seconds, is_late = sound.clip_seconds(self._text), self._waited >= LONGEST_WAIT_MILLISECONDS
        self._waited += POLL_MILLISECONDS
        if seconds is not None and (is_late or sound.readiness("") is not Readiness.COMING):
            self._timer.stop()
            self._play(
                [LaidCue(LEAD_SECONDS, 0, CueKind.NAME, self._text, None, LEAD_SECONDS, seconds)]
            )
            self.status_changed.emit(self._problems())
        elif seconds is None and self._waited >= LONGEST_WAIT_MILLISECONDS:
            self._timer.stop()
            waits = self.tr("The voice is not ready yet. Try again in a moment.")
            self.status_changed.emit(self._problems() or waits)

    def _problems(self) -> str:
        return " ".join(map(translated, self._services.sound().problems()))

    def _play(self, cues: list[LaidCue]) -> None:
        self._services.sound().play(cues, position=0.0, moment=self._services.clock.now())


def sample_sentence(services: Services) -> str:
    """What the voice says before a drill, of the first drill that has sides."""
    exercises = services.library.exercises.values()
    sided = (each for each in exercises if each.laterality is Laterality.UNILATERAL)
    exercise, side = next(((each, Side.RIGHT) for each in sided), (next(iter(exercises)), None))
    name = services.phrases.spoken_name(exercise, side)
    return services.phrases.next.replace("{name}", name)


def _chime(sound: Sound, at: float) -> LaidCue:
    return LaidCue(at, 0, CueKind.BEGIN, "", sound, at, 0.0)
