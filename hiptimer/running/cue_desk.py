"""Keeps the cue player in step with the engine: lays the cues of a plan and hands them over.

It does not know when a command is given, nor when a pause begins: that is the run's part.
"""

from __future__ import annotations

import msgspec

from hiptimer.ports.sound_and_machine import CuePlayer, Readiness
from hiptimer.running.surroundings import Surroundings
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import STAND_IN, CueKind
from hiptimer.session.laying import LaidCue, lay_cues
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import View
from hiptimer.settings.preferences import Preferences, Verbosity


class CueDesk:
    """The cues of one session. Positions are seconds from its start, as in `View.position`.

    It `praises` at the end unless most of the session was skipped. Where `voice_on` is false the
    chimes stay, and ticks count down in the voice's place.
    """

    def __init__(self, services: Surroundings, plan: Plan, index: int) -> None:
        """Start turning the sentences of `plan` into clips, from step `index` on; lay the cues."""
        self._services = services
        self._laid: tuple[LaidCue, ...] = ()
        self._clips_laid = 0
        self._begun_up_to = plan.starts[index]
        self.praises = True
        self.voice_on = self._preferences.verbosity is not Verbosity.OFF
        self.sound: CuePlayer = services.sound()
        settings = services.settings.settings
        words_per_minute = settings.session.words_per_minute
        self.sound.adjust(settings.voice, settings.sounds, words_per_minute)
        cues = () if self._is_quiet else self._writer().cues_of(plan)
        texts = (cue.text for cue in cues if cue.step >= index and cue.text)
        self.sound.prepare(tuple(dict.fromkeys(texts)))
        self.lay(plan)

    def lay(self, plan: Plan) -> None:
        """Lay the cues of `plan` with the lengths of the clips that there are."""
        self._clips_laid = self.sound.clips_made()
        self._laid = lay_cues(self._writer().cues_of(plan), self._seconds_of)

    def play_on(self, plan: Plan, view: View, moment: float) -> None:
        """Hand over what is still to come. A step that waits is the end of what is known."""
        limit = _first_wait(plan, view.index)
        cues = self._fair([cue for cue in self._laid if view.index <= cue.step <= limit])
        if self._is_quiet:
            cues = [_without_words(cue) for cue in cues]
        speed = self._services.speed
        self.sound.play(cues, position=view.position, moment=moment, speed=speed)

    def opening(self, view: View) -> LaidCue | None:
        """What names the step in hand, spoken at its start; None where nothing does."""
        if view.step.kind is StepKind.WORK or self._is_quiet:
            return None
        spoken = (cue for cue in self._laid if cue.step == view.index and cue.text)
        first = next(spoken, None)
        return None if first is None or first.kind is CueKind.COUNTDOWN else first

    def readiness(self, opening: LaidCue | None = None) -> Readiness:
        """Whether a sound, and what is said in `opening`, would be heard at once."""
        return self.sound.readiness("" if opening is None else opening.text)

    def jump(self, view: View) -> None:
        """Fall silent because the session goes on elsewhere."""
        self.sound.hush()
        self._begun_up_to = view.position

    def has_new_clips(self) -> bool:
        """Whether clips have become ready since the cues were laid."""
        return self.sound.clips_made() != self._clips_laid

    def begun(self, view: View) -> list[LaidCue]:
        """The cues that have begun since this was asked last."""
        since, self._begun_up_to = self._begun_up_to, view.position + 1e-9
        return self._fair([cue for cue in self._laid if since <= cue.at < self._begun_up_to])

    def _fair(self, cues: list[LaidCue]) -> list[LaidCue]:
        """No word of praise at the end of a session that was mostly skipped; its chime stays."""
        if self.praises:
            return cues
        return [_without_words(cue) if cue.kind is CueKind.END else cue for cue in cues]

    @property
    def words_go_to_reader(self) -> bool:
        """Whether a screen reader says the sentences; counts alone would tell it too little."""
        counts_only = self._preferences.verbosity is Verbosity.COUNTS
        return self._is_quiet and self.voice_on and not counts_only

    @property
    def _is_quiet(self) -> bool:
        return (
            self._services.settings.settings.voice.quiet_for_reader
            and self._services.reader_listens()
        )

    @property
    def _preferences(self) -> Preferences:
        return self._services.settings.settings.session

    def _writer(self) -> CueWriter:
        preferences = self._preferences
        if not self.voice_on:
            preferences = msgspec.structs.replace(preferences, verbosity=Verbosity.OFF)
        elif preferences.verbosity is Verbosity.OFF:
            preferences = msgspec.structs.replace(preferences, verbosity=Verbosity.FULL)
        return CueWriter(self._services.library, self._services.phrases, preferences)

    def _seconds_of(self, text: str) -> float:
        """How much of the session a clip takes; a faster session leaves it less room."""
        seconds = self.sound.clip_seconds(text)
        if seconds is None:
            rate = self._preferences.words_per_minute
            seconds = self._services.phrases.seconds_of(text, rate)
        return seconds * self._services.speed


def _without_words(cue: LaidCue) -> LaidCue:
    """The chime of `cue`, or the one that stands in for its words."""
    sound = cue.sound or (STAND_IN.get(cue.kind) if cue.text else None)
    return msgspec.structs.replace(cue, text="", speech_seconds=0.0, sound=sound)


def _first_wait(plan: Plan, index: int) -> int:
    waiting = (at for at in range(index, len(plan.steps)) if plan.steps[at].waits)
    return next(waiting, len(plan.steps))
