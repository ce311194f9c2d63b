"""Which moment of a drill's motion a view asks for, as plain numbers. Pure."""

from __future__ import annotations

from msgspec import Struct

from hiptimer.figure.tempo import StepKind as FigureStep
from hiptimer.figure.tempo import StepTime
from hiptimer.session.plan import StepKind
from hiptimer.session.view import View
from hiptimer.training.sides import Side

FIGURE_STEPS: dict[StepKind, FigureStep] = {
    # The wait before the first drill shows it as the way to any other drill does.
    StepKind.GET_READY: "transition",
    StepKind.TRANSITION: "transition",
    StepKind.WORK: "work",
    StepKind.SWITCH: "switch",
    StepKind.REST: "rest",
}


class Posing(Struct, frozen=True):
    """The drill to show, the variant in force, and the time in its step."""

    exercise: str
    variant: str | None
    time: StepTime


def posing_for(view: View) -> Posing:
    """What the figure is to show at `view`."""
    step = view.step
    reps = step.reps or (view.next_work.reps if view.next_work else None)
    return Posing(
        exercise=step.exercise,
        variant=step.variant,
        time=StepTime(
            kind=FIGURE_STEPS[step.kind],
            elapsed=view.elapsed,
            seconds=step.seconds,
            mirrored=view.side is Side.LEFT,
            reps=view.reps,
            rep_fraction=view.rep_fraction,
            rep_seconds=reps.seconds if reps else 0.0,
        ),
    )
