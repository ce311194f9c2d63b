"""What a plan of weeks says: weeks of days of sessions. Pure.

All seconds are for one side; both sides always get the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from hiptimer.journal.dose import Area, Dose
from hiptimer.settings.programme import Absence, RunKind, SessionKind
from hiptimer.training.library import Library

MEASURING_WEEKS = (1, 4, 8)
"""By their numbers: as a plan begins, and in its two lighter weeks (editorial)."""


class SessionState(StrEnum):
    """What became of a session. One that is `MOVED` is still to be done, on another day.

    One that is `DROPPED` was missed or left out for good, or is needless: nothing is owed.
    """

    PLANNED = "planned"
    DONE = "done"
    MOVED = "moved"
    DROPPED = "dropped"


class WeekKind(StrEnum):
    """What a week is for: building up to the floor, keeping to it, less for once, or more."""

    RAMP = "ramp"
    FLOOR = "floor"
    DELOAD = "deload"
    BUILD = "build"
    TAPER = "taper"
    KEEP = "keep"


class PlannedSession(Struct, frozen=True):
    """A session that the rules put on the day `origin` and that is done, or to be done, on `day`.

    The two differ where it was moved or done on another day; a dropped one stays at its origin.
    `holds` are the (seconds, rounds) of each area in a stretch session, `strength` the (rounds,
    reps) of each exercise, by id, in a strength session; a warm-up has neither. `without` are the
    drills of the routine that this session does not do.
    """

    kind: SessionKind
    origin: date
    day: date
    routine_id: str
    holds: Mapping[Area, tuple[int, int]] = {}
    strength: Mapping[str, tuple[int, int]] = {}
    without: frozenset[str] = frozenset()
    state: SessionState = SessionState.PLANNED

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state in {SessionState.PLANNED, SessionState.MOVED}

    def seconds(self, area: Area) -> int:
        """What the session gives one side of that area."""
        hold, rounds = self.holds.get(area, (0, 0))
        return hold * rounds


class PlannedDay(Struct, frozen=True):
    """One day, its sessions in the order in which they are done: warm-up, strength, stretch."""

    day: date
    run: RunKind | None = None
    is_race: bool = False
    absence: Absence | None = None
    sessions: tuple[PlannedSession, ...] = ()


class PlannedWeek(Struct, frozen=True):
    """The week `number`, from 1, of the plan, from `first`, a Monday, on.

    `target` is what it is to give one side of each area. `dose` is what it gives: all that was done
    in it and all that is planned. `short` are the whole seconds that the side with less lacks to
    the target, of the areas that lack any; nobody owes them later. `unreachable` are the areas
    that no drill of this person's plan stretches: they are short by all that was not done.
    """

    number: int
    first: date
    kind: WeekKind
    target: int
    days: tuple[PlannedDay, ...]
    dose: Dose
    short: Mapping[Area, int] = {}
    unreachable: frozenset[Area] = frozenset()

    @property
    def offers_measuring(self) -> bool:
        """Whether it is one in which the person may measure their hips: never that of a race."""
        return self.number in MEASURING_WEEKS and self.kind is not WeekKind.TAPER

    @property
    def sessions(self) -> Iterator[PlannedSession]:
        """All sessions of the week, by day."""
        return (session for day in self.days for session in day.sessions)


class Ways(Struct, frozen=True):
    """What a person's plan can be made of.

    `floor` says whether there is room to lie down; `left_out` is that of their preferences. `more`
    are the areas that ask for more by what was measured.
    """

    library: Library
    floor: bool = True
    left_out: Mapping[str, str] = {}
    more: frozenset[Area] = frozenset()


def day_of(weeks: Iterable[PlannedWeek], day: date) -> PlannedDay | None:
    """That day of the plan, or None outside of it."""
    return next((each for week in weeks for each in week.days if each.day == day), None)


def session_of(day: PlannedDay) -> PlannedSession | None:
    """What the day asks for next, or None where all is done or nothing was planned."""
    return next((each for each in day.sessions if each.is_open), None)
