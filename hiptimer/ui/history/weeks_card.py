"""A chart of weeks with what it shows in words, and the same weeks as a list where asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPushButton, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from hiptimer.journal.sums import WeekSum
from hiptimer.ui.history.history_card import HistoryCard
from hiptimer.ui.history.plain_rows import PlainPainter, PlainRow
from hiptimer.ui.history.row_list import RowList, RowModel
from hiptimer.ui.history.week_chart import WeekChart
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.announcing import announce
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide


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
