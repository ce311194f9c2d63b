"""The pictures of a span: the choice of it, three numbers, the calendar, and the cards below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from hiptimer.journal.beside import Beside
from hiptimer.journal.habits import MOST_WEEKS, ThisWeek
from hiptimer.training.library import Library
from hiptimer.ui.history import wording
from hiptimer.ui.history.calendar_card import CalendarCard
from hiptimer.ui.history.reader import BodySnapshot, Snapshot, Span, SpanChoice
from hiptimer.ui.history.week_cards import MinutesCard, SidesCard
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import BETWEEN_CARDS
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, beside, flow, in_column, widget_of
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from hiptimer.ui.history.details import Details

translate = QCoreApplication.translate


class Overview(ScrollPage):
    """Shows a snapshot; what lies below the charts is built once they have been seen.

    `measuring` is the line that leads to measuring.
    """

    def __init__(
        self, appearance: Appearance, library: Library, measuring: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._library = library
        self._read_body: Callable[[], BodySnapshot] | None = None
        self._details: Details | None = None
        self.head = Head()
        self.head.seen.connect(self._on_seen)
        self._sessions = _Tile(translate("Tiles", "Sessions"))
        self._time = _Tile(translate("Tiles", "Time", "how long all sessions were"))
        self._streak = _Tile(translate("Tiles", "In a row", "above a number of weeks"))
        self._beside = label(role=Role.SMALL, wraps=True)
        self._tiles = QGridLayout()
        self._tiles.setSpacing(BETWEEN_CARDS)
        self.calendar = CalendarCard(appearance)
        self.minutes = MinutesCard(appearance)
        self.sides = SidesCard(appearance)
        self._grid = QGridLayout()
        self._grid.setSpacing(BETWEEN_CARDS)
        self._shape = (0, 0)
        self.arrange(1, 3)
        parts = (self.head, measuring, self._tiles, self._beside, self.calendar, self._grid)
        self.column.addLayout(in_column(*parts, STRETCH, spacing=BETWEEN_CARDS))

    @property
    def details(self) -> Details:
        if self._details is None:
            from hiptimer.ui.history.details import Details

            self._details = Details(self._appearance, self._library)
            self._arrange()
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
        """Show a span, and this `week`; `read_body` is called when that can be shown."""
        self._read_body = read_body
        in_weeks = self.tr("in %n week(s)", "", len(snapshot.weeks_to(today)))
        self._sessions.show_number(str(snapshot.sessions), in_weeks)
        self._time.show_number(wording.duration(snapshot.lasted), self.tr("without pauses"))
        self._show_streak(week)
        self.minutes.show_snapshot(snapshot, week.goal, today)
        self.sides.show_balance(snapshot.weeks, snapshot.balance)
        if self._details is not None:
            self._details.show_body(read_body())

    def show_beside(self, beside: Beside) -> None:
        """Show what was done beside stretching, where there is anything."""
        words = self.tr("Last 7 days: strength sets left {left}, right {right} · warm-ups {count}")
        words = words.format(left=beside.left, right=beside.right, count=beside.warm_ups)
        show_words(self._beside, "" if beside.is_empty else words)

    def arrange(self, columns: int, tiles: int) -> None:
        """Put so many tiles above the calendar and columns of cards below it side by side."""
        if (columns, tiles) != self._shape:
            self._shape = (columns, tiles)
            self._arrange()

    def _arrange(self) -> None:
        columns, tiles = self._shape
        cards: tuple[QWidget, ...] = (self.minutes, self.sides)
        if self._details is not None:
            cards = (*cards, self._details.planes, self._details.muscles)
            self._details.planes.list.set_most_columns(3 if columns == 1 else 1)
            self._grid.addWidget(self._details.exercises, 4, 0, 1, columns)
        _fill(self._grid, cards, columns)
        _fill(self._tiles, (self._sessions, self._time, self._streak), tiles)

    def _on_seen(self) -> None:
        """Build the rest, after the first frame."""
        self.head.seen.disconnect(self._on_seen)
        QTimer.singleShot(0, self, lambda: self.details)

    def _show_streak(self, week: ThisWeek) -> None:
        number = plural("History", "%n week(s)", week.weeks_in_a_row)
        if week.weeks_in_a_row >= MOST_WEEKS - 1:
            number = self.tr("%n+ week(s)", "", MOST_WEEKS - 2)
        goal = self.tr("with %n session(s) or more", "", week.goal)
        self._streak.show_number(number, goal)


def _fill(grid: QGridLayout, parts: Sequence[QWidget], columns: int) -> None:
    """Put `parts` into so many columns of equal width."""
    for place, part in enumerate(parts):
        grid.addWidget(part, *divmod(place, columns))
        grid.setColumnStretch(place, 1 if place < columns else 0)


class Head(QWidget):
    """The title, the choice of a span, and its first and last day; keeps nothing itself."""

    seen = Signal()
    """It has been painted; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self.spans = Segments(
            self.tr("Time shown"), [(each, wording.span_name(each)) for each in SpanChoice]
        )
        self._days = label(role=Role.MUTED, wraps=True)
        self.to_sessions = QPushButton(self.tr("All sessions"))
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("Save the journal as a file: JSON or CSV"))
        self.export.setAccessibleName(self.tr("Export the journal"))
        title = label(self.tr("Progress"), Role.TITLE)
        first = beside(title, self.spans, least_letters=8)
        buttons = widget_of(flow(self.to_sessions, self.export))
        second = beside(self._days, buttons, least_letters=16)
        in_column(first, second, on=self, spacing=6)

    def show_span(self, choice: SpanChoice, span: Span, today: date) -> None:
        self.spans.show_value(choice)
        self._days.setText(wording.span(span, today))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the ground as it is, and say that it was seen."""
        super().paintEvent(event)
        self.seen.emit()


class _Tile(Card):
    """A number with what it counts above it and a note below."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._number = label(role=Role.TITLE, wraps=True)
        self._note = label(role=Role.SMALL, wraps=True)
        name, margins = label(title, Role.SMALL, wraps=True), (18, 14, 18, 14)
        in_column(name, self._number, self._note, STRETCH, on=self, spacing=2, margins=margins)

    def show_number(self, number: str, note: str) -> None:
        self._number.setText(number)
        self._note.setText(note)
