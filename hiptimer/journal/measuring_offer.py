"""When the hips are to be measured next, and whether that is offered now. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from hiptimer.journal.measuring import RETEST_EVERY, RETEST_NOT_BEFORE, Measured, next_day
from hiptimer.journal.programme.weeks import PlannedWeek, WeekKind
from hiptimer.training.sides import Side

PUT_OFF = timedelta(days=3)
"""How long "Later" holds."""


class Occasion(StrEnum):
    """Why it is offered: nothing was measured yet, the start is being made, weeks have passed."""

    FIRST = "first"
    START = "start"
    AGAIN = "again"


class Offer(Struct, frozen=True):
    """Tests, by their ids, that are worth while now."""

    occasion: Occasion
    tests: tuple[str, ...]


def day_due(measured: Measured, every: timedelta = RETEST_EVERY) -> date | None:
    """From which day on the next measuring of a test counts; None where any day will do."""
    days = [next_day(series, every) for side in Side if (series := measured.series(side))]
    return min((day for day in days if day is not None), default=None)


def is_due(measured: Measured, today: date, every: timedelta = RETEST_EVERY) -> bool:
    """Whether measuring a test again would count, later days `every` so often."""
    day = day_due(measured, every)
    return day is None or day <= today


def has_begun(measured: Measured) -> bool:
    """Whether anything was measured in this test."""
    return bool(measured.left or measured.right)


def offer(
    measured: Iterable[Measured],
    today: date,
    left_out: Collection[str] = (),
    not_before: date | None = None,
    week: PlannedWeek | None = None,
) -> Offer | None:
    """What to offer today; None where nothing is due, or it was put off to a later day.

    In a `week` of a plan it is offered where the plan has it, and where a start is being made; in
    that of a race never.

    Once something has been measured, tests that nobody has begun are not asked for.
    """
    if not_before is not None and today < not_before:
        return None
    is_meant = week is None or week.offers_measuring
    every = RETEST_EVERY if week is None else RETEST_NOT_BEFORE
    known = [each for each in measured if each.test.id not in left_out]
    begun = [each for each in known if has_begun(each)]
    found = [each for each in begun if is_due(each, today, every)] if begun else known
    starts = any(len(each.counting(side)) in (1, 2) for each in found for side in Side)
    is_race_week = week is not None and week.kind is WeekKind.TAPER
    if not found or is_race_week or not (is_meant or starts):
        return None
    tests = tuple(each.test.id for each in found)
    if not begun:
        return Offer(Occasion.FIRST, tests)
    return Offer(Occasion.START if starts else Occasion.AGAIN, tests)
