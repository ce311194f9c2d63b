"""What a start of the program is asked for."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from hiptimer.training.sides import Side

FASTEST_WITH_SOUND = 4.0


class Start(Struct, frozen=True):
    """How the window starts: with a routine, fitted into `minutes` or not, or on its first page.

    `file` is a shared routine to look at. `in_tray` means: without a window to see. `speed` is how
    many times faster than real time sessions run.
    """

    routine: str | None = None
    minutes: float | None = None
    first_side: Side | None = None
    speed: float = 1.0
    file: Path | None = None
    in_tray: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether sessions run too fast to be heard."""
        return self.speed > FASTEST_WITH_SOUND
