"""Every carrier. Who adds one names its file here; see `exports.luggage`."""

from __future__ import annotations

from hiptimer.exports import audio, page, shared_routine, sheet
from hiptimer.exports.luggage import Done, Session, ToCome, Writes

SESSION: tuple[Writes[Session], ...] = (
    audio,
    page,
    sheet,
    shared_routine,
)
"""Those of a session that is to be followed, in the order in which they are shown."""

DONE: tuple[Writes[Done], ...] = ()
"""Those of a session that was done."""

TO_COME: tuple[Writes[ToCome], ...] = ()
"""Those of the weeks to come."""
