"""What MPRIS says of HipTimer: the properties of its two interfaces, and what can be called.

Names and types are those of the MPRIS D-Bus Interface Specification 2.2 by freedesktop.org.
"""

from __future__ import annotations

from typing import Any

from hiptimer.desktop import DESKTOP_ENTRY
from hiptimer.ports.remote import NowPlaying

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
