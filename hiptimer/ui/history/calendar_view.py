"""The calendar: one square a day, shaded by minutes. Arrow keys move the day, Enter opens it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from hiptimer.journal.sums import MONDAY, DayTotal
from hiptimer.ui.history import wording
from hiptimer.ui.history.calendar_geometry import (
    ROWS,
    CalendarGeometry,
    CalendarSizes,
    calendar_geometry,
    moved_day,
)
from hiptimer.ui.history.charts import Mark, Picture, fitting, level_of, shades
from hiptimer.ui.history.legend import CORNER
from hiptimer.ui.history.reader import Span
from hiptimer.ui.look.theme import SMALL, Appearance, Theme

NAMED_ROWS = (0, 2, 4)
GAP = 8
USUAL_WIDTH = 640


class CalendarView(Picture):
    """`words` says what a day was; it is shown on hovering and told to a screen reader."""

    day_moved = Signal(object)
    """Another day is marked; the value is its `date`."""

    day_chosen = Signal(object)
    """A person wants to see the sessions of a day; the value is its `date`."""

    def __init__(self, appearance: Appearance, words: Callable[[date], str]) -> None:
        super().__init__(appearance, self.tr("Calendar"))
        self._words = words
        self._first_weekday = MONDAY
        self._days: Mapping[date, DayTotal] = {}
        self._span = Span(date.min, date.min)
        self._day = date.min
        self._places: dict[int, CalendarGeometry] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def day(self) -> date:
        """The day that is marked."""
        return self._day

    def show_days(
        self, span: Span, days: Mapping[date, DayTotal], first_weekday: int = MONDAY
    ) -> None:
        """Show the days of `span`; the marked day stays where it can, else it is the last one."""
        self._span = span
        self._days = days
        self._first_weekday = first_weekday
        self._places.clear()
        if not span.first <= self._day <= span.last:
            self._day = span.last
        self.setAccessibleDescription(self._words(self._day))
        self.updateGeometry()
        self.update()

    def geometry_in(self, width: int) -> CalendarGeometry:
        """Where the squares are in `width` pixels."""
        if width not in self._places:
            # Two pixels at the end are for the ring around a square in the last column.
            self._places[width] = calendar_geometry(
                self._span, width - 2, self._sizes(), self._first_weekday
            )
        return self._places[width]

    def sizeHint(self) -> QSize:
        """A year in the usual width."""
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow: there are more bands then."""
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        """The squares grow with the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the squares in that width."""
        return round(self.geometry_in(width).height) + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the day, Enter and Space open it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.day_chosen.emit(self._day)
            return
        day = moved_day(self._day, event.key(), self._span)
        if day is None:
            super().keyPressEvent(event)
        else:
            self._mark(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click marks a day and opens it."""
        day = self.geometry_in(self.width()).day_at(event.position())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self._mark(day)
            self.day_chosen.emit(day)

    def words_at(self, point: QPointF) -> str:
        """What the day at `point` was."""
        day = self.geometry_in(self.width()).day_at(point)
        return self._words(day) if day else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw names, squares and the marked day."""
        theme = self._appearance.theme
        place = self.geometry_in(self.width())
        painter = QPainter(self)
        painter.setFont(self.small_font)
        painter.setPen(QColor(theme.tokens.muted))
        _draw_names(painter, place, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_squares(painter, place)
        self._draw_mark(painter, place.square(self._day))

    def _sizes(self) -> CalendarSizes:
        theme, metrics = self._appearance.theme, self.small_metrics
        named = (_weekday(row, self._first_weekday) for row in NAMED_ROWS)
        names = max(map(metrics.horizontalAdvance, named))
        line, gap = theme.px(SMALL + 6), theme.px(GAP)
        return CalendarSizes(names + gap, line, theme.px(10), theme.px(26), gap)

    def _on_appearance_changed(self) -> None:
        self._places.clear()
        super()._on_appearance_changed()

    def _draw_squares(self, painter: QPainter, place: CalendarGeometry) -> None:
        colours = shades(self._appearance.theme.tokens)
        radius = place.pitch * CORNER
        painter.setPen(Qt.PenStyle.NoPen)
        day, step = self._span.first, date.resolution
        level = -1
        while day <= self._span.last:
            total = self._days.get(day)
            now = level_of(total.lasted) if total else 0
            if now != level:
                level = now
                painter.setBrush(colours[level])
            painter.drawRoundedRect(place.square(day), radius, radius)
            day += step

    def _draw_mark(self, painter: QPainter, square: QRectF) -> None:
        tokens = self._appearance.theme.tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.focus if self.hasFocus() else tokens.muted), 1.5))
        ring = square.adjusted(-1.5, -1.5, 1.5, 1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.ink), 2))
        painter.drawRoundedRect(ring, square.width() * 0.34, square.width() * 0.34)

    def _mark(self, day: date) -> None:
        if day == self._day:
            return
        self._day = day
        self.setAccessibleDescription(self._words(day))
        self.day_moved.emit(day)
        self.update()


def _weekday(row: int, first_weekday: int) -> str:
    """The name of the day in that row."""
    return wording.weekday((first_weekday + row) % ROWS)


def _draw_names(painter: QPainter, place: CalendarGeometry, theme: Theme) -> None:
    """Draw the weekdays before each band and the months above it."""
    metrics = painter.fontMetrics()
    for band in range(place.bands):
        corner = place.corner(band * place.columns)
        for row in NAMED_ROWS:
            middle = corner.y() + (row + 0.5) * place.pitch
            line = QRectF(0, middle - metrics.height() / 2, corner.x(), metrics.height())
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter, _weekday(row, place.first_weekday)
            )
        marks = [
            Mark(place.corner(week).x(), metrics.horizontalAdvance(name), name)
            for day, week in place.months()
            if week // place.columns == band
            for name in [wording.month(day)]
        ]
        for mark in fitting(marks, place.width + 2, theme.px(GAP) / 2):
            line = QRectF(mark.x, corner.y() - place.sizes.months, mark.width + 2, metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft, mark.text)
