"""Notifications with buttons on Linux; fulfils `ports.reminders.Notifier`.

Elsewhere it says at once that it cannot show any: there the tray icon does it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from hiptimer.desktop.bus_thread import DESKTOP_ENTRY, BusThread
from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice

if TYPE_CHECKING:
    import socket
    from queue import SimpleQueue

    from hiptimer.desktop.linux.notifications import Wish


class DesktopNotifier:
    """Talks to the session bus from a thread of its own, which begins with the first `show`."""

    def __init__(self, desktop_entry: str = DESKTOP_ENTRY, system: str = sys.platform) -> None:
        self._desktop_entry = desktop_entry
        self._has_bus = system not in ("win32", "darwin")
        self._answered: Callable[[ReminderAnswer], None] | None = None
        self._thread: BusThread[Wish] = BusThread("notifications", self._serve, self._on_left)

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        """Call `answered` with each answer, from another thread."""
        self._answered = answered

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice`."""
        if self._has_bus:
            self._thread.wish(notice, begins=True)
        else:
            self._pass_on(ReminderAnswer.NOT_SHOWN)

    def withdraw(self) -> None:
        """Take the notification away."""
        self._thread.wish("withdraw")

    def close(self) -> None:
        """Take it away and end the thread, waiting for it a moment."""
        self._thread.close("end")

    def _serve(self, wishes: SimpleQueue[Wish], woken: socket.socket) -> None:
        from hiptimer.desktop.linux.notifications import serve  # only Linux has it

        serve(wishes, woken, self._pass_on, self._desktop_entry)

    def _on_left(self, wishes: list[Wish]) -> None:
        if any(isinstance(wish, ReminderNotice) for wish in wishes):
            self._pass_on(ReminderAnswer.NOT_SHOWN)

    def _pass_on(self, answer: ReminderAnswer) -> None:
        if self._answered is not None:  # who listens may change while the thread runs
            self._answered(answer)
