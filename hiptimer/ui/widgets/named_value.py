"""A name and what belongs to it, in the punctuation of the language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def named_value(name: str, value: str) -> str:
    """Such as "Left: 3 min"."""
    words = QCoreApplication.translate("NamedValue", "{name}: {value}")
    return words.format(name=name, value=value)
