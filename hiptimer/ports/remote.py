"""A session as a media remote sees it: headset buttons, a keyboard's media keys, a phone."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from msgspec import Struct


class RemoteCommand(StrEnum):
    """What a remote can ask for."""

    PLAY = "play"
    PAUSE = "pause"
    PLAY_PAUSE = "play-pause"
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"
    RAISE = "raise"
    QUIT = "quit"


class NowPlaying(Struct, frozen=True):
    """What a remote shows of a running session: the step in hand, as if it were a track.

    `number` is the index of the step; `position` and `seconds` are seconds of the step, of which
    `speed` pass in a second while it is `playing`. `side` may be empty.
    """

    playing: bool
    number: int
    title: str
    side: str
    routine: str
    position: float
    seconds: float
    speed: float = 1.0


class MediaRemote(Protocol):
    """Shows a session to the media remotes of the desktop. Nothing here waits for the desktop."""

    def listen(self, asked: Callable[[RemoteCommand], None]) -> None:
        """Call `asked` with each command, from any thread, from the first `show` on."""

    def show(self, playing: NowPlaying) -> None:
        """Show this from now on. Does nothing where the desktop has no remotes."""

    def hide(self) -> None:
        """No session is running any more: leave the remotes to others."""

    def close(self) -> None:
        """Let go of the desktop."""
