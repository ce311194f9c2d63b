"""The year calendar with its legend, the year chooser, and the marked day in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal

from hiptimer.journal.sums import MONDAY, DayTotal
from hiptimer.ui.history.calendar_view import CalendarView
from hiptimer.ui.history.charts import LIMITS, shades
from hiptimer.ui.history.legend import Legend, Swatch
from hiptimer.ui.history.reader import Span
from hiptimer.ui.history.wording import day_words
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.calm_inputs import CalmComboBox
from hiptimer.ui.widgets.card import HistoryCard
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

translate = QCoreApplication.translate


class CalendarCard(HistoryCard):
    """Shows the days of one year, or the latest ones."""

    year_chosen = Signal(object)
    """A person wants another year; the value is the year, or None for the last twelve months."""

    day_chosen = Signal(object)
    """A person wants to see the sessions of a day; the value is its `date`."""

    def __init__(self, appearance: Appearance) -> None:
        self._chooser = CalmComboBox()
        self._chooser.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        self._chooser.setAccessibleName(self.tr("Year of the calendar"))
        super().__init__(self.tr("Calendar"), self._chooser)
        self._days: Mapping[date, DayTotal] = {}
        self.view = CalendarView(appearance, self._words_of)
        self._words = label(role=Role.SMALL, wraps=True)
        legend = Legend(appearance, self.tr("Shades by minutes"), _swatches)
        foot = SideBySide(spacing=16, least_letters=24)
        foot.addWidget(self._words)
        foot.addWidget(legend)
        self.add(self.view)
        self.add(foot)
        self.say("")
        self.view.day_moved.connect(self._on_day_moved)
        self.view.day_chosen.connect(self.day_chosen)
        self._chooser.activated.connect(self._on_year_activated)

    def show_years(self, years: Sequence[int], chosen: int | None) -> None:
        """Offer `years`, and mark the chosen one; with one year there is nothing to choose."""
        with QSignalBlocker(self._chooser):
            self._chooser.clear()
            self._chooser.addItem(self.tr("Last 12 months"), None)
            for year in years:
                self._chooser.addItem(str(year), year)
            self._chooser.setCurrentIndex(max(0, self._chooser.findData(chosen)))
        self._chooser.setVisible(len(years) > 1)

    def show_days(self, span: Span, days: Sequence[DayTotal], first_weekday: int = MONDAY) -> None:
        """Show the days of `span`."""
        self._days = {day.day: day for day in days}
        self.view.show_days(span, self._days, first_weekday)
        self._words.setText(self._words_of(self.view.day))

    def _words_of(self, day: date) -> str:
        return day_words(day, self._days.get(day))

    def _on_day_moved(self, day: date) -> None:
        words = self._words_of(day)
        self._words.setText(words)
        announce(self.view, words)

    def _on_year_activated(self, _index: int) -> None:
        self.year_chosen.emit(self._chooser.currentData())


def _swatches(tokens: Tokens) -> list[Swatch]:
    ranges = [f"{low}\N{EN DASH}{high - 1}" for low, high in pairwise(LIMITS)]
    texts = (translate("CalendarCard", "0 min"), *ranges, f"{LIMITS[-1]}+")
    return [Swatch(text, colour) for text, colour in zip(texts, shades(tokens), strict=True)]
