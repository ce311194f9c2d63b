"""Where each day of the calendar lies. Pure: dates and a width in pixels to squares.

Weeks are columns, their first day on top. Where a year of them would be too narrow to see and hit,
it is broken into bands, one below the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt

from hiptimer.journal.sums import MONDAY, WEEK, week_start
from hiptimer.ui.history.reader import DAY, Span

ROWS = 7
SQUARE = 0.82
"""Part of the distance from square to square that a square takes."""
MOST_BANDS = 6
STEPS: dict[int, timedelta] = {
    Qt.Key.Key_Up: -DAY,
    Qt.Key.Key_Down: DAY,
    Qt.Key.Key_Left: -WEEK,
    Qt.Key.Key_Right: WEEK,
    Qt.Key.Key_PageUp: -4 * WEEK,
    Qt.Key.Key_PageDown: 4 * WEEK,
}


@dataclass(frozen=True, slots=True)
class CalendarSizes:
    """Pixels: the column of weekday names, the line of month names, and the limits of a square.

    `least` and `most` are distances from square to square; `between` is the room between bands.
    """

    names: float
    months: float
    least: float
    most: float
    between: float


@dataclass(frozen=True, slots=True)
class CalendarGeometry:
    """The squares of `span`; `pitch` is the distance from square to square."""

    span: Span
    sizes: CalendarSizes
    pitch: float
    columns: int
    bands: int
    first_weekday: int = MONDAY

    @property
    def start(self) -> date:
        """The day of the first square, which may be before the span."""
        return week_start(self.span.first, self.first_weekday)

    @property
    def band_height(self) -> float:
        """The height of a band with its line of months."""
        return self.sizes.months + ROWS * self.pitch

    @property
    def height(self) -> float:
        """The height of everything."""
        return self.bands * (self.band_height + self.sizes.between) - self.sizes.between

    @property
    def width(self) -> float:
        """The width of the widest band."""
        return self.sizes.names + self.columns * self.pitch

    def corner(self, week: int) -> QPointF:
        """The upper left corner of a week's column, weeks counted from 0."""
        band, column = divmod(week, self.columns)
        top = band * (self.band_height + self.sizes.between) + self.sizes.months
        return QPointF(self.sizes.names + column * self.pitch, top)

    def week_of(self, day: date) -> int:
        """The column of `day`, counted from 0 over all bands."""
        return (day - self.start).days // ROWS

    def square(self, day: date) -> QRectF:
        """The square of `day`."""
        corner = self.corner(self.week_of(day))
        side = self.pitch * SQUARE
        inset = (self.pitch - side) / 2
        row = (day - self.start).days % ROWS
        top = corner.y() + row * self.pitch + inset
        return QRectF(corner.x() + inset, top, side, side)

    def day_at(self, point: QPointF) -> date | None:
        """The day whose square is at `point`, with half of the gaps around it."""
        band = floor(point.y() / (self.band_height + self.sizes.between))
        if not 0 <= band < self.bands:
            return None
        corner = self.corner(band * self.columns)
        column = floor((point.x() - corner.x()) / self.pitch)
        row = floor((point.y() - corner.y()) / self.pitch)
        if not (0 <= column < self.columns and 0 <= row < ROWS):
            return None
        day = self.start + timedelta(weeks=band * self.columns + column, days=row)
        return day if self.span.first <= day <= self.span.last else None

    def months(self) -> tuple[tuple[date, int], ...]:
        """The first day of each month in the span, and the column in which it lies."""
        firsts = [self.span.first]
        while (following := _next_month(firsts[-1])) <= self.span.last:
            firsts.append(following)
        return tuple((first, self.week_of(first)) for first in firsts)


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def calendar_geometry(
    span: Span, width: float, sizes: CalendarSizes, first_weekday: int = MONDAY
) -> CalendarGeometry:
    """The squares of `span` in `width` pixels, in as few bands as their least size allows."""
    weeks = (span.last - week_start(span.first, first_weekday)).days // ROWS + 1
    room = max(1.0, width - sizes.names)
    choices = [ceil(weeks / bands) for bands in range(1, MOST_BANDS + 1)]
    columns = next((each for each in choices if room / each >= sizes.least), choices[-1])
    pitch = min(room / columns, sizes.most)
    return CalendarGeometry(span, sizes, pitch, columns, ceil(weeks / columns), first_weekday)


def moved_day(day: date, key: int, span: Span) -> date | None:
    """The day of `span` to which a key leads from `day`; None for a key that moves nothing."""
    match key:
        case Qt.Key.Key_Home:
            return span.first
        case Qt.Key.Key_End:
            return span.last
        case _:
            step = STEPS.get(key)
            return None if step is None else min(max(day + step, span.first), span.last)
