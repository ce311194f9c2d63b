"""Lets the start at login be what the settings say, wherever these were changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hiptimer.session.reminder_port import LoginStarter, LoginStartError
from hiptimer.ui.settings_model import SettingsModel


class LoginFollowing(QObject):
    """Follows the settings, which may be reset as a whole, and that be undone."""

    failed = Signal(str)
    """The start at login could not be changed; the value is a sentence to show."""

    def __init__(
        self, model: SettingsModel, login: Callable[[], LoginStarter] | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._login = login
        self._before = self._wanted
        model.changed.connect(self._on_settings_changed)

    def bring_up_to_date(self) -> None:
        """Let what starts at login be this HipTimer, where it was one somewhere else."""
        if self._login is not None:
            self._login().bring_up_to_date()

    @property
    def _wanted(self) -> bool:
        return self._model.settings.reminders.start_at_login

    def _on_settings_changed(self) -> None:
        wanted = self._wanted
        before, self._before = self._before, wanted
        if self._login is None or wanted is before:
            return
        login = self._login()
        if login.is_on is wanted:
            return
        try:
            login.turn(on=wanted)
        except LoginStartError as error:
            self.failed.emit(str(error))
