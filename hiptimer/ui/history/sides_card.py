"""Left and right: which side is ahead in words, the sums as one bar, and the weeks as a chart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy

from hiptimer.journal.sums import Balance, WeekSum
from hiptimer.ui.history import wording
from hiptimer.ui.history.plain_rows import PlainRow
from hiptimer.ui.history.sides_chart import SidesChart
from hiptimer.ui.history.weeks_card import WeeksCard
from hiptimer.ui.theme import Appearance
from hiptimer.ui.today.balance_text import Held
from hiptimer.ui.widgets.balance_bar import BalanceBar


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
