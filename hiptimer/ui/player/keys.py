"""What a person asks of a session on the screen, by its buttons and by keys alike.

The keys work wherever the focus is, so Space always pauses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hiptimer.ports.remote import RemoteCommand
from hiptimer.running.driver import SessionDriver
from hiptimer.session.standing import MOVING, UNDER_WAY, State
from hiptimer.ui.models import SettingsModel
from hiptimer.ui.player.remote import obey
from hiptimer.ui.player.screens import Screens

LONGER_SECONDS = 15.0

HANDS_FREE = {
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
"""Keys that somebody on a mat can reach: media keys, headset buttons, a presenter's clicker."""


class PlayerCommands(QObject):
    """Does what is asked; the keys work while `page` is on the screen.

    Whether the session is to end is asked in the place of the top bar; it stands still meanwhile.
    """

    look_changed = Signal()
    """Something else is to be seen now; it takes no value."""

    left = Signal()
    """The person is done with the session; it takes no value."""

    def __init__(
        self, page: QWidget, driver: SessionDriver, screens: Screens, settings: SettingsModel
    ) -> None:
        super().__init__(page)
        self._driver = driver
        self._screens = screens
        self._follow = screens.follow
        self._settings = settings
        self._paused_to_ask = False
        self._connect(page)
        commands = {key: partial(obey, driver, command) for key, command in HANDS_FREE.items()}
        self._hands_free = install_keys(page, commands)
        self.work_hands_free(under_way=False)

    def _connect(self, page: QWidget) -> None:
        driver, controls, bar = self._driver, self._follow.controls, self._follow.top_bar
        for key, button, act in (
            (Qt.Key.Key_Space, controls.pause, self._pause_or_go_on),
            (Qt.Key.Key_Right, controls.skip, driver.skip),
            (Qt.Key.Key_Left, controls.back, driver.back),
            (Qt.Key.Key_Up, controls.extend, self._extend),
            (Qt.Key.Key_E, controls.easier, driver.ease),
            (Qt.Key.Key_I, bar.explain, driver.say_movement),
            (Qt.Key.Key_V, bar.voice, self._toggle_voice),
            (Qt.Key.Key_M, bar.mirror, self._toggle_mirror),
            (Qt.Key.Key_F, bar.mat, self._toggle_mat_mode),
        ):
            button.clicked.connect(act)
            install_keys(page, {key: act})
        go_on = self._screens.card.go_on.click
        install_keys(page, {Qt.Key.Key_Escape: self._go_back, Qt.Key.Key_G: go_on})
        bar.end.clicked.connect(self._ask_to_end)
        self._follow.question.end.clicked.connect(self._end)
        self._follow.question.keep.clicked.connect(self._keep_going)
        self._screens.mat.leave.clicked.connect(self._toggle_mat_mode)

    def work_hands_free(self, *, under_way: bool) -> None:
        """Let media keys and clickers command a session under way; then Page Down scrolls again."""
        for shortcut in self._hands_free:
            shortcut.setEnabled(under_way)

    def show_voice(self) -> None:
        """Show on its button whether the voice speaks."""
        run = self._driver.run
        self._follow.top_bar.set_voice(on=run is None or run.desk.voice_on)

    def stop_asking_in(self, state: State) -> None:
        """Take the question away where the session went on by another way."""
        if self._follow.is_asking and state is not State.PAUSED:
            self._follow.stop_asking()

    def _pause_or_go_on(self) -> None:
        """What Space does: it also says that a step which waits is done."""
        if self._driver.state in {State.FINISHED, State.STOPPED}:
            self.left.emit()
        else:
            obey(self._driver, RemoteCommand.PLAY_PAUSE)

    def _extend(self) -> None:
        self._driver.extend(LONGER_SECONDS)

    def _toggle_voice(self) -> None:
        self._driver.toggle_voice()
        self.show_voice()
        self.look_changed.emit()

    def _toggle_mirror(self) -> None:
        """Show the figure as a mirror would, or as somebody who stands there, and keep that."""
        settings = self._settings.settings
        look = replace(settings.look, mirrored=not settings.look.mirrored)
        self._settings.replace(replace(settings, look=look))
        self._screens.mirror(look.mirrored)

    def _toggle_mat_mode(self) -> None:
        if self._driver.state in UNDER_WAY:
            self._screens.toggle_mat_mode()
            self.look_changed.emit()

    def _go_back(self) -> None:
        """Leave mat mode, else ask whether to end the session, else leave it."""
        if self._screens.in_mat_mode:
            self._toggle_mat_mode()
        elif self._driver.state in UNDER_WAY:
            self._ask_to_end()
        else:
            self.left.emit()

    def _ask_to_end(self) -> None:
        """Ask; if that is being asked already, take it as a no."""
        if self._follow.is_asking:
            self._keep_going()
            return
        self._paused_to_ask = self._driver.state in MOVING
        if self._paused_to_ask:
            self._driver.toggle_pause()
        self._follow.ask()

    def _keep_going(self) -> None:
        """Take the question away; what was paused only to ask goes on."""
        self._follow.stop_asking()
        if self._paused_to_ask and self._driver.state is State.PAUSED:
            self._driver.toggle_pause()

    def _end(self) -> None:
        self._follow.stop_asking()
        self._driver.stop()


def install_keys(page: QWidget, commands: Mapping[Qt.Key, Callable[[], object]]) -> list[QShortcut]:
    """Let each key do its command while `page` is on the screen; its shortcuts, in order.

    A key that is held down counts once. Shortcuts go before the focused button's own keys.
    """
    shortcuts: list[QShortcut] = []
    for key, command in commands.items():
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(command)
        shortcuts.append(shortcut)
    return shortcuts
