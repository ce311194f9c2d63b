"""Drives one session: asks the clock, moves the engine, and tells the page and the sound of it.

It paints nothing and decides nothing about a plan; it is where time enters.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hiptimer.journal.records import SessionRecord, Unfinished
from hiptimer.running.easier import Easing, NewWay
from hiptimer.running.session_run import Recording, SessionRun
from hiptimer.running.surroundings import Surroundings
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
from hiptimer.session.plan import Plan, resumed
from hiptimer.session.standing import State, View

WATCHED_MS = 33
UNWATCHED_MS = 500
RESTART_AFTER_SECONDS = 3.0


class SessionDriver(QObject):
    """Runs a plan in real time, or `services.speed` times as fast."""

    viewed = Signal(object)
    """A `View`: about 30 times a second while the session moves, and once after each command."""

    happened = Signal(object)
    """An `Event` of the engine, in order."""

    cue_began = Signal(object)
    """A `LaidCue` whose time has come."""

    problem_noticed = Signal(str)
    """A sentence about something that is missing, told once until it has passed."""

    problem_passed = Signal(str)
    """What that sentence says is true no more."""

    def __init__(self, services: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._run: SessionRun | None = None
        self._record: SessionRecord | None = None
        self._easing: Easing | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(WATCHED_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._running.engine.plan

    @property
    def record(self) -> SessionRecord | None:
        """All that happened in the latest session; also in its parts before it was resumed."""
        return self._run.recording.record if self._run else self._record

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._run.engine.state if self._run else State.READY

    @property
    def voice_on(self) -> bool:
        """Whether the voice speaks."""
        return self._run.desk.voice_on if self._run else True

    @property
    def words_go_to_reader(self) -> bool:
        """Whether a screen reader says what the voice would have said."""
        return self._run is not None and self._run.desk.words_go_to_reader

    def view(self) -> View:
        """All that there is to show now."""
        return self._running.view()

    def begin(self, plan: Plan) -> None:
        """Start a session; one that is under way stays as it is in the journal."""
        self._easing = Easing.beginning(self._services.library, plan)
        self._open(plan, Recording(self._services, plan), 0)

    def resume_session(self, unfinished: Unfinished) -> None:
        """Go on with a session that was cut off, at the step that was in hand."""
        index = unfinished.place.index
        plan = resumed(unfinished.plan, index, unfinished.place.elapsed / 1000)
        preferences = self._services.settings.settings.session
        self._easing = Easing.resuming(self._services.library, unfinished.plan, preferences)
        self._open(plan, Recording(self._services, plan, unfinished), index)

    @property
    def unfinished(self) -> Unfinished | None:
        """How the session can go on that was stopped before it was done."""
        return self._run.recording.unfinished if self._run else None

    @property
    def praises(self) -> bool:
        """Whether "well done" is true at the end, if all is held from now on."""
        return self._run is None or self._run.can_be_done(self._run.engine.view(0).index)

    def go_on(self) -> None:
        """Go on with the session that was stopped, also where it could not be written."""
        run, stopped = self._run, self.unfinished
        if run is not None and stopped is not None:
            index = stopped.place.index
            plan = resumed(stopped.plan, index, stopped.place.elapsed / 1000)
            run.recording.take_up(stopped, plan)
            self._open(plan, run.recording, index)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        run = self._run
        if run is None:
            return
        if run.engine.state is State.PAUSED:
            self._tell(run.engine.resume(run.now))
            run.go_on()
        elif run.is_moving:
            self._tell(run.engine.pause(run.now))

    def skip(self) -> None:
        """Go on to the next step."""
        if self._run and self._run.is_under_way:
            self._jump(self._run.engine.skip(self._run.now))

    def back(self) -> None:
        """Do the step again; within its first seconds, go to the one before."""
        run = self._run
        if run is None or not run.is_under_way:
            return
        late = run.view().elapsed > RESTART_AFTER_SECONDS
        go = run.engine.restart_step if late else run.engine.back
        self._jump(go(run.now))

    def extend(self, seconds: float) -> None:
        """Make the step longer."""
        if self._run and self._run.is_under_way:
            self._tell(self._run.engine.extend(seconds, self._run.now))
            self._run.lay_and_play()

    def ease(self) -> None:
        """Change to the easier variant from this side on, or back, for this session only."""
        run, easing = self._run, self._easing
        if run is None or easing is None or not run.is_under_way:
            return
        step = run.view().step
        if easing.easier(step) is not None:
            self._tell(run.engine.change_variant(easing.turn(step), run.now))
            run.lay_and_play()

    def new_ways(self) -> tuple[NewWay, ...]:
        """The drills that are done in another way now than the person usually does them."""
        if self._run is None or self._easing is None:
            return ()
        return self._easing.new_ways(self._run.engine.plan)

    def toggle_voice(self) -> None:
        """Turn the voice off, or on again."""
        if self._run:
            self._run.desk.toggle_voice()
            self._run.jump()
            self._run.lay_and_play()

    def stop(self) -> None:
        """End the session here."""
        if self._run and self._run.is_under_way:
            self._tell(self._run.engine.stop(self._run.now))

    def keep_place(self) -> None:
        """Keep where it stands, so that it can be resumed if the program ends now."""
        if self._run is not None:
            self._run.leave()

    def shut_down(self) -> None:
        """Let go of timer, sound and screen. What is under way can be resumed at the next start."""
        run, self._run = self._run, None
        self._timer.stop()
        if run is not None:
            run.leave()
            self._record = run.recording.record
            if run.is_under_way:
                run.desk.hush()
                self._services.awake().release()

    def set_watched(self, watched: bool) -> None:
        """Say whether somebody sees the page; unseen, the engine is looked at less often."""
        self._timer.setInterval(WATCHED_MS if watched else UNWATCHED_MS)

    @property
    def _running(self) -> SessionRun:
        if self._run is None:
            message = "no session has begun"
            raise RuntimeError(message)
        return self._run

    def _open(self, plan: Plan, recording: Recording, index: int) -> None:
        self.shut_down()
        self._run = run = SessionRun(self._services, plan, recording, index)
        self._tell(run.engine.start(run.now, index))
        run.go_on()

    def _on_tick(self) -> None:
        run = self._run
        if run is None:
            return
        begun_again = run.follow_sound()
        self._tell((*begun_again, *run.engine.advance(run.now)))
        for cue in run.look():
            self.cue_began.emit(cue)
        for problem in run.new_problems():
            self.problem_noticed.emit(problem)
        for problem in run.passed_problems():
            self.problem_passed.emit(problem)

    def _jump(self, events: tuple[Event, ...]) -> None:
        """Tell of a change of place."""
        run = self._running
        run.jump()
        self._tell(events)
        run.play_on()

    def _tell(self, events: tuple[Event, ...]) -> None:
        """Record each event, act on it, and let others hear of it, in this order."""
        run = self._running
        view = run.view()
        for event in events:
            run.note(event, view)
            self._act_on(event, run)
            self.happened.emit(event)
        self.viewed.emit(view)

    def _act_on(self, event: Event, run: SessionRun) -> None:
        """Look while it moves. Paused or over, let the screen sleep; the last words may end."""
        match event:
            case SessionStarted() | SessionResumed():
                self._services.awake().hold()
                self._timer.start()
            case SessionPaused() | SessionStopped():
                self._timer.stop()
                self._services.awake().release()
                run.desk.hush()
            case SessionFinished():
                self._timer.stop()
                self._services.awake().release()
            case StepStarted() | StepEnded() | WaitBegan() | PlanChanged():
                pass
