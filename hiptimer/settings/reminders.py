"""When a person wants to be reminded of a routine, as the settings keep it."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from msgspec import Meta, Struct

MOST_REMINDERS = 20
EVERY_DAY = frozenset(range(7))

Weekday = Annotated[int, Meta(ge=0, le=6)]
"""0 for Monday to 6 for Sunday."""


class Reminder(Struct, frozen=True, omit_defaults=True):
    """Reminds of `routine`, an id that may be gone, on `days` at the local hour `at`, "HH:MM"."""

    id: Annotated[str, Meta(pattern=r"^[0-9a-f]{8,32}\Z")]
    routine: Annotated[str, Meta(min_length=1, max_length=200)]
    at: Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")] = "18:00"
    days: frozenset[Weekday] = EVERY_DAY
    on: bool = True

    @property
    def time(self) -> time:
        """The time of day."""
        return time.fromisoformat(self.at)


class ReminderSettings(Struct, frozen=True, omit_defaults=True):
    """All reminders; whether HipTimer stays in the tray, and whether it starts there at login."""

    reminders: Annotated[tuple[Reminder, ...], Meta(max_length=MOST_REMINDERS)] = ()
    stay_in_tray: bool = False
    start_at_login: bool = False

    @property
    def wants_any(self) -> bool:
        """Whether any reminder can ever come."""
        return any(each.on and each.days for each in self.reminders)
