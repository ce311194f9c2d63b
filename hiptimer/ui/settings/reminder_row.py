"""One reminder: its routine, its hour, its days, and whether it is on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.journal.due_reminders import next_time
from hiptimer.settings.reminders import Reminder
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.calm_inputs import CalmComboBox, CalmTimeEdit
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.switch import Switch

HOUR_FORMAT = "HH:mm"
NAME_LETTERS = 18
A_WEEK = 7


class ReminderRow(QWidget):
    """Shows a reminder, and hands over each change."""

    edited = Signal(object)
    """A person has changed it; the value is the new `Reminder`."""

    deleted = Signal()
    """A person does not want it any more; it takes no value."""

    def __init__(self, appearance: Appearance, reminder: Reminder, first_weekday: int = 0) -> None:
        super().__init__()
        self._reminder = reminder
        self._shown: tuple[Reminder, Library] | None = None
        self.switch = Switch(appearance)
        self.routine = CalmComboBox()
        self.routine.setSizeAdjustPolicy(
            CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.routine.setMinimumContentsLength(NAME_LETTERS)
        self.hour = CalmTimeEdit()
        self.hour.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.days = ReminderDays(first_weekday)
        self.delete = IconButton(appearance, IconName.TRASH, look="plain")
        self.note = label(role=Role.SMALL, wraps=True)
        self._lay_out()
        self._connect()

    def show_reminder(
        self, reminder: Reminder, library: Library, now: datetime, *, done_today: bool = False
    ) -> None:
        """Show `reminder` as it is at `now`; emits no signal.

        `done_today` says that a session was done, after which none comes today.
        """
        coming = next_time(reminder, now, done_today=done_today)
        is_known = reminder.routine in library.routines
        self.note.setText(self._note(reminder, coming, now, is_known=is_known))
        set_role(self.note, Role.SMALL if is_known and reminder.days else Role.WARNING)
        if self._shown == (reminder, library):
            return  # other settings are moved by sliders, many times a second
        self._shown = (reminder, library)
        self._reminder = reminder
        self._show_names(self._show_routine(reminder.routine, library))
        with QSignalBlocker(self.switch), QSignalBlocker(self.hour):
            self.switch.setChecked(reminder.on)
            self.hour.setTime(QTime.fromString(reminder.at, HOUR_FORMAT))

    def _show_names(self, name: str) -> None:
        """What a screen reader calls the fields."""
        reminder = self._reminder
        hour = _hour_text(reminder.at)
        words = self.tr("reminder for {name} at {time}").format(name=name, time=hour)
        self.days.show_days(reminder.days, words)
        self.switch.setAccessibleName(
            self.tr("Remind me of {name} at {time}").format(name=name, time=hour)
        )
        self.routine.setAccessibleName(
            self.tr("Routine of the reminder at {time}").format(time=hour)
        )
        self.hour.setAccessibleName(self.tr("Time of the reminder for {name}").format(name=name))
        self.delete.setAccessibleName(
            self.tr("Delete the reminder for {name} at {time}").format(name=name, time=hour)
        )
        self.delete.setToolTip(self.tr("Delete"))

    def _show_routine(self, routine: str, library: Library) -> str:
        """Fill the list; the name of what is chosen."""
        box = self.routine
        with QSignalBlocker(box):
            box.clear()
            for each in library.routines.values():
                box.addItem(each.name, each.id)
            if routine not in library.routines:
                box.addItem(self.tr("{name} (not found)").format(name=routine), routine)
            box.setCurrentIndex(box.findData(routine))
        box.setToolTip(box.currentText())
        return box.currentText()

    def _note(
        self, reminder: Reminder, coming: datetime | None, now: datetime, *, is_known: bool
    ) -> str:
        if not is_known:
            return self.tr("This routine is not there any more. Choose another one.")
        if not reminder.days:
            return self.tr("Choose at least one day.")
        if coming is None:
            return self.tr("Turned off.")
        day = QLocale().dayName(coming.isoweekday())
        words = self._next_words((coming.date() - now.date()).days)
        return words.format(day=day, time=_hour_text(reminder.at))

    def _next_words(self, days_ahead: int) -> str:
        """When the next one comes, so many days ahead."""
        match days_ahead:
            case 0:
                return self.tr("Next: today at {time}.")
            case 1:
                return self.tr("Next: tomorrow at {time}.")
            case _ if days_ahead == A_WEEK:
                return self.tr("Next: in a week, on {day} at {time}.")
            case _:
                return self.tr("Next: {day} at {time}.")

    def _lay_out(self) -> None:
        fields = widget_of(flow(self.switch, self.routine, self.hour))
        top = in_row((fields, 1), (self.delete, Qt.AlignmentFlag.AlignTop), spacing=8)
        in_column(top, self.days, self.note, on=self, spacing=8)
        order = (self.switch, self.routine, self.hour, *self.days.buttons, self.delete)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.switch.toggled.connect(lambda on: self._edit(on=on))
        self.routine.activated.connect(lambda: self._edit(routine=self.routine.currentData()))
        self.hour.timeChanged.connect(lambda hour: self._edit(at=hour.toString(HOUR_FORMAT)))
        self.days.days_chosen.connect(lambda days: self._edit(days=days))
        self.delete.clicked.connect(self.deleted)

    def _edit(self, **changes: object) -> None:
        self.edited.emit(replace(self._reminder, **changes))


def _hour_text(at: str) -> str:
    hour = QTime.fromString(at, HOUR_FORMAT)
    return QLocale().toString(hour, QLocale.FormatType.ShortFormat)


class ReminderDays(QWidget):
    """The days of a week as buttons, from the first one here on; any number can be down."""

    days_chosen = Signal(object)
    """A person has changed them; the value is a frozenset of days, 0 for Monday."""

    def __init__(self, first_weekday: int = 0) -> None:
        super().__init__()
        self._buttons: dict[int, QPushButton] = {}
        locale = QLocale()
        for day in days_in_order(first_weekday):
            name = locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            button = QPushButton(name)
            button.setCheckable(True)
            button.setProperty("look", "segment")
            button.setToolTip(locale.standaloneDayName(day + 1))
            button.clicked.connect(lambda _on: self.days_chosen.emit(self.days))
            self._buttons[day] = button
        flow(*self._buttons.values(), on=self, spacing=4)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """From the first day of the week on."""
        return tuple(self._buttons.values())

    @property
    def days(self) -> frozenset[int]:
        """The days that are down."""
        return frozenset(day for day, button in self._buttons.items() if button.isChecked())

    def show_days(self, days: Iterable[int], what: str) -> None:
        """Show that `what`, a name for a screen reader, is on `days`; emits no signal."""
        chosen = frozenset(days)
        locale = QLocale()
        for day, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(day in chosen)
            words = self.tr("{day}, {reminder}")
            name = locale.standaloneDayName(day + 1)
            button.setAccessibleName(words.format(day=name, reminder=what))


def days_in_order(first: int) -> tuple[int, ...]:
    """The days, 0 for Monday, from the `first` of the week on."""
    return tuple((first + place) % A_WEEK for place in range(A_WEEK))
