"""Keeps the screen from going dark while a session runs; fulfils `ScreenAwake`.

The system is asked from a thread of its own: the request may travel over a bus and take a while,
and on Windows it is bound to the thread that made it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from queue import SimpleQueue
from threading import Thread

from hiptimer.messages import NO_MESSAGE, Message

KeepAwake = Callable[[], AbstractContextManager[bool]]
"""What keeps it awake for as long as the context lasts; whether it does is the context's value."""
Told = Callable[[Message], None]
MAY_GO_DARK = Message("The screen may go dark: this computer does not let HipTimer keep it on.")


class ScreenKeeper:
    """Holds the screen awake between `hold` and `release`; both return at once."""

    def __init__(self, keep_awake: KeepAwake | None = None) -> None:
        self._keep_awake = keep_awake or _with_wakepy
        self._wishes: SimpleQueue[bool | Told | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._problem = NO_MESSAGE

    def hold(self) -> None:
        """Keep it awake from now on."""
        self._wish(True)

    def release(self) -> None:
        """Let it sleep again."""
        if self._thread is not None:
            self._wishes.put(False)

    def problem(self) -> Message:
        """That it may go dark, once that is known; it stays so in a pause, to be said once."""
        return self._problem

    def ask(self, told: Told) -> None:
        """Try it for a moment, and call `told` with the `problem`, from another thread."""
        self._wish(told)

    def close(self) -> None:
        """Let it sleep again and end the thread, waiting for it a moment."""
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(timeout=1.0)
            self._thread = None

    def _wish(self, wish: bool | Told) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._work, name="screen-awake", daemon=True)
            self._thread.start()
        self._wishes.put(wish)

    def _work(self) -> None:
        with ExitStack() as held:
            awake = False
            while (wish := self._wishes.get()) is not None:
                if wish and not awake:
                    is_kept = held.enter_context(self._keep_awake())
                    self._problem = NO_MESSAGE if is_kept else MAY_GO_DARK
                if callable(wish):
                    wish(self._problem)
                else:
                    awake = wish
                if not awake:
                    held.close()


@contextmanager
def _with_wakepy() -> Generator[bool]:
    from wakepy import keep  # slow, and a window is to be seen before it is needed

    with keep.presenting(on_fail="pass") as mode:
        yield mode.active
