"""A session that a test moves step by step, and a journal that can refuse to be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.recording import SessionRecorder
from hiptimer.journal.records import (
    Entry,
    SessionRecord,
)
from hiptimer.messages import Message
from hiptimer.session.engine import Engine
from hiptimer.session.events import (
    Event,
    StepStarted,
)
from hiptimer.session.plan import Plan, RepScheme, Step, StepKind, resumed
from hiptimer.session.standing import State
from hiptimer.training.sides import Side

START = 100.0
ID = "0123456789abcdef0123456789abcdef"
NO_ROOM = Message("The disk is full.")
COMMANDS = (
    *("pause", "resume", "skip", "back", "restart_step", "go_to", "leave_out", "swap"),
    *("extend", "easier", "stop", "look"),
)
MOVING = (State.RUNNING, State.WAITING)


def a_session(**more: object) -> SessionRecord:
    started = datetime(2026, 11, 22, 7, 30, tzinfo=timezone(timedelta(hours=1)))
    session = SessionRecord(
        id=ID, routine="small", name="Small", started=started, first_side=Side.RIGHT
    )
    return replace(session, **more)


def a_plan(*, waits: bool = False) -> Plan:
    reps = RepScheme(4, 3.0)
    steps = (
        Step(StepKind.GET_READY, 0, "pigeon-pose", 5.0, Side.RIGHT),
        Step(StepKind.WORK, 0, "pigeon-pose", 30.0, Side.RIGHT),
        Step(StepKind.SWITCH, 0, "pigeon-pose", 5.0, Side.LEFT),
        Step(StepKind.WORK, 0, "pigeon-pose", 30.0, Side.LEFT),
        Step(StepKind.TRANSITION, 1, "cossack-squat", 8.0, Side.RIGHT, alternates=True),
        Step(StepKind.WORK, 1, "cossack-squat", 12.0, Side.RIGHT, True, reps=reps, waits=waits),
        Step(StepKind.REST, 1, "cossack-squat", 4.0, closing=True),
    )
    return Plan("small", "Small", steps, Side.RIGHT)


@dataclass
class FailingWriter:
    """Keeps entries like a journal, but refuses while `broken` or while `refusals` say so."""

    journal: InMemoryJournal = field(default_factory=InMemoryJournal)
    entries: list[Entry] = field(default_factory=list)
    refusals: list[bool] = field(default_factory=list)
    broken: bool = False

    def write(self, entry: Entry) -> None:
        if self.broken or (self.refusals and self.refusals.pop(0)):
            raise JournalUnavailableError(NO_ROOM)
        self.entries.append(entry)
        self.journal.write(entry)


class Run:
    """An engine and its recorder, moved by commands; knows every event and the time."""

    def __init__(
        self, writer: FailingWriter, plan: Plan, recorder: SessionRecorder, index: int = 0
    ) -> None:
        self.writer = writer
        self.engine = Engine(plan)
        self.recorder = recorder
        self.events: list[Event] = []
        self.now = START
        self.take(self.engine.start(START, index))

    def resumed(self) -> Run:
        """The session that the journal offers, in a new window."""
        unfinished = self.writer.journal.unfinished()
        assert unfinished is not None
        place = unfinished.place
        plan = resumed(unfinished.plan, place.index, place.elapsed / 1000)
        recorder = SessionRecorder.resuming(self.writer, unfinished, plan)
        return Run(self.writer, plan, recorder, place.index)

    def take_up(self) -> None:
        """Go on in the same window with what was stopped."""
        stopped = self.recorder.unfinished
        assert stopped is not None
        plan = resumed(stopped.plan, stopped.place.index, stopped.place.elapsed / 1000)
        self.recorder.take_up(stopped.place, plan)
        self.engine = Engine(plan)
        self.take(self.engine.start(self.now, stopped.place.index))

    def take(self, events: Sequence[Event]) -> None:
        for event in events:
            self.events.append(event)
            self.recorder.note(event, self.engine.plan)

    def go_on(self, seconds: float) -> None:
        """Look twice a second, as the window does at least."""
        until = self.now + seconds
        while self.now < until:
            self.now = min(until, self.now + 0.5)
            self.take(self.engine.advance(self.now))

    def sleep(self, seconds: float) -> None:
        """The machine sleeps: nobody looks for so long."""
        self.now += seconds
        self.take(self.engine.advance(self.now))

    def command(self, name: str) -> None:
        engine, now = self.engine, self.now
        if engine.state in (State.FINISHED, State.STOPPED):
            return
        if name == "look":
            self.recorder.keep_place(engine.view(now))
        elif name == "extend":
            self.take(engine.extend(15, now))
        elif name == "go_to":
            self.take(engine.go_to(int(now) % len(engine.plan.steps), now))
        elif name == "swap":
            instead = Step(StepKind.WORK, 7, "butterfly-stretch", 20.0)
            self.take(engine.leave_out(now, (instead,)))
        elif name == "easier":
            self.take(engine.change_variant("elevated", now))
        elif name == "pause" and engine.state in MOVING:
            self.take(engine.pause(now))
        elif name == "resume" and engine.state is State.PAUSED:
            self.take(engine.resume(now))
        elif name not in ("pause", "resume"):
            self.take(getattr(engine, name)(now))

    def finish(self) -> None:
        """Let it run to its end, whatever state it is in."""
        while self.engine.state not in (State.FINISHED, State.STOPPED):
            self.command("resume")
            self.command("skip")

    @property
    def has_worked(self) -> bool:
        started = (e.step for e in self.events if isinstance(e, StepStarted))
        return any(step.kind is StepKind.WORK for step in started)


@pytest.fixture(scope="session")
def begin() -> Callable[..., Run]:
    """Starts a session whose writer refuses as often as `refusals` say; any field can be given."""

    def start(
        *,
        waits: bool = False,
        refusals: Sequence[bool] = (),
        writer: FailingWriter | None = None,
        **fields: object,
    ) -> Run:
        writer = writer or FailingWriter(refusals=list(refusals))
        plan = a_plan(waits=waits)
        return Run(writer, plan, SessionRecorder(writer, a_session(**fields), plan))

    return start
