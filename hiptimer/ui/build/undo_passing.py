"""Lets the page's undo reach the page: text fields would keep those keys for themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
MORE_KEYS = tuple(map(QKeySequence, ("Ctrl+Y", "Ctrl+Shift+Z")))


class UndoPassing(QObject):
    """An event filter for fields whose every change goes to the draft, which undoes it."""

    def watch(self, *fields: QWidget) -> None:
        """Let the keys through in these fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Neither take the key as the field's own nor as text."""
        del watched
        if not isinstance(event, QKeyEvent) or not _undoes(event):
            return False
        event.ignore()
        return True


def _undoes(event: QKeyEvent) -> bool:
    pressed = QKeySequence(event.keyCombination())
    return pressed in MORE_KEYS or any(event.matches(key) for key in KEYS)
