"""Seconds as words: exact in a sentence, and as a person says a hold."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.session.time_text import PLAIN_BELOW

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


def of_hold(seconds: float) -> str:
    """A hold, to the second: "45 s", "90 s", "2 min", "10 min"."""
    whole = round(seconds)
    if whole < PLAIN_BELOW:
        return translate("Length", "{count} s").format(count=whole)
    return in_words(whole)


def of_holds(least: float, most: float) -> str:
    """From one hold to another: "20 to 60 s", "90 s to 10 min"."""
    if least == most:
        return of_hold(most)
    if most < PLAIN_BELOW:
        words = translate("Length", "{least} to {most} s")
        return words.format(least=round(least), most=round(most))
    return translate("Length", "{least} to {most}").format(least=of_hold(least), most=of_hold(most))
