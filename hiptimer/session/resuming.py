"""How a session that was cut off goes on: at the step in hand, after a moment to get ready."""

from __future__ import annotations

from msgspec.structs import replace

from hiptimer.session.plan import Plan, Step, StepKind

GET_READY_SECONDS = 3.0
SHORTEST_SECONDS = 1.0


def resumed(plan: Plan, index: int, elapsed: float) -> Plan:
    """`plan` for going on at step `index`, in which `elapsed` seconds were done already.

    Work goes on with what is left of it, in whole reps, behind a get-ready of three seconds that
    takes its place at `index`. Any other step is done again as it was. Raises `IndexError`.
    """
    step = plan.steps[index]
    if step.kind is not StepKind.WORK:
        return plan
    ready = replace(
        step, kind=StepKind.GET_READY, seconds=GET_READY_SECONDS, reps=None, waits=False
    )
    rest = remainder(step, elapsed)
    return replace(plan, steps=(*plan.steps[:index], ready, rest, *plan.steps[index + 1 :]))


def remainder(step: Step, elapsed: float) -> Step:
    """What is left of the work in `step` after `elapsed` seconds: at least a second, or a rep."""
    if step.reps is None:
        return replace(step, seconds=max(SHORTEST_SECONDS, step.seconds - elapsed))
    done = min(int(elapsed / step.reps.seconds), step.reps.total - 1)
    total = step.reps.total - done
    return replace(
        step,
        seconds=total * step.reps.seconds,
        side=step.side_of_rep(done),
        reps=replace(step.reps, total=total),
    )
