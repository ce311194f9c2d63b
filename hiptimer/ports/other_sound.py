"""What the voice needs of the sound of other programs, while it speaks.

Volumes are those of a sound server, one for each channel: 65,536 is as recorded, and the loudness
follows the cube. Each object here belongs into one thread.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Struct

Volumes = tuple[int, ...]


class OtherSound(Protocol):
    """What other programs play: held back, or as it was."""

    def bring(self, *, held: bool) -> float | None:
        """Bring it a step nearer to being held back, or to how it was.

        Returns in how many seconds the next step is due; None where there is none until `held`
        changes.
        """
        ...


class SoundServerLostError(Exception):
    """There is no sound server, or not any more, or it does not answer."""


class Stream(Struct, frozen=True):
    """What another program plays; `index` is never given twice by one server.

    `name` is under which the server remembers volumes from one stream of a program to its next;
    empty where it does not. One that is muted or paused is not `audible`.
    """

    index: int
    name: str
    volumes: Volumes
    audible: bool = True


class SoundServer(Protocol):
    """A connection to a sound server. Its methods raise `SoundServerLostError`."""

    @property
    def identity(self) -> int:
        """What tells this run of the server from others."""
        ...

    def streams(self) -> Sequence[Stream]:
        """What other programs play and whose volume can be set."""
        ...

    def set_volumes(self, wanted: Mapping[int, Volumes]) -> None:
        """Set the volumes of streams, by index. One that has ended is passed over."""

    def remembered(self) -> Mapping[str, Volumes] | None:
        """The volumes that programs will have when they play next, by name.

        None where the server remembers them and does not tell.
        """
        ...

    def remember(self, name: str, volumes: Volumes) -> None:
        """Have the program of that name play at `volumes` next."""

    def close(self) -> None:
        """Let go of the connection."""


class Lowered(Struct, frozen=True):
    """A stream that is quieter than its program wants; `volumes` are what it had.

    `server` is the identity of the server that played it.
    """

    index: int
    name: str
    server: int
    volumes: Volumes


class Paused(Struct, frozen=True):
    """A player that was paused: its name, who had that on the bus, and the seconds since 1970."""

    name: str
    owner: str
    at: float


class PausedNote(Protocol):
    """Which players are paused, noted so that the next start can let them go on."""

    def claim(self) -> bool:
        """Be the one that sees to them; False while another running HipTimer is."""
        ...

    def load(self) -> tuple[Paused, ...]:
        """What a start that was killed has left paused."""
        ...

    def save(self, noted: tuple[Paused, ...], /) -> bool:
        """Note what is paused, and nothing else; whether that was possible."""
        ...

    def release(self) -> None:
        """Let others see to them."""


class LoweredNote(Protocol):
    """What is lowered, noted so that the next start can undo it if this one is killed."""

    def claim(self) -> bool:
        """Be the one that lowers; False while another running HipTimer is."""
        ...

    def load(self) -> tuple[Lowered, ...]:
        """What a start that was killed has left lowered."""
        ...

    def save(self, lowered: tuple[Lowered, ...], /) -> bool:
        """Note what is lowered, and nothing else; whether that was possible."""
        ...

    def release(self) -> None:
        """Let others lower."""
