"""What a start of the program is asked for, by its command or by another start that hands over."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from hiptimer.training.sides import Side

FASTEST_WITH_SOUND = 4.0


class Start(Struct, frozen=True, omit_defaults=True):
    """How the window starts: with a routine, fitted into `minutes` or not, or on its first page.

    `speed` is how many times faster than real time sessions run. `file` is a shared routine to look
    at, by its absolute path. `in_tray` means: without a window to see. `token` is the desktop's
    permission to raise one.
    """

    routine: Annotated[str, Meta(min_length=1, max_length=200)] | None = None
    minutes: Annotated[float, Meta(ge=1, le=600)] | None = None
    first_side: Side | None = None
    speed: Annotated[float, Meta(ge=0.1, le=1000)] = 1.0
    file: Annotated[str, Meta(min_length=1, max_length=4096)] | None = None
    token: Annotated[str, Meta(max_length=500)] = ""
    in_tray: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether sessions run too fast to be heard."""
        return self.speed > FASTEST_WITH_SOUND

    @property
    def is_plain(self) -> bool:
        """Whether HipTimer was started for its own sake: with nothing to do, and to be seen."""
        return self.routine is None and self.file is None and not self.in_tray
