"""Which weeks are named below a chart, and how: by day, by month or by year. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history import dates
from hiptimer.ui.history.marks import Mark, fitting
from hiptimer.ui.history.week_geometry import WeekGeometry, month_starts

FEW, A_YEAR = 14, 53
"""Up to so many weeks are named by their first day, up to a year by months, more by quarters."""
WEEKS_A_QUARTER = 13
GAP = 8
WidthOf = Callable[[str], float]


def week_names(
    weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf, end: float
) -> Sequence[Mark]:
    """The names of the weeks in sight, none of which reaches over `end` or touches another."""
    if place.count <= FEW:
        return _first_days(weeks, place, width_of)
    return fitting(_months(weeks, place, width_of), end, GAP)


def _first_days(weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf) -> list[Mark]:
    """As many as fit, counted back from the last one, each below the middle of its bar."""
    texts = [dates.day_and_month(week.first) for week in weeks]
    widths = [width_of(text) for text in texts]
    step = max(1, ceil((max(widths) + GAP) / place.pitch))
    shown = range(place.start + place.count - 1, place.start - 1, -step)
    return [
        Mark(place.column(index).center().x() - widths[index] / 2, widths[index], texts[index])
        for index in shown
    ]


def _months(weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf) -> list[Mark]:
    """Every month; over more than a year every third one, or only January, with its year."""
    many = place.count > A_YEAR
    every = 1 if not many else 3
    if many and width_of("0000") + GAP > WEEKS_A_QUARTER * place.pitch:
        every = 12
    marks: list[Mark] = []
    for index, first in month_starts(weeks[place.start : place.start + place.count]):
        if (first.month - 1) % every:
            continue
        name = str(first.year) if many and first.month == 1 else dates.month(first)
        marks.append(Mark(place.column(place.start + index).left(), width_of(name), name))
    return marks
