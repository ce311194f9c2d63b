"""What a second start hands to the HipTimer that runs already: a small JSON message, checked."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from hiptimer.training.sides import Side

MOST_BYTES = 32_768
"""No honest message is longer: a path has at most 4096 letters, and JSON may write one as six."""
TAKEN = b"taken\n"
"""The answer to a message that was understood."""


class Handover(Struct, frozen=True, omit_defaults=True):
    """What was asked of a start: a `routine` to begin, a shared `file` to look at, or neither.

    `minutes` is what the routine has to fit into, `speed` how many times faster than real time the
    session runs, `file` an absolute path. `token` is the desktop's permission to raise a window,
    which an `in_tray` start does not want.
    """

    routine: Annotated[str, Meta(min_length=1, max_length=200)] | None = None
    minutes: Annotated[float, Meta(ge=1, le=600)] | None = None
    first_side: Side | None = None
    speed: Annotated[float, Meta(ge=0.1, le=1000)] = 1.0
    file: Annotated[str, Meta(min_length=1, max_length=4096)] | None = None
    token: Annotated[str, Meta(max_length=500)] = ""
    in_tray: bool = False


def written(handover: Handover) -> bytes:
    """The message for `handover`: one line."""
    return msgspec.json.encode(handover) + b"\n"


def read(message: bytes) -> Handover | None:
    """What `message` says, or None where it is no message of HipTimer's."""
    if len(message) > MOST_BYTES:
        return None
    try:
        return msgspec.json.decode(message, type=Handover)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
