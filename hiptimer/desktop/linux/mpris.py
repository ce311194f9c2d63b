"""Shows a session to headset buttons, media keys and phones on Linux, over MPRIS.

Fulfils `ports.remote.MediaRemote`. QtDBus is not used: it writes a length of less than 36
minutes as a 32-bit number, which the specification and `playerctl` do not take for a length.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from hiptimer.ports.remote import NowPlaying, RemoteCommand

if TYPE_CHECKING:
    import socket

    from hiptimer.desktop.linux.mpris_bus import Shown

DESKTOP_ENTRY = "app.hiptimer.HipTimer"
"""The name of the desktop entry, which also names the icon."""
JOIN_SECONDS = 1.0


class MprisRemote:
    """A player on the session bus from each `show` to the next `hide`; silently nothing elsewhere.

    The bus is talked to from a thread of its own, which begins with the first `show`.
    """

    def __init__(self, desktop_entry: str = DESKTOP_ENTRY, system: str = sys.platform) -> None:
        self._desktop_entry = desktop_entry
        self._has_bus = system not in ("win32", "darwin")
        self._asked: Callable[[RemoteCommand], None] = _ignore
        self._wishes: SimpleQueue[Shown | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._waker: socket.socket | None = None

    def listen(self, asked: Callable[[RemoteCommand], None]) -> None:
        """Call `asked` with each command, from another thread."""
        self._asked = asked

    def show(self, playing: NowPlaying) -> None:
        """Show this from now on."""
        if self._thread is None and self._has_bus:
            self._begin()
        self._wish((playing, time.monotonic()))

    def hide(self) -> None:
        """Leave the bus to other players."""
        self._wish((None, time.monotonic()))

    def close(self) -> None:
        """End the thread, waiting for it a moment."""
        self._wish(None)
        if self._thread is not None and self._waker is not None:
            self._thread.join(JOIN_SECONDS)
            self._waker.close()
            self._thread, self._waker = None, None

    def _begin(self) -> None:
        import socket

        self._waker, woken = socket.socketpair()
        self._waker.setblocking(False)
        self._thread = Thread(target=self._work, args=(woken,), name="mpris", daemon=True)
        self._thread.start()

    def _work(self, woken: socket.socket) -> None:
        with woken:
            try:
                # Only Linux has it.
                from hiptimer.desktop.linux.mpris_bus import serve
            except ImportError:
                return
            serve(self._wishes, woken, self._pass_on, self._desktop_entry)

    def _pass_on(self, command: RemoteCommand) -> None:
        self._asked(command)  # who listens may change while the thread runs

    def _wish(self, wish: Shown | None) -> None:
        if self._waker is None:
            return
        self._wishes.put(wish)
        with suppress(OSError):  # awake already, or the bus has ended
            self._waker.send(b"\0")


def _ignore(command: RemoteCommand) -> None:
    del command
