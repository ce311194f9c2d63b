"""The card below the routines: left and right over 28 days, in words and as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.ui.theme import Appearance
from hiptimer.ui.today.balance_text import Held
from hiptimer.ui.widgets.balance_bar import BalanceBar
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

MARGINS = (18, 16, 18, 16)


class BalanceCard(Card):
    """Shows a sentence, and a bar where there is something to show."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._sentence = label(role=Role.MUTED, wraps=True)
        self._bar = BalanceBar(appearance)
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Left and right, last 28 days"), Role.STRONG, wraps=True))
        column.addWidget(self._sentence)
        row = SideBySide(spacing=24)
        row.addWidget(texts)
        row.addWidget(self._bar)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*MARGINS)
        outer.addLayout(row)

    def show_balance(self, held: Held, sentence: str) -> None:
        """Show `held` and what it means."""
        self._sentence.setText(sentence)
        self._bar.show_held(held)
        self._bar.setVisible(held.total > 0)
