"""What a person asks to hear outside a session: sentences one after the other, or chimes."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.ports.sound_and_machine import Readiness, VoiceName
from hiptimer.session.cues import CueKind, Sound
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import Settings
from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side
from hiptimer.ui.language import language_in_use, translated
from hiptimer.ui.services import Services

POLL_MILLISECONDS = 40
LONGEST_WAIT_MILLISECONDS = 5000
LEAD_SECONDS = 0.05
PAUSE_SECONDS = 0.5
"""Between two sentences."""


class Hearing(QObject):
    """Says sentences as soon as the voice has made them. Opens the sound when first asked."""

    status_changed = Signal(str)
    """What is going on or missing, a sentence; empty when it is heard."""

    began = Signal(float)
    """Sentences are heard from now on, for so many seconds."""

    ended = Signal(bool)
    """Nothing is said or waited for any more; the value is whether it was said to its end."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._texts: tuple[str, ...] = ()
        self._waited = 0
        self._silent_at: float | None = None  # a reading of the clock, while something is said
        self._timer = QTimer(self, interval=POLL_MILLISECONDS)
        self._timer.timeout.connect(self._on_poll)

    def say(self, texts: Sequence[str], settings: Settings) -> None:
        """Say `texts`, in the voice of `settings`, in place of what is being said."""
        self.stop()
        self._adjust(settings)
        self._texts = tuple(texts)
        self._services.sound().prepare(self._texts)
        self._waited = 0
        self._timer.start()
        self.status_changed.emit(self.tr("One moment…"))
        self._on_poll()

    def get_ready(self) -> None:
        """Have the sound device open soon: somebody is about to ask."""
        self._services.sound().prepare(())

    def play_chimes(self, chimes: Iterable[tuple[Sound, float]], settings: Settings) -> None:
        """Play each chime after so many seconds, as loud as in `settings`."""
        self._adjust(settings)
        times = ((sound, LEAD_SECONDS + at) for sound, at in chimes)
        self._play([LaidCue(at, 0, CueKind.BEGIN, "", sound, at, 0.0) for sound, at in times])

    def stop(self) -> None:
        """Wait for nothing any more, and say nothing more."""
        if self._texts:
            self._services.sound().hush()
            self.status_changed.emit("")
            self._end(whole=False)

    def _adjust(self, settings: Settings) -> None:
        words_per_minute = settings.session.words_per_minute
        self._services.sound().adjust(settings.voice, settings.sounds, words_per_minute)

    def _on_poll(self) -> None:
        """Say what is made, as soon as that is everything or it has taken too long."""
        if self._silent_at is not None:
            if self._services.clock.now() >= self._silent_at:
                self._end(whole=True)
            return
        sound = self._services.sound()
        lengths = ((text, sound.clip_seconds(text)) for text in self._texts)
        made = [(text, seconds) for text, seconds in lengths if seconds]
        is_whole = len(made) == len(self._texts)
        is_coming = not is_whole or sound.readiness("") is Readiness.COMING
        if is_coming and self._waited < LONGEST_WAIT_MILLISECONDS:
            self._waited += POLL_MILLISECONDS
            return
        self._say(made)
        missing = self.tr("The voice is not ready yet. Try again in a moment.")
        problems = " ".join(map(translated, sound.problems()))
        self.status_changed.emit(problems or ("" if is_whole else missing))

    def _say(self, made: Iterable[tuple[str, float]]) -> None:
        cues: list[LaidCue] = []
        at = LEAD_SECONDS
        for text, seconds in made:
            cues.append(LaidCue(at, 0, CueKind.NAME, text, None, at, seconds))
            at += seconds + PAUSE_SECONDS
        if cues:
            self._silent_at = self._services.clock.now() + at
            self._play(cues)
            if self._services.sound().readiness("") is Readiness.READY:
                self.began.emit(at - PAUSE_SECONDS)
        else:
            self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        self._timer.stop()
        self._texts, self._silent_at = (), None
        self.ended.emit(whole)

    def _play(self, cues: list[LaidCue]) -> None:
        sound = self._services.sound()
        sound.hush()  # so that the same, from this very place, is heard again
        sound.play(cues, position=0.0, moment=self._services.clock.now())


def words_without_voice(voices: Sequence[VoiceName]) -> str:
    """That none of `voices` speaks the window's language, and how to add one; empty if one does."""
    from hiptimer.voice.workshop import no_voice_for  # which the window need not wait for

    language = language_in_use()
    if any(voice.may_speak(language) for voice in voices):
        return ""
    return " ".join(map(translated, no_voice_for(language, sys.platform)))


def sample_sentence(services: Services) -> str:
    """What the voice says before a drill, of the first drill that has sides."""
    exercises = services.library.exercises.values()
    sided = (each for each in exercises if each.laterality is Laterality.UNILATERAL)
    exercise, side = next(((each, Side.RIGHT) for each in sided), (next(iter(exercises)), None))
    name = services.phrases.spoken_name(exercise, side)
    return services.phrases.next.replace("{name}", name)
