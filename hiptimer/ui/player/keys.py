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
from hiptimer.ui.player.follow_along import FollowAlong
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
    """Does what is asked; the keys work while `page` is on the screen."""

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
        self.ending = Ending(driver, screens.follow)
        self._settings = settings
        self._connect_buttons()
        install_keys(page, self._keys())
        commands = {key: partial(obey, driver, command) for key, command in HANDS_FREE.items()}
        self._hands_free = install_keys(page, commands)
        self.work_hands_free(under_way=False)

    def _connect_buttons(self) -> None:
        driver, follow = self._driver, self._screens.follow
        follow.controls.pause_asked.connect(self._pause_or_go_on)
        follow.controls.back_asked.connect(driver.back)
        follow.controls.skip_asked.connect(driver.skip)
        follow.controls.extend_asked.connect(self._extend)
        follow.controls.ease_asked.connect(driver.ease)
        follow.top_bar.end_asked.connect(self.ending.ask)
        follow.top_bar.movement_asked.connect(driver.say_movement)
        follow.top_bar.mirror_asked.connect(self._toggle_mirror)
        follow.top_bar.mat_mode_asked.connect(self._toggle_mat_mode)
        follow.top_bar.voice_asked.connect(self._toggle_voice)
        follow.question.ended.connect(self.ending.end)
        follow.question.kept.connect(self.ending.keep_going)
        self._screens.mat.left.connect(self._toggle_mat_mode)

    def work_hands_free(self, *, under_way: bool) -> None:
        """Let media keys and clickers command a session under way; then Page Down scrolls again."""
        for shortcut in self._hands_free:
            shortcut.setEnabled(under_way)

    def show_voice(self) -> None:
        """Show on its button whether the voice speaks."""
        run = self._driver.run
        self._screens.follow.top_bar.set_voice(on=run is None or run.desk.voice_on)

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Space: self._pause_or_go_on,
            Qt.Key.Key_Right: self._driver.skip,
            Qt.Key.Key_Left: self._driver.back,
            Qt.Key.Key_Up: self._extend,
            Qt.Key.Key_E: self._driver.ease,
            Qt.Key.Key_I: self._driver.say_movement,
            Qt.Key.Key_V: self._toggle_voice,
            Qt.Key.Key_M: self._toggle_mirror,
            Qt.Key.Key_F: self._toggle_mat_mode,
            Qt.Key.Key_Escape: self._go_back,
            Qt.Key.Key_G: self._go_on,
        }

    def _pause_or_go_on(self) -> None:
        """What Space does: it also says that a step which waits is done."""
        match self._driver.state:
            case State.WAITING:
                self._driver.skip()
            case State.FINISHED | State.STOPPED:
                self.left.emit()
            case _:
                self._driver.toggle_pause()

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

    def _go_on(self) -> None:
        """Go on with what was stopped, where the card offers it."""
        run = self._driver.run
        if run is not None and run.recorder.unfinished is not None:
            self._screens.card.go_on()

    def _go_back(self) -> None:
        """Leave mat mode, else ask whether to end the session, else leave it."""
        if self._screens.in_mat_mode:
            self._toggle_mat_mode()
        elif self._driver.state in UNDER_WAY:
            self.ending.ask()
        else:
            self.left.emit()


class Ending:
    """Asks in the place of the top bar; the session stands still while it does."""

    def __init__(self, driver: SessionDriver, screen: FollowAlong) -> None:
        self._driver = driver
        self._screen = screen
        self._paused_to_ask = False

    def ask(self) -> None:
        """Ask; if that is being asked already, take it as a no."""
        if self._screen.is_asking:
            self.keep_going()
            return
        self._paused_to_ask = self._driver.state in MOVING
        if self._paused_to_ask:
            self._driver.toggle_pause()
        self._screen.ask()

    def keep_going(self) -> None:
        """Take the question away; what was paused only to ask goes on."""
        self._screen.stop_asking()
        if self._paused_to_ask and self._driver.state is State.PAUSED:
            self._driver.toggle_pause()

    def end(self) -> None:
        """Stop the session."""
        self._screen.stop_asking()
        self._driver.stop()

    def notice(self, state: State) -> None:
        """Take the question away where the session went on by another way."""
        if self._screen.is_asking and state is not State.PAUSED:
            self._screen.stop_asking()


def install_keys(
    page: QWidget, commands: Mapping[Qt.Key, Callable[[], object]]
) -> tuple[QShortcut, ...]:
    """Let each key do its command while `page` is on the screen; its shortcuts, in order.

    A key that is held down counts once. Shortcuts go before the focused button's own keys.
    """
    return tuple(_shortcut(page, key, command) for key, command in commands.items())


def _shortcut(page: QWidget, key: Qt.Key, command: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(command)
    return shortcut
