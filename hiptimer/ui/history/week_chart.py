"""A chart with a column for each week. Arrow keys move the marked week; subclasses draw bars."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import Mark, Picture, fitting
from hiptimer.ui.history.week_geometry import (
    Axis,
    WeekGeometry,
    month_starts,
    moved_week,
    start_showing,
    week_geometry,
)
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.look.tokens import track_colour as grid_colour
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import HistoryCard
from hiptimer.ui.widgets.full_list import PlainPainter, PlainRow
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.row_list import RowList, RowModel
from hiptimer.ui.widgets.side_by_side import SideBySide

LEAST_PITCH, WIDEST_BAR = 4.0, 44.0

HEIGHT = 170

GAP, ROOM_AT_END = 8, 2

FEW, A_YEAR = 14, 53
"""Up to so many weeks are named by their first day, up to a year by months, more by quarters."""

WEEKS_A_QUARTER = 13

WEEK_NAMES_GAP = 8

WidthOf = Callable[[str], float]


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


# FOLDED week_names.py: Which weeks are named below a chart, and how: by day, by month or by year. Pure.


def week_names(
    weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf, end: float
) -> Sequence[Mark]:
    """The names of the weeks in sight, none of which reaches over `end` or touches another."""
    if place.count <= FEW:
        return _first_days(weeks, place, width_of)
    return fitting(_months(weeks, place, width_of), end, WEEK_NAMES_GAP)


def _first_days(weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf) -> list[Mark]:
    """As many as fit, counted back from the last one, each below the middle of its bar."""
    texts = [wording.day_and_month(week.first) for week in weeks]
    widths = [width_of(text) for text in texts]
    step = max(1, ceil((max(widths) + WEEK_NAMES_GAP) / place.pitch))
    shown = range(place.start + place.count - 1, place.start - 1, -step)
    return [
        Mark(place.column(index).center().x() - widths[index] / 2, widths[index], texts[index])
        for index in shown
    ]


def _months(weeks: Sequence[WeekSum], place: WeekGeometry, width_of: WidthOf) -> list[Mark]:
    """Every month; over more than a year every third one, or only January, with its year."""
    many = place.count > A_YEAR
    every = 1 if not many else 3
    if many and width_of("0000") + WEEK_NAMES_GAP > WEEKS_A_QUARTER * place.pitch:
        every = 12
    marks: list[Mark] = []
    for index, first in month_starts(weeks[place.start : place.start + place.count]):
        if (first.month - 1) % every:
            continue
        name = str(first.year) if many and first.month == 1 else wording.month(first)
        marks.append(Mark(place.column(place.start + index).left(), width_of(name), name))
    return marks


# FOLDED weeks_card.py: A chart of weeks with what it shows in words, and the same weeks as a list where asked for.


class WeeksCard(HistoryCard):
    """`row` turns a week into a row of the list, whose words are also those of the chart."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        chart: WeekChart,
        row: Callable[[WeekSum], PlainRow],
        legend: QWidget | None = None,
    ) -> None:
        self._as_list = QPushButton(self.tr("As a list"))
        self._as_list.setProperty("look", "chip")
        self._as_list.setCheckable(True)
        self._as_list.setAccessibleName(self.tr("{title} as a list").format(title=title))
        super().__init__(title, self._as_list)
        self.chart = chart
        self._row = row
        self._told = label(role=Role.SMALL, wraps=True)
        self._bar = QScrollBar(Qt.Orientation.Horizontal)
        self._rows = RowModel(row)
        self._painter = PlainPainter(appearance)
        self._list: RowList | None = None
        self._appearance = appearance
        self._title = title
        self.picture = QWidget()
        self._lay_out(legend)
        self._as_list.toggled.connect(self._on_as_list_toggled)
        self._bar.valueChanged.connect(chart.move_window)
        chart.week_moved.connect(self._on_week_moved)
        chart.window_moved.connect(self._show_window)

    def show_weeks(self, weeks: Sequence[WeekSum], summary: str) -> None:
        """Show `weeks`, at least one, and what they come to."""
        self.say(summary)
        self.chart.show_weeks(weeks)
        self._told.setText(self._row(self.chart.week).words)
        if self._list is not None:
            self._rows.show_listed(reversed(self.chart.weeks))
        self._show_window()

    def _lay_out(self, legend: QWidget | None) -> None:
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.chart, 1)
        column.addWidget(self._bar)
        if legend is None:
            column.addWidget(self._told)
        else:
            foot = SideBySide(spacing=16, least_letters=24)
            foot.addWidget(self._told)
            foot.addWidget(legend)
            column.addLayout(foot)
        self.add(self.picture)

    def _built_list(self) -> RowList:
        if self._list is None:
            self._list = RowList(self._appearance, self._title, self._painter)
            self._list.setModel(self._rows)
            self._rows.show_listed(reversed(self.chart.weeks))
            self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.column.addWidget(self._list)
        return self._list

    def _show_window(self) -> None:
        place = self.chart.place()
        hidden = len(self.chart.weeks) - place.count
        with QSignalBlocker(self._bar):
            self._bar.setRange(0, hidden)
            self._bar.setPageStep(place.count)
            self._bar.setValue(place.start)
        self._bar.setVisible(hidden > 0)

    def _on_week_moved(self, _index: int) -> None:
        words = self._row(self.chart.week).words
        self._told.setText(words)
        announce(self.chart, words)

    def _on_as_list_toggled(self, checked: bool) -> None:
        rows = self._built_list()
        rows.setFixedHeight(self.picture.height())
        rows.setVisible(checked)
        self.picture.setVisible(not checked)
