"""A card of the History page: a title, a line of words with the most important numbers, a body."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hiptimer.ui.history.rows import PADDING as ROW_PADDING
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

PADDING = 20


class HistoryCard(Card):
    """Subclasses `add` parts, or lists of rows to `column`. `control` stands beside the title."""

    def __init__(self, title: str, control: QWidget | None = None) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        beside_rows = PADDING - ROW_PADDING
        self.column.setContentsMargins(beside_rows, PADDING - 4, beside_rows, PADDING)
        self.column.setSpacing(10)
        self._summary = label(role=Role.MUTED, wraps=True)
        heads = QVBoxLayout()
        heads.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
        heads.setSpacing(2)
        if control is None:
            heads.addWidget(label(title, Role.LARGE))
        else:
            row = SideBySide(spacing=12, least_letters=10)
            row.addWidget(label(title, Role.LARGE))
            row.addWidget(control)
            heads.addLayout(row)
        heads.addWidget(self._summary)
        self.column.addLayout(heads)

    def add(self, part: QWidget | QLayout, place: int = -1) -> None:
        """Add what has no room of its own at its sides, as rows have; at the end, or at `place`."""
        row = QHBoxLayout()
        row.setContentsMargins(ROW_PADDING, 0, ROW_PADDING, 0)
        if isinstance(part, QLayout):
            row.addLayout(part)
        else:
            row.addWidget(part)
        self.column.insertLayout(place, row)

    def say(self, summary: str) -> None:
        """Show this line of words."""
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
