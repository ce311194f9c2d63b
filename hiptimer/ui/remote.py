"""Joins a session to the media remotes of the desktop: tells them of changes, does what they ask.

It tells at each event of the session, not at each frame: remotes count on by themselves.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal

from hiptimer.session.events import Event, SessionFinished, SessionStopped, StepEnded
from hiptimer.session.remote_port import MediaRemote, RemoteCommand
from hiptimer.ui.player.driver import SessionDriver
from hiptimer.ui.remote_commands import obey
from hiptimer.ui.remote_text import now_playing
from hiptimer.ui.services import Services


class RemoteControl(QObject):
    """Lives as long as its `driver`, its parent."""

    raise_asked = Signal()
    """Somebody wants to see the window; it takes no value."""

    quit_asked = Signal()
    """Somebody wants the window closed; it takes no value."""

    _commanded = Signal(object)
    """A `RemoteCommand`, on its way from the remote's thread to the window's."""

    def __init__(self, driver: SessionDriver, remote: MediaRemote, services: Services) -> None:
        super().__init__(driver)
        self._driver = driver
        self._remote = remote
        self._services = services
        self._commanded.connect(self._on_commanded, Qt.ConnectionType.QueuedConnection)
        remote.listen(self._pass_on)
        driver.happened.connect(self._on_happened)

    def _pass_on(self, command: RemoteCommand) -> None:
        """Called from any thread."""
        with suppress(RuntimeError):  # the window is gone, and its objects with it
            self._commanded.emit(command)

    def _on_commanded(self, command: RemoteCommand) -> None:
        if command is RemoteCommand.RAISE:
            self.raise_asked.emit()
        elif command is RemoteCommand.QUIT:
            self.quit_asked.emit()
        else:
            obey(self._driver, command)

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, SessionFinished | SessionStopped):
            self._remote.hide()
        elif not isinstance(event, StepEnded):
            driver, services = self._driver, self._services
            self._remote.show(
                now_playing(driver.plan, driver.view(), services.library, services.speed)
            )
