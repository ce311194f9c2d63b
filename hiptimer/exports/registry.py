"""Every carrier. Who adds one names its file here; see `exports.luggage`."""

from __future__ import annotations

from hiptimer.exports import activity, audio, calendar_file, page, shared_routine, sheet, workout
from hiptimer.exports.luggage import Done, Session, ToCome, Writes

SESSION: tuple[Writes[Session], ...] = (
    audio,
    page,
    workout,
    sheet,
    shared_routine,
)
"""Those of a session that is to be followed, in the order in which they are shown."""

DONE: tuple[Writes[Done], ...] = (activity,)
"""Those of a session that was done."""

TO_COME: tuple[Writes[ToCome], ...] = (calendar_file,)
"""Those of the weeks to come."""
