"""Minutes a week: the goal in words, the weeks as a chart or a list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history import wording
from hiptimer.ui.history.bars import unfilled
from hiptimer.ui.history.legend import Legend, Swatch
from hiptimer.ui.history.minutes_chart import MinutesChart
from hiptimer.ui.history.plain_rows import PlainRow
from hiptimer.ui.history.snapshot import Snapshot
from hiptimer.ui.history.weeks_card import WeeksCard
from hiptimer.ui.theme import Appearance
from hiptimer.ui.tokens import Tokens

translate = QCoreApplication.translate


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
