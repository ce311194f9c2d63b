"""Minutes a week as bars: full where the week's goal was reached, outlined where it was not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history.amounts import MINUTE, duration, minutes
from hiptimer.ui.history.bars import draw_outlined, draw_upright
from hiptimer.ui.history.week_chart import AxisLine, WeekChart
from hiptimer.ui.history.week_geometry import Axis, WeekGeometry, axis_for

ROOM_ABOVE = 1.1
"""The highest bar leaves some of the height free for the number above it."""


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
