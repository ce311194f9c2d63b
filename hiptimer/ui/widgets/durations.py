"""Lengths of time as whole minutes, to choose by."""

from __future__ import annotations


def whole_minutes(seconds: float) -> int:
    """The nearest whole number of minutes, at least one."""
    return max(1, round(seconds / 60))
