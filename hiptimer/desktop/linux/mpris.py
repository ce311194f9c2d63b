"""Shows a session to headset buttons, media keys and phones on Linux, over MPRIS.

QtDBus is not used: it writes a length of less than 36 minutes as a 32-bit number, which the
specification and `playerctl` do not take for a length.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from hiptimer.desktop.linux.bus_thread import BusThread
from hiptimer.desktop.linux.mpris_values import (
    BUS_NAME,
    INTROSPECTABLE,
    OBJECT_PATH,
    PEER,
    PLAYER,
    PROPERTIES,
    ROOT,
    ROOT_PROPERTIES,
    Properties,
    introspection,
    microseconds,
    player_properties,
    position,
)
from hiptimer.ports.remote import NowPlaying, RemoteCommand

if TYPE_CHECKING:
    from hiptimer.desktop.linux.session_bus import Received, SessionBus

Shown = tuple[NowPlaying | None, float]
"""What to show, and since when by `time.monotonic`; None: no session is running."""
JUMP_SECONDS = 1.0
"""A remote is sent the position where it is further than this from what it believes."""

COMMANDS = {
    (ROOT, "Raise"): RemoteCommand.RAISE,
    (ROOT, "Quit"): RemoteCommand.QUIT,
    (PLAYER, "Play"): RemoteCommand.PLAY,
    (PLAYER, "Pause"): RemoteCommand.PAUSE,
    (PLAYER, "PlayPause"): RemoteCommand.PLAY_PAUSE,
    (PLAYER, "Next"): RemoteCommand.NEXT,
    (PLAYER, "Previous"): RemoteCommand.PREVIOUS,
    (PLAYER, "Stop"): RemoteCommand.STOP,
}
WITHOUT_EFFECT = ((PEER, "Ping"), (PLAYER, "Seek"), (PLAYER, "SetPosition"))
"""What is answered and changes nothing: a player that cannot seek is to ignore seeking."""


class MprisRemote(BusThread[Shown | None, RemoteCommand]):
    """A player on the session bus from each `show` to the next `hide`; silently nothing elsewhere.

    Fulfils `ports.remote.MediaRemote`.
    """

    def __init__(self, system: str = sys.platform) -> None:
        super().__init__("mpris", self._put, system)
        self._may_begin = self._has_bus

    def listen(self, asked: Callable[[RemoteCommand], None]) -> None:
        """Call `asked` with each command, from another thread."""
        self._answered = asked

    def show(self, playing: NowPlaying) -> None:
        """Show this from now on."""
        self._wish((playing, time.monotonic()), begins=self._may_begin)
        self._may_begin = False  # a bus that is not there is not looked for with every step

    def hide(self) -> None:
        """Leave the bus to other players."""
        self._wish((None, time.monotonic()))

    def close(self) -> None:
        """End the thread, waiting for it a moment."""
        self._end(None)

    def _put(self, bus: SessionBus) -> _OnBus:
        return _OnBus(bus, MprisObject(self._pass_on, time.monotonic))


class _OnBus:
    """The object on the bus, and the name under which players find it, while it has one."""

    def __init__(self, bus: SessionBus, shown: MprisObject) -> None:
        self._bus = bus
        self._object = shown
        self._name = ""

    def fulfil(self, wish: Shown | None) -> bool:
        """Show what is wished; False at the end."""
        if wish is None:
            return False
        playing, at = wish
        changes = self._object.show(playing, at)
        if playing is None:
            if self._name:
                self._bus.give_name_back(self._name)
                self._name = ""
        elif not self._name:
            self._appear()  # whoever hears of the name asks for everything
        else:
            for interface, member, body in changes:
                self._bus.emit(OBJECT_PATH, interface, member, body.signature, *body.values)
        return True

    def hear(self) -> None:
        """Answer what has been asked."""
        while (call := self._bus.received()) is not None:
            self._answer(call)

    def _answer(self, call: Received) -> None:
        try:
            body = self._object.answer(call.path, call.interface, call.member, call.arguments)
        except RefusedError as refused:
            self._bus.refuse(call, refused.name, str(refused))
        else:
            self._bus.reply(call, body.signature, *body.values)

    def _appear(self) -> None:
        """Take the player's name; where another HipTimer has it, one of our own."""
        names = (BUS_NAME, f"{BUS_NAME}.instance{os.getpid()}")
        self._name = next((each for each in names if self._bus.take_name(each)), "")


class RefusedError(Exception):
    """What was asked cannot be done. `name` is that of the error on the bus."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = f"org.freedesktop.DBus.Error.{name}"


class Body(NamedTuple):
    """What a message carries: a D-Bus signature, empty where it carries nothing, and values."""

    signature: str = ""
    values: tuple[object, ...] = ()


class BusSignal(NamedTuple):
    """A signal to send."""

    interface: str
    member: str
    body: Body


class MprisObject:
    """Answers what is asked of the session, and says what has changed. It knows no bus.

    `now` reads a clock, in seconds.
    """

    def __init__(self, asked: Callable[[RemoteCommand], None], now: Callable[[], float]) -> None:
        self._asked = asked
        self._now = now
        self._playing: NowPlaying | None = None
        self._shown_at = 0.0

    def show(self, playing: NowPlaying | None, at: float) -> list[BusSignal]:
        """Take over what is `playing` since the moment `at`; the signals to send about it."""
        before, believed = self._playing, position(self._playing, at - self._shown_at)
        self._playing, self._shown_at = playing, at
        signals: list[BusSignal] = []
        changed = _changed(player_properties(before), player_properties(playing))
        if changed:
            body = Body("sa{sv}as", (PLAYER, changed, []))
            signals.append(BusSignal(PROPERTIES, "PropertiesChanged", body))
        if before is None or playing is None or before.number != playing.number:
            return signals
        if abs(believed - playing.position) > JUMP_SECONDS:
            body = Body("x", (microseconds(playing.position),))
            signals.append(BusSignal(PLAYER, "Seeked", body))
        return signals

    def answer(self, path: str, interface: str, member: str, arguments: tuple[object, ...]) -> Body:
        """The answer to a call. Raises `RefusedError`."""
        wanted = interface or _interface_with(member)
        if path != OBJECT_PATH and wanted not in (PEER, INTROSPECTABLE):
            raise RefusedError("UnknownObject", f"There is no object {path}.")
        if (wanted, member) in COMMANDS:
            self._asked(COMMANDS[wanted, member])
        elif wanted == PROPERTIES:
            return self._of_properties(member, arguments)
        elif (wanted, member) == (INTROSPECTABLE, "Introspect"):
            return Body("s", (introspection(),))
        elif (wanted, member) not in WITHOUT_EFFECT:
            raise RefusedError("UnknownMethod", f"There is no method {interface}.{member}.")
        return Body()

    def _of_properties(self, member: str, arguments: tuple[object, ...]) -> Body:
        match member, arguments:
            case "GetAll", (str(interface),):
                return Body("a{sv}", (self._properties(interface),))
            case "Get", (str(interface), str(name)):
                return Body("v", (_one(self._properties(interface), name),))
            case "Set", (str(interface), str(name), _):
                _one(self._properties(interface), name)
                raise RefusedError("PropertyReadOnly", f"{name} cannot be changed.")
            case _:
                raise RefusedError("InvalidArgs", f"{member} does not take these arguments.")

    def _properties(self, interface: str) -> Properties:
        if interface == ROOT:
            return ROOT_PROPERTIES
        if interface == PLAYER:
            return player_properties(self._playing, self._now() - self._shown_at)
        raise RefusedError("UnknownInterface", f"There is no interface {interface}.")


def _changed(before: Properties, after: Properties) -> Properties:
    """Without the position: remotes count on by themselves."""
    return {
        name: value for name, value in after.items() if name != "Position" and before[name] != value
    }


def _interface_with(member: str) -> str:
    """A call need not name its interface."""
    return next((interface for interface, name in COMMANDS if name == member), "")


def _one(properties: Properties, name: str) -> object:
    if name not in properties:
        raise RefusedError("UnknownProperty", f"There is no property {name}.")
    return properties[name]
