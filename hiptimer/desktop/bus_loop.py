"""What a thread does that serves the session bus: wait until there is something to do."""

from __future__ import annotations

import socket
from collections.abc import Callable
from selectors import EVENT_READ, DefaultSelector

from hiptimer.desktop.session_bus import SessionBus


def keep_serving(bus: SessionBus, woken: socket.socket, serve: Callable[[], bool]) -> None:
    """Call `serve` now, and whenever bytes come from the bus or at `woken`, until it is False.

    Raises `BusLostError` where `serve` does.
    """
    with DefaultSelector() as selector:
        selector.register(bus.socket, EVENT_READ)
        selector.register(woken, EVENT_READ)
        while serve():
            ready = selector.select()
            if any(key.fileobj is woken for key, _ in ready):
                woken.recv(4096)
