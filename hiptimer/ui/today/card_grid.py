"""Cards in as many columns as the width holds; arrow keys go from card to card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from hiptimer.ui.theme import Appearance

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
    """Shows `cards` in their order."""

    def __init__(self, appearance: Appearance, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._appearance = appearance
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

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(index, columns))
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
