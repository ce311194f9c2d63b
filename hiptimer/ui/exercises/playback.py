"""Lets time pass for a drill that is shown over and over: playing, pausing, and how fast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

FRAME_MS = 42
LONGEST_STEP = 0.25
"""Seconds that pass at most from one look at the clock to the next: a machine may sleep."""


class Playback(QObject):
    """Tells the drill's own time, in seconds. It stands still until it is told to play."""

    moved = Signal()
    """Time has passed; it takes no value: read `seconds`."""

    changed = Signal()
    """It has begun to play, or has paused; read `is_playing`."""

    def __init__(self, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._looked_at = 0.0
        self._wanted = False
        self._watched = False
        self.seconds = 0.0
        self.speed = 1.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.advance)

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or would if somebody watched."""
        return self._wanted

    @property
    def is_running(self) -> bool:
        """Whether it plays and somebody watches."""
        return self._timer.isActive()

    def play(self, *, playing: bool) -> None:
        """Play, or pause."""
        if playing != self._wanted:
            self._wanted = playing
            self._settle()
            self.changed.emit()

    def watch(self, *, watched: bool) -> None:
        """Say whether somebody sees it; unseen, it rests."""
        self._watched = watched
        self._settle()

    def rewind(self) -> None:
        """Begin again."""
        self.seconds = 0.0
        self.moved.emit()

    def advance(self) -> None:
        """Let the time pass that has passed since the last look at the clock."""
        now = self._now()
        passed = min(max(now - self._looked_at, 0.0), LONGEST_STEP)
        self._looked_at = now
        self.seconds += passed * self.speed
        self.moved.emit()

    def _settle(self) -> None:
        if self._wanted and self._watched:
            self._looked_at = self._now()
            self._timer.start()
        else:
            self._timer.stop()
