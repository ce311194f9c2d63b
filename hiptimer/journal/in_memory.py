"""A journal kept nowhere: for a place where none can be, and the model that others must match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from msgspec.structs import replace

from hiptimer.journal.ports import NOT_THERE, JournalUnavailableError, Merged, SessionLine
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
from hiptimer.journal.sums import DayTotal, ExerciseTally, day_totals, exercise_tallies
from hiptimer.messages import Message
from hiptimer.session.plan import Plan


def line_of(session: SessionRecord) -> SessionLine:
    """`session` without its steps."""
    return SessionLine(
        session.id,
        session.routine,
        session.name,
        session.started,
        session.first_side,
        session.state,
        session.lasted,
        session.work,
        session.counts,
        session.feeling,
        session.note,
        session.speed,
    )


class InMemoryJournal:
    """Fulfils `Journal`. `messages` are said to the person once.

    It has the many methods of that port, each of a few lines over one dict: parts of it would not
    be a model that the SQLite journal can be held against in the tests.
    """

    def __init__(
        self, sessions: Iterable[SessionRecord] = (), messages: Sequence[Message] = ()
    ) -> None:
        self._sessions = {session.id: session for session in sessions}
        self._under_way: dict[str, tuple[Plan, Place]] = {}
        self.messages = messages
        self._printed = False

    def messages_shown(self) -> None:
        """The messages were shown in a window, and need not be kept any longer."""
        self.messages = ()

    def unprinted(self) -> Sequence[Message]:
        """The messages that no command has printed yet; they count as printed from now on."""
        news = () if self._printed else self.messages
        self._printed = True
        return news

    def write(self, entry: Entry) -> None:
        """Keep `entry`."""
        match entry:
            case SessionBegun(session=session, plan=plan):
                self._forget_stopped()
                self._sessions[session.id] = session
                self._under_way[session.id] = (plan, Place(0))
            case StepDone(session=key, step=step, place=place):
                session = self._known(key)
                self._sessions[key] = replace(session, steps=(*session.steps, step))
                self._stand(key, place)
            case PlaceKept(session=key, place=place):
                self._stand(key, place)
            case PlanKept() | SessionTakenUp():
                self._follow(entry)
            case PauseEnded(session=key, pause=pause):
                session = self._known(key)
                self._sessions[key] = replace(session, pauses=(*session.pauses, pause))
            case SessionEnded(session=key, state=state, can_go_on=stays):
                self._sessions[key] = replace(self._known(key), state=state)
                if not stays:
                    self._under_way.pop(key, None)

    def days(self, first: date, last: date, *, until: datetime | None = None) -> Sequence[DayTotal]:
        """The totals of the days on which there was a session, by date."""
        return day_totals(self._between(first, last, until))

    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        """The work on each exercise on each day, by date."""
        return exercise_tallies(self._between(first, last, until))

    def lines(self, first: date, last: date, *, limit: int = 200) -> Sequence[SessionLine]:
        """The sessions of those days, the newest first."""
        newest_first = sorted(self._between(first, last), key=_age, reverse=True)
        return [line_of(session) for session in newest_first[:limit]]

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        """The latest session that counts, of `routine` or of any."""
        counting = [each for each in self._between(date.min, date.max, until) if each.counts]
        wanted = [each for each in counting if routine in (None, each.routine)]
        return line_of(max(wanted, key=_age)) if wanted else None

    def first_day(self, *, until: datetime | None = None) -> date | None:
        """The first day that is part of a sum."""
        return min((each.day for each in self.days(date.min, date.max, until=until)), default=None)

    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        session = self._sessions.get(session_id)
        return None if session is None or session.deleted else session

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped; older ones are closed as they are."""
        known = [Unfinished(self._sessions[key], *place) for key, place in self._under_way.items()]
        cut_off = [each for each in known if not is_for_later(each.session, speed)]
        cut_off.sort(key=lambda each: _age(each.session))
        offered = cut_off[-1] if cut_off and can_go_on(cut_off[-1]) else None
        if offered is not None and is_past(offered.session, now, speed):
            offered = None
        for each in cut_off:
            if each is not offered:
                self.write(SessionEnded(each.session.id, closing_state(each)))
        return offered

    def describe(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        """Keep how a session felt."""
        self._revise(session_id, feeling=feeling, note=note[:LONGEST_NOTE])

    def delete(self, session_id: str) -> None:
        """Take a session away; `restore` brings it back."""
        self._revise(session_id, deleted=True)

    def restore(self, session_id: str) -> None:
        """Bring a deleted session back."""
        self._revise(session_id, deleted=False)

    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        return iter(sorted(self._sessions.values(), key=_age))

    def merge(self, sessions: Iterable[SessionRecord]) -> Merged:
        """Take over sessions of another journal, none twice; of two copies see `joined`."""
        added = updated = 0
        for session in sessions:
            known = self._sessions.get(session.id, session)
            new = joined(known, session)
            added += session.id not in self._sessions
            updated += not is_same(new, known)
            self._sessions[session.id] = new
            if new.state not in (SessionState.RUNNING, known.state):
                self._under_way.pop(session.id, None)
        return Merged(added, updated)

    def merge_others(self) -> Merged:
        """There are no journals of other computers beside this one."""
        return Merged()

    def close(self) -> None:
        """There is nothing to let go of."""

    def _known(self, session_id: str) -> SessionRecord:
        try:
            return self._sessions[session_id]
        except KeyError:
            raise JournalUnavailableError(NOT_THERE) from None

    def _stand(self, session_id: str, place: Place) -> None:
        self._known(session_id)
        if session_id in self._under_way:
            self._under_way[session_id] = (self._under_way[session_id][0], place)

    def _follow(self, entry: PlanKept | SessionTakenUp) -> None:
        session = self._known(entry.session)
        goes_on = session.state is SessionState.RUNNING or isinstance(entry, SessionTakenUp)
        if session.state is SessionState.FINISHED or not goes_on:
            return
        work = session.plan_work if entry.work is None else entry.work
        session = replace(session, state=SessionState.RUNNING, plan_work=work)
        self._sessions[entry.session] = session
        self._under_way[entry.session] = (entry.plan, entry.place)

    def _forget_stopped(self) -> None:
        """Nobody goes on with what was stopped once another session has begun."""
        self._under_way = {
            key: place
            for key, place in self._under_way.items()
            if self._sessions[key].state is SessionState.RUNNING
        }

    def _revise(self, session_id: str, **changes: object) -> None:
        session = self._known(session_id)
        self._sessions[session_id] = replace(session, revision=session.revision + 1, **changes)

    def _between(
        self, first: date, last: date, until: datetime | None = None
    ) -> list[SessionRecord]:
        return [
            each
            for each in self._sessions.values()
            if first <= each.day <= last
            and not each.deleted
            and (until is None or each.started <= until)
        ]


class UnkeptJournal(InMemoryJournal):
    """Stands in where no journal can be kept: what happens now is shown until the program ends.

    What asks for keeping raises `JournalUnavailableError` with `reason`.
    """

    def __init__(self, reason: Message, messages: Sequence[Message] = ()) -> None:
        super().__init__(messages=messages)
        self.reason = reason

    def describe(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        """Raises `JournalUnavailableError`."""
        del session_id, feeling, note
        raise JournalUnavailableError(self.reason)

    def delete(self, session_id: str) -> None:
        """Raises `JournalUnavailableError`."""
        del session_id
        raise JournalUnavailableError(self.reason)

    def restore(self, session_id: str) -> None:
        """Raises `JournalUnavailableError`."""
        del session_id
        raise JournalUnavailableError(self.reason)

    def merge(self, sessions: Iterable[SessionRecord]) -> Merged:
        """Raises `JournalUnavailableError`."""
        del sessions
        raise JournalUnavailableError(self.reason)


def _age(session: SessionRecord) -> tuple[datetime, str]:
    return (session.started, session.id)
