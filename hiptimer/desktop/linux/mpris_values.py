"""What MPRIS says of HipTimer: the properties of its two interfaces, each with its D-Bus type.

Names and types are those of the MPRIS D-Bus Interface Specification 2.2 by freedesktop.org.
"""

from __future__ import annotations

from typing import Any

from hiptimer.ports.remote import NowPlaying

ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
OBJECT_PATH = "/org/mpris/MediaPlayer2"
BUS_NAME = "org.mpris.MediaPlayer2.hiptimer"
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
MICROSECONDS = 1_000_000

Typed = tuple[str, Any]
"""A D-Bus signature and a value of it: a variant."""

Properties = dict[str, Typed]


def root_properties(desktop_entry: str) -> Properties:
    """What the program is. `desktop_entry` is its file's name without `.desktop`."""
    return {
        "CanQuit": ("b", True),
        "CanRaise": ("b", True),
        "HasTrackList": ("b", False),
        "Identity": ("s", "HipTimer"),
        "DesktopEntry": ("s", desktop_entry),
        "SupportedUriSchemes": ("as", []),
        "SupportedMimeTypes": ("as", []),
    }


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
    return round(seconds * MICROSECONDS)


def _status(playing: NowPlaying | None) -> str:
    if playing is None:
        return "Stopped"
    return "Playing" if playing.playing else "Paused"
