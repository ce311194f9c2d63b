"""Numbers as the language in use writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

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
