"""The three numbers at the top: sessions, time, and weeks in a row."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label

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
