"""The journal as plain records: what the one in a file must answer, and a quick one for tests.

What is asked of it is worked out from all records, without a word of SQL.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, datetime

import msgspec

from hiptimer.journal.measuring import Reading
from hiptimer.journal.ports import (
    ALL,
    CutOff,
    Done,
    Journal,
    Merged,
    Said,
    SessionLine,
    SessionStore,
    keep,
    later_said,
    settle_cut_off,
)
from hiptimer.journal.records import (
    LEAST_STRETCH_MS,
    Entry,
    Place,
    SessionRecord,
    SessionState,
    SideSums,
    Unfinished,
)
from hiptimer.journal.soreness import BodyReport
from hiptimer.journal.sums import DayTotal, ExerciseTally
from hiptimer.messages import Message
from hiptimer.session.compiling import Drill
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.sides import Side


def age(session: SessionRecord) -> tuple[datetime, str]:
    """By which sessions are in their order."""
    return (session.started, session.id)


class _Store:
    """Fulfils `SessionStore`."""

    def __init__(self, sessions: Iterable[SessionRecord]) -> None:
        self.sessions = {session.id: session for session in sessions}
        self._under_way: dict[str, tuple[Plan, Place]] = {}
        self.said: dict[str, Said] = {}

    def find(self, session_id: str) -> SessionRecord | None:
        return self.sessions.get(session_id)

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        del known
        self.sessions[session.id] = session

    def cut_off(self) -> list[CutOff]:
        found = [Unfinished(self.sessions[key], *at) for key, at in self._under_way.items()]
        return [CutOff(each.session, each) for each in sorted(found, key=lambda e: age(e.session))]

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        self._under_way[session_id] = (plan, place)

    def stand(self, session_id: str, place: Place) -> None:
        if session_id in self._under_way:
            self._under_way[session_id] = (self._under_way[session_id][0], place)

    def let_go(self, session_id: str) -> None:
        self._under_way.pop(session_id, None)

    def put_said(self, said: Said) -> bool:
        known = self.said.get(said.id)
        self.said[said.id] = later_said(known or said, said)
        return self.said[said.id] != known

    def let_go_of_stopped(self) -> None:
        for each in self.cut_off():
            if each.session.state is not SessionState.RUNNING:
                self.let_go(each.session.id)


class InMemoryJournal(Journal):
    """`messages` are said to the person once."""

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
        return iter(sorted(self._store.sessions.values(), key=age))

    def reports(self, since: date | None = None) -> Sequence[BodyReport]:
        all_of_it = self._store.said.values()
        said = [each for each in all_of_it if isinstance(each, BodyReport)]
        said.sort(key=lambda each: (each.said, each.id))
        return [each for each in said if since is None or each.day >= since]

    def readings(self) -> Sequence[Reading]:
        found = [each for each in self._store.said.values() if isinstance(each, Reading)]
        return sorted(found, key=lambda each: (each.taken, each.id))

    def merge_others(self) -> Merged:
        """There are no journals of other computers beside this one."""
        return Merged()

    def close(self) -> None:
        """There is nothing to let go of."""

    def days(
        self,
        first: date,
        last: date,
        *,
        until: datetime | None = None,
        holds: Collection[str] | None = None,
    ) -> Sequence[DayTotal]:
        return day_totals(self._between(first, last, until), holds)

    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        return exercise_tallies(self._between(first, last, until))

    def lines(self, first: date, last: date, *, limit: int = ALL) -> Sequence[SessionLine]:
        newest_first = sorted(self._between(first, last), key=age, reverse=True)
        return [line_of(session) for session in newest_first[:limit]]

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        counting = [each for each in self._between(until=until) if each.counts]
        wanted = [each for each in counting if routine in (None, each.routine)]
        return line_of(max(wanted, key=age)) if wanted else None

    def first_day(self, *, until: datetime | None = None) -> date | None:
        days = self.days(date.min, date.max, until=until)
        return min((each.day for each in days), default=None)

    def has_completed(
        self, drill: Drill, times: int, *, after: date | None = None, until: datetime | None = None
    ) -> bool:
        counting = [each for each in self._between(until=until) if each.counts]
        later = [each for each in counting if after is None or each.day > after]
        return sum(drill in _completed_in(each) for each in later) >= times

    def _between(
        self, first: date = date.min, last: date = date.max, until: datetime | None = None
    ) -> Iterator[SessionRecord]:
        return (
            each
            for each in self.records()
            if first <= each.day <= last
            and not each.deleted
            and (until is None or each.started <= until)
        )

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        return change(self._store)


def line_of(session: SessionRecord) -> SessionLine:
    """`session` without its steps."""
    return msgspec.convert(session, SessionLine, from_attributes=True)


def is_stretch(session: SessionRecord, holds: Collection[str] | None) -> bool:
    """Whether it counts for the week's goal, as `Journal.days` says."""
    held = [each.work for each in session.steps if holds is None or each.exercise in holds]
    enough = holds is None or sum(work.total + work.both for work in held) >= LEAST_STRETCH_MS
    return session.counts and enough


def day_totals(
    sessions: Iterable[SessionRecord], holds: Collection[str] | None = None
) -> tuple[DayTotal, ...]:
    """The total of each day on which something was held, by date; see `_in_sums`."""
    counts: Counter[date] = Counter()
    lasted: Counter[date] = Counter()
    stretches: Counter[date] = Counter()
    work: defaultdict[date, SideSums] = defaultdict(SideSums)
    for session in _in_sums(sessions):
        counts[session.day] += session.counts
        lasted[session.day] += session.lasted
        stretches[session.day] += is_stretch(session, holds)
        work[session.day] += session.work
    return tuple(
        DayTotal(day, counts[day], lasted[day], work[day], stretches[day]) for day in sorted(lasted)
    )


def exercise_tallies(sessions: Iterable[SessionRecord]) -> tuple[ExerciseTally, ...]:
    """The work on each exercise on each day, by date and id; see `_in_sums`."""
    work: defaultdict[tuple[date, str], SideSums] = defaultdict(SideSums)
    for session in _in_sums(sessions):
        for step in session.steps:
            if step.work.total:
                work[session.day, step.exercise] += step.work
    return tuple(
        ExerciseTally(day, exercise, work[day, exercise]) for day, exercise in sorted(work)
    )


def _in_sums(sessions: Iterable[SessionRecord]) -> Iterator[SessionRecord]:
    """Those that were neither deleted nor a demonstration."""
    return (each for each in sessions if not each.deleted and not each.is_demonstration)


def _completed_in(session: SessionRecord) -> set[Drill]:
    parts: dict[tuple[str, str | None, int, Side | None, int], bool] = {}
    for step in session.steps:
        if step.kind is StepKind.WORK:
            part = (step.exercise, step.variant, step.item, step.side, step.round)
            parts[part] = parts.get(part, False) or step.is_done
    return {part[:2] for part in parts} - {part[:2] for part, done in parts.items() if not done}
