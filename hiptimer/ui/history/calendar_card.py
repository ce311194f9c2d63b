"""The year calendar: one square a day, shaded by minutes; keys move the marked day and open it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, floor
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hiptimer.journal.sums import A_WEEK, MONDAY, DayTotal, week_start
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import (
    CORNER,
    Legend,
    Mark,
    Picture,
    Swatch,
    blended,
    marks_that_fit,
)
from hiptimer.ui.history.reader import DAY, Span
from hiptimer.ui.look.theme import SMALL, Appearance, Theme
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.choosing import ChoiceBox
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside
from hiptimer.ui.widgets.painting import draw_rounded

LIMITS = (1, 10, 20, 30)
"""The minutes from which on a day has the next darker shade."""
SHARES = (0.0, 0.32, 0.55, 0.78, 1.0)
"""How much of the brand's colour is in each shade; the rest is the colour of an empty day."""
NAMED_ROWS = (0, 2, 4)
GAP = 8
USUAL_WIDTH = 640
translate = QCoreApplication.translate
ROWS = 7
SQUARE = 0.82
"""Part of the distance from square to square that a square takes."""
MOST_BANDS = 6


class CalendarCard(TitledCard):
    """Shows the days of one year, or the latest ones."""

    year_chosen = Signal(object)
    """A person wants another year; the value is the year, or None for the last twelve months."""

    def __init__(self, appearance: Appearance) -> None:
        self._chooser = ChoiceBox[int | None](name=self.tr("Year of the calendar"))
        super().__init__(self.tr("Calendar"), self._chooser)
        self.view = CalendarView(appearance)
        words = label(role=Role.SMALL, wraps=True)
        legend = Legend(appearance, self.tr("Shades by minutes"), _swatches)
        self.add(self.view)
        self.add(beside(words, legend, least_letters=24))
        self.say("")
        self.view.marked.connect(words.setText)
        self._chooser.edited.connect(self.year_chosen)

    def show_years(self, years: Sequence[int], chosen: int | None) -> None:
        """Offer `years`, and mark the chosen one; with one year there is nothing to choose."""
        self._chooser.offer(
            ((None, self.tr("Last 12 months")), *((each, str(each)) for each in years))
        )
        self._chooser.show_value(chosen if chosen in years else None)
        self._chooser.setVisible(len(years) > 1)


class CalendarView(Picture):
    """Its parts are days; the mark stays on its day where it can, else it is on the last one."""

    STEPS: ClassVar[Mapping[int, int]] = {
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Left: -A_WEEK,
        Qt.Key.Key_Right: A_WEEK,
        Qt.Key.Key_PageUp: -4 * A_WEEK,
        Qt.Key.Key_PageDown: 4 * A_WEEK,
    }

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, self.tr("Calendar"))
        self._first_weekday = MONDAY
        self._days: Mapping[date, DayTotal] = {}
        self._span = Span(date.min, date.min)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def day(self) -> date:
        return self._span.first + self.index * DAY

    def show_days(self, span: Span, days: Iterable[DayTotal], first_weekday: int = MONDAY) -> None:
        day = self.day if span.first <= self.day <= span.last else span.last
        self._span, self._first_weekday = span, first_weekday
        self._days = {day.day: day for day in days}
        self.index, self.count = (day - span.first).days, (span.last - span.first).days + 1
        self.say_marked()
        self.updateGeometry()

    def words(self, index: int) -> str:
        day = self._span.first + index * DAY
        return wording.day_words(day, self._days.get(day))

    def days(self, index: int) -> Span:
        day = self._span.first + index * DAY
        return Span(day, day)

    def index_at(self, point: QPointF) -> int | None:
        day = self.geometry_in(self.width()).day_at(point)
        return None if day is None else (day - self._span.first).days

    def geometry_in(self, width: int) -> CalendarGeometry:
        # Two pixels at the end are for the ring around a square in the last column.
        return calendar_geometry(self._span, width - 2, self._sizes(), self._first_weekday)

    def sizeHint(self) -> QSize:
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def heightForWidth(self, width: int) -> int:
        return round(self.geometry_in(width).height) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        place = self.geometry_in(self.width())
        painter = QPainter(self)
        painter.setFont(self.small_font)
        painter.setPen(QColor(self.theme.tokens.muted))
        _draw_names(painter, place, self.theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_squares(painter, place)
        square, tokens = place.square(self.day), self.theme.tokens
        line, width = (tokens.ink, 2.0) if self.hasFocus() else (tokens.muted, 1.5)
        ring = square.adjusted(-1.5, -1.5, 1.5, 1.5)
        draw_rounded(painter, ring, square.width() * 0.34, line=line, width=width)

    def _sizes(self) -> CalendarSizes:
        theme, metrics = self.theme, QFontMetricsF(self.small_font)
        named = (wording.weekday((self._first_weekday + row) % ROWS) for row in NAMED_ROWS)
        names = max(map(metrics.horizontalAdvance, named))
        line, gap = theme.px(SMALL + 6), theme.px(GAP)
        return CalendarSizes(names + gap, line, theme.px(10), theme.px(26), gap)

    def _draw_squares(self, painter: QPainter, place: CalendarGeometry) -> None:
        colours = shades(self.theme.tokens)
        radius = place.pitch * CORNER
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(self.count):
            day = self._span.first + number * DAY
            total = self._days.get(day)
            painter.setBrush(colours[level_of(total.lasted) if total else 0])
            painter.drawRoundedRect(place.square(day), radius, radius)


def level_of(lasted: int) -> int:
    """The step of a day with so many milliseconds, 0 (nothing) to 4."""
    count = wording.minutes(lasted)
    return sum(count >= limit for limit in LIMITS)


def shades(tokens: Tokens) -> tuple[QColor, ...]:
    """The colour of each step."""
    empty, full = QColor(tokens.track), QColor(tokens.brand)
    return tuple(blended(empty, full, share) for share in SHARES)


def _swatches(tokens: Tokens) -> list[Swatch]:
    ranges = [f"{low}\N{EN DASH}{high - 1}" for low, high in pairwise(LIMITS)]
    texts = (translate("CalendarCard", "0 min"), *ranges, f"{LIMITS[-1]}+")
    return [Swatch(text, colour) for text, colour in zip(texts, shades(tokens), strict=True)]


def _draw_names(painter: QPainter, place: CalendarGeometry, theme: Theme) -> None:
    """Draw the weekdays before each band and the months above it."""
    metrics = painter.fontMetrics()
    for band in range(place.bands):
        corner = place.corner(band * place.columns)
        for row in NAMED_ROWS:
            middle = corner.y() + (row + 0.5) * place.pitch
            line = QRectF(0, middle - metrics.height() / 2, corner.x(), metrics.height())
            name = wording.weekday((place.start.weekday() + row) % ROWS)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        marks = [
            Mark(place.corner(week).x(), metrics.horizontalAdvance(name), name)
            for day, week in place.months()
            if week // place.columns == band
            for name in [wording.month(day)]
        ]
        for mark in marks_that_fit(marks, place.width + 2, theme.px(GAP) / 2):
            line = QRectF(mark.x, corner.y() - place.sizes.months, mark.width + 2, metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, mark.text)


@dataclass(frozen=True, slots=True)
class CalendarSizes:
    """Pixels of names, from square to square at `least` and `most`, and `between` bands."""

    names: float
    months: float
    least: float
    most: float
    between: float


@dataclass(frozen=True, slots=True)
class CalendarGeometry:
    """The squares of `span`; `pitch` is the distance from square to square.

    `start` is the day of the first square, which may be before the span.
    """

    span: Span
    start: date
    sizes: CalendarSizes
    pitch: float
    columns: int
    bands: int

    @property
    def band(self) -> float:
        """The height of a band with its line of months and the room below it."""
        return self.sizes.months + ROWS * self.pitch + self.sizes.between

    @property
    def height(self) -> float:
        return self.bands * self.band - self.sizes.between

    @property
    def width(self) -> float:
        """The width of the widest band."""
        return self.sizes.names + self.columns * self.pitch

    def corner(self, week: int) -> QPointF:
        """The upper left corner of a week's column, weeks counted from 0."""
        band, column = divmod(week, self.columns)
        top = band * self.band + self.sizes.months
        return QPointF(self.sizes.names + column * self.pitch, top)

    def week_of(self, day: date) -> int:
        """The column of `day`, counted from 0 over all bands."""
        return (day - self.start).days // ROWS

    def square(self, day: date) -> QRectF:
        week, row = divmod((day - self.start).days, ROWS)
        square = QRectF(0, 0, self.pitch, self.pitch)
        square.moveTopLeft(self.corner(week) + QPointF(0, row * self.pitch))
        inset = self.pitch * (1 - SQUARE) / 2
        return square.adjusted(inset, inset, -inset, -inset)

    def day_at(self, point: QPointF) -> date | None:
        """The day whose square is at `point`, with half of the gaps around it."""
        band = floor(point.y() / self.band)
        from_corner = (point - self.corner(band * self.columns)) / self.pitch
        column, row = floor(from_corner.x()), floor(from_corner.y())
        if not (0 <= band < self.bands and 0 <= column < self.columns and 0 <= row < ROWS):
            return None
        day = self.start + timedelta(weeks=band * self.columns + column, days=row)
        return day if self.span.first <= day <= self.span.last else None

    def months(self) -> tuple[tuple[date, int], ...]:
        """The first day of each month in the span, and the column in which it lies."""
        first, last = self.span.first, self.span.last
        days = (first + number * DAY for number in range((last - first).days + 1))
        return tuple((day, self.week_of(day)) for day in days if day.day == 1 or day == first)


def calendar_geometry(
    span: Span, width: float, sizes: CalendarSizes, first_weekday: int = MONDAY
) -> CalendarGeometry:
    """The squares of `span` in `width` pixels, in as few bands as their least size allows."""
    start = week_start(span.first, first_weekday)
    weeks = (span.last - start).days // ROWS + 1
    room = max(1.0, width - sizes.names)
    choices = [ceil(weeks / bands) for bands in range(1, MOST_BANDS + 1)]
    columns = next((each for each in choices if room / each >= sizes.least), choices[-1])
    pitch = min(room / columns, sizes.most)
    return CalendarGeometry(span, start, sizes, pitch, columns, ceil(weeks / columns))
