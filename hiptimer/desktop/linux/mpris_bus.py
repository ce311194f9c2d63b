"""The thread that carries MPRIS messages between the session bus and the `MprisObject`."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from contextlib import closing, suppress
from queue import SimpleQueue

from hiptimer.desktop.linux.mpris_object import MprisObject, RefusedError
from hiptimer.desktop.linux.mpris_values import BUS_NAME, OBJECT_PATH
from hiptimer.desktop.linux.session_bus import BusLostError, Call, SessionBus, keep_serving
from hiptimer.ports.remote import NowPlaying, RemoteCommand

Shown = tuple[NowPlaying | None, float]
"""What to show, and since when by `time.monotonic`; None: no session is running."""


def serve(
    wishes: SimpleQueue[Shown | None],
    woken: socket.socket,
    asked: Callable[[RemoteCommand], None],
    desktop_entry: str,
) -> None:
    """Serve until a wish is None; bytes at `woken` say that there are wishes.

    Returns at once where there is no session bus, and when the bus ends.
    """
    with suppress(BusLostError), closing(SessionBus()) as bus:
        served = _Served(bus, MprisObject(desktop_entry, asked, time.monotonic))
        keep_serving(bus, wishes, woken, served.fulfil, served.hear)


class _Served:
    """The object on the bus, and the name under which players find it, while it has one."""

    def __init__(self, bus: SessionBus, served: MprisObject) -> None:
        self._bus = bus
        self._object = served
        self._name = ""

    def fulfil(self, wish: Shown | None) -> bool:
        """Show what is wished; False at the end."""
        if wish is None:
            return False
        playing, at = wish
        changes = self._object.show(playing, at)
        if playing is None:
            if self._name:
                self._bus.give_name_back(self._name)
                self._name = ""
        elif not self._name:
            self._appear()  # whoever hears of the name asks for everything
        else:
            for interface, member, body in changes:
                self._bus.emit(OBJECT_PATH, interface, member, body.signature, *body.values)
        return True

    def hear(self) -> None:
        """Answer what has been asked."""
        while (call := self._bus.received()) is not None:
            self._answer(call)

    def _answer(self, call: Call) -> None:
        try:
            body = self._object.answer(call.path, call.interface, call.member, call.arguments)
        except RefusedError as refused:
            self._bus.refuse(call, refused.name, str(refused))
        else:
            self._bus.reply(call, body.signature, *body.values)

    def _appear(self) -> None:
        """Take the player's name; where another HipTimer has it, one of our own."""
        names = (BUS_NAME, f"{BUS_NAME}.instance{os.getpid()}")
        self._name = next((each for each in names if self._bus.take_name(each)), "")
