"""The stretches of days that the History page can show. Pure: today is an argument."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from hiptimer.journal.sums import MONDAY, WEEK, week_start

DAY = timedelta(days=1)


class SpanChoice(StrEnum):
    """What a person can choose to look at."""

    FOUR_WEEKS = "4-weeks"
    THREE_MONTHS = "3-months"
    TWELVE_MONTHS = "12-months"
    THIS_YEAR = "this-year"
    ALL = "all"


class Span(Struct, frozen=True):
    """Local days from `first` to `last`, both included."""

    first: date
    last: date


WHOLE_WEEKS = {
    SpanChoice.FOUR_WEEKS: 4,
    SpanChoice.THREE_MONTHS: 13,
    SpanChoice.TWELVE_MONTHS: 53,
}
"""Whole weeks, this one included, so that every bar stands for a week of seven days."""


def span_of(
    choice: SpanChoice, today: date, first_day: date | None, first_weekday: int = MONDAY
) -> Span:
    """The days of `choice`, up to the end of this week; `first_day` is the journal's."""
    start = week_start(today, first_weekday)
    end = start + WEEK - DAY
    match choice:
        case SpanChoice.FOUR_WEEKS | SpanChoice.THREE_MONTHS | SpanChoice.TWELVE_MONTHS:
            return Span(start - (WHOLE_WEEKS[choice] - 1) * WEEK, end)
        case SpanChoice.THIS_YEAR:
            return Span(date(today.year, 1, 1), end)
        case SpanChoice.ALL:
            return Span(min(first_day or start, start), end)


def choice_for(today: date, first_day: date | None, first_weekday: int = MONDAY) -> SpanChoice:
    """What to begin with: no longer than there is something to see."""
    for choice in (SpanChoice.FOUR_WEEKS, SpanChoice.THREE_MONTHS):
        if first_day is None or first_day >= span_of(choice, today, None, first_weekday).first:
            return choice
    return SpanChoice.TWELVE_MONTHS


def years_of(first_day: date | None, today: date) -> tuple[int, ...]:
    """The years that the calendar can show, the latest first."""
    first = min(first_day.year, today.year) if first_day else today.year
    return tuple(range(today.year, first - 1, -1))


def calendar_span(year: int | None, today: date, first_weekday: int = MONDAY) -> Span:
    """The days of `year`, or without one the last twelve months; never a day after today."""
    if year is None:
        return Span(span_of(SpanChoice.TWELVE_MONTHS, today, None, first_weekday).first, today)
    return Span(date(year, 1, 1), min(date(year, 12, 31), today))
