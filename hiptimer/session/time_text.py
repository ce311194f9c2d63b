"""Seconds as a clock shows them: the same on the screen, on the command line and on a remote."""

from __future__ import annotations

PLAIN_BELOW = 100
"""Up to so many seconds a number alone is read the fastest, and from the furthest away."""


def as_clock(seconds: int) -> str:
    """Whole seconds, at least 0: "0:45", "24:50", "1:05:00"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def countdown(seconds: int) -> str:
    """Whole seconds that are left of a step, in as few digits as can be read: "45", "10:00"."""
    return str(seconds) if seconds < PLAIN_BELOW else as_clock(seconds)
