"""What Today shows of each routine, worked out from its plan. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.suggestion import suggested
from hiptimer.training.exercises import Kind
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment
from hiptimer.ui.services import Services
from hiptimer.ui.today.cover import Cover, covers
from hiptimer.ui.widgets.durations import whole_minutes

SHARE_WORTH_NAMING = 0.25


class Plane(StrEnum):
    """The planes of motion."""

    SAGITTAL = "sagittal"
    FRONTAL = "frontal"
    TRANSVERSE = "transverse"


class Preset(Struct, frozen=True):
    """One routine as it would start now. `shares` are of the seconds of work; they add up to 1."""

    plan: Plan
    summary: str
    when: str
    moment: Moment
    holds_only: bool
    shares: dict[Plane, float]
    suggested: bool
    cover: Cover

    @property
    def minutes(self) -> int:
        """How long it lasts, in whole minutes."""
        return whole_minutes(self.plan.seconds)

    @property
    def planes(self) -> tuple[Plane, ...]:
        """The planes that get a quarter of the work or more."""
        return tuple(plane for plane, share in self.shares.items() if share >= SHARE_WORTH_NAMING)


def presets(services: Services, now: datetime) -> tuple[Preset, ...]:
    """Every routine, in the library's order; one of them is suggested at `now`, local time."""
    library = services.library
    today = now.date().isoformat()
    choice = suggested(library.routines.values(), now.hour, today, services.memory.load())
    plans = {routine.id: services.plan(routine.id) for routine in library.routines.values()}
    chosen_covers = covers(plans.values())
    return tuple(
        Preset(
            plan=(plan := plans[routine.id]),
            cover=chosen_covers[routine.id],
            summary=routine.summary,
            when=routine.when,
            moment=routine.moment,
            holds_only=_holds_only(library, (item.exercise for item in routine.items)),
            shares=plane_shares(plan, library),
            suggested=routine.id == choice.id,
        )
        for routine in library.routines.values()
    )


def plane_shares(plan: Plan, library: Library) -> dict[Plane, float]:
    """How the seconds of work in `plan` are spread over the planes."""
    seconds = dict.fromkeys(Plane, 0.0)
    for step in plan.steps:
        if step.kind is StepKind.WORK:
            planes = library.exercise(step.exercise).planes
            seconds[Plane.SAGITTAL] += step.seconds * planes.sagittal
            seconds[Plane.FRONTAL] += step.seconds * planes.frontal
            seconds[Plane.TRANSVERSE] += step.seconds * planes.transverse
    total = sum(seconds.values()) or 1.0
    return {plane: each / total for plane, each in seconds.items()}


def _holds_only(library: Library, exercises: Iterable[str]) -> bool:
    return all(library.exercise(each).kind is Kind.STATIC for each in exercises)
