"""The two charts of weeks: minutes against the goal, and left against right.

Each is a card with what it shows in words, and the same weeks as a list where asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hiptimer.journal.sums import Balance, WeekSum
from hiptimer.training.sides import Side
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import Legend, Swatch, blended
from hiptimer.ui.history.reader import Snapshot
from hiptimer.ui.history.week_chart import Axis, AxisLine, WeekChart, WeekGeometry, axis_for
from hiptimer.ui.history.wording import MINUTE
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.widgets.balance_bar import BalanceBar, Held
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, in_column, widget_of
from hiptimer.ui.widgets.row_list import PlainPainter, PlainRow, RowList, RowModel

ROOM_ABOVE = 1.1
"""The highest bar leaves some of the height free for the number above it."""
LINES_A_SIDE = 2
GAP = 1.0
"""Pixels that each bar keeps from the middle line."""
RADIUS = 4.0
LEAST_FOR_OUTLINE = 5.0
UNFILLED_SHARE = 0.28

translate = QCoreApplication.translate


class WeeksCard(TitledCard):
    """A chart of weeks; each week of the list says the same as its column, with its `value`."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        chart: WeekChart,
        value: Callable[[WeekSum], str],
        legend: QWidget | None = None,
    ) -> None:
        as_list = QPushButton(self.tr("As a list"))
        as_list.setProperty("look", "chip")
        as_list.setCheckable(True)
        as_list.setAccessibleName(self.tr("{title} as a list").format(title=title))
        super().__init__(title, as_list)
        self.chart = chart
        self._value = value
        self._rows = RowModel(self._row)
        self._painter = PlainPainter(appearance)
        self._list: RowList | None = None
        self._appearance = appearance
        self._title = title
        self.picture = self._built_picture(legend)
        self.add(self.picture)
        as_list.toggled.connect(self._on_as_list_toggled)

    def show_weeks(self, weeks: Sequence[WeekSum], summary: str) -> None:
        """Show `weeks`, at least one, and what they come to."""
        self.say(summary)
        self.chart.show_weeks(weeks)
        if self._list is not None:
            self._rows.show_listed(reversed(weeks))

    def _row(self, week: WeekSum) -> PlainRow:
        return PlainRow(wording.week_title(week), self._value(week), self.chart.words(week))

    def _built_picture(self, legend: QWidget | None) -> QWidget:
        words = label(role=Role.SMALL, wraps=True)
        self.chart.marked.connect(words.setText)
        foot = words if legend is None else beside(words, legend, least_letters=24)
        return widget_of(in_column((self.chart, 1), self.chart.bar, foot, spacing=6))

    def _on_as_list_toggled(self, checked: bool) -> None:
        if self._list is None:
            self._list = RowList(self._appearance, self._title, self._painter)
            self._list.setModel(self._rows)
            self._rows.show_listed(reversed(self.chart.weeks))
            self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.column.addWidget(self._list)
        self._list.setFixedHeight(self.picture.height())
        self._list.setVisible(checked)
        self.picture.setVisible(not checked)


class MinutesCard(WeeksCard):
    """Minutes a week: the goal in words, the weeks as a chart or a list."""

    def __init__(self, appearance: Appearance) -> None:
        title = translate("MinutesCard", "Minutes a week")
        self._bars = _MinutesChart(appearance, title)
        legend = Legend(appearance, translate("MinutesCard", "Bars"), _swatches)
        super().__init__(appearance, title, self._bars, wording.week_value, legend)

    def show_snapshot(self, snapshot: Snapshot, goal: int, today: date) -> None:
        """Show the weeks against `goal`, in sessions a week."""
        self._bars.goal = goal
        self.show_weeks(snapshot.weeks, wording.goal_words(snapshot, goal, today))


class _MinutesChart(WeekChart):
    """A bar is full where the week's `goal` in sessions was reached, outlined where it was not."""

    goal = 1

    def words(self, week: WeekSum) -> str:
        return wording.week_words(week, self.goal)

    def minutes_of(self, week: WeekSum) -> float:
        return week.lasted / MINUTE

    def axis_for(self, minutes: float) -> Axis:
        return axis_for(minutes * ROOM_ABOVE)

    def lines(self) -> Iterable[AxisLine]:
        """The minutes from the bottom up."""
        top = self.axis.top
        return [AxisLine(line / top, wording.duration(line * MINUTE)) for line in self.axis.lines]

    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw one bar, and its minutes where they fit."""
        week = self.weeks[index]
        if not week.lasted:
            return
        tokens = self.theme.tokens
        bar = place.bar(index, 0, self.minutes_of(week) / self.axis.top)
        if week.sessions >= self.goal:
            _draw_bar(painter, bar, QColor(tokens.brand))
        else:
            _draw_outlined(painter, bar, QColor(tokens.brand), QColor(tokens.surface))
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance("000") < place.pitch:
            line = QRectF(bar.center().x() - place.pitch, 0, 2 * place.pitch, metrics.height())
            line.moveBottom(bar.top() - 1)
            painter.setPen(QColor(tokens.ink))
            number = str(wording.minutes(week.lasted))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, number)
            painter.setPen(Qt.PenStyle.NoPen)


def _swatches(tokens: Tokens) -> list[Swatch]:
    brand, surface = QColor(tokens.brand), QColor(tokens.surface)
    unfilled = blended(surface, brand, UNFILLED_SHARE)
    return [
        Swatch(translate("MinutesCard", "goal reached"), brand),
        Swatch(translate("MinutesCard", "not reached"), unfilled, tokens.brand),
    ]


class SidesCard(WeeksCard):
    """Left and right: which side is ahead in words, the sums as one bar, and the weeks.

    Work on both sides at once is left out.
    """

    def __init__(self, appearance: Appearance) -> None:
        title = translate("SidesCard", "Left and right")
        super().__init__(appearance, title, SidesChart(appearance, title), wording.week_sides)
        self._balance = BalanceBar(appearance)
        self._balance.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self._balance, 1)

    def show_balance(self, weeks: Sequence[WeekSum], balance: Balance) -> None:
        """Show the weeks and what they come to."""
        self.show_weeks(weeks, wording.balance_words(balance))
        held = Held.of(balance)
        self._balance.show_held(held)
        self._balance.setVisible(held.total > 0)


class SidesChart(WeekChart):
    """Bars from the middle, the left side upwards, the right side downwards."""

    def words(self, week: WeekSum) -> str:
        """Left and right, with the week."""
        return wording.week_sides_words(week)

    def minutes_of(self, week: WeekSum) -> float:
        """The work on the side that was held for longer."""
        return max(week.work.left, week.work.right) / MINUTE

    def axis_for(self, minutes: float) -> Axis:
        """From the middle, the same one upwards and downwards."""
        return axis_for(minutes, LINES_A_SIDE)

    def lines(self) -> Iterable[AxisLine]:
        """The minutes at the middle and the ends; the lines between them name the sides."""
        tokens = self.theme.tokens
        end = wording.duration(self.axis.top * MINUTE)
        return (
            AxisLine(1.0, end),
            AxisLine(0.75, self.tr("Left", "the side"), side_colours(tokens, Side.LEFT).ink),
            AxisLine(0.5, wording.duration(0)),
            AxisLine(0.25, self.tr("Right", "the side"), side_colours(tokens, Side.RIGHT).ink),
            AxisLine(0.0, end),
        )

    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw the two bars of a week."""
        tokens = self.theme.tokens
        for side in Side:
            half = self.weeks[index].work.on(side) / MINUTE / self.axis.top / 2
            if not half:
                continue
            colour = QColor(side_colours(tokens, side).area)
            if side is Side.LEFT:
                bar = place.bar(index, 0.5, 0.5 + half).adjusted(0, 0, 0, -GAP)
            else:
                bar = place.bar(index, 0.5 - half, 0.5).adjusted(0, GAP, 0, 0)
            _draw_bar(painter, bar, colour, upwards=side is Side.LEFT)


def _draw_bar(painter: QPainter, bar: QRectF, colour: QColor, *, upwards: bool = True) -> None:
    """Draw a bar in the painter's present pen, with round corners at the end of its growth."""
    radius = min(RADIUS, bar.width() / 2, bar.height())
    foot, end = (bar.bottom(), bar.top()) if upwards else (bar.top(), bar.bottom())
    shoulder = end + radius if upwards else end - radius
    path = QPainterPath(QPointF(bar.left(), foot))
    path.lineTo(bar.left(), shoulder)
    path.quadTo(bar.left(), end, bar.left() + radius, end)
    path.lineTo(bar.right() - radius, end)
    path.quadTo(bar.right(), end, bar.right(), shoulder)
    path.lineTo(bar.right(), foot)
    path.closeSubpath()
    painter.setBrush(colour)
    painter.drawPath(path)


def _draw_outlined(painter: QPainter, bar: QRectF, colour: QColor, ground: QColor) -> None:
    """Draw a bar that is mostly empty: an outline in `colour`, unless it is too narrow for one."""
    if bar.width() < LEAST_FOR_OUTLINE:
        _draw_bar(painter, bar, blended(ground, colour, 2 * UNFILLED_SHARE))
        return
    painter.setPen(QPen(colour, 1))
    inside = bar.adjusted(0.5, 0.5, -0.5, 0)
    _draw_bar(painter, inside, blended(ground, colour, UNFILLED_SHARE))
    painter.setPen(Qt.PenStyle.NoPen)
