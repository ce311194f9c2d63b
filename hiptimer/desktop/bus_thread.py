"""A thread that talks to the session bus, so that nobody waits for it. It begins when first wanted.

What it serves is imported in the thread: only Linux has it, and a window is to be seen first.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import socket

Wish = TypeVar("Wish")

DESKTOP_ENTRY = "app.hiptimer.HipTimer"
"""The name of the desktop entry, which also names the icon."""
JOIN_SECONDS = 1.0


class BusThread(Generic[Wish]):
    """Hands wishes to `serve`, which returns when one ends it, or the bus does.

    `serve` gets the queue of the wishes, and a socket at which bytes say that there are some.
    `left` is called in the thread with those that nobody has seen to.
    """

    def __init__(
        self,
        name: str,
        serve: Callable[[SimpleQueue[Wish], socket.socket], None],
        left: Callable[[list[Wish]], None] | None = None,
    ) -> None:
        self._name = name
        self._serve = serve
        self._left = left
        self._wishes: SimpleQueue[Wish] = SimpleQueue()
        self._lock = Lock()
        self._is_serving = False
        self._thread: Thread | None = None
        self._waker: socket.socket | None = None

    def wish(self, wish: Wish, *, begins: bool = False) -> None:
        """Have `wish` seen to. Where nothing serves, only one that `begins` starts the thread."""
        with self._lock:
            if self._is_serving or begins:
                self._wishes.put(wish)
            if begins and not self._is_serving:
                self._begin()
        if self._waker is not None:
            with suppress(OSError):  # awake already, or the bus has ended
                self._waker.send(b"\0")

    def close(self, last: Wish) -> None:
        """End the thread by the `last` wish, waiting for it a moment."""
        self.wish(last)
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
        self._thread = Thread(target=self._work, args=(woken,), name=self._name, daemon=True)
        self._thread.start()

    def _let_go(self) -> None:
        if self._waker is not None:
            self._waker.close()
        self._thread, self._waker = None, None

    def _work(self, woken: socket.socket) -> None:
        try:
            with woken, suppress(ImportError):
                self._serve(self._wishes, woken)
        finally:  # whatever ended it: the next wish begins again
            with self._lock:
                self._is_serving = False
                left: list[Wish] = []
                with suppress(Empty):
                    while True:
                        left.append(self._wishes.get_nowait())
            if self._left is not None:
                self._left(left)
