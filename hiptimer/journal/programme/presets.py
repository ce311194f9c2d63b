"""A planned session as a routine, and as a plan that gives exactly what was planned. Pure."""

from __future__ import annotations

from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.weeks import PlannedSession, Ways
from hiptimer.session.plan import Plan
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side


def as_routine(planned: PlannedSession, ways: Ways) -> Routine:
    """The session's routine in the doses that were planned, without what is left out for good.

    Raises `UnknownRoutineError` where it is gone.
    """
    raise NotImplementedError


def plan_for(planned: PlannedSession, session: NextSession, first_side: Side | None = None) -> Plan:
    """The plan of a planned session. Nothing that the person set for other sessions changes it."""
    raise NotImplementedError
