"""Shows a session to headset buttons, media keys and phones on Linux, over MPRIS.

QtDBus is not used: it writes a length of less than 36 minutes as a 32-bit number, which the
specification and `playerctl` do not take for a length.

Names and types are those of the MPRIS D-Bus Interface Specification 2.2 by freedesktop.org.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

from hiptimer.desktop import DESKTOP_ENTRY
from hiptimer.desktop.linux.bus_thread import BusThread
from hiptimer.desktop.linux.session_bus import Received, SessionBus
from hiptimer.ports.remote import NowPlaying, RemoteCommand

Shown = tuple[NowPlaying | None, float]
"""What to show, and since when by `time.monotonic`; None: no session is running."""
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
OBJECT_PATH = "/org/mpris/MediaPlayer2"
BUS_NAME = "org.mpris.MediaPlayer2.hiptimer"
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"

Typed = tuple[str, Any]
"""A D-Bus signature and a value of it: a variant."""

Properties = dict[str, Typed]

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
        super().__init__("mpris", lambda bus: MprisObject(bus, self._pass_on), system)
        self._may_begin = self._has_bus

    def listen(self, asked: Callable[[RemoteCommand], None]) -> None:
        """Call `asked` with each command, from another thread."""
        self._answered = asked

    def show(self, playing: NowPlaying) -> None:
        self._wish((playing, time.monotonic()), begins=self._may_begin)
        self._may_begin = False  # a bus that is not there is not looked for with every step

    def hide(self) -> None:
        """Leave the bus to other players."""
        self._wish((None, time.monotonic()))

    def close(self) -> None:
        """End the thread, waiting for it a moment."""
        self._end(None)


class RefusedError(Exception):
    """What was asked cannot be done. `name` is that of the error on the bus."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(reason)
        self.name = f"org.freedesktop.DBus.Error.{name}"


class MprisObject:
    """The session on the `bus`: answers what is asked of it, and says what has changed.

    `now` reads a clock, in seconds.
    """

    def __init__(
        self,
        bus: SessionBus,
        asked: Callable[[RemoteCommand], None],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bus = bus
        self._asked = asked
        self._now = now
        self._playing: NowPlaying | None = None
        self._shown_at = 0.0
        self._name = ""  # under which players find it

    def fulfil(self, wish: Shown | None) -> bool:
        """Show what is wished; False at the end."""
        if wish is None:
            return False
        before, shown_at = self._playing, self._shown_at
        self._playing, self._shown_at = playing, at = wish
        if playing is None:
            if self._name:
                self._bus.give_name_back(self._name)
            self._name = ""
        elif before is None or not self._name:  # whoever hears of the name asks for everything
            names = (BUS_NAME, f"{BUS_NAME}.instance{os.getpid()}")  # another HipTimer may have it
            self._name = next((each for each in names if self._bus.take_name(each)), "")
        else:
            self._say_changes(before, playing, position(before, at - shown_at))
        return True

    def _say_changes(self, before: NowPlaying, playing: NowPlaying, believed: float) -> None:
        was, now = player_properties(before), player_properties(playing)
        changed = {name: value for name, value in now.items() if was[name] != value}
        changed.pop("Position", None)  # remotes count on by themselves
        if changed:
            signature, nothing = "sa{sv}as", list[str]()
            body = PLAYER, changed, nothing
            self._bus.emit(OBJECT_PATH, PROPERTIES, "PropertiesChanged", signature, *body)
        is_same = before.number == playing.number
        if is_same and abs(believed - playing.position) > JUMP_SECONDS:
            self._bus.emit(OBJECT_PATH, PLAYER, "Seeked", "x", microseconds(playing.position))

    def hear(self) -> None:
        """Answer what has been asked."""
        while (call := self._bus.received()) is not None:
            try:
                signature, *values = self.answer(call)
            except RefusedError as refused:
                self._bus.refuse(call, refused.name, str(refused))
            else:
                self._bus.reply(call, signature, *values)

    def answer(self, call: Received) -> tuple[str, *tuple[object, ...]]:
        """The answer to a call: a D-Bus signature and the values. Raises `RefusedError`."""
        # A call need not name its interface.
        usual = next((interface for interface, name in COMMANDS if name == call.member), "")
        wanted = call.interface or usual, call.member
        if call.path != OBJECT_PATH and wanted[0] not in (PEER, INTROSPECTABLE):
            raise RefusedError("UnknownObject", f"There is no object {call.path}.")
        if wanted in COMMANDS:
            self._asked(COMMANDS[wanted])
        elif wanted[0] == PROPERTIES:
            return self._of_properties(call.member, call.arguments)
        elif wanted == (INTROSPECTABLE, "Introspect"):
            return "s", introspection()
        elif wanted not in WITHOUT_EFFECT:
            reason = f"There is no method {call.interface}.{call.member}."
            raise RefusedError("UnknownMethod", reason)
        return ("",)

    def _of_properties(
        self, member: str, arguments: tuple[object, ...]
    ) -> tuple[str, *tuple[object, ...]]:
        match member, arguments:
            case "GetAll", (str(interface),):
                return "a{sv}", self._properties(interface)
            case "Get", (str(interface), str(name)):
                return "v", _one(self._properties(interface), name)
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


def _one(properties: Properties, name: str) -> object:
    if name not in properties:
        raise RefusedError("UnknownProperty", f"There is no property {name}.")
    return properties[name]


ROOT_PROPERTIES: Properties = {
    "CanQuit": ("b", True),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "HipTimer"),
    "DesktopEntry": ("s", DESKTOP_ENTRY),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}
"""What the program is."""


def player_properties(playing: NowPlaying | None, since: float = 0.0) -> Properties:
    """How the session stands, `since` seconds after it was `playing` like that; None: no session.

    A person may skip even the last step, and go back in the first one: to its start.
    """
    runs = playing is not None
    speed = playing.speed if playing is not None else 1.0
    return {
        "PlaybackStatus": ("s", _status(playing)),
        "Rate": ("d", speed),
        "MinimumRate": ("d", speed),
        "MaximumRate": ("d", speed),
        "Volume": ("d", 1.0),
        "Metadata": ("a{sv}", metadata(playing)),
        "Position": ("x", microseconds(position(playing, since))),
        "CanGoNext": ("b", runs),
        "CanGoPrevious": ("b", runs),
        "CanPlay": ("b", runs),
        "CanPause": ("b", runs),
        "CanSeek": ("b", False),
        "CanControl": ("b", True),
    }


def metadata(playing: NowPlaying | None) -> Properties:
    """The step in hand as a track: the drill is its title, the side the artist."""
    if playing is None:
        return {"mpris:trackid": ("o", NO_TRACK)}
    track: Properties = {
        "mpris:trackid": ("o", f"/hiptimer/step/{playing.number}"),
        "mpris:length": ("x", microseconds(playing.seconds)),
        "xesam:title": ("s", playing.title),
        "xesam:album": ("s", playing.routine),
        "xesam:trackNumber": ("i", playing.number + 1),
    }
    if playing.side:
        track["xesam:artist"] = ("as", [playing.side])
    return track


def position(playing: NowPlaying | None, since: float) -> float:
    """Seconds into the step, `since` seconds after it was `playing` like that."""
    if playing is None:
        return 0.0
    moved = since * playing.speed if playing.playing else 0.0
    return min(playing.position + moved, playing.seconds)


def microseconds(seconds: float) -> int:
    """As MPRIS counts time."""
    return round(seconds * 1_000_000)


def _status(playing: NowPlaying | None) -> str:
    if playing is None:
        return "Stopped"
    return "Playing" if playing.playing else "Paused"


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


def introspection() -> str:
    """The XML in which the object says what it can do, made of its properties' types."""
    return (
        f"<node>\n{STANDARD}{_interface(ROOT, ROOT_METHODS, ROOT_PROPERTIES)}"
        f"{_interface(PLAYER, PLAYER_METHODS, player_properties(None), SEEKING)}</node>\n"
    )


def _interface(name: str, methods: tuple[str, ...], values: Properties, more: str = "") -> str:
    lines = [f'<interface name="{name}">']
    lines += [f'<method name="{each}"/>' for each in methods]
    lines += [
        f'<property name="{each}" type="{signature}" access="read"/>'
        for each, (signature, _) in values.items()
    ]
    return "\n".join((*lines, f"{more}</interface>\n"))
