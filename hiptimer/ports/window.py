"""Where the window was when it was closed, and who remembers it from one start to the next."""

from __future__ import annotations

from typing import Annotated, Protocol

from msgspec import Meta, Struct

Pixels = Annotated[int, Meta(ge=-100_000, le=100_000)]
Length = Annotated[int, Meta(ge=0, le=100_000)]


class WindowPlace(Struct, frozen=True):
    """A window in device-independent pixels, as it is when it is not `maximised`.

    `x` and `y` are None where the desktop does not tell them; a `width` of 0 means: not known.
    """

    x: Pixels | None = None
    y: Pixels | None = None
    width: Length = 0
    height: Length = 0
    maximised: bool = False


class WindowPlaceStore(Protocol):
    """Remembers the place of the window."""

    def load(self) -> WindowPlace:
        """The place, or `WindowPlace()` where none is remembered."""
        ...

    def save(self, place: WindowPlace) -> None:
        """Remember `place`; where that fails it is just not remembered."""
        ...
