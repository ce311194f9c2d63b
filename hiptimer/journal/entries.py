"""What is written while a session runs. Each entry is one transaction."""

from __future__ import annotations

from msgspec import Struct

from hiptimer.journal.records import PauseRecord, Place, SessionRecord, SessionState, StepRecord
from hiptimer.session.plan import Plan


class SessionBegun(Struct, frozen=True):
    """A new session, still without steps, that follows `plan`."""

    session: SessionRecord
    plan: Plan


class StepDone(Struct, frozen=True):
    """A step ended; the session stands at `place` now."""

    session: str
    step: StepRecord
    place: Place


class PlaceKept(Struct, frozen=True):
    """The session stands at `place`; nothing has ended."""

    session: str
    place: Place


class PlanKept(Struct, frozen=True):
    """The session follows another plan from now on, and stands at `place` in it.

    `work` is the `plan_work` that it is measured against now; None leaves that as it was.
    """

    session: str
    plan: Plan
    place: Place
    work: int | None = None


class SessionTakenUp(Struct, frozen=True):
    """A session that was cut off or stopped goes on at `place` of `plan`; `work` as above."""

    session: str
    plan: Plan
    place: Place
    work: int | None = None


class PauseEnded(Struct, frozen=True):
    """A pause is over."""

    session: str
    pause: PauseRecord


class SessionEnded(Struct, frozen=True):
    """The session is over. What is needed to resume it goes, unless it `can_go_on`."""

    session: str
    state: SessionState
    can_go_on: bool = False


Entry = SessionBegun | StepDone | PlaceKept | PlanKept | SessionTakenUp | PauseEnded | SessionEnded
