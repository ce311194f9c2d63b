"""What a session does when a headset, a media key or a clicker asks. It never ends a session."""

from __future__ import annotations

from hiptimer.session.remote_port import RemoteCommand
from hiptimer.session.view import State
from hiptimer.ui.player.driver import SessionDriver


def obey(driver: SessionDriver, command: RemoteCommand) -> None:
    """Do `command`, where it makes sense now.

    Stop only pauses: it is too easily pressed in a pocket. A step that waits goes on at Play.
    """
    match command:
        case RemoteCommand.PLAY:
            if driver.state is not State.RUNNING:
                _go_on(driver)
        case RemoteCommand.PAUSE | RemoteCommand.STOP:
            if driver.state is State.RUNNING:
                driver.toggle_pause()
        case RemoteCommand.PLAY_PAUSE:
            _go_on(driver)
        case RemoteCommand.NEXT:
            driver.skip()
        case RemoteCommand.PREVIOUS:
            driver.back()
        case RemoteCommand.RAISE | RemoteCommand.QUIT:
            pass  # these are the window's


def _go_on(driver: SessionDriver) -> None:
    if driver.state is State.WAITING:
        driver.skip()
    else:
        driver.toggle_pause()
