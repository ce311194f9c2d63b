"""How many drills fit, a button that clears search and filters, and one that shows the filters."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.labels import Role, label

TELL_AFTER_MS = 600
"""How long typing has to rest before a screen reader says how many drills fit."""


class ResultLine(QWidget):
    """The button that clears is there only while there is something to clear."""

    filters_toggled = Signal(bool)
    """A person wants to see the filters, or no longer."""

    cleared = Signal()
    """A person wants to see everything again."""

    def __init__(self) -> None:
        super().__init__()
        self.filters_button = QPushButton(self.tr("Filters"))
        self.filters_button.setProperty("look", "filter")
        self.filters_button.setCheckable(True)
        self.filters_button.setAutoDefault(True)
        self.filters_button.toggled.connect(self.filters_toggled)
        self._count = label(role=Role.MUTED)
        self.clear_button = QPushButton(self.tr("Clear all"))
        self.clear_button.setAutoDefault(True)
        self.clear_button.setToolTip(self.tr("Empty the search and take all filters away"))
        self.clear_button.setProperty("look", "plain")
        self.clear_button.clicked.connect(self.cleared)
        self.clear_button.hide()
        self.set_roomy(roomy=True)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TELL_AFTER_MS)
        self._telling.timeout.connect(lambda: announce(self, self.text))
        row = FlowLayout(self, spacing=8)
        row.addWidget(self.filters_button)
        row.addWidget(self.clear_button)
        row.addWidget(self._count)

    @property
    def text(self) -> str:
        """What is said of the count."""
        return self._count.text()

    def set_roomy(self, *, roomy: bool) -> None:
        """With room, keep that of a hidden button; without, offer to show and hide the filters."""
        self.filters_button.setVisible(not roomy)
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(roomy)
        self.clear_button.setSizePolicy(policy)
        side = Qt.AlignmentFlag.AlignRight if roomy else Qt.AlignmentFlag.AlignLeft
        self._count.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def show_filters(self, count: int) -> None:
        """Say on the button for the filters how many are in use."""
        words = self.tr("Filters: {count}") if count else self.tr("Filters")
        self.filters_button.setText(words.format(count=count))

    def show_count(self, found: int, count: int, *, narrowed: bool) -> None:
        """Say how many of all drills are shown."""
        some, every = (
            self.tr("{found} of %Ln drill(s)", "", count),
            self.tr("%Ln drill(s)", "", count),
        )
        text = some.format(found=numbers.whole(found)) if narrowed else every
        self.clear_button.setVisible(narrowed)
        if text != self.text:
            # As wide as it will ever be: what stands beside it keeps its size while one types.
            widest = some.format(found=numbers.whole(count))
            self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(widest))
            self._count.setText(text)
            if self.isVisible():
                self._telling.start()
