"""Where a running session stands: its states, and all that a window shows of it at one moment."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from hiptimer.session.plan import Plan, Step
from hiptimer.training.sides import Side


class State(StrEnum):
    """Where a session stands."""

    READY = "ready"
    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


MOVING = frozenset({State.RUNNING, State.WAITING})
"""Time passes."""
UNDER_WAY = MOVING | {State.PAUSED}


class View(Struct, frozen=True):
    """One look at a session. Seconds are never negative; fractions are 0 to 1.

    `elapsed` and `left` are those of the step; `position` and `session_left` those of the whole
    plan. `rep` counts from 1 and is 0 in a step without reps; `side` is the side of that rep.
    """

    state: State
    index: int
    step: Step
    elapsed: float
    left: float
    position: float
    session_left: float
    rep: int
    reps: int
    rep_fraction: float
    side: Side | None
    next_work: Step | None

    @property
    def fraction(self) -> float:
        """How much of the step is done."""
        return self.elapsed / self.step.seconds if self.step.seconds else 1.0


def view_of(plan: Plan, state: State, index: int, position: float) -> View:
    """The view of `plan` at `position` seconds into step `index`."""
    step = plan.steps[index]
    elapsed = min(max(position, 0.0), step.seconds)
    starts = plan.starts
    rep, reps, rep_fraction, side = 0, 0, 0.0, step.side
    if step.reps is not None:
        reps = step.reps.total
        done = elapsed / step.reps.seconds
        rep_index = min(int(done), reps - 1)
        rep, rep_fraction = rep_index + 1, min(done - rep_index, 1.0)
        side = step.side_of_rep(rep_index)
    over = state in (State.FINISHED, State.STOPPED)
    return View(
        state=state,
        index=index,
        step=step,
        elapsed=elapsed,
        left=step.seconds - elapsed,
        position=starts[index] + elapsed,
        session_left=0.0 if over else max(0.0, plan.seconds - starts[index] - elapsed),
        rep=rep,
        reps=reps,
        rep_fraction=rep_fraction,
        side=side,
        next_work=plan.next_work(index),
    )
