"""Changes to a plan that a person makes, as long as no rule forbids them. Pure.

Each gives a new programme; the old one is what undoing needs.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hiptimer.journal.programme.weeks import PlannedSession, PlannedWeek, Ways
from hiptimer.messages import ExplainedError
from hiptimer.settings.programme import Absence, Programme


class NotPlannedError(ExplainedError):
    """A change that a rule of the plan forbids; the message says which."""


def with_absence(programme: Programme, absence: Absence) -> Programme:
    """With those days off; older absences keep only their days that it has not."""
    raise NotImplementedError


def without_absence(programme: Programme, absence: Absence) -> Programme:
    """As if the person had never said so."""
    raise NotImplementedError


def with_move(
    programme: Programme, weeks: Iterable[PlannedWeek], session: PlannedSession, to: date | None
) -> Programme:
    """With `session` of `weeks`, as planned now, on the day `to` of its week; None leaves it out.

    Raises `NotPlannedError`.
    """
    raise NotImplementedError


def with_swap(
    programme: Programme, ways: Ways, session: PlannedSession, routine_id: str
) -> Programme:
    """With another routine for `session`. Raises `NotPlannedError`, `UnknownRoutineError`."""
    raise NotImplementedError


def without_changes(programme: Programme, session: PlannedSession) -> Programme:
    """With `session` on the day and with the routine that the rules give it."""
    raise NotImplementedError
