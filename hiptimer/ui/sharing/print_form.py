"""Asks whose printed page it is to be. Nothing has to be written, and nothing is remembered."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from hiptimer.training.exercises import LONGEST_LINE
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.sheet.wording import PrintedFor
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.overlay import Overlay
from hiptimer.ui.widgets.scroll_page import ScrollPage
from hiptimer.ui.widgets.shortcuts import ENTER

SIZE = QSize(520, 372)
MARGIN = 28


class PrintForm(Overlay):
    """Covers `page` until it is answered, and then goes for good."""

    asked = Signal(object)
    """A person wants the page; the value is the `PrintedFor` that stands on it."""

    def __init__(self, appearance: Appearance, page: QWidget, routine: str, today: date) -> None:
        title = self.tr("Print “{name}”").format(name=routine)
        super().__init__(appearance, page, title)
        self.set_largest(SIZE)
        self._today = QLocale().toString(QDate(today.year, today.month, today.day))
        self.name, self.date = QLineEdit(), QLineEdit()
        self.today = QPushButton(self.tr("Today"))
        self.today.setAccessibleName(self.tr("Put in the date of today"))
        words = self.tr("Save as PDF…")
        self.save = IconButton(appearance, IconName.SHEET, words, "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(title)
        self.today.clicked.connect(lambda: self.date.setText(self._today))
        self.save.clicked.connect(self._on_save_clicked)
        self.cancel.clicked.connect(self.close_sheet)
        self.closed.connect(self.deleteLater)

    def begin(self) -> None:
        """Show it, with the focus on what takes the page as it is."""
        self.open(self.save)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field takes the page."""
        if event.key() in ENTER:
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _on_save_clicked(self) -> None:
        printed_for = PrintedFor(self.name.text(), self.date.text())
        self.close_sheet()
        self.asked.emit(printed_for)

    def _lay_out(self, title: str) -> None:
        shown = ScrollPage()
        shown.shine_through()
        shown.column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        hint = self.tr("For a client, if you like. Both may stay empty; nothing is remembered.")
        texts = (label(title, Role.SHEET_TITLE, wraps=True), label(hint, Role.MUTED, wraps=True))
        fields = [self._named(self.tr("&Name"), self.name)]
        fields.append(self._named(self.tr("&Date"), self.date, self.today))
        for each in (*texts, *fields):
            shown.column.addWidget(each)
        shown.column.addStretch(1)
        buttons = in_row(STRETCH, widget_of(flow(self.cancel, self.save)))
        buttons.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        in_column((shown, 1), buttons, on=self.sheet, spacing=0)

    def _named(self, text: str, field: QLineEdit, *beside_it: QWidget) -> QWidget:
        """A field with what it is called above it."""
        field.setMaxLength(LONGEST_LINE)
        field.setAccessibleName(text.replace("&", ""))
        caption = label(text, Role.STRONG)
        caption.setBuddy(field)
        return widget_of(in_column(caption, in_row((field, 1), *beside_it, spacing=8), spacing=4))
