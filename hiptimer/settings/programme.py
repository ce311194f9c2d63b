"""What a person said of their plan of weeks. How it is planned is the business of `journal`.

Days are local dates and weeks run from Monday to Sunday, so that no clock or zone can matter.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

MOST_CHANGES = 200
"""Of absences, and of sessions moved or swapped, in one plan."""
YEARS = range(2000, 2200)
"""Outside of them a date is a slip of the pen, and days around it may not exist."""
LONGEST_ABSENCE = timedelta(days=366)

Weekday = Annotated[int, Meta(ge=0, le=6)]
"""0 for Monday to 6 for Sunday."""


class RunKind(StrEnum):
    """How hard a run is, as far as it matters for what is done around it."""

    EASY = "easy"
    LONG = "long"
    HARD = "hard"


class AbsenceKind(StrEnum):
    """Why days are not as planned: with `AWAY_KEEPING` a little is done, with `AWAY` nothing."""

    ILL = "ill"
    HEAD_COLD = "head-cold"
    AWAY = "away"
    AWAY_KEEPING = "away-keeping"


class SessionKind(StrEnum):
    """What a planned session is for, in the order in which a day has them; a run comes second."""

    WARM_UP = "warm-up"
    STRENGTH = "strength"
    STRETCH = "stretch"


class Absence(Struct, frozen=True, omit_defaults=True):
    """The days from `first` to `last`, both included."""

    first: date
    last: date
    kind: AbsenceKind

    def __post_init__(self) -> None:
        _check_years(self.first, self.last)
        if not timedelta() <= self.last - self.first <= LONGEST_ABSENCE:
            message = "an absence ends on its first day or later, within a year"
            raise ValueError(message)

    @property
    def id(self) -> str:
        return f"{self.first} {self.last}"

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


class Moved(Struct, frozen=True, omit_defaults=True):
    """The session of this kind that the plan has on `origin` is done on the day `to` instead.

    None leaves it out.
    """

    kind: SessionKind
    origin: date
    to: date | None = None

    def __post_init__(self) -> None:
        _check_years(self.origin, self.to)

    @property
    def id(self) -> str:
        return f"{self.kind} {self.origin}"


class Swapped(Struct, frozen=True, omit_defaults=True):
    """That session is another `routine`, an id that may be gone."""

    kind: SessionKind
    origin: date
    routine: Annotated[str, Meta(min_length=1, max_length=200)]

    def __post_init__(self) -> None:
        _check_years(self.origin)

    @property
    def id(self) -> str:
        return f"{self.kind} {self.origin}"


class Programme(Struct, frozen=True, omit_defaults=True):
    """A plan of `weeks` weeks from `first` on, a Monday.

    `runs` says on what weekdays the person runs; `sessions` is how often a week they stretch,
    `strength` whether strength days are wanted. `race` is also a run. A `marathon` takes longer to
    get over.
    """

    first: date
    weeks: Annotated[int, Meta(ge=6, le=8)] = 6
    runs: dict[Weekday, RunKind] = {}
    sessions: Annotated[int, Meta(ge=3, le=6)] = 3
    race: date | None = None
    marathon: bool = False
    strength: bool = True
    absences: Annotated[tuple[Absence, ...], Meta(max_length=MOST_CHANGES)] = ()
    moved: Annotated[tuple[Moved, ...], Meta(max_length=MOST_CHANGES)] = ()
    swapped: Annotated[tuple[Swapped, ...], Meta(max_length=MOST_CHANGES)] = ()

    def __post_init__(self) -> None:
        _check_years(self.first, self.race)
        if self.first.weekday():
            message = "a plan begins on a Monday"
            raise ValueError(message)

    @property
    def last(self) -> date:
        """The Sunday on which it ends."""
        return self.first + timedelta(weeks=self.weeks, days=-1)

    def absence_on(self, day: date) -> Absence | None:
        """The first of the absences that has that day."""
        return next((each for each in self.absences if day in each), None)


def _check_years(*days: date | None) -> None:
    if any(day is not None and day.year not in YEARS for day in days):
        message = f"a year is from {YEARS.start} to {YEARS.stop - 1}"
        raise ValueError(message)
