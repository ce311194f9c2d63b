"""Cards in as many columns as the width holds; arrow keys go from card to card."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.ui.look.theme import Appearance

MOST_COLUMNS = 4
SPACING = 10
"""Pixels between cards, which keep some more around them for their focus ring."""


def columns_for(width: int, scale: float) -> int:
    """How many columns fit in `width` pixels at text size `scale`; a card grows less than text."""
    least_card = 200 + 100 * scale
    return min(max(int((width + SPACING) / (least_card + SPACING)), 1), MOST_COLUMNS)


def neighbour(index: int, key: Qt.Key, columns: int, count: int) -> int:
    """The card that an arrow key leads to from card `index`; itself at the edges."""
    steps = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -columns,
        Qt.Key.Key_Down: columns,
    }
    target = index + steps.get(key, 0)
    return target if 0 <= target < count else index


class CardGrid(QWidget):
    """Shows `cards` in their order, but for one that may lead them."""

    def __init__(self, appearance: Appearance, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._appearance = appearance
        self._given = tuple(cards)
        self._cards = list(cards)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._arrange(3)
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def columns(self) -> int:
        """How many columns there are at the moment."""
        return self._columns

    def lead_with(self, first: QWidget) -> None:
        """Show `first` before the others, which keep their order."""
        shown = [first, *(card for card in self._given if card is not first)]
        if shown != self._cards:
            self._cards = shown
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as now fit."""
        super().resizeEvent(event)
        self._on_appearance_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour that an arrow key points to."""
        focused = self.focusWidget()
        if focused not in self._cards:
            event.ignore()
            return
        index = self._cards.index(focused)
        target = neighbour(index, Qt.Key(event.key()), self._columns, len(self._cards))
        if target == index:
            event.ignore()
        else:
            self._cards[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_appearance_changed(self) -> None:
        self._arrange(columns_for(self.width(), self._appearance.theme.scale))
        # Cards of one width have pictures of one height, so that titles stand on one line.
        spare = max(0, self.width() - SPACING * (self._columns - 1)) % self._columns
        self._grid.setContentsMargins(0, 0, spare, 0)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._place()
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place(self) -> None:
        """Put the cards where they belong; Tab and screen readers follow."""
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(index, self._columns))
        for card in reversed(self._cards):
            card.lower()
        stops = [stop for card in self._cards for stop in (card, *_stops_in(card))]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)


def _stops_in(card: QWidget) -> list[QWidget]:
    """The controls on a card that Tab stops at, in their order."""
    tab = Qt.FocusPolicy.TabFocus
    return [each for each in card.findChildren(QWidget) if each.focusPolicy() & tab]
