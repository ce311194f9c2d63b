"""What the page shows of each day of a plan, worked out from its weeks. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.programme.weeks import (
    PlannedDay,
    PlannedSession,
    PlannedWeek,
    SessionState,
    WhyDropped,
)
from hiptimer.settings.programme import Absence, RunKind
from hiptimer.training.routines import Occasion


class Facts(NamedTuple):
    """What is known of a session once it is made: its routine's name, and how long it takes."""

    name: str
    minutes: int
    occasion: Occasion


class Entry(Struct, frozen=True):
    """A session as a day shows it."""

    session: PlannedSession
    name: str
    minutes: int
    occasion: Occasion

    @property
    def key(self) -> str:
        """Names it among all sessions of the plan."""
        return f"{self.session.kind} {self.session.origin}"

    @property
    def is_done(self) -> bool:
        return self.session.state is SessionState.DONE

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.session.is_open

    @property
    def is_moved(self) -> bool:
        """Whether it is to be done on another day than the plan had it on."""
        return self.session.state is SessionState.MOVED


class Gone(Struct, frozen=True):
    """A session that a day does not have any more: it went to the day `to`, or nowhere."""

    session: PlannedSession
    to: date | None

    @property
    def is_done(self) -> bool:
        """Whether it was done, on the day `to`."""
        return self.session.state is SessionState.DONE


class DayShown(Struct, frozen=True):
    """A day, or so many `days` from it on that show one thing: that there is nothing to do."""

    day: date
    week: int
    is_today: bool = False
    is_past: bool = False
    run: RunKind | None = None
    is_race: bool = False
    absence: Absence | None = None
    entries: tuple[Entry, ...] = ()
    gone: tuple[Gone, ...] = ()
    days: int = 1
    begins: bool = False
    """Whether the name of the month is shown."""

    @classmethod
    def empty(cls) -> DayShown:
        """What a cell shows before it is told."""
        return cls(date.min, 0)

    @property
    def last(self) -> date:
        """The last of its days."""
        return self.day + timedelta(days=self.days - 1)

    def has(self, day: date) -> bool:
        """Whether `day` is one of its days."""
        return self.day <= day <= self.last


def days_of(
    weeks: Sequence[PlannedWeek], today: date, facts: Callable[[PlannedSession], Facts | None]
) -> tuple[tuple[DayShown, ...], ...]:
    """What each week shows. Days off that have no session stand together.

    A session without `facts` is of a routine that is gone; it is not shown.
    """
    return tuple(tuple(_spans(_days(week, weeks, today, facts))) for week in weeks)


def _days(
    week: PlannedWeek,
    weeks: Sequence[PlannedWeek],
    today: date,
    facts: Callable[[PlannedSession], Facts | None],
) -> Iterator[DayShown]:
    sessions = list(week.sessions)
    for planned in week.days:
        day = planned.day
        dropped = [
            each
            for each in planned.sessions
            if each.state is SessionState.DROPPED and each.why is not WhyDropped.NEEDLESS
        ]
        moved = [each for each in sessions if each.origin == day != each.day]
        yield DayShown(
            day=day,
            week=week.number,
            is_today=day == today,
            is_past=day < today,
            run=planned.run,
            is_race=planned.is_race,
            absence=planned.absence,
            entries=tuple(_entries(planned, facts)),
            gone=(
                *(Gone(each, each.day) for each in moved),
                *(Gone(each, None) for each in dropped),
            ),
            begins=day.day == 1 or day == weeks[0].first,
        )


def _entries(
    planned: PlannedDay, facts: Callable[[PlannedSession], Facts | None]
) -> Iterator[Entry]:
    for session in planned.sessions:
        known = None if session.state is SessionState.DROPPED else facts(session)
        if known is not None:
            yield Entry(session, *known)


def _spans(days: Iterator[DayShown]) -> Iterator[DayShown]:
    """Days off in a row that have no session, as one."""
    held: DayShown | None = None
    for day in days:
        is_off = bool(day.absence) and not day.entries and not day.is_race
        if held is not None and is_off and held.absence == day.absence:
            held = _longer(held, day)
            continue
        if held is not None:
            yield held
        held = day if is_off else None
        if not is_off:
            yield day
    if held is not None:
        yield held


def _longer(held: DayShown, day: DayShown) -> DayShown:
    return replace(
        held,
        days=held.days + 1,
        is_today=held.is_today or day.is_today,
        is_past=day.is_past,
    )


def entry_of(shown: Sequence[Sequence[DayShown]], key: str) -> Entry | None:
    """The session of that `Entry.key`, where the plan still has it."""
    every = (entry for week in shown for day in week for entry in day.entries)
    return next((each for each in every if each.key == key), None)
