"""The journal: what is asked of it, and what becomes of its sessions, wherever they are."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol, TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.measuring import Reading, later_reading
from hiptimer.journal.records import (
    LONGEST_NOTE,
    REAL_TIME,
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
    SideSums,
    StepDone,
    Unfinished,
    can_go_on,
    closing_state,
    is_for_later,
    is_past,
    is_same,
    joined,
)
from hiptimer.journal.soreness import BodyReport, later_of
from hiptimer.journal.sums import DayTotal, ExerciseTally
from hiptimer.messages import ExplainedError, Message
from hiptimer.session.compiling import Drill
from hiptimer.session.plan import Plan
from hiptimer.training.sides import Side

Done = TypeVar("Done")
Said = BodyReport | Reading
"""What is known of the hips beside what was done."""
ALL = 1_000_000
"""More sessions than anybody does."""


class JournalUnavailableError(ExplainedError):
    """The journal cannot be read or written."""


class SessionLine(Struct, frozen=True):
    """One session without its steps, as a list shows it. `lasted` is in milliseconds."""

    id: str
    routine: str
    name: str
    started: datetime
    first_side: Side
    state: SessionState
    lasted: int
    work: SideSums
    counts: bool
    feeling: Feeling | None = None
    note: str = ""
    speed: float = REAL_TIME

    @property
    def is_demonstration(self) -> bool:
        return self.speed > REAL_TIME


class Merged(Struct, frozen=True):
    """What a merge did: sessions that were new, sessions that took a newer revision."""

    added: int = 0
    updated: int = 0


class Journal(ABC):
    """All sessions. Every method raises `JournalUnavailableError`; days are local, both included.

    Sessions that were deleted appear nowhere but in `records`; demonstrations in no sum. A session
    that is dated later than `until`, which carries the zone's offset, is not part of a sum either:
    a clock was wrong, or it was planned in another zone. Without `until` all are.
    """

    @property
    @abstractmethod
    def messages(self) -> Sequence[Message]:
        """What was wrong when it was opened, until a window has shown it."""

    @abstractmethod
    def write(self, entry: Entry) -> None:
        """Keep `entry`, in one transaction; nothing of it where that fails."""

    @abstractmethod
    def messages_shown(self) -> None:
        """The messages were shown in a window, and need not be kept any longer."""

    @abstractmethod
    def unprinted(self) -> Sequence[Message]:
        """The messages that no command has printed yet; they count as printed from now on."""

    @abstractmethod
    def days(
        self,
        first: date,
        last: date,
        *,
        until: datetime | None = None,
        holds: Collection[str] | None = None,
    ) -> Sequence[DayTotal]:
        """The totals of the days on which there was a session, by date.

        With `holds`, ids of exercises, a session is one of the `stretches` where both sides held
        them for `LEAST_STRETCH_MS` together; without, each one that counts is.
        """

    @abstractmethod
    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        """The work on each exercise on each day, by date."""

    @abstractmethod
    def lines(self, first: date, last: date, *, limit: int = ALL) -> Sequence[SessionLine]:
        """The sessions of those days, the newest first."""

    @abstractmethod
    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        """The latest session that counts, of `routine` or of any."""

    @abstractmethod
    def first_day(self, *, until: datetime | None = None) -> date | None:
        """The first day that is part of a sum."""

    @abstractmethod
    def has_completed(
        self, drill: Drill, times: int, *, after: date | None = None, until: datetime | None = None
    ) -> bool:
        """Whether a drill was completed in so many sessions that count, all `after` that day.

        It was where each part of its work that was begun (its place in the routine, side and round)
        was held to its end, be it after going back to it or taking the session up again.
        """

    @abstractmethod
    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""

    @abstractmethod
    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped on this computer and can go on.

        Older ones are closed as they are, and so is what is past at `now`, local, or is left to a
        window of another `speed`.
        """

    @abstractmethod
    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""

    @abstractmethod
    def reports(self, since: date | None = None) -> Sequence[BodyReport]:
        """What was said of the hips from about that day on, taken back or not, the oldest first."""

    @abstractmethod
    def readings(self) -> Sequence[Reading]:
        """What a person measured on themselves, deleted or not, the oldest first."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the file."""

    @abstractmethod
    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        """What `change` gave, once it is kept."""

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

    def say(self, said: Said) -> None:
        """Keep how the hips feel or what was measured, or what holds now under the same id."""
        self._changed(lambda store: store.put_said(said))

    def merge(self, sessions: Iterable[SessionRecord], said: Iterable[Said] = ()) -> Merged:
        """Take over what another journal has, none twice; of two copies see `joined`."""
        all_of_them, all_that_was_said = list(sessions), list(said)
        return self._changed(lambda store: merge(store, all_of_them, all_that_was_said))

    def said(self) -> tuple[Said, ...]:
        """All reports and readings, to be taken along."""
        return (*self.reports(), *self.readings())


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

    def cut_off(self) -> list[CutOff]:
        """The sessions that are under way here or could go on, the oldest first."""
        ...

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        """The session follows `plan` from now on."""

    def stand(self, session_id: str, place: Place) -> None:
        """The session stands at `place` of its plan; nothing where it is not under way."""

    def let_go(self, session_id: str) -> None:
        """The session does not go on."""

    def let_go_of_stopped(self) -> None:
        """No session that is not running goes on."""

    def put_said(self, said: Said) -> bool:
        """Keep it as it was said last; whether that is news."""
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
        case PlanKept():
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
        raise JournalUnavailableError(Message("This session is not in the journal."))
    return session


def _follow(store: SessionStore, entry: PlanKept) -> None:
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


def later_said(one: Said, other: Said) -> Said:
    """What holds of two copies, whatever their order."""
    if isinstance(one, Reading) and isinstance(other, Reading):
        return later_reading(one, other)
    if isinstance(one, BodyReport) and isinstance(other, BodyReport):
        return later_of(one, other)
    return one


def merge(
    store: SessionStore, sessions: Iterable[SessionRecord], said: Iterable[Said] = ()
) -> Merged:
    """Take over what another journal has; of two copies see `joined` and `later_said`."""
    added = updated = 0
    for each in said:
        store.put_said(each)
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
    """The latest session that was cut off, if it can go on: see `Journal.unfinished`."""
    cut_off = [each for each in store.cut_off() if not is_for_later(each.session, speed)]
    offered = cut_off[-1].unfinished if cut_off else None
    if offered and (not can_go_on(offered) or is_past(offered.session, now, speed)):
        offered = None
    for session, unfinished in cut_off:
        if unfinished is None or unfinished is not offered:
            keep(store, SessionEnded(session.id, closing_state(unfinished)))
    return offered
