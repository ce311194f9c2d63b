"""Where the pictures of drills come from: motions, and pictures of a person's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from hiptimer.figure.decoding import MotionError
from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise
from hiptimer.training.sides import Side

PictureOf = Callable[[Exercise, Side | None], QPixmap | None]
"""A person's own picture of a drill on that side, or None where there is none."""


def no_picture(exercise: Exercise, side: Side | None) -> QPixmap | None:
    """No drill has a picture of its own."""
    del exercise, side
    return None


@dataclass(frozen=True, slots=True)
class DrillPictures:
    """`find_motion` gives an exercise's motion, or None; it may raise `MotionError`."""

    find_motion: Callable[[str], Motion | None]
    picture_of: PictureOf = no_picture

    def motion(self, exercise: str) -> Motion | None:
        """The motion of that exercise, or None.

        A damaged one is none: `hiptimer check` says why.
        """
        try:
            return self.find_motion(exercise)
        except MotionError:
            return None
