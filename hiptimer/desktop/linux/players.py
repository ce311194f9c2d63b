"""Players on the session bus, paused while the voice speaks, over MPRIS.

If the program is killed meanwhile its next start lets them go on, where that comes soon: music that
begins by itself, perhaps a day later, would startle more than a player that has to be started.
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
from hiptimer.ports.other_sound import Paused, PausedNote

PREFIX = "org.mpris.MediaPlayer2."
NOT_PLAYERS = (f"{PREFIX}hiptimer", f"{PREFIX}playerctld")
"""Ourselves, and one that only passes on to others."""
PLAYER, PATH = "org.mpris.MediaPlayer2.Player", "/org/mpris/MediaPlayer2"
SOON_SECONDS = 600.0
PROPERTIES = "org.freedesktop.DBus.Properties"


class PausedPlayers:
    """Fulfils `ports.other_sound.OtherSound`. `open_bus` raises `BusLostError`.

    `now` reads the time of day, in seconds since 1970.
    """

    def __init__(
        self,
        note: PausedNote,
        now: Callable[[], float],
        open_bus: Callable[[], SessionBus] = SessionBus,
    ) -> None:
        self._note, self._now = note, now
        self._open_bus = open_bus
        self._bus: SessionBus | None = None
        self._paused: list[Paused] = []
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

    def mend(self) -> None:
        """Let those go on that a start that was killed has left paused, not long ago."""
        if not self._note.load() or not self._note.claim():
            return
        try:
            bus = self._bus = self._open_bus()
            since = self._now() - SOON_SECONDS
            self._paused = [
                each
                for each in self._note.load()
                if since <= each.at <= self._now() and self._owner(bus, each.name) == each.owner
            ]
            self._go_on(bus)
        except (ImportError, BusLostError):
            pass
        self._let_go()
        self._note.release()

    def _pause(self, bus: SessionBus) -> None:
        for name in self._players(bus):
            if self._status(bus, name) != "Playing":
                continue
            self._paused.append(Paused(name, self._owner(bus, name), self._now()))
            self._note.save(tuple(self._paused))  # before: it may be killed any moment
            if not self._tell(bus, name, "Pause"):
                self._paused.pop()

    def _go_on(self, bus: SessionBus) -> None:
        for each in self._paused:
            if self._status(bus, each.name) == "Paused":
                self._tell(bus, each.name, "Play")

    def _owner(self, bus: SessionBus, name: str) -> str:
        """The connection of that player, which another start of it would not have."""
        with suppress(RefusedCallError):
            return str(bus.ask(BUS, BUS_PATH, BUS, "GetNameOwner", "s", name)[0])
        return ""

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
            self._note.save(())
        self._bus = None
        self._paused.clear()
