"""What Today shows of each routine, worked out from its plan. No widgets."""

from __future__ import annotations

from itertools import product

from msgspec import Struct

from hiptimer.journal.habits import Habits
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.exercises import Kind, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment
from hiptimer.ui.drills.card_picture import Cover, cover_of, standing_drills
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.numbers import whole_minutes

SHARE_WORTH_NAMING = 0.25


class Preset(Struct, frozen=True):
    """One routine as it would start now. `shares` are of the seconds of work; they add up to 1.

    In `explaining` of the seconds it says how drills are done that are new to the person.
    """

    plan: Plan
    summary: str
    when: str
    moment: Moment
    holds_only: bool
    shares: dict[Plane, float]
    suggested: bool
    cover: Cover
    explaining: float = 0.0

    @property
    def minutes(self) -> int:
        """How long it lasts, in whole minutes."""
        return whole_minutes(self.plan.seconds)

    @property
    def planes(self) -> tuple[Plane, ...]:
        """The planes that get a quarter of the work or more."""
        return tuple(plane for plane, share in self.shares.items() if share >= SHARE_WORTH_NAMING)


def presets(services: Services, habits: Habits, suggested: str) -> tuple[Preset, ...]:
    """Every routine, in the library's order; `suggested` is the id of one of them."""
    library = services.library
    plans = {routine: services.plan(routine, habits) for routine in library.routines}
    standing = standing_drills(library)
    return tuple(
        Preset(
            plan=(plan := plans[routine.id]),
            cover=cover_of(plan, standing[routine.id], library.occasion(routine.id)),
            explaining=services.explaining(plan, habits),
            summary=routine.summary,
            when=routine.when,
            moment=routine.moment,
            holds_only=all(
                library.exercise(item.exercise).kind is Kind.STATIC for item in routine.items
            ),
            shares=plane_shares(plan, library),
            suggested=routine.id == suggested,
        )
        for routine in library.routines.values()
    )


def plane_shares(plan: Plan, library: Library) -> dict[Plane, float]:
    """How the seconds of work in `plan` are spread over the planes."""
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    seconds = dict.fromkeys(Plane, 0.0)
    for step, plane in product(work, Plane):
        seconds[plane] += step.seconds * library.exercise(step.exercise).planes.share(plane)
    total = sum(seconds.values()) or 1.0
    return {plane: each / total for plane, each in seconds.items()}
