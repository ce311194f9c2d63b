"""The engine, told the time by the test: what it reports, and what it never does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from msgspec.structs import replace

from hiptimer.session.engine import Engine, IllegalCommandError
from hiptimer.session.events import (
    Event,
    Outcome,
    PauseReason,
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
from hiptimer.session.plan import Plan, RepScheme, Step, StepKind
from hiptimer.session.standing import State
from hiptimer.training.sides import Side

START = 100.0


def work(seconds: float, side: Side = Side.RIGHT, **more: object) -> Step:
    return Step(StepKind.WORK, 0, "pigeon-pose", seconds, side, **more)  # type: ignore[arg-type] - a test's own keywords


def small_plan(*, waits: bool = False) -> Plan:
    steps = (
        Step(StepKind.GET_READY, 0, "pigeon-pose", 5.0, Side.RIGHT),
        work(30.0),
        Step(StepKind.SWITCH, 0, "pigeon-pose", 5.0, Side.LEFT),
        work(30.0, Side.LEFT),
        Step(
            StepKind.WORK,
            1,
            "cossack-squat",
            12.0,
            Side.RIGHT,
            alternates=True,
            reps=RepScheme(4, 3.0),
            waits=waits,
        ),
        Step(StepKind.REST, 1, "cossack-squat", 4.0, closing=True),
    )
    return Plan("small", "Small", steps, Side.RIGHT)


def look_through(engine: Engine, until: float, since: float = START) -> list[Event]:
    """Look every half second, as the window does."""
    events: list[Event] = []
    moment = since
    while moment < until:
        moment = min(moment + 0.5, until)
        events.extend(engine.advance(moment))
    return events


def test_a_session_runs_through_its_steps_and_finishes_once() -> None:
    engine = Engine(small_plan())
    events = [*engine.start(START), *look_through(engine, START + 100)]
    started = [e.index for e in events if isinstance(e, StepStarted)]
    assert started == [0, 1, 2, 3, 4, 5]
    assert events[0] == SessionStarted(START)
    assert events[-1] == SessionFinished(START + 86)
    assert engine.state is State.FINISHED


def test_a_late_look_reports_everything_it_missed_at_the_right_times() -> None:
    engine = Engine(small_plan(), sleep_gap=1000)
    engine.start(START)
    events = engine.advance(START + 41)
    assert [type(e) for e in events] == [StepEnded, StepStarted] * 3
    assert [e.at for e in events] == [START + t for t in (5, 5, 35, 35, 40, 40)]
    assert engine.view(START + 41).left == 29


def test_a_gap_means_the_machine_slept_and_the_session_pauses_at_the_last_look() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 12)
    assert engine.advance(START + 3612) == (SessionPaused(PauseReason.SLEPT, START + 12),)
    assert engine.view(START + 3612).elapsed == 7
    assert engine.resume(START + 3700) == (SessionResumed(3688, START + 3700),)
    assert engine.view(START + 3701).elapsed == 8


def test_a_pause_stops_the_countdown() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 10)
    engine.pause(START + 10)
    assert engine.view(START + 500).left == engine.view(START + 10).left == 25
    engine.resume(START + 500)
    assert engine.advance(START + 501) == ()
    assert engine.view(START + 501).left == 24


def test_skip_goes_on_and_says_how_long_it_was_held() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 12)
    ended, started = engine.skip(START + 12)
    assert isinstance(ended, StepEnded)
    assert (ended.held, ended.outcome) == (7, Outcome.SKIPPED)
    assert isinstance(started, StepStarted)
    assert started.index == 2


def test_back_and_restart() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 12)
    engine.restart_step(START + 12)
    assert engine.view(START + 12).elapsed == 0
    engine.back(START + 13)
    assert engine.view(START + 13).index == 0
    engine.back(START + 14)
    assert engine.view(START + 14).index == 0


def test_going_to_a_step_ahead_skips_and_going_back_leaves() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 12)
    ended, started = engine.go_to(4, START + 12)
    assert isinstance(ended, StepEnded)
    assert isinstance(started, StepStarted)
    assert (ended.index, ended.held, ended.outcome, started.index) == (1, 7, Outcome.SKIPPED, 4)
    ended, started = engine.go_to(1, START + 13)
    assert isinstance(ended, StepEnded)
    assert (ended.outcome, engine.view(START + 13).index) == (Outcome.LEFT, 1)
    with pytest.raises(IndexError):
        engine.go_to(6, START + 13)


def test_a_drill_that_is_left_out_goes_with_all_that_is_left_of_it() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 12)
    before = engine.plan
    changed, ended, started = engine.leave_out(START + 12)
    assert changed == PlanChanged(1, START + 12)
    assert isinstance(ended, StepEnded)
    assert ended.outcome is Outcome.SKIPPED
    assert isinstance(started, StepStarted)
    assert engine.plan.steps == (*before.steps[:2], *before.steps[4:])
    assert started.step == before.steps[4]


def test_another_drill_can_take_its_place_also_that_of_the_last() -> None:
    plan = small_plan()
    instead = (replace(plan.steps[1], item=9, exercise="butterfly-stretch", side=None),)
    engine = Engine(plan)
    engine.start(START, 4)
    engine.leave_out(START + 1, instead)
    assert engine.view(START + 1).step == instead[0]
    assert [s.exercise for s in engine.plan.steps[5:]] == ["butterfly-stretch"] * 2
    assert engine.plan.steps[-1].closing
    assert engine.plan.steps[-1].seconds == plan.steps[-1].seconds


def test_skipping_while_paused_stays_paused() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    engine.pause(START + 1)
    engine.skip(START + 50)
    assert engine.state is State.PAUSED
    assert engine.view(START + 60).index == 1
    assert engine.view(START + 60).left == 30


def test_extending_adds_seconds_to_both_sides() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 12)
    assert engine.extend(15, START + 12) == (PlanChanged(1, START + 12),)
    assert engine.view(START + 12).left == 38
    assert engine.plan.steps[3].seconds == 45


def test_a_step_that_waits_goes_on_when_asked_to() -> None:
    engine = Engine(small_plan(waits=True))
    engine.start(START)
    events = look_through(engine, START + 90)
    assert events[-1] == WaitBegan(4, START + 82)
    assert engine.state is State.WAITING
    assert engine.view(START + 90).left == 0
    ended = engine.skip(START + 91)[0]
    assert isinstance(ended, StepEnded)
    assert (ended.held, ended.outcome) == (21, Outcome.COMPLETED)


def test_the_view_counts_reps_and_their_sides() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 74.5)
    view = engine.view(START + 74.5)
    assert (view.rep, view.reps, view.side) == (2, 4, Side.LEFT)
    assert view.rep_fraction == pytest.approx(0.5)


def test_what_is_illegal_raises_and_changes_nothing() -> None:
    engine = Engine(small_plan())
    commands: list[Callable[[], object]] = [
        lambda: engine.pause(START),
        lambda: engine.resume(START),
        lambda: engine.skip(START),
        lambda: engine.back(START),
        lambda: engine.restart_step(START),
        lambda: engine.go_to(0, START),
        lambda: engine.leave_out(START),
        lambda: engine.extend(5, START),
        lambda: engine.change_variant(None, START),
        lambda: engine.stop(START),
    ]
    before = engine.view(START)
    for command in commands:
        with pytest.raises(IllegalCommandError):
            command()
    assert engine.view(START) == before
    engine.start(START)
    with pytest.raises(IllegalCommandError):
        engine.start(START)
    with pytest.raises(ValueError, match="more than 0"):
        engine.extend(0, START)


def test_a_clock_that_goes_back_is_taken_as_standing_still() -> None:
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 10)
    assert engine.advance(START - 3600) == ()
    assert engine.view(START - 3600).elapsed == 5


MOVING = (State.RUNNING, State.WAITING)
UNDER_WAY = (*MOVING, State.PAUSED)
LEGAL_IN = {
    "pause": MOVING,
    "resume": (State.PAUSED,),
    "skip": UNDER_WAY,
    "back": UNDER_WAY,
    "restart_step": UNDER_WAY,
    "stop": UNDER_WAY,
}


class AnyUseOfTheEngine(RuleBasedStateMachine):
    """Random commands at random times: seconds are kept, steps come in order, one end."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.events: list[Event] = []
        self.paused = 0.0
        self.paused_since: float | None = None

    @initialize(waits=st.booleans())
    def begin(self, waits: bool) -> None:
        self.engine = Engine(small_plan(waits=waits))
        self.take(self.engine.start(self.now))

    def take(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event:
                case SessionPaused(at=at):
                    self.paused_since = at
                case SessionResumed(paused_for=paused_for):
                    self.paused += paused_for
                    self.paused_since = None
                case _:
                    pass
        self.events.extend(events)

    @rule(seconds=st.floats(0, 1.9))
    def look(self, seconds: float) -> None:
        self.now += seconds
        self.take(self.engine.advance(self.now))

    @rule(seconds=st.floats(5, 5000))
    def sleep(self, seconds: float) -> None:
        moving = self.engine.state in MOVING
        self.now += seconds
        events = self.engine.advance(self.now)
        assert bool(events) == moving
        self.take(events)

    @rule(command=st.sampled_from(sorted(LEGAL_IN)), seconds=st.floats(0, 1.9))
    def command(self, command: str, seconds: float) -> None:
        self.now += seconds
        legal = self.engine.state in LEGAL_IN[command]
        before = self.engine.view(self.now)
        try:
            self.take(getattr(self.engine, command)(self.now))
            assert legal
        except IllegalCommandError:
            assert not legal
            assert self.engine.view(self.now) == before

    @rule(seconds=st.floats(0.5, 30))
    def extend(self, seconds: float) -> None:
        if self.engine.state in UNDER_WAY:
            self.take(self.engine.extend(seconds, self.now))

    @invariant()
    def the_view_is_never_negative(self) -> None:
        view = self.engine.view(self.now)
        assert min(view.elapsed, view.left, view.position, view.session_left) >= 0
        assert 0 <= view.fraction <= 1
        assert 0 <= view.rep_fraction <= 1

    @invariant()
    def steps_come_one_after_the_other(self) -> None:
        current: int | None = None
        for event in self.events:
            match event:
                case StepStarted(index=index):
                    assert current is None
                    current = index
                case StepEnded(index=index):
                    assert index == current
                    current = None
                case _:
                    pass
        assert (current is None) == (self.engine.state in (State.FINISHED, State.STOPPED))

    @invariant()
    def there_is_at_most_one_end_and_it_is_the_last_thing(self) -> None:
        ends = [
            at
            for at, event in enumerate(self.events)
            if isinstance(event, SessionFinished | SessionStopped)
        ]
        over = self.engine.state in (State.FINISHED, State.STOPPED)
        assert ends == ([len(self.events) - 1] if over else [])

    @invariant()
    def every_second_is_held_or_paused(self) -> None:
        held = sum(e.held for e in self.events if isinstance(e, StepEnded))
        since = max((e.at for e in self.events if isinstance(e, StepEnded)), default=START)
        until = since if self.paused_since is None else self.paused_since
        ended_in_pause = max(0.0, since - until)
        assert held == pytest.approx(since - START - self.paused_before(since) - ended_in_pause)

    def paused_before(self, moment: float) -> float:
        return sum(
            e.paused_for for e in self.events if isinstance(e, SessionResumed) and e.at <= moment
        )


TestAnyUseOfTheEngine = AnyUseOfTheEngine.TestCase
TestAnyUseOfTheEngine.settings = settings(max_examples=150, stateful_step_count=40)


# Where the sound is late.


def test_what_an_engine_stood_still_for_does_not_count():
    engine = Engine(small_plan())
    engine.start(START)
    engine.advance(START + 1.0)
    engine.stand_still(START + 1.9)
    engine.stand_still(START + 1.5)
    assert engine.view(START + 1.9).elapsed == pytest.approx(1.0)
    assert engine.advance(START + 3.4) == ()
    assert engine.view(START + 3.4).left == pytest.approx(2.5)


def test_standing_still_changes_nothing_in_a_pause():
    engine = Engine(small_plan())
    engine.start(START)
    engine.pause(START + 1.0)
    engine.stand_still(START + 50.0)
    engine.resume(START + 100.0)
    assert engine.view(START + 100.0).elapsed == pytest.approx(1.0)


def test_a_step_that_is_begun_again_lasts_as_long_as_before_and_says_nothing_of_it():
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 3.0)
    assert engine.begin_step_again(START + 3.0) == ()
    assert engine.view(START + 3.0).left == pytest.approx(5.0)
    events = look_through(engine, START + 9.0, START + 3.0)
    assert [event.at for event in events] == [pytest.approx(START + 8.0)] * 2


def test_a_step_that_has_ended_by_then_is_not_begun_again():
    engine = Engine(small_plan())
    engine.start(START)
    look_through(engine, START + 4.5)
    ended, started = engine.begin_step_again(START + 5.5)
    assert isinstance(ended, StepEnded)
    assert isinstance(started, StepStarted)
    assert engine.view(START + 5.5).elapsed == pytest.approx(0.5)
