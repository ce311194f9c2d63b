"""When to be reminded of which routine, and whether HipTimer stays in the tray for that."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon, QVBoxLayout, QWidget

from hiptimer.journal.due_reminders import has_session
from hiptimer.ports.reminders import LoginStarter, LoginStartError
from hiptimer.settings.reminders import MOST_REMINDERS, Reminder
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.settings.group import SettingsGroup, divider
from hiptimer.ui.settings.reminder_row import ReminderRow
from hiptimer.ui.settings.settings_draft import Draft
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.switch import Switch


class Reminders(SettingsGroup):
    """Changes nothing on the computer but the start at login, and that only when it is asked to."""

    def __init__(
        self,
        draft: Draft,
        appearance: Appearance,
        services: Services,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
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
        self._login = services.login() if services.login else None
        self._rows: list[tuple[ReminderRow, QWidget]] = []
        self._build_rows()
        self._build_switches()
        services.content.changed.connect(self.show_settings)
        self.show_settings()

    @property
    def rows(self) -> tuple[ReminderRow, ...]:
        """One for each reminder."""
        return tuple(row for row, _ in self._rows)

    def show_settings(self) -> None:
        """Show the draft's reminders, and what of the tray can be had here."""
        settings = self._draft.settings.reminders
        self._match_rows(settings.reminders)
        self._show_rows()
        self.add.setEnabled(len(self._rows) < MOST_REMINDERS)
        with QSignalBlocker(self.tray), QSignalBlocker(self.login):
            self.tray.setChecked(settings.stay_in_tray)
            self.login.setChecked(self._login is not None and self._login.is_on)

    def _show_rows(self) -> None:
        """Show each reminder, and when it comes next: that may have changed since."""
        now, reminders = self._services.now(), self._draft.settings.reminders.reminders
        is_done = bool(reminders) and has_session(self._services.journal, (now.date(),), now)
        for row, reminder in zip(self.rows, reminders, strict=True):
            row.show_reminder(reminder, self._services.library, now, done_today=is_done)

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether there is a tray: that asks the desktop."""
        super().showEvent(event)
        self._show_rows()
        self._show_what_is_possible()

    def _build_rows(self) -> None:
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._column.addWidget(holder)
        self.add = IconButton(self._appearance, IconName.PLUS, self.tr("Add a reminder"))
        self.add.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_switches(self) -> None:
        self.tray = Switch(self._appearance)
        self.tray.toggled.connect(self._on_tray_toggled)
        self.add_row(self.tr("Keep HipTimer in the tray when its window is closed"), self.tray)
        self.login = Switch(self._appearance)
        self.login.toggled.connect(self._on_login_toggled)
        self.add_row(self.tr("Start HipTimer in the tray at login"), self.login)
        self.status = label(role=Role.MUTED, wraps=True)
        self.status.hide()
        self._column.addWidget(self.status)

    def _row(self, reminder: Reminder) -> ReminderRow:
        return ReminderRow(self._appearance, reminder, self._services.first_weekday())

    def _match_rows(self, reminders: tuple[Reminder, ...]) -> None:
        """As many rows as there are reminders."""
        while len(self._rows) > len(reminders):
            row, line = self._rows.pop()
            for each in (row, line):
                each.hide()
                each.deleteLater()
        while len(self._rows) < len(reminders):
            place = len(self._rows)
            row, line = self._row(reminders[place]), divider()
            row.edited.connect(lambda reminder, at=place: self._on_edited(at, reminder))
            row.deleted.connect(lambda at=place: self._on_deleted(at))
            self._list.addWidget(line)
            self._list.addWidget(row)
            self._rows.append((row, line))

    def _show_what_is_possible(self) -> None:
        has_tray = self._has_tray()
        may_login = self._login is not None and self._login.is_possible
        self.tray.setEnabled(has_tray or self.tray.isChecked())
        self.login.setEnabled((has_tray and may_login) or self.login.isChecked())
        if not has_tray:
            self._say(self.tr("This desktop shows no tray icons, so HipTimer cannot stay there."))
        elif not may_login:
            self._say(self.tr("This system does not let HipTimer start itself at login."))
        else:
            self._say("")

    def _say(self, sentence: str) -> None:
        self.status.setText(sentence)
        self.status.setVisible(bool(sentence))
        for each in (self.tray, self.login):
            each.setAccessibleDescription(sentence)

    def _keep(self, reminders: tuple[Reminder, ...]) -> None:
        self._draft.edit_group("reminders", reminders=reminders)

    def _on_add_clicked(self) -> None:
        reminders = self._draft.settings.reminders.reminders
        routine = next(iter(self._services.library.routines))
        self._keep((*reminders, Reminder(uuid4().hex, routine)))
        self.rows[-1].routine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, place: int, reminder: Reminder) -> None:
        reminders = list(self._draft.settings.reminders.reminders)
        reminders[place] = reminder
        self._keep(tuple(reminders))

    def _on_deleted(self, place: int) -> None:
        """Take it away; the focus goes on to the reminder that takes its place."""
        reminders = self._draft.settings.reminders.reminders
        self._keep((*reminders[:place], *reminders[place + 1 :]))
        rows = self.rows
        target = rows[min(place, len(rows) - 1)].delete if rows else self.add
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tray_toggled(self, checked: bool) -> None:
        self._draft.edit_group("reminders", stay_in_tray=checked)

    def _on_login_toggled(self, checked: bool) -> None:
        login: LoginStarter | None = self._login
        if login is None:
            return
        try:
            login.turn(on=checked)
        except LoginStartError as error:
            self._say(translated(error.message))
            self.show_settings()
            return
        self._draft.edit_group("reminders", start_at_login=checked)
        self._show_what_is_possible()
