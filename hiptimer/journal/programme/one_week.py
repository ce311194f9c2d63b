"""One week of a plan: its sessions, their days and doses, and what they give. Pure.

What is over is looked at as it was planned on the morning of each day; what was missed goes to the
next free day, and what has none is dropped. So a week always follows from what was done, and no
step of it has to be remembered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.dose import MILLISECONDS, Area, AreaDose
from hiptimer.journal.measured_dose import wanted_seconds
from hiptimer.journal.programme.days import (
    Calendar,
    Places,
    Placing,
    days_of,
    strength_weekdays,
    stretch_order,
    wanted_days,
)
from hiptimer.journal.programme.done import Done, Sets, Sides
from hiptimer.journal.programme.filling import fair_share, hold_for, up_to
from hiptimer.journal.programme.presets import Reach, reach_of
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import (
    PlannedDay,
    PlannedSession,
    PlannedWeek,
    SessionState,
    Ways,
    WeekKind,
    WhyDropped,
)
from hiptimer.journal.soreness import NO_PAIN, REMEMBERED, Pain
from hiptimer.settings.programme import Programme, SessionKind

WARM_UP, STRENGTH, STRETCH = SessionKind
ORDER = {kind: place for place, kind in enumerate(SessionKind)}
EVENLY_APART = 1
Gives = Mapping[Area, Reach]


class Step(Struct, frozen=True):
    """What a week is to give: seconds a side for each area, and strength sets on so many days.

    `sessions` is on how many days it is shared out.
    """

    kind: WeekKind
    target: int
    sessions: int
    sets: Sets
    strength_days: int


class Settled(Struct, frozen=True):
    """The days of one kind's sessions by origin: `done` ones, `open` ones; the others are dropped.

    `then` are the days that were left, from its own on, when a done one was to be done.
    """

    done: Places
    open: Places
    then: Mapping[date, Places]


class Facts:
    """What all weeks of a plan share. Looked up once; not for keeping."""

    def __init__(
        self,
        programme: Programme,
        rules: ProgrammeRules,
        ways: Ways,
        done: Done,
        today: date,
        pain: Pain = NO_PAIN,
    ) -> None:
        self.pain = pain
        self.programme = programme
        self.rules = rules
        self.ways = ways
        self.done = done
        self.today = today
        near = (today + timedelta(days=each) for each in range(REMEMBERED.days + 1))
        self.rests = frozenset(day for day in near if pain.rests_on(day, today))
        self.calendar = Calendar(programme, rules, self.rests)
        self._reach: dict[str, Gives] = {}
        self.left_out = {(e.kind, e.origin) for e in programme.moved if e.to is None}
        self._swapped = {(each.kind, each.origin): each.routine for each in programme.swapped}

    def reach(self, routine_id: str) -> Gives:
        if routine_id not in self._reach:
            self._reach[routine_id] = reach_of(routine_id, self.ways)
        return self._reach[routine_id]

    @cached_property
    def stretch_order(self) -> tuple[int, ...]:
        return stretch_order(self.programme, self.rules)

    @cached_property
    def strength_weekdays(self) -> tuple[int, ...]:
        """None without a floor: both drills that count are done lying or on hands and knees."""
        return strength_weekdays(self.programme, self.rules) if self.ways.floor else ()

    @cached_property
    def reachable(self) -> frozenset[Area]:
        """The areas that this person's sessions stretch."""
        stretch = self.rules.stretch
        usual = (stretch.after_run, stretch.rest_day) if self.ways.floor else (stretch.standing,)
        return frozenset(area for routine in usual for area in self.reach(routine))

    def routine(self, kind: SessionKind, origin: date, day: date) -> str:
        """The routine of a session: that which the person swapped it for, or the rules' own."""
        swapped = self._swapped.get((kind, origin), "")
        if swapped in self.ways.library.routines:
            return swapped
        rules, floor = self.rules, self.ways.floor
        match kind:
            case SessionKind.WARM_UP:
                lies = floor and self.calendar.days_to_race(day) != 0
                return rules.warm_up.routine if lies else rules.warm_up.standing
            case SessionKind.STRENGTH:
                return rules.strength.routine
            case SessionKind.STRETCH if not floor:
                return rules.stretch.standing
            case SessionKind.STRETCH:
                has_run = self.calendar.run_on(day) is not None
                return rules.stretch.after_run if has_run else rules.stretch.rest_day


class WeekPlan:
    """Plans the week that begins on `first`, a Monday.

    `beside` are the days of strength sessions in the weeks before it.
    """

    def __init__(self, facts: Facts, first: date, step: Step, beside: Collection[date]) -> None:
        self._facts = facts
        self._rules = facts.rules
        self._step = step
        self._beside = beside
        self._days = days_of(first)
        self._usual = up_to(facts.rules.dose.grain, step.target / step.sessions)

    def planned(self, number: int) -> PlannedWeek:
        """The week as number `number` of the plan."""
        stretches, given = self._stretches()
        sessions: defaultdict[date, list[PlannedSession]] = defaultdict(list)
        for session in (*self._warm_ups(), *self._strength(), *stretches):
            sessions[session.day].append(session)
        programme, step = self._facts.programme, self._step
        days = tuple(
            PlannedDay(
                day,
                self._facts.calendar.run_on(day),
                day == programme.race,
                programme.absence_on(day),
                tuple(sorted(sessions[day], key=lambda each: ORDER[each.kind])),
            )
            for day in self._days
        )
        dose = tuple(AreaDose(area, given[area].left, given[area].right) for area in Area)
        short = {each.area: ceil(each.short_of(step.target)) for each in dose if self._lacks(each)}
        swapped = (self._facts.reach(each.routine_id) for each in stretches if each.is_open)
        reached = self._facts.reachable.union(*swapped)
        out = frozenset(Area) - reached
        return PlannedWeek(number, self._days[0], step.kind, step.target, days, dose, short, out)

    def _lacks(self, dose: AreaDose) -> bool:
        return dose.short_of(self._step.target) > 0

    def _warm_ups(self) -> Iterator[PlannedSession]:
        facts = self._facts
        for day in self._days:
            if facts.calendar.warms_up(day):
                routine = facts.routine(WARM_UP, day, day)
                state, why, spared = SessionState.PLANNED, None, facts.pain.spared_on(day)
                share = self._rules.progress.share_of_session
                if facts.done.was_warmed_up(day, routine, share, spared):
                    state = SessionState.DONE
                elif (WARM_UP, day) in facts.left_out or day < facts.today or day in facts.rests:
                    state, why = SessionState.DROPPED, self._why_dropped(WARM_UP, day)
                yield PlannedSession(WARM_UP, day, day, routine, state=state, why=why)

    def _strength(self) -> Iterator[PlannedSession]:
        origins = [self._days[each] for each in self._facts.strength_weekdays]
        origins = origins[: self._step.strength_days]
        if not origins:
            return
        share, counted = self._rules.progress.share_of_session, self._rules.strength.counted

        def was_done(day: date) -> bool:
            return self._facts.done.was_strong(day, self._sets(day), counted, share)

        keep, gap = self._rules.keep.strength_days, self._rules.strength.apart
        placing = Placing(STRENGTH, self._facts.calendar, self._days, gap, keep)
        settled = self._settled(placing, origins, was_done)
        for session in self._sessions(STRENGTH, origins, settled):
            yield replace(session, strength=self._sets(session.day))

    def _sets(self, day: date) -> Sets:
        """The sets of the week; half of them as a race comes near, one away from home."""
        calendar, sets = self._facts.calendar, self._step.sets
        if calendar.keeps_only(day):
            return {key: (1, reps) for key, (_, reps) in sets.items()}
        if calendar.days_to_race(day) == self._rules.race.last_strength:
            return {key: (max(1, rounds // 2), reps) for key, (rounds, reps) in sets.items()}
        return sets

    def _settled(
        self, placing: Placing, origins: Iterable[date], was_done: Callable[[date], bool]
    ) -> Settled:
        """What was done takes the session that was due, else the next one, else a missed one."""
        waiting = wanted_days(placing.kind, origins, self._facts.programme.moved, self._days)
        beside = self._beside if placing.kind is STRENGTH else ()
        done: Places = {}
        then: dict[date, Places] = {}
        for day in filter(was_done, self._days):
            if not waiting:
                break
            places = placing.places(waiting, day, (*beside, *done.values()))
            origin = min(waiting, key=lambda each: (places.get(each, date.max), each))
            done[origin] = day
            then[origin] = {**places, origin: day}
            del waiting[origin]
        first = max(self._days[0], self._facts.today)
        return Settled(done, placing.places(waiting, first, (*beside, *done.values())), then)

    def _sessions(
        self, kind: SessionKind, origins: Iterable[date], settled: Settled
    ) -> Iterator[PlannedSession]:
        """The sessions of these origins, without their doses."""
        for origin in origins:
            day, state, why = origin, SessionState.DROPPED, None
            if origin in settled.done:
                day, state = settled.done[origin], SessionState.DONE
            elif origin in settled.open:
                day = settled.open[origin]
                state = SessionState.PLANNED if day == origin else SessionState.MOVED
            else:
                why = self._why_dropped(kind, origin)
            routine = self._facts.routine(kind, origin, day)
            yield PlannedSession(kind, origin, day, routine, state=state, why=why)

    def _why_dropped(self, kind: SessionKind, origin: date) -> WhyDropped:
        facts = self._facts
        if (kind, origin) in facts.left_out:
            return WhyDropped.LEFT_OUT
        is_over = origin < facts.today and facts.calendar.allows(kind, origin)
        return WhyDropped.MISSED if is_over else WhyDropped.NEEDLESS

    def _stretches(self) -> tuple[list[PlannedSession], Mapping[Area, Sides]]:
        """The sessions, and all that both sides of each area get in the week."""
        order = [self._days[each] for each in self._facts.stretch_order]
        order.sort(key=lambda day: self._facts.calendar.is_near_race(STRETCH, day))
        origins = sorted(order[: self._facts.programme.sessions])
        away = self._rules.keep.away.days
        placing = Placing(STRETCH, self._facts.calendar, self._days, EVENLY_APART, away)
        settled = self._settled(placing, origins, self._were_stretched().__contains__)
        sessions = {each.origin: each for each in self._sessions(STRETCH, origins, settled)}
        given: defaultdict[Area, Sides] = defaultdict(Sides)
        for day in self._days:
            for origin, session in sessions.items():
                if session.state is SessionState.DONE and session.day == day:
                    sessions[origin] = self._dosed(session, settled.then[origin], given)
            for area in Area:
                given[area] += self._facts.done.held(day, area)
            for origin, session in sessions.items():
                if session.is_open and session.day == day:
                    sessions[origin] = planned = self._dosed(session, settled.open, given)
                    hurts = self._facts.pain.off_on(day, self._facts.today)
                    for area in planned.holds.keys() - hurts:
                        both = planned.seconds(area) * MILLISECONDS
                        given[area] += Sides(both, both)
        return [self._finished(each) for each in sessions.values()], given

    def _were_stretched(self) -> frozenset[date]:
        """The days that had enough of what was due for a session to count as done."""
        share = self._rules.progress.share_of_session
        given: defaultdict[Area, Sides] = defaultdict(Sides)
        days: set[date] = set()
        for day in self._days:
            due = had = extra = 0.0
            for area in self._facts.reachable if day in self._facts.done.areas else ():
                lacks = max(0.0, self._step.target - given[area].least)
                wanted = min(lacks, self._usual, self._most[day])
                held = self._facts.done.held(day, area)
                due += wanted
                had += min(wanted, held.least)
                extra += held.least
                given[area] += held
            if had >= share * due and extra > 0:
                days.add(day)
        return frozenset(days)

    def _dosed(
        self, session: PlannedSession, places: Places, given: Mapping[Area, Sides]
    ) -> PlannedSession:
        """`session` with its holds, as what is lacking is shared with those behind it."""
        most, holds = self._most[session.day], {}
        sharing = [
            (self._most[day], self._facts.reach(self._facts.routine(STRETCH, origin, day)))
            for origin, day in places.items()
            if day >= session.day
        ]
        for area, reach in self._facts.reach(session.routine_id).items():
            lacks = max(0.0, self._wanted(area) - given[area].least)
            behind = [each for each, gives in sharing if area in gives]
            share = up_to(self._rules.dose.grain, fair_share(lacks, behind))
            hold = hold_for(min(most, share), most, reach, self._rules.dose)
            if hold is not None:
                holds[area] = hold
        return replace(session, holds=holds)

    def _wanted(self, area: Area) -> int:
        """What the week is to give one side of `area`, where sessions may grow to that."""
        more = self._facts.ways.more if self._may_grow else ()
        return wanted_seconds(area, more, self._step.target, self._rules.dose.week_most)

    @cached_property
    def _most(self) -> Mapping[date, int]:
        """The most seconds a side that a session gives an area on each day."""
        rules, calendar = self._rules, self._facts.calendar
        grain = rules.dose.grain
        times = rules.reflow.most_times if self._may_grow else 1
        usual = min(up_to(grain, times * self._usual), rules.dose.session_most)
        most = dict.fromkeys(self._days, usual)
        for day in self._days:
            if calendar.halves(day):
                most[day] = min(most[day], up_to(grain, self._usual / 2))
            if calendar.keeps_only(day):
                most[day] = min(most[day], rules.keep.away.seconds)
        return most

    @cached_property
    def _may_grow(self) -> bool:
        """Whether sessions make up for others: not in a week that is to be easy."""
        is_usual = self._step.kind not in {WeekKind.TAPER, WeekKind.KEEP}
        return is_usual and not any(map(self._facts.calendar.spares, self._days))

    def _finished(self, session: PlannedSession) -> PlannedSession:
        """With what it leaves out; dropped where nothing is lacking any more."""
        reach = self._facts.reach(session.routine_id)
        session = replace(session, without=frozenset(self._rules.strength.counted))
        if session.state is SessionState.DROPPED:
            hold = {area: self._usual_hold(each) for area, each in reach.items()}
            return replace(session, holds={area: each for area, each in hold.items() if each})
        if session.is_open and reach and not session.holds:
            return replace(session, state=SessionState.DROPPED, why=WhyDropped.NEEDLESS)
        return session

    def _usual_hold(self, reach: Reach) -> tuple[int, int] | None:
        return hold_for(self._usual, self._rules.dose.session_most, reach, self._rules.dose)
