"""Which routine to suggest, and why. Pure.

The hour and when the person runs, or what was done earlier today, pick the moment; among the
routines for it the one comes first that fills what is short this week, or else gives most of what
was left out in 28 days. How all this is weighed is editorial.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

from msgspec import Struct

from hiptimer.journal.dose import FLOOR_SECONDS, Area, Dose, dose_of_week
from hiptimer.journal.goal import (
    WEEK_MINUTES,
    areas_in,
    can_hold,
    goal_holds,
    holds_alone,
    in_holds,
)
from hiptimer.journal.habits import Habits, ThisWeek
from hiptimer.journal.measured_dose import wanted_seconds
from hiptimer.journal.sums import ExerciseTally, by_exercise, muscles_of, planes_of
from hiptimer.session.dosing import dose_of
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.programme import RunKind, SessionKind
from hiptimer.settings.settings import RunTime, YouSettings
from hiptimer.training.exercises import Laterality, MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import Moment, Routine, needs_no_floor

AFTER = {
    Moment.BEFORE_RUN: Moment.AFTER_RUN,
    Moment.AFTER_RUN: Moment.ANY_TIME,
    Moment.STRENGTH_DAY: Moment.RECOVERY_DAY,
    Moment.RECOVERY_DAY: Moment.ANY_TIME,
    Moment.DESK: Moment.RECOVERY_DAY,
    Moment.ANY_TIME: Moment.RECOVERY_DAY,
}
"""What follows when a routine for the key has been done on the same day."""
WORTH_A_CHANGE = 1.25
"""Another routine is suggested only where it gives this many times as much of what was left out."""
FIRST_MINUTES = 6
"""A first session lasts about that long, however long its routine is."""
SHORT = 30.0
"""Seconds a side that an area lacks this week, to be worth a word."""
MINUTE_MS, LONGER = 60_000, 1.25
"""So many times a session's minutes is the most work of one that fills what is short."""
ENOUGH_MS = 15 * 60 * 1000
"""Of sessions on one day."""
ENOUGH_SESSIONS = 2
"""That count, on one day."""


NOBODY = YouSettings()
"""Somebody who has said nothing of themselves."""


class Gap(Struct, frozen=True):
    """`area` lacks so many seconds a side to its weekly floor; the session adds so many to both."""

    area: Area
    short: float
    adds: float


class FirstSession(Struct, frozen=True):
    """Nothing has been done yet: what is suggested is made to last `FIRST_MINUTES`."""


class Planned(Struct, frozen=True):
    """The plan of weeks has it for today: why it helps, where it was moved from, what is run.

    `building_up` is what this week is to give a side, in seconds, while it is below the floor.
    """

    kind: SessionKind
    run: RunKind | None = None
    is_race: bool = False
    moved_from: date | None = None
    gap: Gap | None = None
    building_up: int = 0


Reason = Routine | Plane | MuscleGroup | Gap | FirstSession | Planned | None
"""A routine that was done earlier today and on which it follows; what is short this week; a plane
or muscle group that got little in 28 days and of which it gives more; that it is the first; None
where the hour decided."""


class Suggestion(Struct, frozen=True):
    """A routine, and what decided for it.

    Where it `is_dosed` it holds what the week's goal asks for, which no preference changes.
    """

    routine: Routine
    reason: Reason
    is_dosed: bool = False


def suggest(
    library: Library,
    hour: int,
    habits: Habits,
    you: YouSettings = NOBODY,
    goal: int = 0,
    more: Collection[Area] = (),
) -> Suggestion:
    """What to do at that local hour, 0 to 23, and why. Raises `ValueError` without any routine.

    What is short this week is made up for in `goal` sessions a week; with 0 it is not heeded. The
    areas of `more` need more of it.
    """
    choices = _within_reach(library, you)
    if not choices:
        message = "there is no routine to suggest"
        raise ValueError(message)
    done = done_today(library, habits)
    moment = AFTER[done.moment] if done else moment_for(hour, you.runs)
    if habits.is_empty and moment is Moment.RECOVERY_DAY:
        moment = Moment.ANY_TIME
    usual = next((each for each in choices if each.moment is moment), choices[0])
    if habits.is_empty:
        return Suggestion(_first(choices, usual, library, you), FirstSession())
    if goal and usual.moment is not Moment.BEFORE_RUN:
        week = dose_of_week(habits.tallies, habits.today, library)
        others = [each for each in choices if each.moment in {moment, Moment.ANY_TIME}]
        fitting = [*(each for each in choices if holds_alone(each, library)), usual, *others]
        fitting = [each for each in fitting if each != done and can_hold(each, library)]
        found = _filling(week, fitting, goal, library, more)
        if found is not None:
            return found
    lack = neglected(habits.tallies, library)
    if lack is not None:
        better = _better(library, usual, _others(choices, moment, done, lack), lack)
        if better is not None:
            return Suggestion(better, lack.kind)
    return Suggestion(usual, done)


def _first(
    choices: Sequence[Routine], usual: Routine, library: Library, you: YouSettings
) -> Routine:
    """What to begin with instead of `usual`: on the floor, where one has said there is one."""
    is_at_desk = needs_no_floor(usual, library.exercises)
    if not (you.floor and you.welcomed and is_at_desk):
        return usual
    lying = [each for each in choices if not needs_no_floor(each, library.exercises)]
    calm = (Moment.ANY_TIME, Moment.RECOVERY_DAY)
    return next((e for moment in calm for e in lying if e.moment is moment), usual)


def done_today(library: Library, habits: Habits) -> Routine | None:
    """The routine of the last session, where that was today."""
    last = habits.last
    is_today = last is not None and last.started.date() == habits.today
    return library.routines.get(last.routine) if last and is_today else None


def is_enough(habits: Habits, week: ThisWeek, library: Library) -> bool:
    """Whether enough was done today: much, a session's share of the dose, or all of the week's.

    Where it is the first day of four weeks, a stretch of any length is.
    """
    today = next((each for each in habits.days if each.day == habits.today), None)
    if today is None or not today.sessions:
        return False
    much = today.lasted >= ENOUGH_MS or today.sessions >= ENOUGH_SESSIONS
    done = dose_of_week((t for t in habits.tallies if t.day >= today.day), today.day, library)
    share = FLOOR_SECONDS / week.goal
    is_first = len(habits.days) == 1 and any(each.least for each in done)
    return much or week.is_reached or is_first or all(not each.short_of(share) for each in done)


def _within_reach(library: Library, you: YouSettings) -> list[Routine]:
    """The routines for which there is room, or all where there is room for none."""
    routines = list(library.routines.values())
    if you.floor:
        return routines
    standing = [each for each in routines if needs_no_floor(each, library.exercises)]
    return standing or routines


def _filling(
    week: Dose, fitting: Sequence[Routine], goal: int, library: Library, more: Collection[Area]
) -> Suggestion | None:
    """The first of `fitting` for all that is short this week, or else for what is shortest."""
    holds = goal_holds(week, goal, more)
    short = {each.area: each.short_of(wanted_seconds(each.area, more)) for each in week}
    lacking = [each for each in week if short[each.area] >= SHORT]
    lacking.sort(key=lambda each: short[each.area], reverse=True)
    for lacks in (lacking, *([each] for each in lacking)):
        for routine in fitting if lacks else ():
            if {each.area for each in lacks} <= areas_in(routine, library):
                lack, (seconds, rounds) = lacks[0], holds[lacks[0].area]
                gap = Gap(lack.area, short[lack.area], seconds * rounds)
                dosed = in_holds(routine, holds, library)
                if not _is_long(dosed, goal, library):
                    return Suggestion(dosed, gap, is_dosed=True)
    return None


def _is_long(routine: Routine, goal: int, library: Library) -> bool:
    """Whether it takes clearly longer than a session of the goal is said to take."""
    work = sum(work_in(routine, library).values()) / MINUTE_MS
    return work > LONGER * WEEK_MINUTES.get(goal, max(WEEK_MINUTES.values()))


_MOMENTS: Mapping[RunTime, Sequence[tuple[int, Moment]]] = {
    RunTime.VARIES: (
        (4, Moment.BEFORE_RUN),
        (11, Moment.ANY_TIME),
        (16, Moment.AFTER_RUN),
        (21, Moment.RECOVERY_DAY),
    ),
    RunTime.MORNING: (
        (4, Moment.BEFORE_RUN),
        (9, Moment.AFTER_RUN),
        (13, Moment.ANY_TIME),
        (18, Moment.RECOVERY_DAY),
    ),
    RunTime.MIDDAY: (
        (4, Moment.ANY_TIME),
        (10, Moment.BEFORE_RUN),
        (13, Moment.AFTER_RUN),
        (17, Moment.RECOVERY_DAY),
    ),
    RunTime.EVENING: (
        (4, Moment.ANY_TIME),
        (15, Moment.BEFORE_RUN),
        (18, Moment.AFTER_RUN),
        (22, Moment.RECOVERY_DAY),
    ),
}
"""From which hour on, for those who run then; the last goes on past midnight."""


def moment_for(hour: int, runs: RunTime = RunTime.VARIES) -> Moment:
    """What a runner is likely to want at that hour of the day, 0 to 23 (editorial)."""
    begun = [moment for first, moment in _MOMENTS[runs] if first <= hour]
    return begun[-1] if begun else _MOMENTS[runs][-1][1]


def _others(
    choices: Sequence[Routine], moment: Moment, done: Routine | None, lack: Neglect
) -> list[Routine]:
    """What else fits: routines for any time only against a marked neglect, and never before a run.

    Long holds right before a run are what those routines have and a warm-up avoids.
    """
    fitting = [each for each in choices if each.moment is moment]
    if lack.is_marked and moment is not Moment.BEFORE_RUN:
        fitting += [each for each in choices if each.moment is Moment.ANY_TIME and each != done]
    return fitting


def _better(
    library: Library, usual: Routine, others: Sequence[Routine], lack: Neglect
) -> Routine | None:
    """The one of `others` that gives clearly more of what lacks than `usual`, if any does."""
    shares = [share_in(each, lack.kind, library) for each in others]
    most = max(shares, default=0.0)
    if most == 0 or most < WORTH_A_CHANGE * share_in(usual, lack.kind, library):
        return None
    return others[shares.index(most)]


Kind = TypeVar("Kind", Plane, MuscleGroup)
LEAST_WORK_MS = 10 * 60 * 1000
"""With less work than this nothing can be said."""
LEAST_USUAL_SHARE = 0.08
"""A muscle group that the routines give less than this is not what they are for."""
PLANE_MARK, MUSCLE_MARK = 0.75, 0.5
"""Below this part of its usual share a plane, or a muscle group, is neglected."""
SLIGHT_RANK = 1.2
"""Up to this much above its mark it lags, which only decides between routines that fit anyway."""


class Neglect(Struct, frozen=True):
    """What was left out most: it got `part` of its usual share, 0 to 1."""

    kind: Plane | MuscleGroup
    part: float

    @property
    def rank(self) -> float:
        """How it compares with its mark: the lower the worse, below 1 it is neglected."""
        return self.part / (PLANE_MARK if isinstance(self.kind, Plane) else MUSCLE_MARK)

    @property
    def is_marked(self) -> bool:
        """Whether it is neglected rather than a little behind."""
        return self.rank < 1


def neglected(tallies: Iterable[ExerciseTally], library: Library) -> Neglect | None:
    """What was left out most in `tallies`, against what the routines would give it, or None."""
    work = by_exercise(tallies)
    done = {key: work[key].total for key in work if key in library.exercises}
    if sum(done.values()) < LEAST_WORK_MS:
        return None
    usual: Counter[str] = Counter()
    for routine in library.routines.values():
        usual.update(work_in(routine, library))
    planes = _parts(planes_of(done, library), planes_of(usual, library), 0.0)
    muscles = _parts(muscles_of(done, library), muscles_of(usual, library), LEAST_USUAL_SHARE)
    all_parts = (Neglect(*each) for each in (*planes, *muscles))
    worst = min(all_parts, key=lambda each: each.rank, default=None)
    return worst if worst and worst.rank < SLIGHT_RANK else None


def _parts(
    done: Mapping[Kind, float], usual: Mapping[Kind, float], least: float
) -> Iterator[tuple[Kind, float]]:
    """What part of its usual share each kind got, of those that usually get more than `least`."""
    for kind, each in usual.items():
        share = _share(usual, each)
        if share > least:
            yield kind, _share(done, done[kind]) / share


def _share(of: Mapping[Kind, float], each: float) -> float:
    return each / (sum(of.values()) or 1.0)


def work_in(routine: Routine, library: Library) -> dict[str, int]:
    """The milliseconds of work on each exercise in `routine` as it is written, by id."""
    work: Counter[str] = Counter()
    for item in routine.items:
        exercise = library.exercise(item.exercise)
        dose = dose_of(exercise, item, Preferences())
        sides = 1 if exercise.laterality is Laterality.BILATERAL else 2
        work[item.exercise] += round(dose.round_seconds * 1000) * dose.rounds * sides
    return dict(work)


def share_in(routine: Routine, kind: Plane | MuscleGroup, library: Library) -> float:
    """How much of the work in `routine` is for `kind`, 0 to 1."""
    work = work_in(routine, library)
    if isinstance(kind, Plane):
        planes = planes_of(work, library)
        return _share(planes, planes[kind])
    muscles = muscles_of(work, library)
    return _share(muscles, muscles[kind])
