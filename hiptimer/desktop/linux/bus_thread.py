"""A thread that talks to the session bus, so that nobody waits for it. It begins when first wanted.

The connection is opened in the thread: a window is to be seen first.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from queue import Empty, SimpleQueue
from selectors import EVENT_READ, DefaultSelector
from threading import Lock, Thread
from typing import Generic, Protocol, TypeVar

from hiptimer.desktop.linux.session_bus import BusLostError, SessionBus

Wish = TypeVar("Wish")
Answer = TypeVar("Answer")
Wish_contra = TypeVar("Wish_contra", contravariant=True)

JOIN_SECONDS = 1.0


class OnBus(Protocol[Wish_contra]):
    """What is served on the bus. Its methods may raise `BusLostError`."""

    def fulfil(self, wish: Wish_contra, /) -> bool:
        """Do what is wished; False at the end."""
        ...

    def hear(self) -> None:
        """See to all that has come from the bus."""
        ...


def serve(
    put_on: Callable[[SessionBus], OnBus[Wish]], wishes: SimpleQueue[Wish], woken: socket.socket
) -> None:
    """Do what is wished until that is the end, and see to whatever comes from the bus.

    Bytes at `woken` say that there are wishes. Raises `BusLostError` where there is no session
    bus, and when it ends; wishes may be left then.
    """
    with closing(SessionBus()) as bus, DefaultSelector() as selector:
        served = put_on(bus)
        selector.register(bus.socket, EVENT_READ)
        selector.register(woken, EVENT_READ)
        while True:
            with suppress(Empty):
                while True:
                    if not served.fulfil(wishes.get_nowait()):
                        return
            served.hear()
            ready = selector.select()
            if any(key.fileobj is woken for key, _ in ready):
                woken.recv(4096)


class BusThread(Generic[Wish, Answer]):
    """Hands wishes to what `put_on` puts on the bus, and its answers to who listens.

    It serves until a wish ends it, or the bus does.
    """

    def __init__(
        self, name: str, put_on: Callable[[SessionBus], OnBus[Wish]], system: str = sys.platform
    ) -> None:
        self._name = name
        self._put_on = put_on
        self._has_bus = system not in ("win32", "darwin")
        self._answered: Callable[[Answer], None] | None = None
        self._wishes: SimpleQueue[Wish] = SimpleQueue()
        self._lock = Lock()
        self._is_serving = False
        self._thread: Thread | None = None
        self._waker: socket.socket | None = None

    def _pass_on(self, answer: Answer) -> None:
        if self._answered is not None:  # who listens may change while the thread runs
            self._answered(answer)

    def _on_left(self, wishes: list[Wish]) -> None:
        """Take the wishes that nobody has seen to; called in the thread."""

    def _wish(self, wish: Wish, *, begins: bool = False) -> None:
        """Have `wish` seen to. Where nothing serves, only one that `begins` starts the thread."""
        with self._lock:
            if self._is_serving or begins:
                self._wishes.put(wish)
            if begins and not self._is_serving:
                self._begin()
        if self._waker is not None:
            with suppress(OSError):  # awake already, or the bus has ended
                self._waker.send(b"\0")

    def _end(self, last: Wish) -> None:
        """End the thread by the `last` wish, waiting for it a moment."""
        self._wish(last)
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)
        self._let_go()

    def _begin(self) -> None:
        """Start the thread, once more where the bus had ended."""
        self._let_go()
        self._waker, woken = socket.socketpair()
        self._waker.setblocking(False)
        self._is_serving = True
        self._thread = Thread(target=self._work, args=(woken,), name=self._name, daemon=True)
        self._thread.start()

    def _let_go(self) -> None:
        if self._waker is not None:
            self._waker.close()
        self._thread, self._waker = None, None

    def _work(self, woken: socket.socket) -> None:
        try:
            with woken, suppress(ImportError, BusLostError):
                serve(self._put_on, self._wishes, woken)
        finally:  # whatever ended it: the next wish begins again
            with self._lock:
                self._is_serving = False
                left: list[Wish] = []
                with suppress(Empty):
                    while True:
                        left.append(self._wishes.get_nowait())
            self._on_left(left)
