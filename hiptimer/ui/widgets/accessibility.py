"""What our widgets are to a screen reader: a picture, a text, a group, or nothing at all.

A class says it by an attribute `accessible_role`; Qt would call each of them a mere container.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import cycle
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QComboBox

PICTURE = QAccessible.Role.Graphic
TEXT = QAccessible.Role.StaticText
GROUP = QAccessible.Role.Grouping
PLAIN = QAccessible.Role.Client
"""For what only holds others: it is passed over."""
SILENT = QAccessible.Role.NoRole
"""For what repeats what is said elsewhere, and for ornaments."""

AT_ONCE: Final = 4
"""Sentences under way: a reader comes to ask for each, and takes the same thing for a repeat."""
SETTLING_MS: Final = 1500
"""As long after its start as a window may not know yet that there is a reader, nor reach it."""
MOST_LOOKS: Final = 5
"""For a reader, on a busy computer; after that, what was kept is no longer true."""


@cache
def install_roles() -> None:
    """Let Qt know of the roles; after there is an application, before a reader hears of a widget.

    Qt asks first what was installed last, and its own comes with the application.
    """
    QAccessible.installFactory(_interface)


def silence(*widgets: QWidget) -> None:
    """Keep these from screen readers, which hear the same from another widget."""
    for widget in widgets:
        widget.accessible_role = SILENT  # pyright: ignore[reportAttributeAccessIssue] - read below
        if QAccessible.isActive():  # it may be known under another role
            known = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def name_choice(box: QComboBox, name: str) -> None:
    """Name a choice that has no label as its buddy."""
    box.setAccessibleName(name)
    if sys.platform == "linux":  # where Qt hands over the value as the name
        box.setAccessibleDescription(name)


class _Silent(QAccessibleWidget):
    def state(self) -> QAccessible.State:
        state = super().state()
        state.invisible = True
        return state

    def childCount(self) -> int:
        return 0


def _interface(_key: str, asked: QObject) -> QAccessibleInterface | None:
    """What Qt asks for each class of an object, from its own up to QObject."""
    role = getattr(asked, "accessible_role", None)
    if role is None and isinstance(asked, QStackedWidget):
        role = PLAIN  # Qt's own is a "layered pane", which Orca says before all that is on it
    if role is None or not isinstance(asked, QWidget):
        return None
    return _Silent(asked, role) if role is SILENT else QAccessibleWidget(asked, role)


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
    else:
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
