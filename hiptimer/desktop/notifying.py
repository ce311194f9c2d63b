"""Notifications with buttons on Linux; fulfils `ports.reminders.Notifier`.

Elsewhere it says at once that it cannot show any: there the tray icon does it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING

from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice

if TYPE_CHECKING:
    import socket

    from hiptimer.desktop.linux.notifications import Wish

DESKTOP_ENTRY = "app.hiptimer.HipTimer"
"""The name of the desktop entry, which also names the icon."""
JOIN_SECONDS = 1.0


class DesktopNotifier:
    """Talks to the session bus from a thread of its own, which begins with the first `show`."""

    def __init__(self, desktop_entry: str = DESKTOP_ENTRY, system: str = sys.platform) -> None:
        self._desktop_entry = desktop_entry
        self._has_bus = system not in ("win32", "darwin")
        self._answered: Callable[[ReminderAnswer], None] = _ignore
        self._wishes: SimpleQueue[Wish] = SimpleQueue()
        self._lock = Lock()
        self._is_serving = False
        self._thread: Thread | None = None
        self._waker: socket.socket | None = None

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        """Call `answered` with each answer, from another thread."""
        self._answered = answered

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice`."""
        if not self._has_bus:
            self._answered(ReminderAnswer.NOT_SHOWN)
            return
        with self._lock:
            self._wishes.put(notice)
            if not self._is_serving:
                self._begin()
        self._wake()

    def withdraw(self) -> None:
        """Take the notification away."""
        self._wish("withdraw")

    def close(self) -> None:
        """Take it away and end the thread, waiting for it a moment."""
        self._wish("end")
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)
        self._let_go()

    def _begin(self) -> None:
        """Start the thread, once more where the bus had ended."""
        import socket

        self._let_go()
        self._waker, woken = socket.socketpair()
        self._waker.setblocking(False)
        self._is_serving = True
        self._thread = Thread(target=self._work, args=(woken,), name="notifications", daemon=True)
        self._thread.start()

    def _let_go(self) -> None:
        if self._waker is not None:
            self._waker.close()
        self._thread, self._waker = None, None

    def _work(self, woken: socket.socket) -> None:
        # Only Linux has it.
        try:
            with woken, suppress(ImportError):
                from hiptimer.desktop.linux.notifications import serve

                serve(self._wishes, woken, self._pass_on, self._desktop_entry)
        finally:  # whatever ended it: the next reminder begins again
            self._end()

    def _end(self) -> None:
        with self._lock:
            self._is_serving = False
            left = self._take_wishes()
        if any(isinstance(wish, ReminderNotice) for wish in left):
            self._answered(ReminderAnswer.NOT_SHOWN)

    def _take_wishes(self) -> list[Wish]:
        left: list[Wish] = []
        with suppress(Empty):
            while True:
                left.append(self._wishes.get_nowait())
        return left

    def _pass_on(self, answer: ReminderAnswer) -> None:
        self._answered(answer)  # who listens may change while the thread runs

    def _wish(self, wish: Wish) -> None:
        with self._lock:
            if self._is_serving:
                self._wishes.put(wish)
        self._wake()

    def _wake(self) -> None:
        if self._waker is not None:
            with suppress(OSError):  # awake already, or the bus has ended
                self._waker.send(b"\0")


def _ignore(answer: ReminderAnswer) -> None:
    del answer
