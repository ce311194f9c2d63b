"""Turns what happens in a session into entries, and keeps those that could not be written yet.

Nothing is written before the first work begins: a session that ends before has nothing to keep.
"""

from __future__ import annotations

from collections import deque
from typing import Protocol

from msgspec.structs import replace

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import (
    LONGEST_MS,
    Entry,
    PauseEnded,
    PauseRecord,
    Place,
    PlaceKept,
    PlanKept,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    SessionTakenUp,
    StepDone,
    StepRecord,
    Unfinished,
)
from hiptimer.messages import NO_MESSAGE
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
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.session.standing import View

_BEGINS = frozenset({StepKind.LEAD_IN, StepKind.WORK})
"""With what a session begins to be worth keeping."""


def milliseconds(seconds: float) -> int:
    """Whole milliseconds, 0 to a week: what a record can hold."""
    return min(max(0, round(seconds * 1000)), LONGEST_MS)


def step_record(step: Step, held: float, outcome: Outcome) -> StepRecord:
    """The record of `step`, in which `held` seconds were held."""
    return StepRecord(
        kind=step.kind,
        item=step.item,
        exercise=step.exercise,
        planned=milliseconds(step.seconds),
        held=milliseconds(held),
        outcome=outcome,
        side=step.side,
        alternates=step.alternates,
        variant=step.variant,
        round=step.round,
    )


def work_of(plan: Plan) -> int:
    """The milliseconds of work in `plan`."""
    return sum(milliseconds(step.seconds) for step in plan.steps if step.kind is StepKind.WORK)


class _Writer(Protocol):
    def write(self, entry: Entry) -> None: ...


class SessionRecorder:
    """Records one session through `writer`.

    `problem` is a sentence while entries wait that could not be written, else nothing. They are
    tried again, in order, with the next entry or `write_on`; the session never waits for them.
    """

    def __init__(self, writer: _Writer, session: SessionRecord, plan: Plan) -> None:
        self._writer = writer
        if session.plan_work is None:
            session = replace(session, plan_work=min(work_of(plan), LONGEST_MS))
        self._record = session
        self._plan = plan
        self._waiting: deque[Entry] = deque([SessionBegun(session, plan)])
        self._holds_back = True
        self._elapsed = 0
        self._place = Place(0)
        self._ran_from = 0.0  # when the session would have begun if nothing had stopped it
        self._pause = PauseRecord(0, 0, PauseReason.ASKED)
        self.problem = NO_MESSAGE

    @classmethod
    def resuming(cls, writer: _Writer, unfinished: Unfinished, plan: Plan) -> SessionRecorder:
        """Go on along `plan`; what was held of the step in hand was a step that was interrupted."""
        recorder = cls(writer, unfinished.session, unfinished.plan)
        recorder._waiting.clear()
        recorder._holds_back = False
        recorder.take_up(unfinished.place, plan)
        return recorder

    def take_up(self, place: Place, plan: Plan, *, shortened: bool = False) -> None:
        """Go on from `place` in the plan so far, along `plan`.

        One that was `shortened` from there on is done when what is left in it is.
        """
        step = self._plan.steps[place.index]
        cut = step_record(step, place.elapsed / 1000, Outcome.INTERRUPTED)
        is_known = bool(self._record.steps) and self._record.steps[-1] == replace(
            cut, outcome=Outcome.STOPPED
        )
        self._plan = plan
        work = self._record.plan_work
        if shortened:
            ahead = replace(plan, steps=plan.steps[place.index :])
            work = min(self._record.held_as_planned + work_of(ahead), LONGEST_MS)
        self._record = replace(self._record, state=SessionState.RUNNING, plan_work=work)
        at = Place(place.index)
        self._keep(SessionTakenUp(self._record.id, plan, at, self._record.plan_work))
        if place.elapsed and step.kind is StepKind.WORK and not is_known:
            self._keep_step(cut, at)

    @property
    def record(self) -> SessionRecord:
        """All that happened in the session so far, written or not."""
        return self._record

    @property
    def is_kept(self) -> bool:
        """Whether everything so far is in the journal."""
        return not self._waiting

    @property
    def unfinished(self) -> Unfinished | None:
        """How a session that was stopped before it was done can go on."""
        is_open = self._record.state is SessionState.STOPPED and not self._record.is_done
        is_open = is_open and not self._plan.steps[self._place.index].closing
        return Unfinished(self._record, self._plan, self._place) if is_open else None

    def note(self, event: Event, plan: Plan) -> None:
        """Keep what `event` says; `plan` is the plan after it."""
        match event:
            case StepStarted(index=index, step=step):
                self._elapsed = 0
                self._holds_back = self._holds_back and step.kind not in _BEGINS
                self._keep(PlaceKept(self._record.id, Place(index)))
            case StepEnded(index=index, step=step, held=held, outcome=outcome):
                record = step_record(step, held, outcome)
                following = min(index + 1, len(plan.steps) - 1)  # a place to resume at, ever
                is_here = outcome is Outcome.STOPPED
                self._keep_step(record, Place(index, record.held) if is_here else Place(following))
            case PlanChanged(index=index):
                self._change_plan(plan, index)
            case SessionPaused(reason=reason, at=at):
                self._pause = PauseRecord(milliseconds(at - self._ran_from), 0, reason)
            case SessionResumed(paused_for=paused_for):
                self._ran_from += paused_for
                pause = replace(self._pause, lasted=milliseconds(paused_for))
                self._record = replace(self._record, pauses=(*self._record.pauses, pause))
                self._keep(PauseEnded(self._record.id, pause))
            case SessionFinished():
                self._end(SessionState.FINISHED)
            case SessionStopped():
                self._end(SessionState.STOPPED)
            case SessionStarted(at=at):
                self._ran_from = at - self._record.lasted / 1000
            case WaitBegan():
                pass

    def keep_place(self, view: View) -> None:
        """Keep where the session stands, so that a power cut loses no more than since now."""
        self._elapsed = milliseconds(view.elapsed)
        self._keep(PlaceKept(self._record.id, Place(view.index, self._elapsed)))

    def _change_plan(self, plan: Plan, index: int) -> None:
        """Measure by what was added, as an extension; a plan for going on has less to do."""
        work = (self._record.plan_work or 0) + work_of(plan) - work_of(self._plan)
        self._plan = plan
        self._record = replace(self._record, plan_work=min(max(0, work), LONGEST_MS))
        place = Place(index, self._elapsed)
        self._keep(PlanKept(self._record.id, plan, place, self._record.plan_work))

    def _keep_step(self, step: StepRecord, place: Place) -> None:
        self._record = replace(self._record, steps=(*self._record.steps, step))
        self._keep(StepDone(self._record.id, step, place))

    def _end(self, state: SessionState) -> None:
        self._record = replace(self._record, state=state)
        if self._holds_back:
            self._waiting.clear()  # no work was begun: there is nothing to keep
        else:
            self._keep(SessionEnded(self._record.id, state, self.unfinished is not None))

    def _keep(self, entry: Entry) -> None:
        if isinstance(entry, PlaceKept):
            if entry.place != self._place:
                while self._waiting and isinstance(self._waiting[-1], PlaceKept):
                    self._waiting.pop()  # the older place is of no use any more
                self._waiting.append(entry)
        else:
            self._waiting.append(entry)
        if isinstance(entry, PlaceKept | StepDone | PlanKept):
            self._place = entry.place
        self.write_on()

    def write_on(self) -> None:
        """Write what is waiting, as far as that is possible. Each new entry does that too."""
        try:
            while self._waiting and not self._holds_back:
                self._writer.write(self._waiting[0])
                self._waiting.popleft()
            self.problem = NO_MESSAGE
        except JournalUnavailableError as error:
            self.problem = error.message
