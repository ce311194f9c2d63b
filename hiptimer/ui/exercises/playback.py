"""A drill that is shown over and over: how time passes for it, and which moment is shown when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.sides import Side
from hiptimer.ui.figure.stills import is_mirrored, still_fractions, telling_moment

FRAME_MS = 42
LONGEST_STEP = 0.25
"""Seconds that pass at most from one look at the clock to the next: a machine may sleep."""
BREATHS = 2
"""How many breaths long a hold is shown."""
PAUSE_SECONDS = 0.8
"""How long the figure stands between two goes at a hold."""
USUAL_REP_SECONDS = 4.0


class Playback(QObject):
    """The drill's own time, in seconds. It stands still until somebody plays it."""

    moved = Signal()
    """Time has passed; it takes no value: read `seconds`."""

    changed = Signal()
    """It has begun to play, or has paused; read `is_playing`."""

    def __init__(self, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._looked_at = 0.0
        self.is_playing = False
        """Whether it plays, or would if somebody watched."""
        self._watched = False
        self.seconds = 0.0
        self.speed = 1.0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.advance)

    @property
    def is_running(self) -> bool:
        """Whether it plays and somebody watches."""
        return self._timer.isActive()

    def play(self, *, playing: bool) -> None:
        """Play, or pause."""
        if playing != self.is_playing:
            self.is_playing = playing
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
        if self.is_playing and self._watched:
            self._looked_at = self._now()
            self._timer.start()
        else:
            self._timer.stop()


@dataclass(frozen=True, slots=True)
class Loop:
    """Which moment of a motion belongs to a moment of time: stages, and the seconds of each. Pure.

    At 0 it is in the pose to know the drill by.
    """

    parts: tuple[tuple[Stage, float], ...]
    telling: float = 0.0

    @property
    def seconds(self) -> float:
        """How long it takes to come back to the same pose."""
        return sum(seconds for _, seconds in self.parts)

    def at(self, seconds: float) -> tuple[Stage, float]:
        """The stage at that time, and how far it has gone, 0 to 1."""
        left = (seconds + self.telling) % self.seconds
        for stage, length in self.parts:
            if left < length:
                return stage, left / length
            left -= length
        return self.parts[-1][0], 1.0


def rep_seconds(exercise: Exercise) -> float:
    """How long one rep takes at the usual tempo."""
    dose = exercise.dose
    return dose.seconds_per_rep if isinstance(dose, RepsDose) else USUAL_REP_SECONDS


def loop_of(
    motion: Motion, rep_seconds: float, side: Side | None, variant: str | None = None
) -> Loop:
    """A rep of `rep_seconds`, or into a hold, two breaths in it, and out again."""
    take = motion.scene(variant, is_mirrored(side)).take
    if take.rep is None:
        breath: tuple[Stage, float] = ("hold", take.breathing.cycle_seconds)
        return Loop(
            (
                *(breath for _ in range(BREATHS)),
                ("leave", take.leave_seconds),
                ("start", PAUSE_SECONDS),
                ("enter", take.entry_seconds),
            )
        )
    return Loop((("rep", rep_seconds),), rep_seconds * _telling_fraction(motion, side, variant))


def _telling_fraction(motion: Motion, side: Side | None, variant: str | None = None) -> float:
    """How far a rep has gone in the pose to know the drill by, 0 to 1."""
    telling, mirrored = telling_moment(motion, side, variant), is_mirrored(side)
    for fraction in still_fractions(motion, "rep", variant):
        moment = moment_of(
            motion, stage="rep", fraction=fraction, variant=variant, mirrored=mirrored
        )
        if moment == telling:
            return fraction
    return 0.0
