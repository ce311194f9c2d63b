"""Keys as they are called in the language in use: "Ctrl+1" is "Strg+1" in German."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_text(key: str) -> str:
    """`key`, such as "Ctrl+1", in the words of the language and the system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(what: str, key: str) -> str:
    """`what` a key does, and the key: "Move up (Alt+Up)"."""
    return f"{what} ({key_text(key)})"
