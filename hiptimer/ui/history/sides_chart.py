"""Left and right by week: bars from the middle, the left side upwards, the right side downwards."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QPainter

from hiptimer.journal.sums import WeekSum
from hiptimer.training.sides import Side
from hiptimer.ui.history.amounts import MINUTE, duration
from hiptimer.ui.history.bars import draw_upright
from hiptimer.ui.history.week_chart import AxisLine, WeekChart
from hiptimer.ui.history.week_geometry import Axis, WeekGeometry, axis_for
from hiptimer.ui.tokens import side_colours

LINES_A_SIDE = 2
GAP = 1.0
"""Pixels that each bar keeps from the middle line."""


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
