"""Seconds that were held, as text: exact in a sentence, and as a clock shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def in_words(seconds: int) -> str:
    """Whole seconds by their units: "45 s", "3 min 10 s", "1 h 5 min"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = (
        translate("Length", "{count} h").format(count=hours) if hours else "",
        translate("Length", "{count} min").format(count=minutes) if minutes else "",
        translate("Length", "{count} s").format(count=rest) if rest else "",
    )
    return " ".join(part for part in parts if part) or translate("Length", "0 s")


def as_clock(seconds: int) -> str:
    """Whole seconds as a clock shows them: "0:45", "24:50", "1:05:00"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
