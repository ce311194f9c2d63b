"""The two kinds of row that all sums are made of: a day's total, and an exercise's on that day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from hiptimer.journal.records import SessionRecord, SideSums


# Without `gc`, as `SideSums` is: a year of them is read whenever History opens.
class DayTotal(Struct, frozen=True, gc=False):
    """One local day: sessions that count, milliseconds that they lasted, work by side."""

    day: date
    sessions: int
    lasted: int
    work: SideSums


class ExerciseTally(Struct, frozen=True, gc=False):
    """The work on one exercise on one local day."""

    day: date
    exercise: str
    work: SideSums


def day_totals(sessions: Iterable[SessionRecord]) -> tuple[DayTotal, ...]:
    """The total of each day on which something was held, by date.

    Deleted sessions and demonstrations are left out.
    """
    counts: Counter[date] = Counter()
    lasted: Counter[date] = Counter()
    work: defaultdict[date, SideSums] = defaultdict(SideSums)
    for session in sessions:
        if not session.deleted and not session.is_demonstration:
            counts[session.day] += session.counts
            lasted[session.day] += session.lasted
            work[session.day] += session.work
    return tuple(DayTotal(day, counts[day], lasted[day], work[day]) for day in sorted(lasted))


def exercise_tallies(sessions: Iterable[SessionRecord]) -> tuple[ExerciseTally, ...]:
    """The work on each exercise on each day, by date and id.

    Deleted sessions and demonstrations are left out.
    """
    work: defaultdict[tuple[date, str], SideSums] = defaultdict(SideSums)
    for session in sessions:
        is_left_out = session.deleted or session.is_demonstration
        for step in () if is_left_out else session.steps:
            if step.work.total:
                work[session.day, step.exercise] += step.work
    return tuple(
        ExerciseTally(day, exercise, work[day, exercise]) for day, exercise in sorted(work)
    )
