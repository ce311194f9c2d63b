"""Minutes a week against the goal, and left against right: a chart each, or the weeks as a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import WeekSum
from hiptimer.training.sides import Side
from hiptimer.ui.history import wording
from hiptimer.ui.history.charts import Legend, Swatch, blended
from hiptimer.ui.history.reader import Snapshot, week_span
from hiptimer.ui.history.week_chart import AxisLine, WeekChart, WeekGeometry
from hiptimer.ui.history.wording import MINUTE
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.widgets.balance_bar import BalanceBar, Held
from hiptimer.ui.widgets.card import TitledCard
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, in_column, widget_of
from hiptimer.ui.widgets.painting import draw_rounded
from hiptimer.ui.widgets.row_list import PlainPainter, PlainRow, RowList, RowModel

GAP = 1.0
"""Pixels that each bar keeps from the middle line."""
RADIUS = 4.0
LEAST_FOR_OUTLINE = 5.0
UNFILLED_SHARE = 0.28

translate = QCoreApplication.translate


class WeekRow(PlainRow, frozen=True, kw_only=True):
    """A week of the list."""

    week: WeekSum


class WeeksCard(TitledCard):
    """A chart of weeks; each week of the list says the same as its column, with its `value`.

    In both a week can be chosen, of which the `chart` tells.
    """

    def __init__(
        self,
        appearance: Appearance,
        chart: WeekChart,
        value: Callable[[WeekSum], str],
        legend: QWidget | None = None,
    ) -> None:
        title = chart.accessibleName()
        as_list = QPushButton(self.tr("As a list"))
        as_list.setProperty("look", "chip")
        as_list.setCheckable(True)
        as_list.setAccessibleName(self.tr("{title} as a list").format(title=title))
        super().__init__(title, as_list)
        self.chart = chart
        self._rows = RowModel(
            lambda week: WeekRow(
                wording.week_title(week), value(week), chart.words_of(week), week=week
            )
        )
        self._painter = PlainPainter(appearance, can_be_chosen=True)
        self._list: RowList | None = None
        self._appearance = appearance
        words = label(role=Role.SMALL, wraps=True)
        chart.marked.connect(words.setText)
        foot = words if legend is None else beside(words, legend, least_letters=24)
        self.picture = widget_of(in_column((chart, 1), chart.bar, foot, spacing=6))
        self.add(self.picture)
        as_list.toggled.connect(self._on_as_list_toggled)

    def show_weeks(self, weeks: Sequence[WeekSum], summary: str) -> None:
        """Show `weeks`, at least one, and what they come to."""
        self.say(summary)
        self.chart.show_weeks(weeks)
        self._rows.show_listed(reversed(weeks))

    def _on_as_list_toggled(self, checked: bool) -> None:
        if self._list is None:
            self._list = RowList(self._appearance, self.accessibleName(), self._painter)
            self._list.setModel(self._rows)
            self._list.row_chosen.connect(lambda row: self.chart.chosen.emit(week_span(row.week)))
            self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.column.addWidget(self._list)
        self._list.setFixedHeight(self.picture.height())
        self._list.setVisible(checked)
        self.picture.setVisible(not checked)


class MinutesCard(WeeksCard):
    """Minutes a week: the goal in words, the weeks as a chart or a list."""

    def __init__(self, appearance: Appearance) -> None:
        self._bars = _MinutesChart(
            appearance,
            translate("MinutesCard", "Minutes a week"),
            lambda week: wording.week_words(week, self._bars.goal),
            lambda week: week.lasted / MINUTE,
        )
        legend = Legend(appearance, translate("MinutesCard", "Bars"), _swatches)
        super().__init__(appearance, self._bars, wording.week_value, legend)

    def show_snapshot(self, snapshot: Snapshot, goal: int, today: date) -> None:
        """Show the weeks against `goal`, in sessions a week."""
        self._bars.goal = goal
        self.show_weeks(snapshot.weeks, wording.goal_words(snapshot, goal, today))


class _MinutesChart(WeekChart):
    """A bar is full where the week's `goal` in sessions was reached, outlined where it was not."""

    ROOM_ABOVE = 1.1  # for the number above the highest bar
    goal = 1

    def lines(self) -> Iterable[AxisLine]:
        return [
            AxisLine(line / self.axis[-1], wording.duration(line * MINUTE)) for line in self.axis
        ]

    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw one bar, and its minutes where they fit."""
        week, tokens = self.weeks[index], self.theme.tokens
        if not week.lasted:
            return
        bar = place.bar(index, 0, self.minutes_of(week) / self.axis[-1])
        if week.stretches >= self.goal:
            _draw_bar(painter, bar, tokens.brand)
        elif bar.width() < LEAST_FOR_OUTLINE:
            _draw_bar(painter, bar, _unfilled(tokens, 2 * UNFILLED_SHARE))
        else:
            inside = bar.adjusted(0.5, 0.5, -0.5, 0)
            _draw_bar(painter, inside, _unfilled(tokens), line=tokens.brand)
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance("000") < place.pitch:
            line = QRectF(bar.center().x() - place.pitch, 0, 2 * place.pitch, metrics.height())
            line.moveBottom(bar.top() - 1)
            painter.setPen(QColor(tokens.ink))
            number = str(wording.minutes(week.lasted))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, number)


def _swatches(tokens: Tokens) -> list[Swatch]:
    return [
        Swatch(translate("MinutesCard", "goal reached"), QColor(tokens.brand)),
        Swatch(translate("MinutesCard", "not reached"), _unfilled(tokens), tokens.brand),
    ]


def _unfilled(tokens: Tokens, share: float = UNFILLED_SHARE) -> QColor:
    """The colour of a bar that is mostly empty."""
    return blended(QColor(tokens.surface), QColor(tokens.brand), share)


class SidesCard(WeeksCard):
    """Which side is ahead in words, the sums as one bar, and the weeks; without work on both."""

    def __init__(self, appearance: Appearance) -> None:
        chart = _SidesChart(
            appearance,
            translate("SidesCard", "Left and right"),
            wording.week_sides_words,
            lambda week: max(week.work.left, week.work.right) / MINUTE,
        )
        super().__init__(appearance, chart, wording.week_sides)
        self._balance = BalanceBar(appearance)
        self._balance.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self._balance, 1)

    def show_balance(self, weeks: Sequence[WeekSum], balance: SideSums) -> None:
        """Show the weeks and what they come to."""
        self.show_weeks(weeks, wording.balance_words(balance))
        held = Held.of(balance)
        self._balance.show_held(held)
        self._balance.setVisible(held.total > 0)


class _SidesChart(WeekChart):
    """Bars from the middle, the left side upwards, the right side downwards."""

    AXIS_LINES = 2

    def lines(self) -> Iterable[AxisLine]:
        """The minutes at the middle and the ends; the lines between them name the sides."""
        tokens, end = self.theme.tokens, wording.duration(self.axis[-1] * MINUTE)
        left = translate("History", "Left", "the side")
        right = translate("History", "Right", "the side")
        return (
            AxisLine(1.0, end),
            AxisLine(0.75, left, side_colours(tokens, Side.LEFT).ink),
            AxisLine(0.5, wording.duration(0)),
            AxisLine(0.25, right, side_colours(tokens, Side.RIGHT).ink),
            AxisLine(0.0, end),
        )

    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        work, half = self.weeks[index].work, 2 * MINUTE * self.axis[-1]
        left = place.bar(index, 0.5, 0.5 + work.left / half).adjusted(0, 0, 0, -GAP)
        right = place.bar(index, 0.5 - work.right / half, 0.5).adjusted(0, GAP, 0, 0)
        for side, bar in ((Side.LEFT, left), (Side.RIGHT, right)):
            if work.on(side):
                colour = side_colours(self.theme.tokens, side).area
                _draw_bar(painter, bar, colour, upwards=side is Side.LEFT)


def _draw_bar(
    painter: QPainter, bar: QRectF, fill: str | QColor, *, line: str = "", upwards: bool = True
) -> None:
    """Draw a bar with round corners at the end of its growth, and its foot cut off straight."""
    radius = min(RADIUS, bar.width() / 2, bar.height())
    longer = bar.adjusted(0, 0, 0, radius) if upwards else bar.adjusted(0, -radius, 0, 0)
    painter.save()
    painter.setClipRect(bar.adjusted(-1, -1, 1, 0) if upwards else bar.adjusted(-1, 0, 1, 1))
    draw_rounded(painter, longer, radius, fill=fill, line=line)
    painter.restore()
