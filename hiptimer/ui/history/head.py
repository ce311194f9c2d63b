"""The top of the History page: its title, the choice of a span, and its first and last day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from hiptimer.ui.history import dates
from hiptimer.ui.history.spans import Span, SpanChoice
from hiptimer.ui.history.wording import span_name
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.side_by_side import SideBySide


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
        self._days.setText(dates.span(span, today))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the ground as it is, and tell of it."""
        super().paintEvent(event)
        self.seen.emit()
