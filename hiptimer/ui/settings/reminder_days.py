"""The days of a week as buttons, in the order in which this place counts them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.ui.widgets.flow_layout import FlowLayout

DAYS = 7


def days_in_order(first: int) -> tuple[int, ...]:
    """The days, 0 for Monday, from the `first` of the week on."""
    return tuple((first + place) % DAYS for place in range(DAYS))


class ReminderDays(QWidget):
    """Any number of them can be down."""

    days_chosen = Signal(object)
    """A person has changed them; the value is a frozenset of days, 0 for Monday."""

    def __init__(self, first_weekday: int = 0) -> None:
        super().__init__()
        self._buttons: dict[int, QPushButton] = {}
        row = FlowLayout(self, spacing=4)
        locale = QLocale()
        for day in days_in_order(first_weekday):
            name = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            button = QPushButton(name)
            button.setCheckable(True)
            button.setProperty("look", "segment")
            button.setToolTip(locale.standaloneDayName(day + 1))
            button.clicked.connect(self._on_clicked)
            self._buttons[day] = button
            row.addWidget(button)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """From the first day of the week on."""
        return tuple(self._buttons.values())

    @property
    def days(self) -> frozenset[int]:
        """The days that are down."""
        return frozenset(day for day, button in self._buttons.items() if button.isChecked())

    def show_days(self, days: Iterable[int], what: str) -> None:
        """Show that `what`, a name for a screen reader, is on `days`; does not tell of it."""
        chosen = frozenset(days)
        locale = QLocale()
        for day, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(day in chosen)
            words = self.tr("{day}, {reminder}")
            name = locale.standaloneDayName(day + 1)
            button.setAccessibleName(words.format(day=name, reminder=what))

    def _on_clicked(self) -> None:
        self.days_chosen.emit(self.days)
