"""Keeps entries and other changes in an open file; the transaction is the caller's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from msgspec.structs import replace

from hiptimer.journal.ports import Merged
from hiptimer.journal.records import (
    Entry,
    PauseEnded,
    Place,
    PlaceKept,
    PlanKept,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    SessionTakenUp,
    StepDone,
    is_same,
    joined,
)
from hiptimer.session.plan import Plan
from hiptimer.storage.journal import sessions, under_way
from hiptimer.storage.journal.book import Book
from hiptimer.storage.journal.totals import counted_again


def keep(book: Book, entry: Entry) -> None:
    """Keep `entry`. Raises `JournalUnavailableError` for a session that is not there."""
    match entry:
        case SessionBegun(session=session, plan=plan):
            _begin(book, session, plan)
        case StepDone(session=session_id, step=step, place=place):
            key = sessions.known(book, session_id)
            with counted_again(book, key):
                sessions.add_step(book, key, session_id, step)
            under_way.keep_place(book, key, session_id, place)
        case PlaceKept(session=session_id, place=place):
            under_way.keep_place(book, sessions.known(book, session_id), session_id, place)
        case PlanKept() | SessionTakenUp():
            _follow(book, entry)
        case PauseEnded(session=session_id, pause=pause):
            sessions.add_pause(book, sessions.known(book, session_id), session_id, pause)
        case SessionEnded(session=session_id, state=state, can_go_on=can_go_on):
            key = sessions.known(book, session_id)
            under_way.end(book, key, state, can_go_on=can_go_on)
        case _:
            assert_never(entry)


def _follow(book: Book, entry: PlanKept | SessionTakenUp) -> None:
    """Let a session go on along a plan, one that was stopped only where it was taken up."""
    key = sessions.known(book, entry.session)
    head = sessions.read_head(book, key)
    if head.state is SessionState.FINISHED:
        return
    if head.state is SessionState.STOPPED and isinstance(entry, PlanKept):
        return
    work = head.plan_work if entry.work is None else entry.work
    with counted_again(book, key):
        sessions.change_head(book, key, replace(head, state=SessionState.RUNNING, plan_work=work))
    under_way.keep_plan(book, key, entry.session, entry.plan, entry.place)


def _begin(book: Book, session: SessionRecord, plan: Plan) -> None:
    under_way.forget_stopped(book)
    key = sessions.find(book, session.id)
    if key is None:
        key = sessions.add_session(book, session)
    else:  # what was thought to have failed had been kept after all
        with counted_again(book, key):
            sessions.change_session(book, key, session)
    under_way.keep_plan(book, key, session.id, plan, Place(0))


def revise(book: Book, session_id: str, **changes: object) -> None:
    """Change what is said of a session, as its next revision."""
    key = sessions.known(book, session_id)
    head = sessions.read_head(book, key)
    with counted_again(book, key):
        head = replace(head, revision=head.revision + 1, **changes)
        sessions.change_head(book, key, head)


def merge(book: Book, others: Iterable[SessionRecord]) -> Merged:
    """Take over sessions of another journal; of two copies see `joined`."""
    added = updated = 0
    for session in others:
        key = sessions.find(book, session.id)
        if key is None:
            sessions.add_session(book, session)
            added += 1
        else:
            updated += _join(book, key, session)
    return Merged(added, updated)


def _join(book: Book, key: int, other: SessionRecord) -> bool:
    """Whether the session with the number `key` has changed by what `other` knows."""
    known = sessions.read_session(book, key)
    new = joined(known, other)
    if is_same(new, known):
        return False
    with counted_again(book, key):
        sessions.change_session(book, key, new)
    if new.state not in (SessionState.RUNNING, known.state):
        under_way.forget_plan(book, key)
    return True
