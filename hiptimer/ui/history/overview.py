"""The pictures of a span, one card below the other, two side by side where there is room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.journal.this_week import MOST_WEEKS, ThisWeek
from hiptimer.training.library import Library
from hiptimer.ui.history import amounts
from hiptimer.ui.history.calendar_card import CalendarCard
from hiptimer.ui.history.head import Head
from hiptimer.ui.history.minutes_card import MinutesCard
from hiptimer.ui.history.sides_card import SidesCard
from hiptimer.ui.history.snapshot import BodySnapshot, Snapshot
from hiptimer.ui.history.tiles import Tiles
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from hiptimer.ui.history.details import Details


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
            from hiptimer.ui.history.full_list import keep_in_sight  # noqa: PLC0415 - as above

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
        self.tiles.time.show_number(amounts.duration(snapshot.lasted), self.tr("without pauses"))
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
        return amounts.weeks(week.weeks_in_a_row), goal
