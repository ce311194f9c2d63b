"""Tells a screen reader what has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

AT_ONCE: Final = 4
"""Sentences under way: a reader comes to ask for each, and takes the same thing for a repeat."""
SETTLING_MS: Final = 1500
"""As long after its start as a window may not know yet that there is a reader, nor reach it."""
MOST_LOOKS: Final = 5
"""For a reader, on a busy computer; after that, what was kept is no longer true."""


def reader_listens() -> bool:
    """Whether something like a screen reader follows the window."""
    return QAccessible.isActive()


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Hand `sentence` to the screen reader, if one is listening.

    What is `urgent` cuts off what is being read; the rest waits for its turn.
    """
    if not sentence:
        return
    line = widget.window().findChild(ReaderLine)
    if line is not None and line.keeps(sentence, urgent=urgent):
        return
    if not reader_listens():
        return
    if line is not None and not line.hears_announcements():
        line.say(sentence)
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class ReaderLine(QWidget):
    """Says it to readers that know no announcements: as a notification that has just appeared.

    It lies on a status bar since Orca 43 would say "notification" before each sentence elsewhere.
    Neither is ever seen.
    """

    accessible_role: Final = QAccessible.Role.StatusBar

    def __init__(self, window: QWidget, hears_announcements: Callable[[], bool]) -> None:
        super().__init__(window)
        self.hears_announcements = hears_announcements
        self.hide()
        self._age = QElapsedTimer()
        self._age.start()
        self._kept = list[tuple[str, bool]]()
        self._looks = 0
        self._has_settled = False
        self._notifications: Iterator[QWidget] | None = None  # the window opens sooner

    def keeps(self, sentence: str, *, urgent: bool) -> bool:
        """Whether `sentence` will be handed over only once a reader may be known of.

        A session that starts together with the window would begin without a word; nor may what
        else is said of that start, such as a missing sound device, take its place.
        """
        patience = SETTLING_MS * (1 if reader_listens() else MOST_LOOKS)
        late = not self._kept and self._age.elapsed() > patience
        if late or self._has_settled:
            return False
        if not self._kept:
            QTimer.singleShot(SETTLING_MS, self, self._hand_over)
        self._kept.append((sentence, urgent))
        return True

    def _hand_over(self) -> None:
        self._looks += 1
        if not reader_listens() and self._looks < MOST_LOOKS:
            QTimer.singleShot(SETTLING_MS, self, self._hand_over)
            return
        self._has_settled = True
        kept, self._kept = self._kept, []
        for sentence, urgent in kept:
            announce(self.window(), sentence, urgent=urgent)

    def say(self, sentence: str) -> None:
        """Let `sentence` be read, also where it is the same as before."""
        if self._notifications is None:
            self._notifications = cycle([_Notification(self) for _ in range(AT_ONCE)])
        notification = next(self._notifications)
        notification.setAccessibleName(sentence)
        appeared = QAccessibleEvent(notification, QAccessible.Event.ObjectShow)
        QAccessible.updateAccessibility(appeared)


class _Notification(QWidget):
    accessible_role: Final = QAccessible.Role.Notification
