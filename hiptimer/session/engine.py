"""The state machine that walks a plan. It holds no clock: every command is given the time.

Step ends are deadlines counted from the end of the step before, so a late look loses nothing.

Where a command, a step's deadline or a look that comes too late leads, by the state it finds:

    `skip` stands for all that go elsewhere: `back`, `restart_step`, `go_to`, `leave_out` too.

    state     start    deadline     late look  pause   resume       skip                 stop
    READY     RUNNING  .            .          -       -            -                    -
    RUNNING   -        RUNNING (1)  PAUSED     PAUSED  -            RUNNING (2)          STOPPED
    WAITING   -        .            PAUSED     PAUSED  -            RUNNING (2)          STOPPED
    PAUSED    -        .            .          -       RUNNING (3)  PAUSED (2)           STOPPED
    FINISHED and STOPPED: nothing leads out of them

    .   nothing happens
    -   it raises `IllegalCommandError` and changes nothing
    (1) in the next step; WAITING where the step waits for the person; FINISHED behind the last step
    (2) in another step, or at this one's start; `skip` in the last step leads to FINISHED
    (3) WAITING where the seconds of a step that waits were over

`extend` and `change_variant` stay in their state, but for a step that waits: with more seconds to
come it is RUNNING again.

Three decisions are behind it:

- A pause is a state of its own rather than a flag. So `skip` and `back` in a pause move through the
  plan and stay paused: somebody who stopped to look something up is not hurried on.
- WAITING is a state of time that passes: a person who takes longer over a set of reps has really
  worked for as long, and the journal is to have that.
- A look that comes much too late means that the machine slept. The session then stands where it
  was last seen: nobody did the drills that a sleeping computer would have gone through.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

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
from hiptimer.session.plan import Plan, Step
from hiptimer.session.standing import MOVING, UNDER_WAY, State, View, view_of

SLEEP_GAP = 2.0
"""A longer time between two looks, in seconds, means that the machine slept."""

_LEGAL = {
    "start": frozenset({State.READY}),
    "pause": MOVING,
    "resume": frozenset({State.PAUSED}),
    "skip": UNDER_WAY,
    "back": UNDER_WAY,
    "restart_step": UNDER_WAY,
    "go_to": UNDER_WAY,
    "leave_out": UNDER_WAY,
    "begin_step_again": frozenset({State.RUNNING}),
    "extend": UNDER_WAY,
    "change_variant": UNDER_WAY,
    "stop": UNDER_WAY,
}


Act = Callable[[float], tuple[Event, ...]]
"""What a command does at a moment, and what happens by it."""


class IllegalCommandError(Exception):
    """A command that the engine's state does not allow. Nothing has changed."""


class Engine:
    """Runs one plan once. Commands return what happened, in order; `view` says where it stands.

    `plan` is as it is now: extending and changing a variant change it. `state` is that of the last
    command. There are more methods than in other classes here because this is one state machine:
    all of them move the same few values, and each has to leave them right for the others.

    `sleep_gap` is in seconds of the same clock; a clock that runs X times faster wants X times as
    much. Times must not go back; one that does counts as the time of the last look.
    """

    def __init__(self, plan: Plan, *, sleep_gap: float = SLEEP_GAP) -> None:
        if not plan.steps:
            message = "a plan without steps cannot be run"
            raise ValueError(message)
        self.plan = plan
        self._sleep_gap = sleep_gap
        self.state = State.READY
        self._index = 0
        # The clock's reading at which the step would have begun had it never been paused. A pause
        # moves it, so that what is gone of a step is always one subtraction and nothing adds up.
        self._anchor = 0.0
        self._paused_at = 0.0
        self._last_look = 0.0

    def start(self, now: float, index: int = 0) -> tuple[Event, ...]:
        """Begin with step `index`. Raises `IndexError` where the plan has no such step."""
        self._check("start")
        self.plan.steps[index]  # an error changes nothing
        self._last_look = now
        return (SessionStarted(now), *self._enter(index, now))

    def advance(self, now: float) -> tuple[Event, ...]:
        """Say what has happened since the last look. Legal in every state."""
        if self.state not in MOVING:
            return ()
        now = max(now, self._last_look)
        last_look, self._last_look = self._last_look, now
        if now - last_look > self._sleep_gap:
            return self._pause(PauseReason.SLEPT, last_look)
        events: list[Event] = []
        while self.state is State.RUNNING and now >= self._deadline:
            events.extend(self._reach_deadline())
        return tuple(events)

    def stand_still(self, now: float) -> None:
        """Let the time since the last look not count: what is said would not be heard in it."""
        if self.state in MOVING:
            moment = max(now, self._last_look)
            self._anchor += moment - self._last_look
            self._last_look = moment

    def begin_step_again(self, now: float) -> tuple[Event, ...]:
        """Count the step in hand from `now` on, so that what is said at its start can be heard.

        It is the same step to the journal and to a screen reader, so that there is no event for it.
        If it comes to light that another one has begun, that one goes on as it is.
        """
        index = self._index

        def begin(moment: float) -> tuple[Event, ...]:
            if self._index == index:
                self._anchor = moment
            return ()

        return self._after_look("begin_step_again", now, begin)

    def pause(self, now: float) -> tuple[Event, ...]:
        """Stand still until `resume`."""
        return self._after_look("pause", now, partial(self._pause, PauseReason.ASKED))

    def resume(self, now: float) -> tuple[Event, ...]:
        """Go on where the session was paused."""
        self._check("resume")
        now = max(now, self._paused_at)
        self._anchor += now - self._paused_at
        self._last_look = now
        waits = self.plan.steps[self._index].waits and now >= self._deadline
        self.state = State.WAITING if waits else State.RUNNING
        return (SessionResumed(now - self._paused_at, now),)

    def skip(self, now: float) -> tuple[Event, ...]:
        """Go on to the next step; from the last one, finish."""
        return self._after_look("skip", now, self._skip)

    def go_to(self, index: int, now: float, plan: Plan | None = None) -> tuple[Event, ...]:
        """Go to the start of step `index`, of `plan` if that is to take the place of the present.

        Raises `IndexError` where the plan has no such step.
        """
        (plan or self.plan).steps[index]  # an error changes nothing

        def go(moment: float) -> tuple[Event, ...]:
            outcome = self._skipped(moment) if index > self._index else Outcome.LEFT
            left = self._leave(outcome, moment)
            changed = () if plan is None else (PlanChanged(index, moment),)
            self.plan = plan or self.plan
            return (left, *changed, *self._enter(index, moment))

        return self._after_look("go_to", now, go)

    def leave_out(self, now: float, instead: Sequence[Step] = ()) -> tuple[Event, ...]:
        """Go on behind the drill in hand, with the steps `instead` of what is left of it."""

        def leave(moment: float) -> tuple[Event, ...]:
            self.plan = self.plan.without_rest_of(self._index, instead)
            return (PlanChanged(self._index, moment), *self._skip(moment))

        return self._after_look("leave_out", now, leave)

    def back(self, now: float) -> tuple[Event, ...]:
        """Go to the start of the step before; in the first one, to its own start."""
        return self._after_look("back", now, partial(self._jump, -1))

    def restart_step(self, now: float) -> tuple[Event, ...]:
        """Go to the start of the step in hand."""
        return self._after_look("restart_step", now, partial(self._jump, 0))

    def extend(self, seconds: float, now: float) -> tuple[Event, ...]:
        """Make the step about `seconds` longer, and its other side if that is still to come.

        Raises `ValueError` unless `seconds` is above 0.
        """
        if not seconds > 0:
            message = f"a step is extended by more than 0 seconds, not by {seconds}"
            raise ValueError(message)
        return self._after_look("extend", now, partial(self._extend, seconds))

    def change_variant(
        self, variant: str | None, now: float, fitted: Callable[[Plan], Plan] | None = None
    ) -> tuple[Event, ...]:
        """Go on with another variant of the drill in hand, on both sides; None: as written.

        `fitted` gives its steps the time that they need in that variant.
        """

        def change(moment: float) -> tuple[Event, ...]:
            plan = self.plan.with_variant(self._index, variant)
            self.plan = fitted(plan) if fitted else plan
            return (PlanChanged(self._index, moment),)

        return self._after_look("change_variant", now, change)

    def stop(self, now: float) -> tuple[Event, ...]:
        """End the session here."""

        def stop(moment: float) -> tuple[Event, ...]:
            ended = self._leave(Outcome.STOPPED, moment)
            self._paused_at, self.state = moment, State.STOPPED
            return (ended, SessionStopped(moment))

        return self._after_look("stop", now, stop)

    def view(self, now: float) -> View:
        """All that there is to show at `now`. Changes nothing; legal in every state."""
        moment = max(now, self._last_look) if self.state in MOVING else self._paused_at
        if moment - self._last_look > self._sleep_gap:
            moment = self._last_look
        return view_of(self.plan, self.state, self._index, moment - self._anchor)

    @property
    def _deadline(self) -> float:
        return self._anchor + self.plan.steps[self._index].seconds

    def _check(self, command: str) -> None:
        if self.state not in _LEGAL[command]:
            message = f"{command} is not possible while the session is {self.state}"
            raise IllegalCommandError(message)

    def _after_look(self, command: str, now: float, act: Act) -> tuple[Event, ...]:
        """Catch up with `now`, then act, if what came to light still allows the command.

        A person pressed the key before knowing that the step had just ended, so the command is for
        where the session really stands. One that has become impossible, as after the last step, is
        no mistake of theirs: what came to light is returned and nothing is raised.
        """
        self._check(command)
        events = self.advance(now)
        if self.state not in _LEGAL[command]:
            return events
        moment = self._last_look if self.state in MOVING else self._paused_at
        return (*events, *act(moment))

    def _reach_deadline(self) -> tuple[Event, ...]:
        at = self._deadline
        if self.plan.steps[self._index].waits:
            self.state = State.WAITING
            return (WaitBegan(self._index, at),)
        return (self._leave(Outcome.COMPLETED, at), *self._enter(self._index + 1, at))

    def _leave(self, outcome: Outcome, at: float) -> StepEnded:
        held = at - self._anchor
        return StepEnded(self._index, self.plan.steps[self._index], held, outcome, at)

    def _enter(self, index: int, at: float) -> tuple[Event, ...]:
        """Begin step `index`, or finish behind the last one. A pause stays a pause."""
        if index >= len(self.plan.steps):
            self._paused_at, self.state = at, State.FINISHED
            return (SessionFinished(at),)
        self._index, self._anchor = index, at
        if self.state is not State.PAUSED:
            self.state = State.RUNNING
        return (StepStarted(index, self.plan.steps[index], at),)

    def _pause(self, reason: PauseReason, at: float) -> tuple[Event, ...]:
        self._paused_at, self.state = at, State.PAUSED
        return (SessionPaused(reason, at),)

    def _skip(self, moment: float) -> tuple[Event, ...]:
        left = self._leave(self._skipped(moment), moment)
        return (left, *self._enter(self._index + 1, moment))

    def _skipped(self, moment: float) -> Outcome:
        # A step that waits is left in no other way, so its end is asked for, not skipped.
        done = self.plan.steps[self._index].waits and moment >= self._deadline
        return Outcome.COMPLETED if done else Outcome.SKIPPED

    def _jump(self, steps: int, moment: float) -> tuple[Event, ...]:
        index = max(0, self._index + steps)
        return (self._leave(Outcome.LEFT, moment), *self._enter(index, moment))

    def _extend(self, seconds: float, moment: float) -> tuple[Event, ...]:
        self.plan = self.plan.extended(self._index, seconds)
        if self.state is State.WAITING and moment < self._deadline:
            self.state = State.RUNNING
        return (PlanChanged(self._index, moment),)
