"""Drives one session: asks the clock, moves the engine, and tells the page and the sound of it.

It paints nothing and decides nothing about a plan; it is where time enters.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hiptimer.journal.records import SessionRecord, Unfinished
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
from hiptimer.session.plan import Plan
from hiptimer.session.resuming import resumed
from hiptimer.session.view import State, View
from hiptimer.ui.player.cue_desk import CueDesk
from hiptimer.ui.player.easing import Easing
from hiptimer.ui.player.recording import Recording
from hiptimer.ui.services import Services

WATCHED_MS = 33
UNWATCHED_MS = 500
RESTART_AFTER_SECONDS = 3.0
LEAD_IN_SECONDS = 0.8
"""From the click to the first chime: time to open the sound device and speak the first sentence."""
MOVING = (State.RUNNING, State.WAITING)


class SessionDriver(QObject):
    """Runs a plan in real time, or `services.speed` times as fast."""

    viewed = Signal(object)
    """A `View`: about 30 times a second while the session moves, and once after each command."""

    happened = Signal(object)
    """An `Event` of the engine, in order."""

    cue_began = Signal(object)
    """A `LaidCue` whose time has come."""

    problem_noticed = Signal(str)
    """A sentence about something that is missing; each is told once."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._engine: Engine | None = None
        self._desk: CueDesk | None = None
        self._recording: Recording | None = None
        self._easing = Easing(services)
        self._begins_at = 0.0
        self._problems_told: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(WATCHED_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._running.plan

    @property
    def record(self) -> SessionRecord | None:
        """All that happened in the session so far; also in those parts before it was resumed."""
        return self._recording.record if self._recording else None

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._engine.state if self._engine else State.READY

    @property
    def voice_on(self) -> bool:
        """Whether the voice speaks."""
        return self._desk.voice_on if self._desk else True

    def view(self) -> View:
        """All that there is to show now."""
        return self._running.view(self._now())

    def begin(self, plan: Plan) -> None:
        """Start a session; one that is under way stays as it is in the journal."""
        self._open(plan, Recording(self._services, plan), 0)

    def resume_session(self, unfinished: Unfinished) -> None:
        """Go on with a session that was cut off, at the step that was in hand."""
        index = unfinished.place.index
        plan = resumed(unfinished.plan, index, unfinished.place.elapsed / 1000)
        self._open(plan, Recording(self._services, plan, unfinished), index)

    def _open(self, plan: Plan, recording: Recording, index: int) -> None:
        self.shut_down()
        self._problems_told.clear()
        self._engine = Engine(plan, sleep_gap=SLEEP_GAP * max(1.0, self._services.speed))
        self._recording = recording
        self._desk = CueDesk(self._services)
        self._desk.begin(plan, index)
        self._begins_at = self._services.clock.now() + LEAD_IN_SECONDS / self._services.speed
        self._tell(self._engine.start(self._now(), index))
        self._play_on()

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        now = self._now()
        if self.state is State.PAUSED:
            self._tell(self._running.resume(now))
            self._play_on()
        elif self.state in MOVING:
            self._tell(self._running.pause(now))

    def skip(self) -> None:
        """Go on to the next step."""
        if self._under_way():
            self._jump(self._running.skip(self._now()))

    def back(self) -> None:
        """Do the step again; within its first seconds, go to the one before."""
        if not self._under_way():
            return
        now = self._now()
        late = self._running.view(now).elapsed > RESTART_AFTER_SECONDS
        self._jump(self._running.restart_step(now) if late else self._running.back(now))

    def extend(self, seconds: float) -> None:
        """Make the step longer."""
        if self._under_way():
            self._tell(self._running.extend(seconds, self._now()))
            self._lay_and_play()

    def ease(self) -> None:
        """Change to the easier variant on both sides, or back, and remember the choice."""
        if not self._under_way():
            return
        step = self.view().step
        if self._easing.easier(step) is not None:
            variant = self._easing.turn(self.plan, step)
            self._tell(self._running.change_variant(variant, self._now()))
            self._lay_and_play()

    def toggle_voice(self) -> None:
        """Turn the voice off, or on again."""
        if self._desk and self._engine:
            self._desk.toggle_voice()
            self._desk.jump(self.view())
            self._lay_and_play()

    def stop(self) -> None:
        """End the session here."""
        if self._under_way():
            self._tell(self._running.stop(self._now()))

    def shut_down(self) -> None:
        """Let go of timer, sound and screen. What is under way can be resumed at the next start."""
        if self._recording:
            self._recording.write_on()
        if self._under_way() and self._recording:
            self._recording.keep_place(self.view())
            self._recording = None
            self._rest()
        self._engine = None
        self._timer.stop()

    def set_watched(self, watched: bool) -> None:
        """Say whether somebody sees the page; unseen, the engine is looked at less often."""
        self._timer.setInterval(WATCHED_MS if watched else UNWATCHED_MS)

    @property
    def _running(self) -> Engine:
        if self._engine is None:
            message = "no session has begun"
            raise RuntimeError(message)
        return self._engine

    def _moment(self) -> float:
        """The clock's reading, standing still until the lead-in is over."""
        return max(self._services.clock.now(), self._begins_at)

    def _now(self) -> float:
        """The engine's time: the clock's, as many times as fast as the session runs."""
        return self._moment() * self._services.speed

    def _under_way(self) -> bool:
        return self.state in (*MOVING, State.PAUSED)

    def _on_tick(self) -> None:
        desk = self._desk
        if desk is None:
            return
        self._tell(self._running.advance(self._now()))
        if desk.has_new_clips() and self.state in MOVING:
            self._lay_and_play()
        view = self.view()
        if self._recording and self._under_way():
            self._recording.look(view)
        for cue in desk.begun(view):
            self.cue_began.emit(cue)
        self._tell_problems(desk)

    def _tell_problems(self, desk: CueDesk) -> None:
        """Tell each once. That a session is not being recorded matters most, so it comes last."""
        problems = list(desk.problems())
        if self._recording and self._recording.problem:
            sentence = self.tr("This session is not being recorded. {reason}")
            problems.append(sentence.format(reason=self._recording.problem))
        for problem in problems:
            if problem not in self._problems_told:
                self._problems_told.add(problem)
                self.problem_noticed.emit(problem)

    def _jump(self, events: tuple[Event, ...]) -> None:
        """Tell of a change of place: what is being said belongs to another step now."""
        if self._desk:
            self._desk.jump(self.view())
        self._tell(events)
        self._play_on()

    def _lay_and_play(self) -> None:
        if self._desk:
            self._desk.lay(self.plan)
            self._play_on()

    def _play_on(self) -> None:
        if self._desk and self.state in MOVING:
            moment = self._moment()
            view = self._running.view(moment * self._services.speed)
            self._desk.play_on(self.plan, view, moment)

    def _tell(self, events: tuple[Event, ...]) -> None:
        view = self.view()
        for event in events:
            if self._recording:
                self._recording.note(event, self.plan, view)
            self._act_on(event)
            self.happened.emit(event)
        self.viewed.emit(view)

    def _act_on(self, event: Event) -> None:
        match event:
            case SessionStarted() | SessionResumed():
                self._services.awake.hold()
                self._timer.start()
            case SessionPaused():
                self._rest()
            case SessionFinished() | SessionStopped():
                self._rest(finished=isinstance(event, SessionFinished))
            case StepStarted() | StepEnded() | WaitBegan() | PlanChanged():
                pass

    def _rest(self, *, finished: bool = False) -> None:
        """Stop looking and let the screen sleep. At the end the last words may end too."""
        self._timer.stop()
        self._services.awake.release()
        if self._desk and not finished:
            self._desk.hush()
