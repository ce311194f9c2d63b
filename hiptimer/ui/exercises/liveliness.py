"""Which cards move, and how far their movement has come."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.ui.exercises.framing import frame_of_side
from hiptimer.ui.exercises.loop import Loop, loop_of
from hiptimer.ui.exercises.sides import first_side
from hiptimer.ui.figure.picture import Picture, close_up
from hiptimer.ui.figure.stills import is_mirrored, telling_moment

USUAL_REP_SECONDS = 4.0
DRAW_BACK_SECONDS = 0.4
"""How long it takes from the still's close-up to what holds the whole movement."""


def rep_seconds(exercise: Exercise) -> float:
    """How long one rep takes at the usual tempo."""
    dose = exercise.dose
    return dose.seconds_per_rep if isinstance(dose, RepsDose) else USUAL_REP_SECONDS


class Liveliness:
    """Runs the drills that it is told to, each from the pose in which it stands still."""

    def __init__(self, motion: Callable[[str], Motion | None], now: Callable[[], float]) -> None:
        self._motion = motion
        self._now = now
        self._running: dict[str, tuple[Exercise, Motion, Loop, float]] = {}

    @property
    def ids(self) -> tuple[str, ...]:
        """The exercises that move."""
        return tuple(self._running)

    def run(self, wanted: Iterable[Exercise]) -> None:
        """Let these move and no others; those that move already go on."""
        exercises = {each.id: each for each in wanted}
        for gone in self._running.keys() - exercises.keys():
            del self._running[gone]
        for exercise_id, exercise in exercises.items():
            motion = self._motion(exercise_id)
            if exercise_id not in self._running and motion is not None:
                loop = loop_of(motion, rep_seconds(exercise), first_side(exercise))
                self._running[exercise_id] = (exercise, motion, loop, self._now())

    def picture(self, exercise_id: str) -> Picture | None:
        """The present picture of an exercise; None where it stands still."""
        if exercise_id not in self._running:
            return None
        exercise, motion, loop, since = self._running[exercise_id]
        side = first_side(exercise)
        stage, fraction = loop.at(self._now() - since)
        moment = moment_of(motion, stage=stage, fraction=fraction, mirrored=is_mirrored(side))
        still = close_up(telling_moment(motion, side)).box
        drawn_back = min((self._now() - since) / DRAW_BACK_SECONDS, 1.0)
        return Picture(moment, _between(still, frame_of_side(motion, side), drawn_back))


def _between(one: ViewBox, other: ViewBox, share: float) -> ViewBox:
    return ViewBox(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))
