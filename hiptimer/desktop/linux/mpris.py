"""Shows a session to headset buttons, media keys and phones on Linux, over MPRIS.

Fulfils `ports.remote.MediaRemote`. QtDBus is not used: it writes a length of less than 36
minutes as a 32-bit number, which the specification and `playerctl` do not take for a length.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from hiptimer.desktop.bus_thread import DESKTOP_ENTRY, BusThread
from hiptimer.ports.remote import NowPlaying, RemoteCommand

if TYPE_CHECKING:
    import socket
    from queue import SimpleQueue

    from hiptimer.desktop.linux.mpris_bus import Shown


class MprisRemote:
    """A player on the session bus from each `show` to the next `hide`; silently nothing elsewhere.

    The bus is talked to from a thread of its own, which begins with the first `show`.
    """

    def __init__(self, desktop_entry: str = DESKTOP_ENTRY, system: str = sys.platform) -> None:
        self._desktop_entry = desktop_entry
        self._may_begin = system not in ("win32", "darwin")
        self._asked: Callable[[RemoteCommand], None] | None = None
        self._thread: BusThread[Shown | None] = BusThread("mpris", self._serve)

    def listen(self, asked: Callable[[RemoteCommand], None]) -> None:
        """Call `asked` with each command, from another thread."""
        self._asked = asked

    def show(self, playing: NowPlaying) -> None:
        """Show this from now on."""
        self._thread.wish((playing, time.monotonic()), begins=self._may_begin)
        self._may_begin = False  # a bus that is not there is not looked for with every step

    def hide(self) -> None:
        """Leave the bus to other players."""
        self._thread.wish((None, time.monotonic()))

    def close(self) -> None:
        """End the thread, waiting for it a moment."""
        self._thread.close(None)

    def _serve(self, wishes: SimpleQueue[Shown | None], woken: socket.socket) -> None:
        from hiptimer.desktop.linux.mpris_bus import serve  # only Linux has it

        serve(wishes, woken, self._pass_on, self._desktop_entry)

    def _pass_on(self, command: RemoteCommand) -> None:
        if self._asked is not None:  # who listens may change while the thread runs
            self._asked(command)
