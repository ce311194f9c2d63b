"""Numbers, counts and lengths of time as the language in use writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hiptimer.session.time_text import PLAIN_BELOW

translate = QCoreApplication.translate

DIGITS = 6


def whole(value: int) -> str:
    """A whole number with its thousands set apart: "1,204"."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """A number with its decimals, if it has any: "2.5", "3"."""
    return QLocale().toString(float(value), "g", DIGITS)


def percent(value: int) -> str:
    """A share of a hundred: "35 %"."""
    return translate("Number", "{number} %").format(number=whole(value))


def whole_minutes(seconds: float) -> int:
    """The nearest whole number of minutes, at least one."""
    return max(1, round(seconds / 60))


def plural(context: str, text: str, count: int) -> str:
    """`text` in the language in use, with `count` for `%n` and in the form that it asks for.

    For functions; a widget says `self.tr(text, "", count)`. `text` is a literal with "(s)" where
    English has two forms.
    """
    return QCoreApplication.translate(context, text, None, count)


def spelled(text: str, count: int) -> str:
    """`text` with its number `count` in a word from two to twenty: "ten minutes"."""
    words = _words()
    if not 2 <= count < 2 + len(words):
        return text
    return text.replace(whole(count), words[count - 2], 1)


def _words() -> tuple[str, ...]:
    return (
        translate("Number", "two"),
        translate("Number", "three"),
        translate("Number", "four"),
        translate("Number", "five"),
        translate("Number", "six"),
        translate("Number", "seven"),
        translate("Number", "eight"),
        translate("Number", "nine"),
        translate("Number", "ten"),
        translate("Number", "eleven"),
        translate("Number", "twelve"),
        translate("Number", "thirteen"),
        translate("Number", "fourteen"),
        translate("Number", "fifteen"),
        translate("Number", "sixteen"),
        translate("Number", "seventeen"),
        translate("Number", "eighteen"),
        translate("Number", "nineteen"),
        translate("Number", "twenty"),
    )


def named_value(name: str, value: str) -> str:
    """Such as "Left: 3 min"."""
    words = QCoreApplication.translate("NamedValue", "{name}: {value}")
    return words.format(name=name, value=value)


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
