"""A journal kept nowhere: for a place where none can be, and the model that others must match."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime

import msgspec

from hiptimer.journal.ports import (
    CutOff,
    Done,
    Journal,
    JournalUnavailableError,
    Merged,
    SessionLine,
    SessionStore,
    keep,
    settle_cut_off,
)
from hiptimer.journal.records import (
    Entry,
    Place,
    SessionRecord,
    SessionState,
    Unfinished,
)
from hiptimer.journal.sums import (
    Completion,
    DayTotal,
    ExerciseTally,
    completions,
    day_totals,
    exercise_tallies,
)
from hiptimer.messages import Message
from hiptimer.session.plan import Plan


class _Store:
    """Fulfils `SessionStore`."""

    def __init__(self, sessions: Iterable[SessionRecord]) -> None:
        self.sessions = {session.id: session for session in sessions}
        self._under_way: dict[str, tuple[Plan, Place]] = {}

    def find(self, session_id: str) -> SessionRecord | None:
        return self.sessions.get(session_id)

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        del known
        self.sessions[session.id] = session

    def cut_off(self) -> list[CutOff]:
        found = [Unfinished(self.sessions[key], *at) for key, at in self._under_way.items()]
        return [CutOff(each.session, each) for each in sorted(found, key=lambda e: _age(e.session))]

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        self._under_way[session_id] = (plan, place)

    def stand(self, session_id: str, place: Place) -> None:
        if session_id in self._under_way:
            self._under_way[session_id] = (self._under_way[session_id][0], place)

    def let_go(self, session_id: str) -> None:
        self._under_way.pop(session_id, None)

    def let_go_of_stopped(self) -> None:
        for each in self.cut_off():
            if each.session.state is not SessionState.RUNNING:
                self.let_go(each.session.id)


def line_of(session: SessionRecord) -> SessionLine:
    """`session` without its steps."""
    return msgspec.convert(session, SessionLine, from_attributes=True)


class InMemoryJournal(Journal):
    """`messages` are said to the person once.

    It has the many methods of that port, each of a few lines over one dict: parts of it would not
    be a model that the SQLite journal can be held against in the tests.
    """

    def __init__(
        self, sessions: Iterable[SessionRecord] = (), messages: Sequence[Message] = ()
    ) -> None:
        self._store = _Store(sessions)
        self._messages = messages
        self._printed = False

    @property
    def messages(self) -> Sequence[Message]:
        """What was wrong, until a window has shown it."""
        return self._messages

    def messages_shown(self) -> None:
        """The messages were shown in a window, and need not be kept any longer."""
        self._messages = ()

    def unprinted(self) -> Sequence[Message]:
        """The messages that no command has printed yet; they count as printed from now on."""
        news = () if self._printed else self.messages
        self._printed = True
        return news

    def write(self, entry: Entry) -> None:
        """Keep `entry`."""
        keep(self._store, entry)

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

    def completions(self, *, until: datetime | None = None) -> Sequence[Completion]:
        """Which drills were completed, in how many sessions that count."""
        return completions(self._between(date.min, date.max, until))

    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        session = self._store.find(session_id)
        return None if session is None or session.deleted else session

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped; older ones are closed as they are."""
        return settle_cut_off(self._store, now, speed)

    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        return iter(sorted(self._store.sessions.values(), key=_age))

    def merge_others(self) -> Merged:
        """There are no journals of other computers beside this one."""
        return Merged()

    def close(self) -> None:
        """There is nothing to let go of."""

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        return change(self._store)

    def _between(
        self, first: date, last: date, until: datetime | None = None
    ) -> list[SessionRecord]:
        return [
            each
            for each in self._store.sessions.values()
            if first <= each.day <= last
            and not each.deleted
            and (until is None or each.started <= until)
        ]


class UnkeptJournal(InMemoryJournal):
    """Stands in where none can be kept, for `reason`: shows what happens in this program."""

    def __init__(self, reason: Message, messages: Sequence[Message] = ()) -> None:
        super().__init__(messages=messages)
        self.reason = reason

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        del change
        raise JournalUnavailableError(self.reason)


def _age(session: SessionRecord) -> tuple[datetime, str]:
    return (session.started, session.id)
