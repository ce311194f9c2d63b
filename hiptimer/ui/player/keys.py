"""The player's keys. They work wherever the focus is, so Space always pauses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from hiptimer.running.driver import SessionDriver
from hiptimer.session.standing import MOVING, UNDER_WAY, State
from hiptimer.ui.models import SettingsModel
from hiptimer.ui.player.follow_along import FollowAlong
from hiptimer.ui.player.screens import Screens

LONGER_SECONDS = 15.0


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


# FOLDED commands.py: What a person asks of a session on the screen, by its buttons and by keys alike.


class PlayerCommands(QObject):
    """Does what is asked; the keys work while `page` is on the screen."""

    shown_anew = Signal()
    """Something else is to be seen now; it takes no value."""

    left = Signal()
    """The person is done with the session; it takes no value."""

    def __init__(
        self,
        page: QWidget,
        driver: SessionDriver,
        screens: Screens,
        ending: Ending,
        settings: SettingsModel,
    ) -> None:
        super().__init__(page)
        self._driver = driver
        self._screens = screens
        self._ending = ending
        self._settings = settings
        self._connect_buttons()
        install_keys(page, self._keys())

    def _connect_buttons(self) -> None:
        driver, follow = self._driver, self._screens.follow
        follow.controls.pause_asked.connect(self._pause_or_go_on)
        follow.controls.back_asked.connect(driver.back)
        follow.controls.skip_asked.connect(driver.skip)
        follow.controls.extend_asked.connect(self._extend)
        follow.controls.ease_asked.connect(driver.ease)
        follow.top_bar.end_asked.connect(self._ending.ask)
        follow.top_bar.mirror_asked.connect(self._toggle_mirror)
        follow.top_bar.mat_mode_asked.connect(self._toggle_mat_mode)
        follow.top_bar.voice_asked.connect(self._toggle_voice)
        follow.question.ended.connect(self._ending.end)
        follow.question.kept.connect(self._ending.keep_going)
        self._screens.mat.left.connect(self._toggle_mat_mode)
        self._screens.card.done.connect(self.left)

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Space: self._pause_or_go_on,
            Qt.Key.Key_Right: self._driver.skip,
            Qt.Key.Key_Left: self._driver.back,
            Qt.Key.Key_Up: self._extend,
            Qt.Key.Key_E: self._driver.ease,
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
        self._screens.follow.top_bar.set_voice(on=self._driver.voice_on)
        self.shown_anew.emit()

    def _toggle_mirror(self) -> None:
        """Show the figure as a mirror would, or as somebody who stands there, and keep that."""
        settings = self._settings.settings
        look = replace(settings.look, mirrored=not settings.look.mirrored)
        self._settings.replace(replace(settings, look=look))
        self._screens.mirror(look.mirrored)

    def _toggle_mat_mode(self) -> None:
        if self._driver.state in UNDER_WAY:
            self._screens.toggle_mat_mode()
            self.shown_anew.emit()

    def _go_on(self) -> None:
        """Go on with what was stopped, where the card offers it."""
        if self._driver.unfinished is not None:
            self._screens.card.go_on()

    def _go_back(self) -> None:
        """Leave mat mode, else ask whether to end the session, else leave it."""
        if self._screens.in_mat_mode:
            self._toggle_mat_mode()
        elif self._driver.state in UNDER_WAY:
            self._ending.ask()
        else:
            self.left.emit()


# FOLDED ending.py: Ending a session on purpose: pause, ask once, then stop or go on as before.


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
