"""The pictures of a span, one card below the other, two side by side where there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hiptimer.journal.sums import Balance, WeekSum
from hiptimer.journal.this_week import MOST_WEEKS, ThisWeek
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.history import wording
from hiptimer.ui.history.calendar_card import CalendarCard
from hiptimer.ui.history.charts import draw_outlined, draw_upright, unfilled
from hiptimer.ui.history.legend import Legend, Swatch
from hiptimer.ui.history.reader import BodySnapshot, Snapshot
from hiptimer.ui.history.tiles import Head, Tiles
from hiptimer.ui.history.week_chart import AxisLine, WeekChart, WeeksCard
from hiptimer.ui.history.week_geometry import Axis, WeekGeometry, axis_for
from hiptimer.ui.history.wording import MINUTE, duration, minutes
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.widgets.balance_bar import BalanceBar, Held
from hiptimer.ui.widgets.full_list import PlainRow
from hiptimer.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from hiptimer.ui.history.details import Details

translate = QCoreApplication.translate

ROOM_ABOVE = 1.1
"""The highest bar leaves some of the height free for the number above it."""

LINES_A_SIDE = 2

GAP = 1.0
"""Pixels that each bar keeps from the middle line."""


class Overview(ScrollPage):
    """Shows a snapshot. The page listens to its `head` and its `calendar`.

    What lies below the charts is built once they have been seen.
    """

    def __init__(self, appearance: Appearance, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._library = library
        self._read_body: Callable[[], BodySnapshot] | None = None
        self._details: Details | None = None
        self.head = Head()
        self.head.seen.connect(self._on_seen)
        self.tiles = Tiles(appearance)
        self.calendar = CalendarCard(appearance)
        self.minutes = MinutesCard(appearance)
        self.sides = SidesCard(appearance)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._columns = 0
        self.arrange(1)
        for part in (self.head, self.tiles, self.calendar):
            self.column.addWidget(part)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    @property
    def details(self) -> Details:
        """What lies below the charts."""
        if self._details is None:
            from hiptimer.ui.history.details import Details  # noqa: PLC0415 - the page opens sooner
            from hiptimer.ui.widgets.full_list import keep_in_sight  # noqa: PLC0415 - as above

            self._details = Details(self._appearance, self._library, self._columns)
            for rows in self._details.lists:
                rows.row_reached.connect(lambda place, rows=rows: keep_in_sight(self, rows, place))
            self.column.insertWidget(self.column.count() - 1, self._details)
            if self._read_body is not None:
                self._details.show_body(self._read_body())
        return self._details

    def show_snapshot(
        self,
        snapshot: Snapshot,
        read_body: Callable[[], BodySnapshot],
        week: ThisWeek,
        today: date,
    ) -> None:
        """Show a span; `week` is this week, whatever the span.

        `read_body` is called when what the work was for can be shown.
        """
        self._read_body = read_body
        begun = len(snapshot.weeks_to(today))
        self.tiles.sessions.show_number(str(snapshot.sessions), self._in_weeks(begun))
        self.tiles.time.show_number(wording.duration(snapshot.lasted), self.tr("without pauses"))
        self.tiles.streak.show_number(*self._streak(week))
        self.minutes.show_snapshot(snapshot, week.goal, today)
        self.sides.show_balance(snapshot.weeks, snapshot.balance)
        if self._details is not None:
            self._details.show_body(read_body())

    def arrange(self, columns: int) -> None:
        """Put the cards below the calendar into one or two columns."""
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self.minutes, 0, 0)
        self._grid.addWidget(self.sides, *divmod(1, columns))
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        if self._details is not None:
            self._details.arrange(columns)

    def _on_seen(self) -> None:
        """Build the rest, after the first frame."""
        self.head.seen.disconnect(self._on_seen)
        QTimer.singleShot(0, self, lambda: self.details)

    def _in_weeks(self, count: int) -> str:
        return self.tr("in %n week(s)", "", count)

    def _streak(self, week: ThisWeek) -> tuple[str, str]:
        """The number and the note of the streak."""
        goal = self.tr("with %n session(s) or more", "", week.goal)
        if week.weeks_in_a_row >= MOST_WEEKS - 1:
            return self.tr("%n+ week(s)", "", MOST_WEEKS - 2), goal
        return wording.weeks(week.weeks_in_a_row), goal


# FOLDED sides_card.py: Left and right: which side is ahead in words, the sums as one bar, and the weeks as a chart.


class SidesCard(WeeksCard):
    """Work on both sides at once is left out."""

    def __init__(self, appearance: Appearance) -> None:
        title = QCoreApplication.translate("SidesCard", "Left and right")
        chart = SidesChart(appearance, title, wording.week_sides_words)
        super().__init__(appearance, title, chart, _row)
        self._balance = BalanceBar(appearance)
        self._balance.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self._balance, 1)

    def show_balance(self, weeks: Sequence[WeekSum], balance: Balance) -> None:
        """Show the weeks and what they come to."""
        self.show_weeks(weeks, wording.balance_words(balance))
        held = Held.of(balance)
        self._balance.show_held(held)
        self._balance.setVisible(held.total > 0)


def _row(week: WeekSum) -> PlainRow:
    words = wording.week_sides_words(week)
    return PlainRow(wording.week_title(week), wording.week_sides(week), words)


# FOLDED minutes_card.py: Minutes a week: the goal in words, the weeks as a chart or a list.


class MinutesCard(WeeksCard):
    """Shows the weeks of a snapshot against the goal."""

    def __init__(self, appearance: Appearance) -> None:
        title = translate("MinutesCard", "Minutes a week")
        self._bars = MinutesChart(appearance, title, self._words)
        legend = Legend(appearance, translate("MinutesCard", "Bars"), _swatches)
        super().__init__(appearance, title, self._bars, self._to_row, legend)

    def show_snapshot(self, snapshot: Snapshot, goal: int, today: date) -> None:
        """Show the weeks against `goal`, in sessions a week."""
        self._bars.goal = goal
        self.show_weeks(snapshot.weeks, wording.goal_words(snapshot, goal, today))

    def _words(self, week: WeekSum) -> str:
        return wording.week_words(week, self._bars.goal)

    def _to_row(self, week: WeekSum) -> PlainRow:
        return PlainRow(wording.week_title(week), wording.week_value(week), self._words(week))


def _swatches(tokens: Tokens) -> list[Swatch]:
    brand, surface = QColor(tokens.brand), QColor(tokens.surface)
    return [
        Swatch(translate("MinutesCard", "goal reached"), brand),
        Swatch(translate("MinutesCard", "not reached"), unfilled(brand, surface), tokens.brand),
    ]


# FOLDED minutes_chart.py: Minutes a week as bars: full where the week's goal was reached, outlined where it was not.


class MinutesChart(WeekChart):
    """Shows how long the sessions of each week lasted. `goal` is in sessions a week."""

    goal = 1

    def minutes_of(self, week: WeekSum) -> float:
        """The length of its sessions."""
        return week.lasted / MINUTE

    def axis_for(self, minutes: float) -> Axis:
        """From 0 up."""
        return axis_for(minutes * ROOM_ABOVE)

    def lines(self) -> Iterable[AxisLine]:
        """The minutes from the bottom up."""
        top = self.axis.top
        return [AxisLine(line / top, duration(line * MINUTE)) for line in self.axis.lines]

    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw one bar, and its minutes where they fit."""
        week = self.weeks[index]
        if not week.lasted:
            return
        tokens = self._appearance.theme.tokens
        bar = place.bar(index, 0, self.minutes_of(week) / self.axis.top)
        if week.sessions >= self.goal:
            draw_upright(painter, bar, QColor(tokens.brand))
        else:
            draw_outlined(painter, bar, QColor(tokens.brand), QColor(tokens.surface))
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance("000") < place.pitch:
            line = QRectF(bar.center().x() - place.pitch, 0, 2 * place.pitch, metrics.height())
            line.moveBottom(bar.top() - 1)
            painter.setPen(QColor(tokens.ink))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(minutes(week.lasted)))
            painter.setPen(Qt.PenStyle.NoPen)


# FOLDED sides_chart.py: Left and right by week: bars from the middle, the left side upwards, the right side downwards.


class SidesChart(WeekChart):
    """Shows how much was held on each side; work on both sides at once is left out."""

    def minutes_of(self, week: WeekSum) -> float:
        """The work on the side that was held for longer."""
        return max(week.work.left, week.work.right) / MINUTE

    def axis_for(self, minutes: float) -> Axis:
        """From the middle, the same one upwards and downwards."""
        return axis_for(minutes, LINES_A_SIDE)

    def lines(self) -> Iterable[AxisLine]:
        """The minutes at the middle and the ends; the lines between them name the sides."""
        tokens = self._appearance.theme.tokens
        end = duration(self.axis.top * MINUTE)
        return (
            AxisLine(1.0, end),
            AxisLine(0.75, self.tr("Left", "the side"), side_colours(tokens, Side.LEFT).ink),
            AxisLine(0.5, duration(0)),
            AxisLine(0.25, self.tr("Right", "the side"), side_colours(tokens, Side.RIGHT).ink),
            AxisLine(0.0, end),
        )

    def draw_week(self, painter: QPainter, place: WeekGeometry, index: int) -> None:
        """Draw the two bars of a week."""
        tokens = self._appearance.theme.tokens
        for side in Side:
            half = self.weeks[index].work.on(side) / MINUTE / self.axis.top / 2
            if not half:
                continue
            colour = QColor(side_colours(tokens, side).area)
            if side is Side.LEFT:
                bar = place.bar(index, 0.5, 0.5 + half).adjusted(0, 0, 0, -GAP)
            else:
                bar = place.bar(index, 0.5 - half, 0.5).adjusted(0, GAP, 0, 0)
            draw_upright(painter, bar, colour, upwards=side is Side.LEFT)
