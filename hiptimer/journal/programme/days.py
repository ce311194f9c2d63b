"""On which days of a week a plan's sessions are, and where they go that cannot be there. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from itertools import combinations, pairwise

from msgspec import Struct

from hiptimer.journal.programme.rules import DAYS_A_WEEK, ProgrammeRules, apart
from hiptimer.settings.programme import (
    Absence,
    AbsenceKind,
    Moved,
    Programme,
    RunKind,
    SessionKind,
    Weekday,
)

A_DAY = timedelta(days=1)
HARD = frozenset({RunKind.HARD, RunKind.LONG})
Runs = Mapping[Weekday, RunKind]
Places = dict[date, date]
"""The day of each session by its origin; one without a place has none."""


def days_of(first: date) -> tuple[date, ...]:
    """The week that begins on that day."""
    return tuple(first + timedelta(days=each) for each in range(DAYS_A_WEEK))


def stretch_order(programme: Programme, rules: ProgrammeRules) -> tuple[Weekday, ...]:
    """All weekdays, those first on which this person is to stretch: after runs, then spread."""
    runs = programme.runs
    order = next((each.stretch for each in rules.templates if each.runs == runs), ())
    if not order:
        hard = [day for day in sorted(runs) if runs[day] is RunKind.HARD]
        order = _spread([*hard[:1], *sorted(runs)])
    return _spread([*order, *range(DAYS_A_WEEK)], len(order) or 1)


def _spread(days: Iterable[Weekday], kept: int = 1) -> tuple[Weekday, ...]:
    """The first `kept` of these days, then always the one that is farthest from those before."""
    left = [*dict.fromkeys(days)]
    order, left = left[:kept], left[kept:]
    while left:
        farthest = max(left, key=lambda day: min(apart(day, each) for each in order))
        order.append(farthest)
        left.remove(farthest)
    return tuple(order)


def strength_weekdays(programme: Programme, rules: ProgrammeRules) -> tuple[Weekday, ...]:
    """On what weekdays this person does strength work, fewer where their runs leave no room."""
    if not programme.strength:
        return ()
    runs, strength = programme.runs, rules.strength
    for each in rules.templates:
        if each.runs == runs:
            return each.strength
    free = [
        day
        for day in range(DAYS_A_WEEK)
        if runs.get((day + 1) % DAYS_A_WEEK) not in strength.not_before
    ]
    for days in ([day for day in free if runs.get(day) not in HARD], free):
        groups = [
            group
            for group in combinations(days, strength.days)
            if all(apart(*two) >= strength.apart for two in combinations(group, 2))
        ]
        if groups:
            return max(groups, key=lambda group: sum(apart(*two) for two in pairwise(group)))
    return tuple(free[:1])


class Calendar(Struct, frozen=True):
    """What a person's runs, race and absences allow on a day; nothing where it `rests`."""

    programme: Programme
    rules: ProgrammeRules
    rests: Collection[date] = frozenset()

    def run_on(self, day: date) -> RunKind | None:
        return self.programme.runs.get(day.weekday())

    def days_to_race(self, day: date) -> int | None:
        """How many days the race is away, less than 0 after it; None without one."""
        race = self.programme.race
        return (race - day).days if race else None

    def warms_up(self, day: date) -> bool:
        """Whether a run that day wants a warm-up."""
        wanted = self.run_on(day) in self.rules.warm_up.before or self.days_to_race(day) == 0
        return wanted and self.programme.absence_on(day) is None

    def allows(self, kind: SessionKind, day: date) -> bool:
        """Whether a session may be on that day, as far as the other sessions allow it."""
        if day in self.rests:
            return False
        match kind:
            case SessionKind.WARM_UP:
                return self.warms_up(day)
            case SessionKind.STRENGTH:
                return self._allows_strength(day)
            case SessionKind.STRETCH:
                return self._allows_stretch(day)

    def is_near_race(self, kind: SessionKind, day: date) -> bool:
        """Whether no session of that kind is on that day because of the race."""
        race, left = self.rules.race, self.days_to_race(day)
        if left is None or kind is SessionKind.WARM_UP:
            return False
        if kind is SessionKind.STRETCH:
            return -race.no_stretch_after <= left <= self.rules.stretch.not_before_race
        is_long = self.programme.marathon
        after = race.no_strength_after_marathon if is_long else race.no_strength_after
        return -after <= left < race.last_strength

    def _allows_stretch(self, day: date) -> bool:
        race, left = self.rules.race, self.days_to_race(day)
        if (
            left is not None
            and -race.no_stretch_after <= left <= self.rules.stretch.not_before_race
        ):
            return False
        absence = self.programme.absence_on(day)
        if absence is not None:
            return absence.kind in {AbsenceKind.HEAD_COLD, AbsenceKind.AWAY_KEEPING}
        return not any(
            day <= each.last + timedelta(days=self.rules.ill.clear_days)
            for each in self._illnesses_before(day)
        )

    def _allows_strength(self, day: date) -> bool:
        is_before = self.run_on(day + A_DAY) in self.rules.strength.not_before
        if is_before or self.is_near_race(SessionKind.STRENGTH, day) or self._is_recovering(day):
            return False
        absence = self.programme.absence_on(day)
        return absence is None or absence.kind is AbsenceKind.AWAY_KEEPING

    def _illnesses_before(self, day: date) -> Iterable[Absence]:
        return (
            each
            for each in self.programme.absences
            if each.kind is AbsenceKind.ILL and each.last < day
        )

    def _is_recovering(self, day: date) -> bool:
        ill = self.rules.ill
        least, most = ill.half_dose_days
        for each in self._illnesses_before(day):
            lasted = (each.last - each.first).days + 1
            half = min(max(lasted, least), most)
            if (day - each.last).days <= ill.clear_days + half:
                return True
        return False

    def halves(self, day: date) -> bool:
        """Whether a session that day gives half of what it would."""
        left, absence = self.days_to_race(day), self.programme.absence_on(day)
        is_after_race = left is not None and -self.rules.race.half_dose_after <= left < 0
        has_cold = absence is not None and absence.kind is AbsenceKind.HEAD_COLD
        return is_after_race or has_cold or self._is_recovering(day)

    def spares(self, day: date) -> bool:
        """Whether that day is spared for the body's sake: ill, or not quite over something."""
        absence = self.programme.absence_on(day)
        return self.halves(day) or (absence is not None and absence.kind is AbsenceKind.ILL)

    def suits(self, kind: SessionKind, day: date) -> bool:
        """Whether a session may be put on that day without the person asking for it."""
        return kind is not SessionKind.STRENGTH or self.run_on(day) not in HARD

    def keeps_only(self, day: date) -> bool:
        """Whether that day is away from home, with a little to do."""
        absence = self.programme.absence_on(day)
        return absence is not None and absence.kind is AbsenceKind.AWAY_KEEPING


class Placing(Struct, frozen=True):
    """Where the sessions of one kind go in one week.

    `wanted` is the day on which each is meant to be, by its origin. `apart` is how many days they
    keep from each other, and from those `beside` them, on days that are over or of other weeks.
    At most `most_away` of them are on days away from home.
    """

    kind: SessionKind
    calendar: Calendar
    days: tuple[date, ...]
    apart: int
    most_away: int

    def places(self, wanted: Mapping[date, date], first: date, beside: Collection[date]) -> Places:
        """The days of sessions from `first` on: as wanted, else the earliest day after it.

        What was to be before `first` goes to a later day as well, if any is free.
        """
        places: Places = {}
        late: list[date] = []
        for origin in sorted(wanted, key=lambda each: (wanted[each], each)):
            if wanted[origin] >= first and self._has_room(wanted[origin], places, beside):
                places[origin] = wanted[origin]
            else:
                late.append(origin)
        for origin in late:
            for day in self.days:
                is_later = day >= max(first, wanted[origin])
                is_fit = is_later and self.calendar.suits(self.kind, day)
                if is_fit and self._has_room(day, places, beside):
                    places[origin] = day
                    break
        return places

    def _has_room(self, day: date, places: Places, beside: Collection[date]) -> bool:
        taken = {*places.values(), *beside}
        if any(abs((day - each).days) < self.apart for each in taken):
            return False
        if self.calendar.keeps_only(day):
            away = sum(each in self.days and self.calendar.keeps_only(each) for each in taken)
            if away >= self.most_away:
                return False
        return self.calendar.allows(self.kind, day)


def wanted_days(
    kind: SessionKind, origins: Iterable[date], moved: Iterable[Moved], days: Collection[date]
) -> Places:
    """The days on which a person wants the sessions of these origins; not those they left out.

    A move out of the week is as good as none: nothing is owed to the next one.
    """
    moves = {each.origin: each.to for each in moved if each.kind is kind}
    wanted = {origin: moves.get(origin, origin) for origin in origins}
    return {
        origin: day if day in days else origin for origin, day in wanted.items() if day is not None
    }
