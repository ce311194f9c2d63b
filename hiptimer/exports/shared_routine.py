"""The carrier of a routine itself, for somebody else who has HipTimer."""

from __future__ import annotations

from pathlib import Path

from hiptimer.exports.luggage import Progress, Session
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken

CARRIER = Carrier(
    key="routine",
    kinds={".hiproutine": Message("HipTimer routine")},
    called=Message("Share"),
    good_for=Message("Open it in another HipTimer"),
    icon="SHARE",
    help="ROUTINE with its own drills and pictures, to share",
    for_any_day=True,
)


def write(luggage: Session, path: Path, _progress: Progress) -> Taken:
    """Write the routine with the person's own drills. Raises `OwnContentNotSavedError`."""
    luggage.share(str(path))
    return Taken()
