"""Tells a screen reader what has changed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def reader_listens() -> bool:
    """Whether something like a screen reader follows the window."""
    return QAccessible.isActive()


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Hand `sentence` to the screen reader, if one is listening.

    What is `urgent` cuts off what is being read; the rest waits for its turn.
    """
    if sentence and reader_listens():
        event = QAccessibleAnnouncementEvent(widget, sentence)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
