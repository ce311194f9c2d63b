"""Lengths of time as text: whole minutes to choose by, minutes and seconds to compare."""

from __future__ import annotations


def whole_minutes(seconds: float) -> int:
    """The nearest whole number of minutes, at least one."""
    return max(1, round(seconds / 60))


def clock_text(seconds: float) -> str:
    """Minutes and seconds as a clock shows them: "8:42"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
