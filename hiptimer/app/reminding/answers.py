"""Shows a reminder where the desktop can show it; what came of it comes in the window's thread.

First a notification with buttons, else a message of the tray icon, else the window itself.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal

from hiptimer.ports.reminders import Notifier, ReminderAnswer, ReminderNotice


class ReminderAnswers(QObject):
    """Tries `notifiers` in their order."""

    answered = Signal(object)
    """A `ReminderAnswer` to the notice that was shown last; `NOT_SHOWN`: by none of them."""

    _came = Signal(int, object)
    """The place of a notifier and its answer, on its way from that one's thread."""

    def __init__(self, *notifiers: Notifier) -> None:
        super().__init__()
        self._notifiers = notifiers
        self._notice: ReminderNotice | None = None
        self._place = 0
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        for place, notifier in enumerate(notifiers):
            notifier.listen(lambda answer, at=place: self._pass_on(at, answer))

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice` in place of what was shown before."""
        self.withdraw()
        self._notice = notice
        self._try(0)

    def withdraw(self) -> None:
        """Take away what is shown; nothing that comes later answers it."""
        if self._notice is not None:
            self._notice = None
            self._notifiers[self._place].withdraw()

    def close(self) -> None:
        """Let go of the desktop."""
        for notifier in self._notifiers:
            notifier.close()

    def _try(self, place: int) -> None:
        assert self._notice is not None, "only called with something to show"
        self._place = place
        self._notifiers[place].show(self._notice)

    def _pass_on(self, place: int, answer: ReminderAnswer) -> None:
        """Called from any thread."""
        with suppress(RuntimeError):  # the window is gone, and its objects with it
            self._came.emit(place, answer)

    def _on_came(self, place: int, answer: ReminderAnswer) -> None:
        if self._notice is None or place != self._place:
            return
        if answer is ReminderAnswer.NOT_SHOWN and place + 1 < len(self._notifiers):
            self._try(place + 1)
            return
        if answer is not ReminderAnswer.WITHOUT_BUTTONS:
            self._notice = None
        self.answered.emit(answer)
