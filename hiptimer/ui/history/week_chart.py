"""A chart with a column for each week; `week_cards` draws the bars. Where they stand is pure."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import ClassVar

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollBar

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import Mark, Picture, marks_that_fit
from hiptimer.ui.history.reader import Span, week_span
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.painting import draw_rounded

LEAST_PITCH, WIDEST_BAR = 4.0, 44.0
HEIGHT = 170
GAP, ROOM_AT_END = 8, 2
FEW, A_YEAR = 14, 53
"""Up to so many weeks are named by their first day, up to a year by months, more by quarters."""
WEEKS_A_QUARTER = 13
WidthOf = Callable[[str], float]
STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 300, 600, 1200, 3000, 6000)
"""Minutes from line to line."""
BAR = 0.72
"""Part of the distance from bar to bar that a bar takes."""


class AxisLine(Struct, frozen=True):
    """A line at a `share` of the height from the bottom; muted where it has no colour."""

    share: float
    text: str
    colour: str = ""


class WeekChart(Picture):
    """Shows as many weeks as fit; `bar` scrolls to the others, and is laid out by the card.

    `words_of` says what a week was, `minutes_of` how long its longest bar is.
    """

    STEPS: ClassVar[Mapping[int, int]] = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_PageUp: -4,
        Qt.Key.Key_PageDown: 4,
    }
    AXIS_LINES = 4
    """The most steps of the axis."""
    ROOM_ABOVE = 1.0
    """What the axis reaches, as a share of the highest bar."""

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        words_of: Callable[[WeekSum], str],
        minutes_of: Callable[[WeekSum], float],
    ) -> None:
        super().__init__(appearance, name)
        self.words_of, self.minutes_of = words_of, minutes_of
        self.weeks: Sequence[WeekSum] = ()
        self.axis = axis_for(0)
        self._start = 0
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.valueChanged.connect(self._on_scrolled)

    def show_weeks(self, weeks: Sequence[WeekSum]) -> None:
        """Show `weeks`, by date and at least one, with the last one marked."""
        self.weeks, self.count = weeks, len(weeks)
        most = max(map(self.minutes_of, weeks))
        self.axis = axis_for(most * self.ROOM_ABOVE, self.AXIS_LINES)
        self.index = self._start = len(weeks) - 1
        self.say_marked()
        self._show_window()

    @abstractmethod
    def lines(self) -> Iterable[AxisLine]:
        """The lines of the axis, and what stands beside them."""

    @abstractmethod
    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw the bars of one week."""

    def words(self, index: int) -> str:
        return self.words_of(self.weeks[index])

    def days(self, index: int) -> Span:
        return week_span(self.weeks[index])

    def index_at(self, point: QPointF) -> int | None:
        return self.place().week_at(point.x()) if self.weeks else None

    def mark(self, index: int) -> None:
        """Mark another week, and bring it into sight."""
        super().mark(index)
        self._keep_in_sight()

    def sizeHint(self) -> QSize:
        """As wide as the card, and not too tall."""
        return QSize(320, self.theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_sight()

    def place(self) -> WeekGeometry:
        theme = self.theme
        metrics = QFontMetricsF(self.small_font)
        gutter = max(metrics.horizontalAdvance(each.text) for each in self.lines()) + GAP
        top, line = metrics.height() / 2 + 2, metrics.height() + theme.px(4)
        area = QRectF(gutter, top, self.width() - gutter - ROOM_AT_END, self.height() - top - line)
        least, widest = LEAST_PITCH, theme.px(WIDEST_BAR)
        return week_geometry(area, len(self.weeks), self._start, least=least, widest=widest)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.weeks:
            return
        place, tokens = self.place(), self.theme.tokens
        painter = QPainter(self)
        painter.setFont(self.small_font)
        _draw_axis(painter, place.area, self.lines(), tokens)
        painter.setPen(QColor(tokens.muted))
        metrics = painter.fontMetrics()
        base = self.height() - metrics.height() + metrics.ascent()
        for name in week_names(self.weeks, place, metrics.horizontalAdvance, self.width()):
            painter.drawText(QPointF(name.x, base), name.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = range(place.start, place.start + place.count)
        if self.index in shown:
            mark, ring = place.column(self.index), tokens.focus if self.hasFocus() else ""
            mark = mark.adjusted(-1, -1, 1, 1)
            draw_rounded(painter, mark, 4, fill=tokens.brand_soft, line=ring, width=2)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in shown:
            self.draw_week(painter, place, index)

    def _keep_in_sight(self) -> None:
        """Scroll no further than is needed to show the marked week."""
        place = self.place()
        self._start = start_showing(self.index, place.start, place.count)
        self._show_window()

    def _show_window(self) -> None:
        """Have the scroll bar show which of the weeks are in sight."""
        place = self.place()
        hidden = len(self.weeks) - place.count
        with QSignalBlocker(self.bar):
            self.bar.setRange(0, hidden)
            self.bar.setPageStep(place.count)
            self.bar.setValue(place.start)
        self.bar.setVisible(hidden > 0)

    def _on_scrolled(self, start: int) -> None:
        self._start = start
        self.update()


def _draw_axis(painter: QPainter, area: QRectF, lines: Iterable[AxisLine], tokens: Tokens) -> None:
    height = painter.fontMetrics().height()
    for each in lines:
        y = round(area.bottom() - each.share * area.height()) + 0.5
        painter.setPen(QPen(QColor(tokens.track), 1))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setPen(QColor(each.colour or tokens.muted))
        line = QRectF(0, y - height / 2, area.left() - GAP, height)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, each.text)


def week_names(
    weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf, end: float
) -> Sequence[Mark]:
    """The names of the weeks in sight, none of which reaches over `end` or touches another."""
    if place.count <= FEW:
        return _first_days(weeks, place, width_of)
    return marks_that_fit(_months(weeks, place, width_of), end, GAP)


def _first_days(weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf) -> list[Mark]:
    """As many as fit, counted back from the last one, each below the middle of its bar."""
    texts = [wording.day_and_month(week.first) for week in weeks]
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
    too_narrow = width_of("0000") + GAP > WEEKS_A_QUARTER * place.pitch
    every = (12 if too_narrow else 3) if many else 1
    marks: list[Mark] = []
    for index, first in month_starts(weeks[place.start : place.start + place.count]):
        if (first.month - 1) % every == 0:
            name = str(first.year) if many and first.month == 1 else wording.month(first)
            marks.append(Mark(place.column(place.start + index).left(), width_of(name), name))
    return marks


def axis_for(most: float, most_lines: int = WeekChart.AXIS_LINES) -> tuple[int, ...]:
    """The minutes at the lines of an axis: from 0 up to `most` or just above, in round steps."""
    step = next((each for each in STEPS if each * most_lines >= most), ceil(most / most_lines))
    return tuple(step * line for line in range(max(1, ceil(most / step)) + 1))


@dataclass(frozen=True, slots=True)
class WeekGeometry:
    """The columns of the weeks from index `start` on, side by side in `area`."""

    area: QRectF
    start: int
    count: int
    widest: float

    @property
    def pitch(self) -> float:
        return self.area.width() / max(1, self.count)

    def column(self, index: int) -> QRectF:
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


def month_starts(weeks: Sequence[WeekSum]) -> tuple[tuple[int, date], ...]:
    """The index of the first week of each month, and its first day; so of the very first week."""
    return tuple(
        (index, week.first)
        for index, week in enumerate(weeks)
        if index == 0 or week.first.month != weeks[index - 1].first.month
    )
