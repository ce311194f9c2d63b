"""A reminder in the window: to start now, in half an hour, or not at all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from hiptimer.ports.reminders import ReminderNotice
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import flow, in_column

MARGINS = (24, 24, 24, 24)
LEAST_WIDTH = 380
MOST_OF_SCREEN = 0.9
"""The share of the screen's width that it may take; Qt's own limit cuts large text off."""


class ReminderOffer(QDialog):
    """Belongs to the window, which can be used meanwhile. Escape says no."""

    start_asked = Signal()
    """A person wants to start now; it takes no value."""

    later_asked = Signal()
    """A person wants to be reminded again; it takes no value."""

    def __init__(self, notice: ReminderNotice, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # takes no key from anybody
        self.setWindowTitle(self.tr("Reminder"))
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.body)
        self.start = QPushButton(notice.start)
        self.start.setProperty("look", "primary")
        self.start.clicked.connect(self._on_start_clicked)
        self.later = QPushButton(notice.later)
        self.later.clicked.connect(self._on_later_clicked)
        self.no = QPushButton(self.tr("Not now"))
        self.no.setProperty("look", "plain")
        self.no.clicked.connect(self.reject)
        self._lay_out(notice)
        self.start.setDefault(True)
        self.start.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the buttons where the screen has that, and as tall as that makes it."""
        column = self.layout()
        assert column is not None
        widest = int(self.screen().availableSize().width() * MOST_OF_SCREEN)
        width = max(LEAST_WIDTH, min(column.totalSizeHint().width(), widest))
        self.resize(width, column.totalHeightForWidth(width))
        super().showEvent(event)

    def _lay_out(self, notice: ReminderNotice) -> None:
        title = label(notice.title, Role.LARGE, wraps=True)
        body = label(notice.body, Role.MUTED, wraps=True)
        buttons = flow(self.start, self.later, self.no)
        in_column(title, body, buttons, on=self, spacing=12, margins=MARGINS)
        self.setMinimumWidth(LEAST_WIDTH)

    def _on_start_clicked(self) -> None:
        self.accept()
        self.start_asked.emit()

    def _on_later_clicked(self) -> None:
        self.accept()
        self.later_asked.emit()
