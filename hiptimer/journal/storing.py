"""What becomes of the sessions of a journal with each entry, change and question.

It is the same wherever they are stored: the journal in memory and the one in a file differ in the
store alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar, assert_never

from msgspec.structs import replace

from hiptimer.journal.ports import NOT_THERE, JournalUnavailableError, Merged
from hiptimer.journal.records import (
    LONGEST_NOTE,
    Entry,
    Feeling,
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
    Unfinished,
    can_go_on,
    closing_state,
    is_for_later,
    is_past,
    is_same,
    joined,
)
from hiptimer.session.plan import Plan

Done = TypeVar("Done")


class CutOff(NamedTuple):
    """A session that is under way or could go on; how, unless that cannot be read any more."""

    session: SessionRecord
    unfinished: Unfinished | None


class SessionStore(Protocol):
    """Where sessions are, deleted ones too, and how those that are under way go on."""

    def find(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        ...

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        """Keep a session as it is now; `known` is what the store has of it so far."""
        ...

    def cut_off(self) -> list[CutOff]:
        """The sessions that are under way here or could go on, the oldest first."""
        ...

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        """The session follows `plan` from now on."""
        ...

    def stand(self, session_id: str, place: Place) -> None:
        """The session stands at `place` of its plan; nothing where it is not under way."""
        ...

    def let_go(self, session_id: str) -> None:
        """The session does not go on."""
        ...

    def let_go_of_stopped(self) -> None:
        """No session that is not running goes on."""
        ...


def keep(store: SessionStore, entry: Entry) -> None:
    """Keep `entry`. Raises `JournalUnavailableError` for a session that is not there."""
    match entry:
        case SessionBegun(session=session, plan=plan):
            store.let_go_of_stopped()  # nobody goes on with what was stopped before
            # It is there already where what was thought to have failed was kept after all.
            store.put(session, store.find(session.id))
            store.follow(session.id, plan, Place(0))
        case StepDone(session=key, step=step, place=place):
            session = known(store, key)
            store.put(replace(session, steps=(*session.steps, step)), session)
            store.stand(key, place)
        case PlaceKept(session=key, place=place):
            known(store, key)
            store.stand(key, place)
        case PlanKept() | SessionTakenUp():
            _follow(store, entry)
        case PauseEnded(session=key, pause=pause):
            session = known(store, key)
            store.put(replace(session, pauses=(*session.pauses, pause)), session)
        case SessionEnded(session=key, state=state, can_go_on=stays):
            session = known(store, key)
            store.put(replace(session, state=state), session)
            if not stays:
                store.let_go(key)
        case _:
            assert_never(entry)


def known(store: SessionStore, session_id: str) -> SessionRecord:
    """One session. Raises `JournalUnavailableError` where it is not there."""
    session = store.find(session_id)
    if session is None:
        raise JournalUnavailableError(NOT_THERE)
    return session


def _follow(store: SessionStore, entry: PlanKept | SessionTakenUp) -> None:
    """Let a session go on along a plan, one that was stopped only where it was taken up."""
    session = known(store, entry.session)
    goes_on = session.state is SessionState.RUNNING or isinstance(entry, SessionTakenUp)
    if session.state is SessionState.FINISHED or not goes_on:
        return
    work = session.plan_work if entry.work is None else entry.work
    store.put(replace(session, state=SessionState.RUNNING, plan_work=work), session)
    store.follow(entry.session, entry.plan, entry.place)


def revise(store: SessionStore, session_id: str, **changes: object) -> None:
    """Change what is said of a session, as its next revision."""
    session = known(store, session_id)
    store.put(replace(session, revision=session.revision + 1, **changes), session)


def merge(store: SessionStore, sessions: Iterable[SessionRecord]) -> Merged:
    """Take over sessions of another journal; of two copies see `joined`."""
    added = updated = 0
    for session in sessions:
        before = store.find(session.id)
        new = session if before is None else joined(before, session)
        if before is None:
            added += 1
        elif is_same(new, before):
            continue
        else:
            updated += 1
            if new.state not in (SessionState.RUNNING, before.state):
                store.let_go(session.id)
        store.put(new, before)
    return Merged(added, updated)


def settle_cut_off(
    store: SessionStore, now: datetime | None, speed: float | None
) -> Unfinished | None:
    """The latest session that was cut off, if it can go on; all others are closed as they are.

    See `Journal.unfinished` for `now` and `speed`.
    """
    cut_off = [each for each in store.cut_off() if not is_for_later(each.session, speed)]
    offered = cut_off[-1].unfinished if cut_off else None
    if offered and (not can_go_on(offered) or is_past(offered.session, now, speed)):
        offered = None
    for session, unfinished in cut_off:
        if unfinished is None or unfinished is not offered:
            keep(store, SessionEnded(session.id, closing_state(unfinished)))
    return offered


class Changeable:
    """What every journal lets change afterwards; each does it in a way of its own."""

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        """What `change` gave, once it is kept."""
        raise NotImplementedError

    def describe(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        """Keep how a session felt."""
        said = {"feeling": feeling, "note": note[:LONGEST_NOTE]}
        self._changed(lambda store: revise(store, session_id, **said))

    def delete(self, session_id: str) -> None:
        """Take a session away; `restore` brings it back."""
        self._changed(lambda store: revise(store, session_id, deleted=True))

    def restore(self, session_id: str) -> None:
        """Bring a deleted session back."""
        self._changed(lambda store: revise(store, session_id, deleted=False))

    def merge(self, sessions: Iterable[SessionRecord]) -> Merged:
        """Take over sessions of another journal, none twice; of two copies see `joined`."""
        all_of_them = list(sessions)
        return self._changed(lambda store: merge(store, all_of_them))
