"""What a plan of weeks, or a hip that hurts, asks for today. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from hiptimer.journal.dose import AreaDose
from hiptimer.journal.programme.presets import as_routine
from hiptimer.journal.programme.weeks import (
    PlannedDay,
    PlannedSession,
    PlannedWeek,
    SessionState,
    Ways,
    WeekKind,
    day_of,
    session_of,
)
from hiptimer.journal.soreness import NOTHING_TO_HEED, Care, Heed
from hiptimer.journal.suggesting import SHORT, Gap, Planned, Suggestion
from hiptimer.settings.programme import AbsenceKind, SessionKind
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine


class Rest(StrEnum):
    """Why nothing is to be started today."""

    ENOUGH = "enough"
    """What was to be done today is done."""
    PLANNED = "planned"
    ILL = "ill"
    AWAY = "away"
    RACE = "race"
    BEFORE_RACE = "before-race"
    AFTER_RACE = "after-race"
    HURTS = "hurts"
    SORE = "sore"
    """Only strength is left to do, which waits."""


def planned_today(
    weeks: Iterable[PlannedWeek],
    today: date,
    ways: Ways,
    week_dose: Iterable[AreaDose],
    heed: Heed = NOTHING_TO_HEED,
) -> Suggestion | None:
    """The session that the plan has for today and that is still to be done, if there is one.

    `week_dose` is that of the last seven days, which tells what a stretch is for. Sore hips do no
    strength.
    """
    found = _of_today(weeks, today)
    session = _open_on(found[1], heed, ways.library) if found else None
    if found is None or session is None or session.routine_id not in ways.library.routines:
        return None
    week, day = found
    reason = Planned(
        session.kind,
        run=day.run,
        is_race=day.is_race,
        moved_from=session.origin if session.state is SessionState.MOVED else None,
        gap=_gap(session, week_dose),
        building_up=week.target if week.kind is WeekKind.RAMP else 0,
    )
    is_dosed = session.kind is not SessionKind.WARM_UP
    return Suggestion(as_routine(session, ways), reason, is_dosed)


def _gap(session: PlannedSession, week_dose: Iterable[AreaDose]) -> Gap | None:
    lacks = (
        Gap(each.area, each.short_of(), session.seconds(each.area))
        for each in week_dose
        if each.short_of() >= SHORT and session.seconds(each.area)
    )
    return max(lacks, key=lambda each: each.short, default=None)


def _open_on(day: PlannedDay, heed: Heed, library: Library) -> PlannedSession | None:
    """What the day asks for next, as the hips allow it; no warm-up behind what follows a run."""
    needless = {SessionKind.STRENGTH} if heed.spares_strength else set[SessionKind]()
    if any(_is_done(each) and each.kind is not SessionKind.WARM_UP for each in day.sessions):
        needless.add(SessionKind.WARM_UP)
    asked = (e for e in day.sessions if e.kind not in needless and _leaves_enough(e, heed, library))
    return next((each for each in asked if each.is_open), None)


def _leaves_enough(session: PlannedSession, heed: Heed, library: Library) -> bool:
    """Whether at least half of the drills of a warm-up are left by what hurts."""
    routine = library.routines.get(session.routine_id)
    if session.kind is not SessionKind.WARM_UP or routine is None:
        return True
    drills = [library.exercise(each.exercise) for each in routine.items]
    return 2 * sum(heed.of(each) is Care.OFF for each in drills) <= len(drills)


def _is_done(session: PlannedSession) -> bool:
    return session.state is SessionState.DONE


def rest_today(
    weeks: Iterable[PlannedWeek], today: date, library: Library, heed: Heed = NOTHING_TO_HEED
) -> Rest | None:
    """Why the plan has nothing more for today; None where it has, or says nothing of today."""
    known = [*weeks]
    found = _of_today(known, today)
    if found is None:  # a plan often ends with its race
        return Rest.AFTER_RACE if _is_race(known, today - date.resolution) else None
    day = found[1]
    if _open_on(day, heed, library) is not None:
        return None
    if any(map(_is_done, day.sessions)) and not day.is_race:
        return Rest.ENOUGH
    if session_of(day) is not None or heed.is_whole:
        return Rest.HURTS if heed.on(Care.OFF) else Rest.SORE
    return _why_free(known, day)


def _why_free(weeks: Iterable[PlannedWeek], day: PlannedDay) -> Rest:
    known, absence = [*weeks], day.absence
    if absence is not None and absence.kind is not AbsenceKind.AWAY_KEEPING:
        return Rest.AWAY if absence.kind is AbsenceKind.AWAY else Rest.ILL
    if day.is_race:
        return Rest.RACE
    if _is_race(known, day.day - date.resolution):
        return Rest.AFTER_RACE
    return Rest.BEFORE_RACE if _is_race(known, day.day + date.resolution) else Rest.PLANNED


def _is_race(weeks: Iterable[PlannedWeek], day: date) -> bool:
    found = day_of(weeks, day)
    return found is not None and found.is_race


def next_day(
    weeks: Iterable[PlannedWeek], today: date, library: Library, heed: Heed = NOTHING_TO_HEED
) -> date:
    """On which day behind `today` there is next something to do; tomorrow where no plan says it.

    What hurts today does so tomorrow, as far as is known, and no longer.
    """
    known, tomorrow = [*weeks], today + date.resolution
    if day_of(known, tomorrow) is None:
        return tomorrow
    for day in (day for week in known for day in week.days if day.day > today):
        if _open_on(day, heed if day.day == tomorrow else NOTHING_TO_HEED, library):
            return day.day
    return tomorrow


def building_up(weeks: Iterable[PlannedWeek], today: date) -> int:
    """The seconds a side that this week is to give while it builds up to the floor; else 0."""
    found = _of_today(weeks, today)
    return found[0].target if found and found[0].kind is WeekKind.RAMP else 0


def _of_today(weeks: Iterable[PlannedWeek], today: date) -> tuple[PlannedWeek, PlannedDay] | None:
    days = ((week, day) for week in weeks for day in week.days)
    return next(((week, day) for week, day in days if day.day == today), None)


def is_all_off(routine: Routine, heed: Heed, library: Library) -> bool:
    """Whether the whole hip needs rest, or what each drill of `routine` is for."""
    drills = (library.exercise(each.exercise) for each in routine.items)
    return heed.is_whole or all(heed.of(each) is Care.OFF for each in drills)
