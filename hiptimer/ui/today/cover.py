"""Which drill stands for each routine: the one that it gives most time, each only once."""

from __future__ import annotations

from msgspec import Struct

from hiptimer.session.coverage import work_seconds
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side


class Cover(Struct, frozen=True):
    """The drill on a card, in its variant, on the side that starts."""

    exercise: str
    variant: str | None
    side: Side | None


def standing_drills(library: Library) -> dict[str, str]:
    """The drill that stands for each routine, by id, wherever the routine is shown.

    It depends on what the routine says alone, so that neither a day's plan nor a page changes it.
    Two presets have the same drill only where one of them has no other.
    """
    used: set[str] = set()
    chosen: dict[str, str] = {}
    for routine in library.routines.values():
        seconds = coverage_by_drill(routine, library)
        is_own = routine.id in library.own_routines
        fresh = [each for each in seconds if is_own or each not in used] or list(seconds)
        if fresh:
            chosen[routine.id] = max(fresh, key=lambda each: seconds[each])
        if not is_own:
            used.add(chosen.get(routine.id, ""))
    return chosen


def coverage_by_drill(routine: Routine, library: Library) -> dict[str, float]:
    """The seconds of work that each drill gets in `routine`, as it is written."""
    seconds: dict[str, float] = {}
    for item in routine.items:
        exercise = library.exercises.get(item.exercise)
        if exercise is not None:
            work = work_seconds(exercise, item, Preferences())
            seconds[item.exercise] = seconds.get(item.exercise, 0.0) + work
    return seconds


def cover_of(plan: Plan, exercise: str) -> Cover:
    """The cover with that exercise as `plan` begins it, or with its first where it is left out."""
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    step = next((each for each in work if each.exercise == exercise), work[0])
    return Cover(step.exercise, step.variant, step.side)
