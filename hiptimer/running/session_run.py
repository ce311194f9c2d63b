"""One run of a session: its engine, cues and record, at the time that the clock tells.

Commands and timers are the driver's business; here is what they act on. What happens is in the
journal before anybody else hears of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from uuid import uuid4

from hiptimer.journal.recording import SessionRecorder, milliseconds
from hiptimer.journal.records import DONE_SHARE, SessionRecord
from hiptimer.messages import Message
from hiptimer.ports.sound_and_machine import Readiness
from hiptimer.running.cue_desk import CueDesk, fitted
from hiptimer.running.easier import Easing
from hiptimer.running.retelling import ByTheClock
from hiptimer.running.surroundings import Surroundings
from hiptimer.running.tally import at_end, if_skipped
from hiptimer.session.engine import SLEEP_GAP, Engine
from hiptimer.session.events import (
    Event,
    PlanChanged,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SessionStarted,
    SessionStopped,
    StepEnded,
    StepStarted,
    WaitBegan,
)
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import Plan, StepKind, halved
from hiptimer.session.standing import MOVING, UNDER_WAY, State, View

LEAD_IN_SECONDS = 0.8
"""From the click to the first chime: time to open the sound device and speak the first sentence."""
PATIENCE_SECONDS = 2.0
"""From the click: for so long at most time stands still until the sound is there."""
SOON_SECONDS = 0.3
"""From a sound that was waited for to the first chime: time to learn when its frames are heard."""
LAY_EVERY_SECONDS = 0.5
"""Clips become ready by the dozen while the first sentence sounds: laying the cues for each of them
took so much of the processor that the sound stumbled."""
GONE_SECONDS = 5.0
"""A problem has passed when it was not seen for so long: one that comes and goes is one."""
PLACE_EVERY_SECONDS = 5.0
"""How often the place is kept, in real time: a power cut loses no more of a hold than this."""
NOT_RECORDED = Message("This session is not being recorded. {reason}")


def new_recorder(services: Surroundings, plan: Plan) -> SessionRecorder:
    """What records a session that begins with `plan` now."""
    session = SessionRecord(
        id=uuid4().hex,
        routine=plan.routine,
        name=plan.name,
        started=services.now(),
        first_side=plan.first_side,
        speed=services.speed,
    )
    return SessionRecorder(services.journal, session, plan)


class SessionRun:
    """Runs `plan` from step `index` on, `services.speed` times as fast as the clock.

    `recorder` and `easing` are those of the whole session, which may have had a run before.
    """

    def __init__(
        self,
        services: Surroundings,
        plan: Plan,
        index: int,
        recorder: SessionRecorder,
        easing: Easing,
    ) -> None:
        self._services = services
        self._clock = services.clock
        self.speed = services.speed
        self.engine = Engine(plan, sleep_gap=SLEEP_GAP * max(1.0, services.speed))
        self.recorder = recorder
        self.easing = easing
        self.desk = CueDesk(services, plan, index, at_end(recorder.record.steps, plan, index))
        now = self._clock.now()
        self._begins_at = now + LEAD_IN_SECONDS / self.speed
        self._holds, self._has_waited = True, False
        self._patient_until = now + PATIENCE_SECONDS
        self._laid_at = self._place_kept_at = now
        self._unheard: int | None = None  # the step whose opening came before the sound
        self.asking = Asking(self)
        self.problems = Problems(self, services)

    @property
    def now(self) -> float:
        """The engine's time: the clock's, as many times as fast as the session runs."""
        return self.moment * self.speed

    @property
    def moment(self) -> float:
        """The clock's reading, standing still until the lead-in is over."""
        return max(self._clock.now(), self._begins_at)

    @property
    def is_moving(self) -> bool:
        """Whether time goes on in it."""
        return self.engine.state in MOVING

    @property
    def is_under_way(self) -> bool:
        return self.engine.state in UNDER_WAY

    def view(self) -> View:
        """All that there is to show now."""
        return self.engine.view(self.now)

    def keep(self, event: Event) -> None:
        """Record what happened, and act on it.

        Paused or over, it lets the screen sleep; at its end the last words may be finished.
        """
        self.recorder.note(event, self.engine.plan)
        match event:
            case SessionStarted() | SessionResumed():
                self._services.awake().hold()
            case SessionPaused() | SessionStopped():
                self._services.awake().release()
                self.desk.sound.hush()
                self.desk.retelling = None
            case SessionFinished():
                self._services.awake().release()
            case StepStarted(index=index):
                self.desk.retelling = None
                _look_ahead(self, index)
            case StepEnded() | WaitBegan() | PlanChanged():
                pass
        if isinstance(event, SessionPaused | PlanChanged):
            self.keep_place()

    def go_on(self) -> None:
        """Begin, or go on behind a pause, as soon as the sound is there."""
        self._holds, self._has_waited = True, False
        self._patient_until = self._clock.now() + PATIENCE_SECONDS
        self.desk.sound.prepare(())  # the device may have been let go of in the pause
        self.follow_sound()

    def follow_sound(self) -> tuple[Event, ...]:
        """Stand still while the sound is coming; begin again a step whose opening it missed."""
        if self.is_moving and self._holds:
            self._hold()
        elif self.engine.state is State.RUNNING:
            return self._look_for_unheard()
        return ()

    def _hold(self) -> None:
        now, view = self._clock.now(), self.view()
        opening = self.desk.opening(view)
        if opening is not None and view.position > opening.speech_at:
            opening = None
        readiness = self.desk.readiness(opening)
        if readiness is Readiness.COMING and now < self._patient_until:
            self._has_waited = True
            self._put_off(min(now + SOON_SECONDS, self._patient_until))
            return
        self._holds = False
        is_ready = readiness is Readiness.READY
        self._put_off(now + SOON_SECONDS if is_ready and self._has_waited else now)
        self._unheard = None if is_ready or opening is None else view.index
        self.play_on()

    def _put_off(self, moment: float) -> None:
        """Let time go on no sooner than at `moment`."""
        if moment > self._begins_at:
            self._begins_at = moment
            self.engine.stand_still(self.now)

    def _look_for_unheard(self) -> tuple[Event, ...]:
        view = self.view()
        opening = self.desk.opening(view)
        if opening is None:
            self._unheard = None
        elif self._unheard != view.index:
            is_lost = view.position < opening.speech_at + opening.speech_seconds
            is_lost = is_lost and self.desk.readiness() is not Readiness.READY
            self._unheard = view.index if is_lost else None
        elif self.desk.readiness(opening) is Readiness.READY:
            self._unheard = None
            self._begins_at = self._clock.now() + SOON_SECONDS
            events = self.engine.begin_step_again(self.now)
            self.desk.jump(self.view())
            self.lay_and_play()
            return events
        return ()

    def lay_and_play(self) -> None:
        """Lay the cues again, because plan, voice or clips are others, and play them."""
        self.desk.lay(self.engine.plan)
        self.play_on()

    def play_changed(self) -> None:
        """Say from now on what the plan, or the person's wish, makes of it, and play that."""
        self.desk.prepare(self.engine.plan, self.view().index)
        self.lay_and_play()

    def play_on(self) -> None:
        """Hand the cues that are still to come to the sound."""
        plan, moment = self.engine.plan, self.moment
        view = self.engine.view(moment * self.speed)
        if self.is_moving and not self._holds:
            self.desk.praises = self.praises
            _look_ahead(self, view.index)
            self.desk.play_on(plan, view, moment)
        elif self.engine.state is State.PAUSED and self.desk.retelling is not None:
            self.desk.play_on(plan, view, moment)

    def change_way(self, variant: str | None) -> tuple[Event, ...]:
        """Go on with another variant of the drill in hand; None: as written."""
        index = self.view().index
        fit = partial(fitted, self._services, index=index)
        return self.engine.change_variant(variant, self.now, fit)

    def halve(self) -> tuple[Event, ...]:
        """Go on with half of what is to do of the drill in hand."""
        view = self.view()
        fit = partial(halved, index=view.index, elapsed=view.elapsed)
        return self.engine.change_variant(view.step.variant, self.now, fit)

    @property
    def praises(self) -> bool:
        """Whether "well done" is true at the end, if all is held from now on."""
        record, plan = self.recorder.record, self.engine.plan
        ahead = plan.steps[self.engine.view(0).index :]
        work = sum(milliseconds(step.seconds) for step in ahead if step.kind is StepKind.WORK)
        return record.share + Fraction(work, record.plan_work or 1) >= DONE_SHARE

    def look(self) -> list[LaidCue]:
        """Do what is due from time to time; the cues that have begun since the last look."""
        is_due = self._clock.now() - self._laid_at >= LAY_EVERY_SECONDS
        says = self.is_moving or not self.asking.is_answered
        if is_due and says and self.desk.has_new_clips():
            self._laid_at = self._clock.now()
            self.lay_and_play()
        if self.is_under_way and self._clock.now() - self._place_kept_at >= PLACE_EVERY_SECONDS:
            self.keep_place()
        return [*self.desk.begun(self.view()), *self.asking.begun()]

    def keep_place(self) -> None:
        """Keep where it stands, so that it can be resumed if the program ends now."""
        self._place_kept_at = self._clock.now()
        if self.is_under_way:
            self.recorder.keep_place(self.view())
        else:
            self.recorder.write_on()

    def leave(self) -> None:
        """Fall silent and let the screen sleep; it can be resumed at the next start."""
        self.keep_place()
        if self.is_under_way:
            self.desk.sound.hush()
            self._services.awake().release()


def _look_ahead(run: SessionRun, index: int) -> None:
    """Be ready, from step `index` on, for whatever the end will have to say."""
    record, plan = run.recorder.record.steps, run.engine.plan
    run.desk.expect(plan, at_end(record, plan, index), if_skipped(record, plan, index))


class Problems:
    """What is missing in a run, each said once until it has passed."""

    def __init__(self, run: SessionRun, services: Surroundings) -> None:
        self._run = run
        self._services = services
        self._seen: dict[Message, float] = {}  # when last

    def new(self) -> Iterator[Message]:
        """What has gone missing, once each; what is not recorded comes last, as it matters."""
        problems = [*self._run.desk.sound.problems(), self._services.awake().problem()]
        if self._run.recorder.problem:
            problems.append(NOT_RECORDED.with_fields(reason=self._run.recorder.problem))
        for problem in filter(None, problems):
            is_new = problem not in self._seen
            self._seen[problem] = self._services.clock.now()
            if is_new:
                yield problem

    def passed(self) -> Iterator[Message]:
        """What was missing and is there again; it is new again if it goes missing once more."""
        before = self._services.clock.now() - GONE_SECONDS
        for problem in [each for each, seen in self._seen.items() if seen < before]:
            del self._seen[problem]
            yield problem


class Asking:
    """Has the movement of the drill in hand said once more in `run`, in a pause, too."""

    def __init__(self, run: SessionRun) -> None:
        self._run = run
        self._waits_until: float | None = None  # in a pause, until the sound is there

    @property
    def is_answered(self) -> bool:
        """Whether nothing is being said, or about to be."""
        retelling = self._run.desk.retelling
        return retelling is None or retelling.is_over(self._run.moment)

    def ask(self, *sentences: str) -> None:
        """Have it said, or these `sentences`, unless it is being said; behind the last drill not.

        It is that drill's movement, where nothing else is to be said.
        """
        run = self._run
        view = run.view()
        if view.step.closing or not (sentences or self.is_answered):
            return
        run.desk.retell(view, sentences)
        if view.state is State.PAUSED:
            self._waits_until = run.moment + PATIENCE_SECONDS
            run.desk.sound.prepare(())  # the device may have been let go of in the pause
            self.follow_sound()
        else:
            run.play_on()

    def follow_sound(self) -> None:
        """In a pause, have it said as soon as the sound is there."""
        run = self._run
        if self._waits_until is None:
            return
        if run.desk.readiness() is not Readiness.COMING or run.moment >= self._waits_until:
            self._waits_until = None
            run.play_on()

    def begun(self) -> list[LaidCue]:
        """The sentences that have begun since this was asked last."""
        run = self._run
        retelling = run.desk.retelling
        if retelling is None:
            return []
        return retelling.begun(ByTheClock(run.view().position, run.moment, run.speed))
