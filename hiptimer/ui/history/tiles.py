"""The three numbers at the top: sessions, time, and weeks in a row."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.history import wording
from hiptimer.ui.history.reader import Span, SpanChoice
from hiptimer.ui.history.wording import span_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.side_by_side import SideBySide

LEAST_WIDTH = 170
"""Pixels at 100 %."""


class Tile(Card):
    """A number with what it counts above it and a note below."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._number = label(role=Role.TITLE, wraps=True)
        self._note = label(role=Role.SMALL, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(2)
        column.addWidget(label(title, Role.SMALL, wraps=True))
        column.addWidget(self._number)
        column.addWidget(self._note)
        column.addStretch(1)

    def show_number(self, number: str, note: str) -> None:
        """Show these texts."""
        self._number.setText(number)
        self._note.setText(note)


class Tiles(QWidget):
    """The tiles in a row of equal widths, or below each other where they would be too narrow."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.sessions = Tile(self.tr("Sessions"))
        self.time = Tile(self.tr("Time", "how long all sessions were"))
        self.streak = Tile(self.tr("In a row", "above a number of weeks"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as now fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        tiles = (self.sessions, self.time, self.streak)
        fits = self.width() >= len(tiles) * self._appearance.theme.px(LEAST_WIDTH)
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, 0 if fits else place, place if fits else 0)
            self._grid.setColumnStretch(place, 1 if fits or place == 0 else 0)


# FOLDED head.py: The top of the History page: its title, the choice of a span, and its first and last day.


class Head(QWidget):
    """Tells what a person chooses; keeps nothing itself."""

    span_chosen = Signal(str)
    """A person wants to see another span; the value is a `SpanChoice`."""

    sessions_asked = Signal()
    """A person wants to see the list of sessions."""

    seen = Signal()
    """It has been painted; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self.spans = Segments(
            self.tr("Time shown"), [(each, span_name(each)) for each in SpanChoice]
        )
        self._days = label(role=Role.MUTED, wraps=True)
        self.to_sessions = QPushButton(self.tr("All sessions"))
        self.spans.chosen.connect(self.span_chosen)
        self.to_sessions.clicked.connect(self.sessions_asked)
        first = SideBySide(spacing=16, least_letters=8)
        first.addWidget(label(self.tr("History"), Role.TITLE))
        first.addWidget(self.spans)
        second = SideBySide(spacing=16, least_letters=16)
        second.addWidget(self._days)
        second.addWidget(self.to_sessions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    def show_span(self, choice: SpanChoice, span: Span, today: date) -> None:
        """Show which span is chosen."""
        self.spans.show_value(choice)
        self._days.setText(wording.span(span, today))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the ground as it is, and tell of it."""
        super().paintEvent(event)
        self.seen.emit()
