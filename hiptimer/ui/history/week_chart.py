"""A chart with a column for each week. Arrow keys move the marked week; subclasses draw bars."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history.picture import Picture
from hiptimer.ui.history.week_geometry import (
    Axis,
    WeekGeometry,
    moved_week,
    start_showing,
    week_geometry,
)
from hiptimer.ui.history.week_names import week_names
from hiptimer.ui.theme import Appearance
from hiptimer.ui.tokens import Tokens
from hiptimer.ui.widgets.track_colour import track_colour as grid_colour

LEAST_PITCH, WIDEST_BAR = 4.0, 44.0
HEIGHT = 170
GAP, ROOM_AT_END = 8, 2


class AxisLine(Struct, frozen=True):
    """A line at a `share` of the height from the bottom; muted where it has no colour."""

    share: float
    text: str
    colour: str = ""


class WeekChart(Picture):
    """`words` says what a week was; it is shown on hovering and told to a screen reader."""

    week_moved = Signal(int)
    """Another week is marked; the value is its index."""

    window_moved = Signal()
    """Others of the weeks are in sight; it takes no value: read `place`."""

    def __init__(self, appearance: Appearance, name: str, words: Callable[[WeekSum], str]) -> None:
        super().__init__(appearance, name)
        self._words = words
        self._weeks: Sequence[WeekSum] = ()
        self.axis = self.axis_for(0)
        self._index = 0
        self._start = 0

    @property
    def weeks(self) -> Sequence[WeekSum]:
        """All weeks, by date."""
        return self._weeks

    @property
    def week(self) -> WeekSum:
        """The week that is marked."""
        return self._weeks[self._index]

    def show_weeks(self, weeks: Sequence[WeekSum]) -> None:
        """Show `weeks`, at least one, with the last one marked."""
        self._weeks = weeks
        self.axis = self.axis_for(max(map(self.minutes_of, weeks)))
        self._index = self._start = len(weeks) - 1
        self._tell()
        self.update()

    def move_window(self, start: int) -> None:
        """Show the weeks from `start` on, as many as fit."""
        self._start = start
        self.update()

    @abstractmethod
    def minutes_of(self, week: WeekSum) -> float:
        """The minutes of its longest bar, by which the axis is chosen."""

    @abstractmethod
    def axis_for(self, minutes: float) -> Axis:
        """An axis for bars of up to so many minutes."""

    @abstractmethod
    def lines(self) -> Iterable[AxisLine]:
        """The lines of the axis, and what stands beside them."""

    @abstractmethod
    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw the bars of one week."""

    def sizeHint(self) -> QSize:
        """As wide as the card, and not too tall."""
        return QSize(320, self._appearance.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow: fewer weeks are in sight then."""
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the marked week."""
        index = moved_week(self._index, event.key(), len(self._weeks))
        if index is None:
            super().keyPressEvent(event)
        else:
            self._mark(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click marks a week."""
        index = self.place().week_at(event.position().x())
        if index is not None:
            self._mark(index)

    def words_at(self, point: QPointF) -> str:
        """What the week at `point` was."""
        index = self.place().week_at(point.x()) if self._weeks else None
        return "" if index is None else self._words(self._weeks[index])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marked week in sight."""
        super().resizeEvent(event)
        self._keep_in_sight()
        self.window_moved.emit()

    def place(self) -> WeekGeometry:
        """Where the columns are."""
        theme = self._appearance.theme
        metrics = self.small_metrics
        gutter = max(metrics.horizontalAdvance(each.text) for each in self.lines()) + GAP
        top, line = metrics.height() / 2 + 2, metrics.height() + theme.px(4)
        area = QRectF(gutter, top, self.width() - gutter - ROOM_AT_END, self.height() - top - line)
        least, widest = LEAST_PITCH, theme.px(WIDEST_BAR)
        return week_geometry(area, len(self._weeks), self._start, least=least, widest=widest)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, names, marked week and bars."""
        if not self._weeks:
            return
        place, tokens = self.place(), self._appearance.theme.tokens
        painter = QPainter(self)
        painter.setFont(self.small_font)
        _draw_axis(painter, place.area, self.lines(), tokens)
        painter.setPen(QColor(tokens.muted))
        metrics = painter.fontMetrics()
        base = self.height() - metrics.height() + metrics.ascent()
        for name in week_names(self._weeks, place, metrics.horizontalAdvance, self.width()):
            painter.drawText(QPointF(name.x, base), name.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = range(place.start, place.start + place.count)
        if self._index in shown:
            _draw_mark(painter, place.column(self._index), tokens, focused=self.hasFocus())
        painter.setPen(Qt.PenStyle.NoPen)
        for index in shown:
            self.draw_week(painter, place, index)

    def _mark(self, index: int) -> None:
        if index == self._index:
            return
        self._index = index
        self._keep_in_sight()
        self._tell()
        self.week_moved.emit(index)
        self.window_moved.emit()
        self.update()

    def _keep_in_sight(self) -> None:
        place = self.place()
        self._start = start_showing(self._index, place.start, place.count)

    def _tell(self) -> None:
        self.setAccessibleDescription(self._words(self.week))


def _draw_axis(painter: QPainter, area: QRectF, lines: Iterable[AxisLine], tokens: Tokens) -> None:
    height = painter.fontMetrics().height()
    for each in lines:
        y = round(area.bottom() - each.share * area.height()) + 0.5
        painter.setPen(QPen(QColor(grid_colour(tokens)), 1))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setPen(QColor(each.colour or tokens.muted))
        line = QRectF(0, y - height / 2, area.left() - GAP, height)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, each.text)


def _draw_mark(painter: QPainter, column: QRectF, tokens: Tokens, *, focused: bool) -> None:
    painter.setPen(QPen(QColor(tokens.focus), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.brand_soft))
    painter.drawRoundedRect(column.adjusted(-1, -1, 1, 1), 4, 4)
