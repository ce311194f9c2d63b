"""Drives one session: asks the clock, moves the engine, and shows the page and the sound of it.

It paints nothing and decides nothing about a plan; it is where time enters.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hiptimer.journal.recording import SessionRecorder
from hiptimer.journal.records import SessionRecord, Unfinished
from hiptimer.running.easier import Easing
from hiptimer.running.session_run import SessionRun, new_recorder
from hiptimer.running.surroundings import Surroundings
from hiptimer.session.events import Event
from hiptimer.session.plan import Plan, Step, StepKind, resumed
from hiptimer.session.standing import State, View
from hiptimer.training.exercises import Level

WATCHED_MS = 67
"""A fifteenth of a second: each look brings the next picture of the figure."""
UNWATCHED_MS = 500
RESTART_AFTER_SECONDS = 3.0


class SessionDriver(QObject):
    """Runs a plan in real time, or `services.speed` times as fast.

    `run` is the session under way, or the one that ended last until the page lets go of it. It has
    more methods than other classes since each thing that a person can ask for is one of them.
    """

    viewed = Signal(object)
    """A `View`: about 15 times a second while the session moves, and once after each command."""

    happened = Signal(object)
    """An `Event` of the engine, in order."""

    cue_began = Signal(object)
    """A `LaidCue` whose time has come."""

    problem_noticed = Signal(object)
    """A `Message` about something that is missing, said once until it has passed."""

    problem_passed = Signal(object)
    """What that message says is true no more."""

    def __init__(self, services: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.run: SessionRun | None = None
        self._record: SessionRecord | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(WATCHED_MS)
        self._timer.timeout.connect(self._on_tick)

    @property
    def plan(self) -> Plan:
        assert self.run is not None, "no session has begun"
        return self.run.engine.plan

    @property
    def record(self) -> SessionRecord | None:
        """All that happened in the latest session; also in its parts before it was resumed."""
        return self.run.recorder.record if self.run else self._record

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self.run.engine.state if self.run else State.READY

    def view(self) -> View:
        """All that there is to show now."""
        assert self.run is not None, "no session has begun"
        return self.run.view()

    def begin(self, plan: Plan) -> None:
        """Start a session; one that is under way stays as it is in the journal."""
        preferences = self._services.settings.settings.session
        easing = Easing(self._services.library, plan, preferences)
        self._open(plan, 0, new_recorder(self._services, plan), easing)

    def resume_session(self, unfinished: Unfinished, shorter: Plan | None = None) -> None:
        """Go on with a session that was cut off or stopped, at the step that was in hand.

        What stopped just now goes on in its own record, also where that could not be written, and
        along a `shorter` plan where that is wished for.
        """
        place, run = unfinished.place, self.run
        plan = shorter or resumed(unfinished.plan, place.index, place.elapsed / 1000)
        if run is not None and run.recorder.record.id == unfinished.session.id:
            recorder, easing = run.recorder, run.easing
            recorder.take_up(place, plan, shortened=shorter is not None)
        else:
            library, settings = self._services.library, self._services.settings.settings
            recorder = SessionRecorder.resuming(self._services.journal, unfinished, plan)
            easing = Easing(library, unfinished.plan, settings.session)
        self._open(plan, place.index, recorder, easing)

    def toggle_pause(self) -> None:
        run = self._under_way
        if run and run.is_moving:
            self._spread(run, run.engine.pause(run.now))
        elif run:
            self._spread(run, run.engine.resume(run.now))
            run.go_on()

    def skip(self) -> None:
        if run := self._under_way:
            self._jump(run, run.engine.skip(run.now))

    def back(self) -> None:
        """Do the step again; within its first seconds, go to the one before."""
        if run := self._under_way:
            late = run.view().elapsed > RESTART_AFTER_SECONDS
            go = run.engine.restart_step if late else run.engine.back
            self._jump(run, go(run.now))

    def go_to(self, index: int, plan: Plan | None = None) -> None:
        """Go to step `index`, before or behind the one in hand; of `plan`, to be back in it."""
        if run := self._under_way:
            self._jump(run, run.engine.go_to(index, run.now, plan))
            if plan is not None:
                run.play_changed()

    def leave_out(self, instead: Sequence[Step] = ()) -> None:
        """Go on without what is left of the drill in hand, with those steps in its place."""
        if run := self._under_way:
            self._jump(run, run.engine.leave_out(run.now, instead))
            run.play_changed()

    def extend(self, seconds: float) -> None:
        if run := self._under_way:
            self._spread(run, run.engine.extend(seconds, run.now))
            run.play_changed()

    def ease(self, level: Level = Level.EASIER) -> None:
        """Change to the variant of `level` from this side on, or back, for this session only."""
        run = self._under_way
        if run and run.easing.way(step := run.view().step, level) is not None:
            self._spread(run, run.change_way(run.easing.turn(step, level)))
            if step.kind is StepKind.LEAD_IN:  # what was said so far was of another way
                self._jump(run, run.engine.restart_step(run.now))
            run.play_changed()

    def go_gently(self) -> None:
        """Do the drill in hand the easier way from here on, or where that is done half of it."""
        if run := self._under_way:
            step = run.view().step
            if run.easing.way(step, Level.EASIER) in {None, step.variant}:
                self._spread(run, run.halve())
                run.play_changed()
            else:
                self.ease()

    def toggle_voice(self) -> None:
        if self.run:
            self.run.desk.hear(self.run.desk.mode.with_voice(not self.run.desk.voice_on))
            self.run.desk.jump(self.run.view())
            self.run.desk.retelling = None
            self.run.play_changed()

    def say_movement(self) -> None:
        """Say once more how the drill in hand goes. A lead-in, which says it, begins again."""
        run = self._under_way
        if run is None:
            return
        if run.is_moving and run.view().step.kind is StepKind.LEAD_IN:
            self._jump(run, run.engine.restart_step(run.now))
        else:
            run.asking.ask()
            self._spread(run, ())

    def stop(self) -> None:
        if run := self._under_way:
            self._spread(run, run.engine.stop(run.now))

    def shut_down(self) -> None:
        """Let go of timer, sound and screen. What is under way can be resumed at the next start."""
        run, self.run = self.run, None
        self._timer.stop()
        if run is not None:
            run.leave()
            self._record = run.recorder.record

    def set_watched(self, watched: bool) -> None:
        """Say whether somebody sees the page; unseen, the engine is looked at less often."""
        self._timer.setInterval(WATCHED_MS if watched else UNWATCHED_MS)

    @property
    def _under_way(self) -> SessionRun | None:
        return self.run if self.run and self.run.is_under_way else None

    def _open(self, plan: Plan, index: int, recorder: SessionRecorder, easing: Easing) -> None:
        self.shut_down()
        self.run = run = SessionRun(self._services, plan, index, recorder, easing)
        self._spread(run, run.engine.start(run.now, index))
        run.go_on()

    def _on_tick(self) -> None:
        run = self.run
        if run is None:
            return
        run.asking.follow_sound()
        begun_again = run.follow_sound()
        self._spread(run, (*begun_again, *run.engine.advance(run.now)))
        for cue in run.look():
            self.cue_began.emit(cue)
        for problem in run.problems.new():
            self.problem_noticed.emit(problem)
        for problem in run.problems.passed():
            self.problem_passed.emit(problem)

    def _jump(self, run: SessionRun, events: tuple[Event, ...]) -> None:
        """Go on elsewhere: what is being said belongs to the step before."""
        run.desk.jump(run.view())
        self._spread(run, events)
        run.play_on()

    def _spread(self, run: SessionRun, events: tuple[Event, ...]) -> None:
        """Let the run keep each event, then others hear of it; look again while it moves."""
        view = run.view()
        for event in events:
            run.keep(event)
            self._let_tick(run)
            self.happened.emit(event)
        self._let_tick(run)
        self.viewed.emit(view)

    def _let_tick(self, run: SessionRun) -> None:
        """Look at the run again and again while something goes on in it."""
        goes_on = run.is_moving or (run.is_under_way and not run.asking.is_answered)
        if not goes_on:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
