"""Keys that somebody on a mat can reach: media keys, headset buttons, a presenter's clicker."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hiptimer.session.remote_port import RemoteCommand
from hiptimer.ui.player.driver import SessionDriver
from hiptimer.ui.player.keys import install_keys
from hiptimer.ui.remote_commands import obey

COMMANDS = {
    # What the one key of most keyboards and headsets is called, so it has to pause, too.
    Qt.Key.Key_MediaPlay: RemoteCommand.PLAY_PAUSE,
    Qt.Key.Key_MediaPause: RemoteCommand.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: RemoteCommand.PLAY_PAUSE,
    Qt.Key.Key_MediaNext: RemoteCommand.NEXT,
    Qt.Key.Key_MediaPrevious: RemoteCommand.PREVIOUS,
    Qt.Key.Key_MediaStop: RemoteCommand.STOP,
    # What clickers send for forwards, backwards and "black screen".
    Qt.Key.Key_PageDown: RemoteCommand.NEXT,
    Qt.Key.Key_PageUp: RemoteCommand.PREVIOUS,
    Qt.Key.Key_B: RemoteCommand.PLAY_PAUSE,
    Qt.Key.Key_Period: RemoteCommand.PLAY_PAUSE,
}


class HandsFreeKeys:
    """Lets these keys command the session while one is under way; then Page Down scrolls again."""

    def __init__(self, page: QWidget, driver: SessionDriver) -> None:
        commands = {key: partial(obey, driver, command) for key, command in COMMANDS.items()}
        self._shortcuts = install_keys(page, commands)
        self.work(under_way=False)

    def work(self, *, under_way: bool) -> None:
        """Say whether a session is under way."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(under_way)
