"""The MPRIS object: answers what is asked of it, and says what has changed. It knows no bus."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from hiptimer.desktop.linux.mpris_values import (
    OBJECT_PATH,
    PLAYER,
    ROOT,
    Properties,
    microseconds,
    player_properties,
    position,
    root_properties,
)
from hiptimer.ports.remote import NowPlaying, RemoteCommand

PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"
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
    """Stands for the session on the bus. `now` reads a clock, in seconds."""

    def __init__(
        self, desktop_entry: str, asked: Callable[[RemoteCommand], None], now: Callable[[], float]
    ) -> None:
        self._root = root_properties(desktop_entry)
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
            return Body("s", (introspection(self._root, player_properties(None)),))
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
            return self._root
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


ROOT_METHODS = ("Raise", "Quit")
PLAYER_METHODS = ("Next", "Previous", "Pause", "PlayPause", "Stop", "Play")

STANDARD = """\
<interface name="org.freedesktop.DBus.Introspectable">
<method name="Introspect"><arg name="xml" type="s" direction="out"/></method></interface>
<interface name="org.freedesktop.DBus.Peer"><method name="Ping"/></interface>
<interface name="org.freedesktop.DBus.Properties">
<method name="Get"><arg name="interface" type="s" direction="in"/>\
<arg name="name" type="s" direction="in"/><arg name="value" type="v" direction="out"/></method>
<method name="GetAll"><arg name="interface" type="s" direction="in"/>\
<arg name="properties" type="a{sv}" direction="out"/></method>
<method name="Set"><arg name="interface" type="s" direction="in"/>\
<arg name="name" type="s" direction="in"/><arg name="value" type="v" direction="in"/></method>
<signal name="PropertiesChanged"><arg name="interface" type="s"/>\
<arg name="changed" type="a{sv}"/><arg name="invalidated" type="as"/></signal></interface>
"""

SEEKING = """\
<method name="Seek"><arg name="offset" type="x" direction="in"/></method>
<method name="SetPosition"><arg name="track" type="o" direction="in"/>\
<arg name="position" type="x" direction="in"/></method>
<signal name="Seeked"><arg name="position" type="x"/></signal>
"""


def introspection(root: Properties, player: Properties) -> str:
    """The XML in which the object says what it can do, made of its properties' types."""
    return (
        f"<node>\n{STANDARD}{_interface(ROOT, ROOT_METHODS, root)}"
        f"{_interface(PLAYER, PLAYER_METHODS, player, SEEKING)}</node>\n"
    )


def _interface(name: str, methods: tuple[str, ...], values: Properties, more: str = "") -> str:
    lines = [f'<interface name="{name}">']
    lines += [f'<method name="{each}"/>' for each in methods]
    lines += [
        f'<property name="{each}" type="{signature}" access="read"/>'
        for each, (signature, _) in values.items()
    ]
    return "\n".join((*lines, f"{more}</interface>\n"))
