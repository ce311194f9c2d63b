"""The planner: rules, what a person said and what they did become weeks. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from msgspec import Struct

from hiptimer.journal.ports import Journal
from hiptimer.journal.programme.days import days_of
from hiptimer.journal.programme.done import Sets, read_done
from hiptimer.journal.programme.one_week import Facts, Step, WeekPlan
from hiptimer.journal.programme.rules import DAYS_A_WEEK, ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedWeek, SessionState, Ways, WeekKind
from hiptimer.journal.soreness import COUNTED_DAYS, NO_PAIN, Pain, may_go_on
from hiptimer.journal.sums import A_WEEK, FARTHEST_AHEAD, ExerciseTally, week_start
from hiptimer.settings.programme import Programme, SessionKind
from hiptimer.training.exercises import RepsDose

MOSTLY = 4
"""Days of a week, from which on what they are decides what the week is."""


def plan_of_weeks(
    programme: Programme,
    rules: ProgrammeRules,
    ways: Ways,
    done: Iterable[ExerciseTally],
    today: date,
    pain: Pain = NO_PAIN,
) -> tuple[PlannedWeek, ...]:
    """All weeks of `programme`, those that are over too.

    `done` is the work of every day since its first, in any order. A week in which the hips hurt is
    followed by no more than itself.
    """
    facts = Facts(programme, rules, ways, read_done(done, ways.library), today, pain)
    weeks: list[PlannedWeek] = []
    strength: list[date] = []
    pace = Pace(1, 1)
    for number in range(programme.weeks):
        first = programme.first + timedelta(weeks=number)
        level = pace.level(rules)
        if _may_not_step_up(facts, first):
            level = min(level, pace.last)
        week = WeekPlan(facts, first, _step(facts, first, level), strength).planned(number + 1)
        weeks.append(week)
        strength += _strength_days(week)
        is_well = may_go_on(pain.reports, first, week.days[-1].day)
        pace = pace.after(level, week, goes_on=is_well and _goes_on(week, facts))
    return tuple(weeks)


def _strength_days(week: PlannedWeek) -> Iterable[date]:
    """The days that have a strength session, done or still to be done."""
    return (
        each.day
        for each in week.sessions
        if each.kind is SessionKind.STRENGTH and each.state is not SessionState.DROPPED
    )


class Pace(Struct, frozen=True):
    """How far a person is: the step of the `last` week, from 1, and that which is `due` then.

    `idle` counts the whole weeks since then in which nothing was done.
    """

    last: int
    due: int
    idle: int = 0

    def level(self, rules: ProgrammeRules) -> int:
        """The step of the next week: a gap takes some back, a long one begins anew."""
        days = self.idle * A_WEEK
        back = next((each.back for each in rules.progress.gaps if days <= each.days), None)
        return 1 if back is None else min(max(1, self.due - back), len(rules.weeks))

    def after(self, level: int, week: PlannedWeek, *, goes_on: bool) -> Pace:
        """As it is after a week at that step."""
        if _is_empty(week):
            return Pace(level, self.due if self.idle else level, self.idle + 1)
        return Pace(level, level + goes_on)


def _is_empty(week: PlannedWeek) -> bool:
    is_still = all(each.state is SessionState.DROPPED for each in week.sessions)
    return is_still and not any(each.left or each.right for each in week.dose)


def _goes_on(week: PlannedWeek, facts: Facts) -> bool:
    """Whether enough of the week was, or is to be, done for the next step."""
    if week.kind in {WeekKind.TAPER, WeekKind.KEEP}:
        return False
    areas = [each for each in week.dose if each.area not in week.unreachable]
    had = sum(min(each.least, week.target) for each in areas)
    return had >= facts.rules.progress.share_to_go_on * week.target * len(areas)


def _may_not_step_up(facts: Facts, first: date) -> bool:
    """Whether a race is near on most days of the week."""
    left = (facts.calendar.days_to_race(day) for day in days_of(first))
    most = facts.rules.race.no_step_up
    return sum(each is not None and 0 <= each <= most for each in left) >= MOSTLY


def _step(facts: Facts, first: date, level: int) -> Step:
    """What the week is to give at that step, and what it is for."""
    rules, days, sessions = facts.rules, days_of(first), facts.programme.sessions
    week, keep, sets = rules.weeks[level - 1], rules.keep, _sets(facts, level)
    calm = min(week.target, rules.dose.floor)
    left = [facts.calendar.days_to_race(day) for day in days]
    if any(each in {0, rules.race.floor_dose} for each in left):
        return Step(WeekKind.TAPER, calm, sessions, sets, rules.strength.days)
    once = {key: (1, reps) for key, (_, reps) in sets.items()}
    if left[0] is not None and left[0] < 0:
        return Step(WeekKind.KEEP, calm, sessions, once, keep.strength_days)
    if sum(map(facts.calendar.keeps_only, days)) >= MOSTLY:
        target = min(calm, keep.away.days * keep.away.seconds)
        return Step(WeekKind.KEEP, target, keep.away.days, once, keep.strength_days)
    return Step(week.kind, week.target, sessions, sets, rules.strength.days)


def _sets(facts: Facts, level: int) -> Sets:
    """The strength sets of that step, with what stands in for what is left out for good."""
    exercises, left_out = facts.ways.library.exercises, facts.ways.left_out
    planned = facts.rules.weeks[level - 1].strength
    sets = {key: (each.rounds, each.reps) for key, each in planned.items() if key not in left_out}
    for key in sorted(planned.keys() & left_out.keys()):
        stand_in = exercises.get(left_out[key])
        if stand_in is None or stand_in.id in left_out or not isinstance(stand_in.dose, RepsDose):
            continue
        before, reps = sets.get(stand_in.id, (0, stand_in.dose.reps))
        most = stand_in.dose.allowed.rounds[1]
        sets[stand_in.id] = (min(before + planned[key].rounds, most), reps)
    return sets


def programme_for_new_user(sessions: int, today: date, rules: ProgrammeRules) -> Programme:
    """What is offered to somebody who means to stretch so often a week, from Monday on."""
    first = week_start(today + timedelta(days=DAYS_A_WEEK - 1))
    runs = dict(rules.templates[0].runs)
    return Programme(first, runs=runs, sessions=min(max(sessions, 3), 6))


def read_weeks(
    journal: Journal, programme: Programme, rules: ProgrammeRules, ways: Ways, now: datetime
) -> tuple[PlannedWeek, ...]:
    """The plan at `now`, local, with what the journal says of its days, and of pain on them.

    Raises `JournalUnavailableError`.
    """
    last = min(programme.last, now.date() + FARTHEST_AHEAD)
    tallies = journal.tallies(programme.first, last, until=now)
    since = min(programme.first, now.date() - timedelta(days=COUNTED_DAYS))
    said = tuple(each for each in journal.reports(since) if each.said <= now)
    return plan_of_weeks(programme, rules, ways, tallies, now.date(), Pain.at(said, now))
