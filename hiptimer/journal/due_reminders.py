"""Which reminders are due: each comes once, and none once a session was done that day. Pure.

Days and hours are those of the wall clock, so that 18:00 is 18:00 in every zone and season. An hour
that the clock leaps over comes right after the leap; in one that comes twice each comes once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.journal.ports import Journal, JournalUnavailableError
from hiptimer.ports.reminders import ReminderMemory, Snooze
from hiptimer.settings.settings import Reminder

SNOOZE = timedelta(minutes=30)
LATEST = timedelta(hours=2)
"""What was missed for longer, while the computer slept or HipTimer was closed, is dropped."""

IsQuiet = Callable[[Collection[date]], bool]
"""Whether to say nothing of what was due on these days; only asked where something was due."""


class Due(Struct, frozen=True):
    """What to remind of now, one notification for all; nothing where `reminders` is empty."""

    memory: ReminderMemory
    reminders: tuple[Reminder, ...] = ()


def look(
    reminders: Collection[Reminder],
    known: Collection[str],
    memory: ReminderMemory,
    now: datetime,
    is_quiet: IsQuiet,
) -> Due:
    """What is due at `now`, which carries the zone's offset; `known` are the ids of routines.

    A reminder of a routine that is not known says nothing. Of several for one routine the first
    one speaks.
    """
    passed = _passed(reminders, memory, now)
    woken = _woken(reminders, memory, now)
    days = {**woken, **{key: at.date() for key, at in passed.items()}}
    came = {**memory.came, **passed}
    ids = {each.id for each in reminders}
    latest = now + SNOOZE  # no snooze is farther away, also where the clock was set back
    memory = ReminderMemory(
        looked=now.replace(tzinfo=None),
        came={key: at for key, at in came.items() if key in ids},
        snoozed=tuple(
            replace(each, until=min(each.until, latest))
            for each in memory.snoozed
            if each.reminder in ids and each.reminder not in days and now < each.until
        ),
    )
    by_routine: dict[str, Reminder] = {}
    for each in reminders:
        if each.id in days and each.routine in known:
            by_routine.setdefault(each.routine, each)
    due = tuple(by_routine.values())
    if not due or is_quiet({now.date(), *(days[each.id] for each in due)}):
        return Due(memory)
    return Due(memory, due)


def snoozed(
    memory: ReminderMemory, reminders: Collection[Reminder], now: datetime
) -> ReminderMemory:
    """`memory` with `reminders` put off for half an hour from `now`, which carries an offset."""
    ids = {each.id for each in reminders}
    others = tuple(each for each in memory.snoozed if each.reminder not in ids)
    until = now + SNOOZE
    put_off = tuple(
        Snooze(each.id, until, memory.came.get(each.id, now).date()) for each in reminders
    )
    return replace(memory, snoozed=(*others, *put_off))


def has_session(journal: Journal, days: Collection[date], now: datetime) -> bool:
    """Whether one that counts was done on one of `days` by `now`; False where that is not known."""
    try:
        totals = journal.days(min(days), max(days), until=now)
    except JournalUnavailableError:
        return False
    return any(total.sessions and total.day in days for total in totals)


def next_time(reminder: Reminder, now: datetime, *, done_today: bool = False) -> datetime | None:
    """When `reminder` comes next after `now`, by the wall clock; None if it never does."""
    if not reminder.on:
        return None
    wall = now.replace(tzinfo=None)
    for ahead in range(8):
        day = wall.date() + timedelta(days=ahead)
        at = datetime.combine(day, reminder.time)
        is_quiet = done_today and ahead == 0
        if at > wall and day.weekday() in reminder.days and not is_quiet:
            return at
    return None


def _passed(
    reminders: Collection[Reminder], memory: ReminderMemory, now: datetime
) -> dict[str, datetime]:
    """The last time of each reminder since the last look, where it is not too long ago."""
    wall = now.replace(tzinfo=None)
    since = max(wall - LATEST, min(memory.looked or wall, wall))
    passed: dict[str, datetime] = {}
    for reminder in reminders:
        for day in (wall.date() - timedelta(days=1), wall.date()):
            at = datetime.combine(day, reminder.time)
            comes = reminder.on and day.weekday() in reminder.days
            if comes and since < at <= wall and memory.came.get(reminder.id) != at:
                passed[reminder.id] = at
    return passed


def _woken(
    reminders: Collection[Reminder], memory: ReminderMemory, now: datetime
) -> dict[str, date]:
    """The day of each reminder that was put off until now; one turned off meanwhile sleeps on."""
    on = {each.id for each in reminders if each.on}
    return {
        each.reminder: each.day
        for each in memory.snoozed
        if each.reminder in on and each.until <= now < each.until + LATEST
    }
