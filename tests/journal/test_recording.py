"""A session as it is written down: what the engine says, in order, and nothing lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.journal.recording import milliseconds
from hiptimer.journal.records import (
    LONGEST_MS,
    Entry,
    Place,
    PlaceKept,
    SessionBegun,
    SessionState,
    StepDone,
)
from hiptimer.session.events import (
    Event,
    PauseReason,
    SessionFinished,
    SessionResumed,
    SessionStopped,
    StepEnded,
)
from hiptimer.session.plan import StepKind

START = 100.0
ID = "0123456789abcdef0123456789abcdef"
NO_ROOM = "The disk is full."
COMMANDS = (
    *("pause", "resume", "skip", "back", "restart_step", "go_to", "leave_out", "swap"),
    *("extend", "easier", "stop", "look"),
)

moves = st.lists(st.tuples(st.sampled_from(COMMANDS), st.floats(0, 40), st.booleans()), max_size=25)


def run_through(run: Any, moves: Sequence[tuple[str, float, bool]]) -> None:
    for name, seconds, sleeps in moves:
        run.command(name)
        if sleeps:
            run.sleep(seconds)
        else:
            run.go_on(seconds)


@given(moves=moves, waits=st.booleans(), ends=st.booleans())
def test_the_record_is_what_the_events_say(
    begin: Any, moves: list[tuple[str, float, bool]], waits: bool, ends: bool
) -> None:
    run = begin(waits=waits)
    writer = run.writer
    run_through(run, moves)
    if ends:
        run.finish()

    ended = [e for e in run.events if isinstance(e, StepEnded)]
    resumed_events = [e for e in run.events if isinstance(e, SessionResumed)]
    record = run.recorder.record
    assert [(s.exercise, s.side, s.kind, s.outcome) for s in record.steps] == [
        (e.step.exercise, e.step.side, e.step.kind, e.outcome) for e in ended
    ]
    assert [s.held for s in record.steps] == [milliseconds(e.held) for e in ended]
    assert [s.planned for s in record.steps] == [milliseconds(e.step.seconds) for e in ended]
    assert [p.lasted for p in record.pauses] == [milliseconds(e.paused_for) for e in resumed_events]
    states: dict[type[Event], SessionState] = {
        SessionFinished: SessionState.FINISHED,
        SessionStopped: SessionState.STOPPED,
    }
    assert record.state is states.get(type(run.events[-1]), SessionState.RUNNING)
    kept = writer.journal.session(ID)
    assert kept == (record if run.has_worked else None)


@given(moves=moves, waits=st.booleans())
def test_what_was_held_is_the_time_that_ran(
    begin: Any, moves: list[tuple[str, float, bool]], waits: bool
) -> None:
    run = begin(waits=waits)
    run_through(run, moves)
    run.finish()

    paused = sum(e.paused_for for e in run.events if isinstance(e, SessionResumed))
    ran = run.events[-1].at - START - paused
    record = run.recorder.record
    assert record.lasted / 1000 == pytest.approx(ran, abs=0.001 * len(record.steps))
    work = [s.held for s in record.steps if s.kind is StepKind.WORK]
    assert record.work.total == sum(work)


@given(moves=moves)
def test_each_pause_stands_where_the_session_stood(
    begin: Any, moves: list[tuple[str, float, bool]]
) -> None:
    run = begin()
    run_through(run, moves)
    afters = [pause.after for pause in run.recorder.record.pauses]
    assert afters == sorted(afters)
    for pause, event in zip(
        run.recorder.record.pauses,
        (e for e in run.events if isinstance(e, SessionResumed)),
        strict=True,
    ):
        paused_before = sum(
            e.paused_for for e in run.events if isinstance(e, SessionResumed) and e.at < event.at
        )
        ran = event.at - event.paused_for - START - paused_before
        assert pause.after == pytest.approx(ran * 1000, abs=1)


def test_nothing_is_written_before_the_first_work(begin: Any) -> None:
    run = begin()
    writer = run.writer
    run.go_on(3)
    run.command("extend")
    run.command("look")
    assert writer.entries == []
    run.command("stop")
    assert writer.entries == []
    assert run.recorder.is_kept
    assert run.recorder.record.state is SessionState.STOPPED


def test_with_the_first_work_all_that_came_before_is_written_too(begin: Any) -> None:
    run = begin()
    writer = run.writer
    run.go_on(5)
    assert isinstance(writer.entries[0], SessionBegun)
    kept = writer.journal.session(ID)
    assert kept is not None
    assert [step.kind for step in kept.steps] == [StepKind.GET_READY]
    unfinished = writer.journal.unfinished()
    assert unfinished is not None
    assert unfinished.place == Place(1)


@given(moves=moves, refusals=st.lists(st.booleans(), max_size=60))
def test_a_writer_that_fails_for_a_while_loses_nothing_and_keeps_the_order(
    begin: Any, moves: list[tuple[str, float, bool]], refusals: list[bool]
) -> None:
    run, tried = begin(), begin(refusals=[*refusals, *([True] * 3)])
    good, bad = run.writer, tried.writer
    for each in (run, tried):
        run_through(each, moves)
    bad.refusals.clear()
    tried.recorder.write_on()
    assert bad.journal.unfinished() == good.journal.unfinished()
    run.finish()
    tried.finish()
    tried.recorder.write_on()

    def lasting(entries: list[Entry]) -> list[Entry]:
        return [entry for entry in entries if not isinstance(entry, PlaceKept)]

    assert lasting(bad.entries) == lasting(good.entries)
    assert bad.journal.session(ID) == good.journal.session(ID)
    assert tried.recorder.is_kept
    assert tried.recorder.problem == ""


def test_a_problem_appears_and_goes(begin: Any) -> None:
    run = begin()
    writer = run.writer
    run.go_on(6)
    assert run.recorder.problem == ""
    writer.broken = True
    run.go_on(30)
    assert run.recorder.problem == NO_ROOM
    assert not run.recorder.is_kept
    writer.broken = False
    run.go_on(5)
    assert run.recorder.problem == ""
    assert run.recorder.is_kept
    assert [type(e) for e in writer.entries].count(StepDone) == 3


def test_the_older_of_two_places_need_not_be_written(begin: Any) -> None:
    run = begin()
    writer = run.writer
    run.go_on(5)
    writer.broken = True
    for _ in range(10):
        run.go_on(1)
        run.command("look")
    writer.broken = False
    run.go_on(1)
    run.command("look")
    places = [e.place for e in writer.entries if isinstance(e, PlaceKept)]
    assert places == [Place(1, 11_000)]


def test_the_kept_place_is_always_a_step_of_the_plan(begin: Any) -> None:
    run = begin()
    writer = run.writer
    for _ in range(6):
        run.command("skip")
    run.take([e for e in run.engine.skip(run.now) if isinstance(e, StepEnded)])  # then it dies
    unfinished = writer.journal.unfinished()
    assert unfinished is not None
    assert unfinished.place == Place(6)


def test_a_sleep_is_a_pause_with_its_reason(begin: Any) -> None:
    run = begin()
    run.go_on(10)
    run.sleep(3600)
    run.command("resume")
    (pause,) = run.recorder.record.pauses
    assert (pause.after, pause.reason) == (10_000, PauseReason.SLEPT)
    assert pause.lasted == 3_600_000


@pytest.mark.parametrize(
    ("seconds", "kept"), [(-1, 0), (0.0004, 0), (1.2345, 1234), (10**9, LONGEST_MS)]
)
def test_times_are_whole_milliseconds_up_to_a_week(seconds: float, kept: int) -> None:
    assert milliseconds(seconds) == kept
