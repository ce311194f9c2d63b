"""Changes to a plan that a person makes, as long as no rule forbids them. Pure.

Each gives a new programme; the old one is what undoing needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from hiptimer.journal.programme.days import A_DAY, Calendar
from hiptimer.journal.programme.presets import reach_of
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedSession, PlannedWeek, SessionState, Ways
from hiptimer.journal.sums import week_start
from hiptimer.messages import ExplainedError, Message
from hiptimer.settings.programme import (
    Absence,
    Moved,
    Programme,
    RunKind,
    SessionKind,
    Swapped,
)


class NotPlannedError(ExplainedError):
    """A change that a rule of the plan forbids; the message says which."""


def with_absence(programme: Programme, absence: Absence) -> Programme:
    """With those days off; older absences keep only their days that it has not."""
    left = (part for each in programme.absences for part in _around(each, absence))
    return replace(programme, absences=(*sorted([*left, absence], key=lambda each: each.first),))


def _around(old: Absence, new: Absence) -> Iterator[Absence]:
    if old.first < new.first:
        yield replace(old, last=min(old.last, new.first - A_DAY))
    if old.last > new.last:
        yield replace(old, first=max(old.first, new.last + A_DAY))


def without_absence(programme: Programme, absence: Absence) -> Programme:
    """As if the person had never said so."""
    left = (each for each in programme.absences if each != absence)
    return replace(programme, absences=(*left,))


def with_move(
    programme: Programme,
    rules: ProgrammeRules,
    weeks: Iterable[PlannedWeek],
    session: PlannedSession,
    to: date | None,
) -> Programme:
    """With `session` of `weeks`, as planned now, on the day `to` of its week; None leaves it out.

    Where another of its kind is on that day, the two change places. Raises `NotPlannedError`.
    """
    if to is None or to == session.day:
        return _moved(programme, session, to)
    if session.kind is SessionKind.WARM_UP:
        raise NotPlannedError(Message("A warm-up stays with its run."))
    if week_start(to) != week_start(session.origin):
        raise NotPlannedError(Message("A session stays in its week."))
    others = [
        each
        for week in weeks
        for each in week.sessions
        if each.kind is session.kind
        and each.origin != session.origin
        and each.state is not SessionState.DROPPED
    ]
    there = next((each for each in others if each.day == to), None)
    if there is not None and not there.is_open:
        raise NotPlannedError(Message("The session on that day is already done."))
    beside = {each.day for each in others if each is not there}
    _check(programme, rules, session.kind, to, beside)
    if there is None:
        return _moved(programme, session, to)
    _check(programme, rules, session.kind, session.day, beside)
    return _moved(_moved(programme, session, to), there, session.day)


def _moved(programme: Programme, session: PlannedSession, to: date | None) -> Programme:
    move = Moved(session.kind, session.origin, to)
    left = (each for each in programme.moved if each.id != move.id)
    return replace(programme, moved=(*left, move))


def _check(
    programme: Programme, rules: ProgrammeRules, kind: SessionKind, day: date, beside: set[date]
) -> None:
    """Raises `NotPlannedError` where a session of that kind may not be on that day."""
    calendar = Calendar(programme, rules)
    if kind is SessionKind.STRENGTH:
        if any(abs((day - each).days) < rules.strength.apart for each in beside):
            raise NotPlannedError(Message("Leave at least one day between two strength days."))
        after = calendar.run_on(day + A_DAY)
        if after is not None and after in rules.strength.not_before:
            raise NotPlannedError(_BEFORE[after])
    if calendar.allows(kind, day):
        return
    if programme.absence_on(day) is not None:
        raise NotPlannedError(Message("You are ill or away that day."))
    if programme.race is not None and calendar.is_near_race(kind, day):
        if day == programme.race:
            raise NotPlannedError(Message("Race day has only its warm-up."))
        if day > programme.race:
            raise NotPlannedError(Message("Your hips rest for the first days after a race."))
        if kind is SessionKind.STRETCH:
            raise NotPlannedError(Message("Nothing is stretched on the day before a race."))
        raise NotPlannedError(Message("There is no strength in the last days before a race."))
    raise NotPlannedError(Message("You are just getting over an illness that day."))


_BEFORE = {
    RunKind.HARD: Message("There is no strength on the day before a hard run."),
    RunKind.LONG: Message("There is no strength on the day before a long run."),
    RunKind.EASY: Message("There is no strength on the day before a run."),
}


def with_swap(
    programme: Programme, ways: Ways, session: PlannedSession, routine_id: str
) -> Programme:
    """With another routine for `session`. Raises `NotPlannedError`, `UnknownRoutineError`."""
    ways.library.routine(routine_id)
    if session.kind is SessionKind.WARM_UP and reach_of(routine_id, ways):
        message = Message(
            "Long holds right before a run cost strength. Choose a routine that moves."
        )
        raise NotPlannedError(message)
    swap = Swapped(session.kind, session.origin, routine_id)
    left = (each for each in programme.swapped if each.id != swap.id)
    return replace(programme, swapped=(*left, swap))


def without_changes(programme: Programme, session: PlannedSession) -> Programme:
    """With `session` on the day and with the routine that the rules give it."""
    key = (session.kind, session.origin)
    return replace(
        programme,
        moved=tuple(each for each in programme.moved if (each.kind, each.origin) != key),
        swapped=tuple(each for each in programme.swapped if (each.kind, each.origin) != key),
    )
