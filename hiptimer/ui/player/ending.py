"""Ending a session on purpose: pause, ask once, then stop or go on as before."""

from __future__ import annotations

from hiptimer.session.view import MOVING, State
from hiptimer.ui.player.driver import SessionDriver
from hiptimer.ui.player.follow_along import FollowAlong


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
