"""What Today shows of each routine, worked out from its plan. No widgets."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from hiptimer.journal.habits import Habits
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.exercises import Kind
from hiptimer.training.library import Library
from hiptimer.training.routines import OFF_THE_FLOOR, Moment, Occasion
from hiptimer.ui.drills.card_picture import Cover, cover_of, standing_drills
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.numbers import whole_minutes


class Preset(Struct, frozen=True):
    """One routine as it would start now.

    In `explaining` of the seconds it says how drills are done that are new to the person.
    `off_floor`: all of it is done standing or on a chair.
    """

    plan: Plan
    summary: str
    when: str
    moment: Moment
    cover: Cover
    holds_only: bool
    off_floor: bool
    is_own: bool = False
    is_favourite: bool = False
    explaining: float = 0.0

    @property
    def routine(self) -> str:
        """The id of the routine."""
        return self.plan.routine

    @property
    def minutes(self) -> int:
        """How long it lasts, in whole minutes."""
        return whole_minutes(self.plan.seconds)


def presets(services: Services, habits: Habits) -> tuple[Preset, ...]:
    """Every routine, in the library's order."""
    library = services.library
    plans = {routine: services.plan(routine, habits) for routine in library.routines}
    standing = standing_drills(library)
    favourites = services.settings.settings.you.favourites
    return tuple(
        Preset(
            plan=(plan := plans[routine.id]),
            cover=cover_of(plan, standing[routine.id], library.occasion(routine.id)),
            summary=routine.summary,
            when=routine.when,
            moment=routine.moment,
            holds_only=_holds_only(plan, library),
            off_floor=_is_off_floor(plan, library),
            is_own=routine.id in library.own_routines,
            is_favourite=routine.id in favourites,
            explaining=services.explaining(plan, habits),
        )
        for routine in library.routines.values()
    )


def by_occasion(shown: Iterable[Preset]) -> dict[Occasion, tuple[Preset, ...]]:
    """The routines of each occasion that has any, favourites first, else in their order."""
    in_order = sorted(shown, key=lambda each: not each.is_favourite)
    found = {
        occasion: tuple(each for each in in_order if each.cover.occasion is occasion)
        for occasion in Occasion
    }
    return {occasion: each for occasion, each in found.items() if each}


def _holds_only(plan: Plan, library: Library) -> bool:
    keys = {step.exercise for step in plan.steps if step.kind is StepKind.WORK}
    return all(library.exercise(each).kind is Kind.STATIC for each in keys)


def _is_off_floor(plan: Plan, library: Library) -> bool:
    ways = {(step.exercise, step.variant) for step in plan.steps if step.kind is StepKind.WORK}
    return {library.exercise(*each).position for each in ways} <= OFF_THE_FLOOR
