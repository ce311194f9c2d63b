"""When to be reminded of which routine, and whether HipTimer stays in the tray for that."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from datetime import datetime
from itertools import pairwise
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QSystemTrayIcon, QWidget

from hiptimer.journal.due_reminders import has_session, next_time
from hiptimer.ports.reminders import LoginStartError
from hiptimer.settings.settings import MOST_REMINDERS, Reminder
from hiptimer.training.library import Library
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.group import Draft, SettingsGroup
from hiptimer.ui.widgets.calendar_names import day_name
from hiptimer.ui.widgets.calm_inputs import CalmComboBox, CalmTimeEdit
from hiptimer.ui.widgets.choosing import Switch
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_role, show_words
from hiptimer.ui.widgets.layouts import divider, flow, in_column, in_row, widget_of

HOUR_FORMAT = "HH:mm"
NAME_LETTERS = 18
A_WEEK = 7


class Reminders(SettingsGroup):
    """Changes nothing on the computer but the start at login, and that only when it is asked to."""

    def __init__(
        self,
        draft: Draft,
        appearance: Appearance,
        services: Services,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        desktop: str = os.environ.get("XDG_CURRENT_DESKTOP", ""),
    ) -> None:
        super().__init__(
            self.tr("Reminders"),
            draft,
            self.tr(
                "Reminders come only while HipTimer is open or in the tray, "
                "and not on a day on which you have done a session."
            ),
        )
        self._appearance = appearance
        self._services = services
        self._has_tray = has_tray
        self._is_gnome = "GNOME" in desktop.upper().split(":")
        self._login = services.login() if services.login else None
        self.rows: list[ReminderRow] = []
        self._build_rows()
        self._build_switches()
        services.content.changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's reminders, and what of the tray can be had here."""
        settings = self._draft.settings.reminders
        self._match_rows(len(settings.reminders))
        self._show_rows()
        self.add.setEnabled(len(self.rows) < MOST_REMINDERS)
        with QSignalBlocker(self.tray), QSignalBlocker(self.login):
            self.tray.setChecked(settings.stay_in_tray)
            self.login.setChecked(self._login is not None and self._login.is_on)

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether there is a tray: that asks the desktop."""
        super().showEvent(event)
        self._show_rows()
        self._show_what_is_possible()

    def _show_rows(self) -> None:
        """Show each reminder, and when it comes next: that may have changed since."""
        now, reminders = self._services.now(), self._draft.settings.reminders.reminders
        is_done = bool(reminders) and has_session(self._services.journal, (now.date(),), now)
        for row, reminder in zip(self.rows, reminders, strict=True):
            row.show_reminder(reminder, self._services.library, now, done_today=is_done)

    def _build_rows(self) -> None:
        self._list = in_column(spacing=12)
        self._column.addWidget(widget_of(self._list))
        self.add = IconButton(self._appearance, IconName.PLUS, self.tr("Add a reminder"))
        self.add.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.notices = label(role=Role.MUTED, wraps=True)
        self.notices.hide()
        self._column.addWidget(self.notices)

    def _build_switches(self) -> None:
        self.tray, self.login = Switch(self._appearance), Switch(self._appearance)
        self.tray.toggled.connect(lambda on: self._draft.edit_group("reminders", stay_in_tray=on))
        self.login.toggled.connect(self._on_login_toggled)
        self.add_row(self.tr("Keep HipTimer in the tray when its window is closed"), self.tray)
        self.add_row(self.tr("Start HipTimer in the tray at login"), self.login)
        self.status = label(role=Role.MUTED, wraps=True)
        self.status.hide()
        self._column.addWidget(self.status)

    def _match_rows(self, count: int) -> None:
        """As many rows as there are reminders."""
        while len(self.rows) > count:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        for place in range(len(self.rows), count):
            row = ReminderRow(self._appearance, self._services.first_weekday())
            row.edited.connect(lambda reminder, at=place: self._put(at, reminder))
            row.delete.clicked.connect(lambda _on=False, at=place: self._on_deleted(at))
            self._list.addWidget(row)
            self.rows.append(row)

    def _show_what_is_possible(self) -> None:
        has_tray = self._has_tray()
        may_login = self._login is not None and self._login.is_possible
        self.tray.setEnabled(has_tray or self.tray.isChecked())
        self.login.setEnabled((has_tray and may_login) or self.login.isChecked())
        self._show_notices(are_possible=self._services.can_notify())
        if not has_tray:
            tray = self.tr("This desktop shows no tray icons, so HipTimer cannot stay there.")
            gnome = self.tr("The GNOME extension “AppIndicator” adds them.")
            other = self.tr("A bar with a tray, such as Waybar, would show them.")
            self._say(f"{tray} {gnome if self._is_gnome else other}")
        elif not may_login:
            self._say(self.tr("This system does not let HipTimer start itself at login."))
        else:
            self._say("")

    def _show_notices(self, *, are_possible: bool) -> None:
        words = self.tr(
            "This desktop shows no notifications, so reminders come in HipTimer's own window. "
            "A notification service, such as mako or dunst, would show them."
        )
        show_words(self.notices, "" if are_possible else words)

    def _say(self, sentence: str) -> None:
        show_words(self.status, sentence)
        for each in (self.tray, self.login):
            each.setAccessibleDescription(sentence)

    def _put(self, place: int, *instead: Reminder) -> None:
        """Keep these in place of the reminder at `place`: another one, or none; at the end, one."""
        reminders = self._draft.settings.reminders.reminders
        kept = (*reminders[:place], *instead, *reminders[place + 1 :])
        self._draft.edit_group("reminders", reminders=kept)

    def _on_add_clicked(self) -> None:
        routine = next(iter(self._services.library.routines))
        self._put(len(self.rows), Reminder(uuid4().hex, routine))
        self.rows[-1].routine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_deleted(self, place: int) -> None:
        """Take it away; the focus goes on to the reminder that takes its place."""
        self._put(place)
        following = self.rows[place : place + 1] or self.rows[-1:]
        target = following[0].delete if following else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_login_toggled(self, checked: bool) -> None:
        if self._login is None:
            return
        try:
            self._login.turn(on=checked)
        except LoginStartError as error:
            self._say(translated(error.message))
            self.show_settings()
            return
        self._draft.edit_group("reminders", start_at_login=checked)
        self._show_what_is_possible()


class ReminderRow(QWidget):
    """Shows a reminder, and hands over each change; `delete` takes it away."""

    edited = Signal(object)
    """A person has changed it; the value is the new `Reminder`."""

    def __init__(self, appearance: Appearance, first_weekday: int = 0) -> None:
        super().__init__()
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
        self.delete.setToolTip(self.tr("Delete"))
        self.note = label(role=Role.SMALL, wraps=True)
        self._lay_out()
        self.switch.toggled.connect(lambda on: self._edit(on=on))
        self.routine.activated.connect(lambda: self._edit(routine=self.routine.currentData()))
        self.hour.timeChanged.connect(lambda hour: self._edit(at=hour.toString(HOUR_FORMAT)))
        self.days.days_chosen.connect(lambda days: self._edit(days=days))

    def show_reminder(
        self, reminder: Reminder, library: Library, now: datetime, *, done_today: bool = False
    ) -> None:
        """Show `reminder` as it is at `now`; emits no signal."""
        coming = next_time(reminder, now, done_today=done_today)
        is_known = reminder.routine in library.routines
        self.note.setText(self._note(reminder, coming, now, is_known=is_known))
        set_role(self.note, Role.SMALL if is_known and reminder.days else Role.WARNING)
        if self._shown == (reminder, library):
            return  # other settings are moved by sliders, many times a second
        self._shown = (reminder, library)
        self._show_names(reminder, self._show_routine(reminder.routine, library))
        with QSignalBlocker(self.switch), QSignalBlocker(self.hour):
            self.switch.setChecked(reminder.on)
            self.hour.setTime(QTime.fromString(reminder.at, HOUR_FORMAT))

    def _show_names(self, reminder: Reminder, name: str) -> None:
        """What a screen reader calls the fields."""
        hour = _hour_text(reminder.at)
        words = self.tr("reminder for {name} at {time}").format(name=name, time=hour)
        self.days.show_days(reminder.days, words)
        for field, text in (
            (self.switch, self.tr("Remind me of {name} at {time}")),
            (self.routine, self.tr("Routine of the reminder at {time}")),
            (self.hour, self.tr("Time of the reminder for {name}")),
            (self.delete, self.tr("Delete the reminder for {name} at {time}")),
        ):
            field.setAccessibleName(text.format(name=name, time=hour))

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
        words = {
            0: self.tr("Next: today at {time}."),
            1: self.tr("Next: tomorrow at {time}."),
            A_WEEK: self.tr("Next: in a week, on {day} at {time}."),
        }.get((coming.date() - now.date()).days, self.tr("Next: {day} at {time}."))
        day = QLocale().dayName(coming.isoweekday())
        return words.format(day=day, time=_hour_text(reminder.at))

    def _lay_out(self) -> None:
        fields = widget_of(flow(self.switch, self.routine, self.hour))
        top = in_row((fields, 1), (self.delete, Qt.AlignmentFlag.AlignTop), spacing=8)
        in_column(divider(), 4, top, self.days, self.note, on=self, spacing=8)
        days = self.days.buttons.values()
        order = (self.switch, self.routine, self.hour, *days, self.delete)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _edit(self, **changes: object) -> None:
        assert self._shown is not None
        self.edited.emit(replace(self._shown[0], **changes))


def _hour_text(at: str) -> str:
    hour = QTime.fromString(at, HOUR_FORMAT)
    return QLocale().toString(hour, QLocale.FormatType.ShortFormat)


class ReminderDays(QWidget):
    """The days of a week as buttons, from the first one here on; any number can be down."""

    days_chosen = Signal(object)
    """A person has changed them; the value is a frozenset of days, 0 for Monday."""

    def __init__(self, first_weekday: int = 0) -> None:
        super().__init__()
        self.buttons: dict[int, QPushButton] = {}
        for day in days_in_order(first_weekday):
            short = QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
            button = self.buttons[day] = QPushButton(short)
            button.setCheckable(True)
            button.setProperty("look", "filter")
            button.setToolTip(day_name(day))
            button.clicked.connect(self._on_clicked)
        flow(*self.buttons.values(), on=self, spacing=4)

    def show_days(self, days: Collection[int], what: str) -> None:
        """Show that `what`, a name for a screen reader, is on `days`; emits no signal."""
        for day, button in self.buttons.items():
            button.setChecked(day in days)  # only a click is heard
            words = self.tr("{day}, {reminder}")
            button.setAccessibleName(words.format(day=day_name(day), reminder=what))

    def _on_clicked(self) -> None:
        down = (day for day, button in self.buttons.items() if button.isChecked())
        self.days_chosen.emit(frozenset(down))


def days_in_order(first: int) -> tuple[int, ...]:
    """The days, 0 for Monday, from the `first` of the week on."""
    return tuple((first + place) % A_WEEK for place in range(A_WEEK))
