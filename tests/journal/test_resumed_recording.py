"""A session that was cut off, and goes on: nothing of it is lost or counted twice."""

from __future__ import annotations

from typing import Any

from hiptimer.journal.recording import SessionRecorder
from hiptimer.journal.records import (
    Place,
    SessionState,
    SideSums,
    Unfinished,
)
from hiptimer.session.engine import Engine
from hiptimer.session.events import (
    Outcome,
    PauseReason,
    SessionStarted,
)
from hiptimer.session.plan import StepKind, resumed

ID = "0123456789abcdef0123456789abcdef"


def cut_off(run: Any, seconds: float) -> Unfinished:
    """A session that dies `seconds` into its first hold, having just kept its place."""
    run.go_on(5 + seconds)
    run.command("look")
    unfinished = run.writer.journal.unfinished()
    assert unfinished is not None
    return unfinished


def test_resuming_keeps_what_was_held_of_the_step_in_hand(begin: Any) -> None:
    run = begin()
    writer = run.writer
    unfinished = cut_off(run, 22)
    assert unfinished.place == Place(1, 22_000)
    plan = resumed(unfinished.plan, 1, 22.0)
    recorder = SessionRecorder.resuming(writer, unfinished, plan)
    engine = Engine(plan)
    for moment in range(200):
        for event in engine.advance(moment) if moment else engine.start(0, 1):
            recorder.note(event, engine.plan)

    record = writer.journal.session(ID)
    assert record == recorder.record
    assert record is not None
    interrupted = record.steps[1]
    assert (interrupted.held, interrupted.outcome) == (22_000, Outcome.INTERRUPTED)
    assert record.work == SideSums(left=36_000, right=36_000)
    assert record.state is SessionState.FINISHED
    assert writer.journal.unfinished() is None


def test_resuming_between_two_drills_adds_nothing(begin: Any) -> None:
    run = begin()
    writer = run.writer
    run.go_on(37)
    run.command("look")
    unfinished = writer.journal.unfinished()
    assert unfinished is not None
    assert unfinished.place == Place(2, 2_000)
    recorder = SessionRecorder.resuming(writer, unfinished, unfinished.plan)
    assert recorder.record == unfinished.session


def test_a_session_that_dies_again_can_be_resumed_again(begin: Any) -> None:
    run = begin()
    writer = run.writer
    unfinished = cut_off(run, 10)
    plan = resumed(unfinished.plan, 1, 10.0)
    SessionRecorder.resuming(writer, unfinished, plan)
    again = writer.journal.unfinished()
    assert again is not None
    assert again.plan == plan
    assert again.plan.steps[again.place.index].kind is StepKind.GET_READY
    assert [step.held for step in again.session.steps] == [5_000, 10_000]


def test_a_pause_after_resuming_counts_from_the_sessions_own_start(begin: Any) -> None:
    run = begin()
    writer = run.writer
    unfinished = cut_off(run, 22)
    recorder = SessionRecorder.resuming(writer, unfinished, unfinished.plan)
    engine = Engine(unfinished.plan)
    events = [*engine.start(0, 1), *engine.pause(1), *engine.resume(61)]
    for event in events:
        recorder.note(event, engine.plan)
    assert isinstance(events[0], SessionStarted)
    (pause,) = recorder.record.pauses
    assert (pause.after, pause.lasted, pause.reason) == (28_000, 60_000, PauseReason.ASKED)
