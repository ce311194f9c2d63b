"""A reminder in the window: to start now, in half an hour, or not at all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from hiptimer.ports.reminders import ReminderNotice
from hiptimer.ui.widgets.icon_button import text_button
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
        self.start = text_button(notice.start, "primary")
        self.later = text_button(notice.later)
        self.no = text_button(self.tr("Not now"), "plain")
        for button, asked in ((self.start, self.start_asked), (self.later, self.later_asked)):
            button.clicked.connect(self.accept)
            button.clicked.connect(asked)
        self.no.clicked.connect(self.reject)
        title = label(notice.title, Role.LARGE, wraps=True)
        body = label(notice.body, Role.MUTED, wraps=True)
        buttons = flow(self.start, self.later, self.no)
        in_column(title, body, buttons, on=self, spacing=12, margins=MARGINS)
        self.setMinimumWidth(LEAST_WIDTH)
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
