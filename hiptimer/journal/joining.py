"""What two copies of one session know together, and how a session that was cut off is closed."""

from __future__ import annotations

from datetime import datetime

import msgspec
from msgspec.structs import replace

from hiptimer.journal.records import REAL_TIME, SessionRecord, SessionState, Unfinished

ENDS = (SessionState.RUNNING, SessionState.STOPPED, SessionState.FINISHED)


def joined(one: SessionRecord, other: SessionRecord) -> SessionRecord:
    """One session from two copies of it; neither the order nor repeating it makes a difference.

    The steps come from the copy that has more of them. One that was finished is finished; else, of
    two copies with as many steps, whichever ended has ended. What was said later (feeling, note,
    deletion) comes from the copy with the higher revision. So nothing that was done is lost where a
    session is described on one computer and goes on on another, and one that was stopped and taken
    up again stays under way.
    """
    fuller = max(one, other, key=_done)
    later = max(one, other, key=_said)
    return replace(
        fuller,
        state=max(one, other, key=_ended).state,
        plan_work=max(one.plan_work, other.plan_work, key=_known),
        feeling=later.feeling,
        note=later.note,
        revision=later.revision,
        deleted=later.deleted,
    )


def is_same(one: SessionRecord, other: SessionRecord) -> bool:
    """Whether both say the same, the zone's offset included, which `==` leaves out."""
    return one == other and one.started.utcoffset() == other.started.utcoffset()


def can_go_on(unfinished: Unfinished) -> bool:
    """Whether there is a step to go on with, in a session that was not deleted."""
    place, steps = unfinished.place, unfinished.plan.steps
    return not unfinished.session.deleted and 0 <= place.index < len(steps)


def closing_state(unfinished: Unfinished | None) -> SessionState:
    """How a session that was cut off ends when it is left as it is.

    It is finished where the machine died between the end of the last step and that of the session.
    """
    if unfinished is None or unfinished.session.state is SessionState.STOPPED:
        return SessionState.STOPPED
    if unfinished.place.index == len(unfinished.plan.steps):
        return SessionState.FINISHED
    return SessionState.STOPPED


def is_for_later(session: SessionRecord, speed: float | None) -> bool:
    """Whether a window that runs at `speed` leaves a session to one in real time.

    What was really done must not become part of a demonstration. None: any session will do.
    """
    return speed is not None and speed > REAL_TIME and not session.is_demonstration


def is_past(session: SessionRecord, now: datetime | None, speed: float | None) -> bool:
    """Whether a session is left as it is: stopped on another day, or only a demonstration.

    It counts on the day on which it started, so it goes on that day or not at all.
    """
    is_of_another_day = now is not None and session.day != now.date()
    is_only_shown = speed is not None and speed <= REAL_TIME and session.is_demonstration
    return (session.state is SessionState.STOPPED and is_of_another_day) or is_only_shown


def _ended(session: SessionRecord) -> tuple[bool, int, int]:
    is_finished = session.state is SessionState.FINISHED
    return (is_finished, len(session.steps), ENDS.index(session.state))


def _known(work: int | None) -> int:
    """A plan only grows; a copy that went through an older version does not know it any more."""
    return -1 if work is None else work


def _done(session: SessionRecord) -> tuple[int, int, bytes]:
    history = replace(
        session,
        state=SessionState.RUNNING,
        feeling=None,
        note="",
        revision=0,
        deleted=False,
        plan_work=None,
    )
    return (len(session.steps), len(session.pauses), msgspec.json.encode(history))


def _said(session: SessionRecord) -> tuple[int, bool, str, str]:
    return (session.revision, session.deleted, session.feeling or "", session.note)
