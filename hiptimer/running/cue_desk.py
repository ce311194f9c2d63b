"""Keeps the cue player in step with the engine: lays the cues of a plan and hands them over.

It does not know when a command is given, nor when a pause begins: that is the run's part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from hiptimer.ports.sound_and_machine import CuePlayer, Readiness
from hiptimer.running.retelling import ByTheClock, Retelling, movement_of
from hiptimer.running.surroundings import Surroundings
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import STAND_IN, Cue, CueKind
from hiptimer.session.laying import LaidCue, lay_cues
from hiptimer.session.plan import Outlook, Plan, Step, StepKind
from hiptimer.session.standing import State, View
from hiptimer.settings.preferences import Verbosity
from hiptimer.settings.settings import SoundMode
from hiptimer.training.library import Library


class CueDesk:
    """The cues of one session. Positions are seconds from its start, as in `View.position`.

    It `praises` at the end unless most of the session was skipped. Where `voice_on` is false the
    chimes stay as they are, and ticks count down in the voice's place.
    """

    def __init__(
        self, services: Surroundings, plan: Plan, index: int, at_end: Outlook | None = None
    ) -> None:
        """Start turning the sentences of `plan` into clips, from step `index` on; lay the cues.

        `at_end` is what will have been done, where that is not what `plan` holds.
        """
        self._services = services
        self._laid: tuple[LaidCue, ...] = ()
        self._clips_laid = 0
        self._begun_up_to = plan.starts[index]
        self._at_end = at_end
        self._ends_asked_for: set[str] = set()
        self.retelling: Retelling | None = None
        self.praises = True
        self.sound: CuePlayer = services.sound()
        self.hear(services.settings.settings.sound_mode)
        self.prepare(plan, index)
        self.lay(plan)

    def hear(self, mode: SoundMode) -> None:
        """Let that be heard from now on, in this session."""
        self.mode = mode
        settings = self._services.settings.settings
        sounds = replace(settings.sounds, chimes=mode.chimes)
        self.sound.adjust(settings.voice, sounds, settings.session.words_per_minute)

    @property
    def voice_on(self) -> bool:
        return self.mode.speaks

    def prepare(self, plan: Plan, index: int) -> None:
        """Turn what is said from step `index` on into clips, and last what may be asked for."""
        if self.is_quiet:
            self.sound.prepare(())
            return
        texts = [cue.text for cue in self._cues_of(plan) if cue.step >= index and cue.text]
        if self._speaks:
            texts += _movements(self._services.library, plan.steps[index:])
        self.sound.prepare(tuple(dict.fromkeys(texts)))

    def lay(self, plan: Plan) -> None:
        self._clips_laid = self.sound.clips_made()
        self._laid = lay_cues(self._cues_of(plan), self._seconds_of)

    def expect(self, plan: Plan, at_end: Outlook | None, others: Iterable[Outlook] = ()) -> None:
        """Say `at_end` what will have been done by then; be ready to say one of the `others`."""
        if at_end != self._at_end:
            self._at_end = at_end
            self.lay(plan)
        if self._speaks:
            writer = self._writer()
            texts = dict.fromkeys(writer.end_text(each) for each in (at_end, *others) if each)
            new = [text for text in texts if text not in self._ends_asked_for]
            if new:
                self._ends_asked_for.update(new)
                self.sound.prepare(new)

    def play_on(self, plan: Plan, view: View, moment: float) -> None:
        """Hand over what is still to come. A step that waits is the end of what is known.

        Where the session stands still, that is only what somebody has asked for.
        """
        speed = self._services.speed
        cues: list[LaidCue] = []
        if view.state is not State.PAUSED:
            limit = _first_wait(plan, view.index)
            cues = self._fair([cue for cue in self._laid if view.index <= cue.step <= limit])
        if self.retelling is not None:
            time = ByTheClock(view.position, moment, speed)
            silent = self.retelling.lay(cues, plan, view, time)
            self._laid = tuple(_without_words(c) if c in silent else c for c in self._laid)
            cues = [_without_words(cue) if cue in silent else cue for cue in cues]
            cues += self.retelling.cues(time)
        if not self._speaks:
            cues = [_without_words(cue) for cue in cues]
        self.sound.play(cues, position=view.position, moment=moment, speed=speed)

    def retell(self, view: View, sentences: Sequence[str] = ()) -> None:
        """Have these said at the next `play_on`, or the movement of the drill in hand once more."""
        exercise = self._services.library.exercise(view.step.exercise, view.step.variant)
        texts = sentences or movement_of(exercise, view.side)
        speaks, speed = self._speaks, self._services.speed

        def is_made(text: str) -> bool:
            return self.sound.clip_seconds(text) is not None

        if speaks:
            self.sound.prepare([each for each in texts if not is_made(each)])
        if view.state is State.PAUSED:
            self.sound.hush()  # so that what was said at this very place is heard again
        self.retelling = Retelling(
            view.index,
            texts,
            lambda text: self._seconds_of(text) / speed,
            lambda text: not speaks or is_made(text),
        )

    def opening(self, view: View) -> LaidCue | None:
        """What names the step in hand, spoken at its start; None where nothing does."""
        if view.step.kind is StepKind.WORK or self.is_quiet:
            return None
        first = next((cue for cue in self._laid if cue.step == view.index and cue.text), None)
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

    def _cues_of(self, plan: Plan) -> tuple[Cue, ...]:
        return self._writer().cues_of(plan, self._at_end)

    @property
    def words_go_to_reader(self) -> bool:
        """Whether a screen reader says the sentences; counts alone would tell it too little."""
        counts_only = self._services.settings.settings.session.verbosity is Verbosity.COUNTS
        return self.is_quiet and self.voice_on and not counts_only

    @property
    def is_quiet(self) -> bool:
        """Whether the voice keeps silent for a screen reader."""
        voice = self._services.settings.settings.voice
        return voice.quiet_for_reader and self._services.reader_listens()

    @property
    def _speaks(self) -> bool:
        return self.voice_on and not self.is_quiet

    def _writer(self) -> CueWriter:
        settings = self._services.settings.settings
        verbosity = settings.says if self.voice_on else Verbosity.OFF
        preferences = replace(settings.session, verbosity=verbosity)
        return CueWriter(self._services.library, self._services.phrases, preferences)

    def _seconds_of(self, text: str) -> float:
        """How much of the session a clip takes; a faster session leaves it less room."""
        seconds = self.sound.clip_seconds(text)
        if seconds is None:
            seconds = self._writer().seconds_of(text)
        return seconds * self._services.speed


def fitted(services: Surroundings, plan: Plan, index: int) -> Plan:
    """`plan` with the drill of step `index` led into as its variant of now needs it."""
    session = services.settings.settings.session
    preferences = replace(session, verbosity=Verbosity.FULL)
    writer = CueWriter(services.library, services.phrases, preferences)
    item = plan.steps[index].item
    to_come = (
        writer.paced(step) if (step.kind, step.item) == (StepKind.LEAD_IN, item) else step
        for step in plan.steps[index:]
    )
    return replace(plan, steps=(*plan.steps[:index], *to_come))


def _without_words(cue: LaidCue) -> LaidCue:
    """The chime of `cue`, or the one that stands in for its words."""
    sound = cue.sound or (STAND_IN.get(cue.kind) if cue.text else None)
    return replace(cue, text="", speech_seconds=0.0, sound=sound)


def _movements(library: Library, steps: Iterable[Step]) -> list[str]:
    """What may be asked for in `steps`, the first ones first."""
    found: dict[str, None] = {}
    for step in steps:
        exercise = library.exercise(step.exercise, step.variant)
        for rep in range(2):
            found.update(dict.fromkeys(movement_of(exercise, step.side_of_rep(rep))))
    return list(found)


def _first_wait(plan: Plan, index: int) -> int:
    waiting = (at for at in range(index, len(plan.steps)) if plan.steps[at].waits)
    return next(waiting, len(plan.steps))
