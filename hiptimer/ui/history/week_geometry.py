"""Where the bars of a chart of weeks stand, and which numbers its axis names. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor

from PySide6.QtCore import QRectF, Qt

from hiptimer.journal.sums import WeekSum

STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 300, 600, 1200, 3000, 6000)
"""Minutes from line to line."""
MOST_LINES = 4
BAR = 0.72
"""Part of the distance from bar to bar that a bar takes."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The minutes at the lines of an axis, from 0 up; the last one is its end."""

    lines: tuple[int, ...]

    @property
    def top(self) -> int:
        """The minutes at the end."""
        return self.lines[-1]


def axis_for(most: float, most_lines: int = MOST_LINES) -> Axis:
    """Round minutes up to `most` or just above, in at most so many steps."""
    step = next((each for each in STEPS if each * most_lines >= most), ceil(most / most_lines))
    count = max(1, ceil(most / step))
    return Axis(tuple(step * line for line in range(count + 1)))


@dataclass(frozen=True, slots=True)
class WeekGeometry:
    """The columns of the weeks from index `start` on, side by side in `area`."""

    area: QRectF
    start: int
    count: int
    widest: float

    @property
    def pitch(self) -> float:
        """The distance from bar to bar."""
        return self.area.width() / max(1, self.count)

    def column(self, index: int) -> QRectF:
        """The whole height of the chart at week `index`."""
        left = self.area.left() + (index - self.start) * self.pitch
        return QRectF(left, self.area.top(), self.pitch, self.area.height())

    def bar(self, index: int, low: float, high: float) -> QRectF:
        """The bar of week `index`, from `low` to `high` as shares of the height from the bottom."""
        column = self.column(index)
        width = min(max(1.0, column.width() * BAR), self.widest)
        top = self.area.bottom() - high * self.area.height()
        left = column.center().x() - width / 2
        return QRectF(left, top, width, (high - low) * self.area.height())

    def week_at(self, x: float) -> int | None:
        """The index of the week at `x`, or None beside them all."""
        place = floor((x - self.area.left()) / self.pitch)
        return self.start + place if 0 <= place < self.count else None


def week_geometry(
    area: QRectF, total: int, start: int, *, least: float, widest: float
) -> WeekGeometry:
    """As many of `total` weeks as fit at `least` pixels each, from `start` on where possible."""
    count = min(total, max(1, floor(area.width() / least)))
    return WeekGeometry(area, min(max(start, 0), total - count), count, widest)


def start_showing(index: int, start: int, count: int) -> int:
    """The least changed `start` with which week `index` is among the `count` that are shown."""
    return min(max(start, index - count + 1), index)


def moved_week(index: int, key: int, total: int) -> int | None:
    """The week to which a key leads from `index`; None for a key that moves nothing."""
    targets: dict[int, int] = {
        Qt.Key.Key_Left: index - 1,
        Qt.Key.Key_Right: index + 1,
        Qt.Key.Key_PageUp: index - 4,
        Qt.Key.Key_PageDown: index + 4,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: total - 1,
    }
    target = targets.get(key)
    return None if target is None else min(max(target, 0), total - 1)


def month_starts(weeks: Sequence[WeekSum]) -> tuple[tuple[int, date], ...]:
    """The index of the first week of each month, and its first day; so of the very first week."""
    found: list[tuple[int, date]] = []
    for index, week in enumerate(weeks):
        if index == 0 or week.first.month != weeks[index - 1].first.month:
            found.append((index, week.first))
    return tuple(found)
