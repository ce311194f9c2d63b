"""The clock that sessions are measured by; fulfils `ports.sound_and_machine.Clock`."""

from __future__ import annotations

import sys
import time


class SystemClock:
    """A steady clock that goes on while the machine sleeps, so that a sleep can be noticed."""

    def __init__(self) -> None:
        # time.monotonic() stands still in a sleep on Linux and macOS, and before Python 3.13 it
        # moves in steps of 16 ms on Windows.
        names = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}
        self._id: int | None = getattr(time, names.get(sys.platform, ""), None)

    def now(self) -> float:
        """Seconds from an arbitrary start."""
        return time.perf_counter() if self._id is None else time.clock_gettime(self._id)
