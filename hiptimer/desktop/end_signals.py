"""The system's word that the program is to end: at log out, at shut down, by Ctrl+C in a terminal.

A handler of Python's runs only between two of its own lines, so while Qt waits it would wait too.
The numbers of the signals are therefore written into a pipe, which wakes Qt.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")
"""Those of them that a system has: Windows has no SIGHUP, and alone has SIGBREAK."""
MOST_AT_ONCE = 64


class EndSignals(QObject):
    """Stands in for the usual effect of the signals until `close`; the second one has that again.

    What was to be ignored, for one as `nohup` has it, goes on being ignored.
    """

    asked = Signal()
    """The program is to end, tidily and without a question; it takes no value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        known = (getattr(signal, name) for name in NAMES if hasattr(signal, name))
        self._heeded = {
            number: before
            for number in known
            if (before := signal.getsignal(number)) is not signal.SIG_IGN
        }
        self._pipe = _Pipe()
        self._waker_before = signal.set_wakeup_fd(self._pipe.waker, warn_on_full_buffer=False)
        for number in self._heeded:
            signal.signal(number, _heed)
        self._notifier = QSocketNotifier(self._pipe.woken, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def close(self) -> None:
        """Give the signals back their effect from before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._waker_before)
        for number, before in self._heeded.items():
            signal.signal(number, before)
        self._pipe.close()

    def _on_woken(self) -> None:
        numbers = b""
        with suppress(BlockingIOError):
            numbers = self._pipe.read()
        if any(number in self._heeded for number in numbers):
            for number in self._heeded:
                signal.signal(number, signal.SIG_DFL)
            self.asked.emit()


def _heed(_number: int, _frame: object) -> None:
    """Keep the process alive; the pipe has the number."""


class _Pipe:
    """Does not block. On Windows only a socket can wake Python, elsewhere it is slow to import."""

    def __init__(self) -> None:
        if sys.platform == "win32":
            import socket

            ends = socket.socketpair()
            for end in ends:
                end.setblocking(False)
            self.woken, self.waker = (end.fileno() for end in ends)
            self.read = lambda: ends[0].recv(MOST_AT_ONCE)
            self.close = lambda: [end.close() for end in ends]
        else:
            self.woken, self.waker = os.pipe()
            for end in (self.woken, self.waker):
                os.set_blocking(end, False)
            self.read = lambda: os.read(self.woken, MOST_AT_ONCE)
            self.close = lambda: [os.close(end) for end in (self.woken, self.waker)]
