"""Players on the session bus, paused while the voice speaks, over MPRIS.

One that is paused when the program is killed stays paused: music that begins by itself, perhaps a
day later, would startle more than a player that has to be started.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

from hiptimer.desktop.linux.session_bus import (
    BUS,
    BUS_PATH,
    BusLostError,
    RefusedCallError,
    SessionBus,
)

PREFIX = "org.mpris.MediaPlayer2."
NOT_PLAYERS = (f"{PREFIX}hiptimer", f"{PREFIX}playerctld")
"""Ourselves, and one that only passes on to others."""
PLAYER, PATH = "org.mpris.MediaPlayer2.Player", "/org/mpris/MediaPlayer2"
PROPERTIES = "org.freedesktop.DBus.Properties"


class PausedPlayers:
    """Fulfils `ports.other_sound.OtherSound`. `open_bus` raises `BusLostError`."""

    def __init__(self, open_bus: Callable[[], SessionBus] = SessionBus) -> None:
        self._open_bus = open_bus
        self._bus: SessionBus | None = None
        self._paused: list[str] = []
        self._silent: set[str] = set()  # those that did not answer once are not waited for again

    def bring(self, *, held: bool) -> float | None:
        """Pause all that play, or let those go on that are still as they were left."""
        try:
            if held and self._bus is None:
                self._bus = self._open_bus()
                self._pause(self._bus)
            elif not held and self._bus is not None:
                self._go_on(self._bus)
        except (ImportError, BusLostError):
            self._let_go()
        if not held:
            self._let_go()
        return None

    def _pause(self, bus: SessionBus) -> None:
        for name in self._players(bus):
            if self._status(bus, name) == "Playing" and self._tell(bus, name, "Pause"):
                self._paused.append(name)

    def _go_on(self, bus: SessionBus) -> None:
        for name in self._paused:
            if self._status(bus, name) == "Paused":
                self._tell(bus, name, "Play")

    def _players(self, bus: SessionBus) -> list[str]:
        names: list[Any] = []
        with suppress(RefusedCallError):
            names = cast("list[Any]", bus.ask(BUS, BUS_PATH, BUS, "ListNames", "")[0])
        players = [str(name) for name in names if str(name).startswith(PREFIX)]
        return [
            name
            for name in players
            if not name.startswith(NOT_PLAYERS) and name not in self._silent
        ]

    def _status(self, bus: SessionBus, name: str) -> str:
        """As the specification names it, such as "Paused"; empty where it does not tell."""
        try:
            answer: Any = bus.ask(name, PATH, PROPERTIES, "Get", "ss", PLAYER, "PlaybackStatus")
            return str(answer[0][1])
        except (RefusedCallError, IndexError, TypeError):  # no answer, or not one of a player
            self._silent.add(name)
            return ""

    def _tell(self, bus: SessionBus, name: str, command: str) -> bool:
        try:
            bus.ask(name, PATH, PLAYER, command, "")
        except RefusedCallError:
            self._silent.add(name)
            return False
        return True

    def _let_go(self) -> None:
        if self._bus is not None:
            self._bus.close()
        self._bus = None
        self._paused.clear()
