"""What the screen reader understands. Only on Linux there are those that know no announcements."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import cast

REGISTRY = "org.a11y.atspi.Registry"
REGISTRY_PATH = "/org/a11y/atspi/registry"
SWITCH, SWITCH_PATH = "org.a11y.Bus", "/org/a11y/bus"
ANNOUNCEMENTS, APPEARING = "announcement", "showing"
"""As they stand in the names of AT-SPI's events, which are written in several ways."""


class ScreenReader:
    """Asks AT-SPI once what is listened to; a reader is not exchanged for another one meanwhile."""

    def __init__(self, system: str = sys.platform) -> None:
        self._hears: bool | None = None if system == "linux" else True

    def hears_announcements(self) -> bool:
        """Whether it reads announcements; Orca 43 reads only notifications that appear.

        Takes some milliseconds at first, a few seconds at most where the bus does not answer.
        """
        if self._hears is None:
            self._hears = _hears_announcements()
        return self._hears is not False


def _hears_announcements() -> bool | None:
    """None while nobody listens: what is said then is lost either way."""
    # Only Linux has it.
    from hiptimer.desktop.linux.session_bus import BusLostError, RefusedCallError

    try:
        events = _events_listened_to()
    except (BusLostError, RefusedCallError):
        return True
    if any(ANNOUNCEMENTS in event for event in events):
        return True
    return False if any(APPEARING in event for event in events) else None


def _events_listened_to() -> list[str]:
    """The names of the events that somebody listens to, in small letters."""
    from hiptimer.desktop.linux.session_bus import SessionBus  # only Linux has it

    with closing(SessionBus()) as bus:
        address = str(bus.ask(SWITCH, SWITCH_PATH, SWITCH, "GetAddress", "")[0])
    with closing(SessionBus(address)) as bus:
        reply = bus.ask(REGISTRY, REGISTRY_PATH, REGISTRY, "GetRegisteredEvents", "")
    listened = cast("list[tuple[str, str]]", reply[0])
    return [event.lower() for _, event in listened]
