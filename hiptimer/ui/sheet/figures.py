"""The pictures of the drills on paper, and where they come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from hiptimer.figure.decoding import MotionError
from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise, Laterality, Pictures
from hiptimer.training.sides import Side
from hiptimer.ui.sheet.cell import Extent
from hiptimer.ui.sheet.content import Entry
from hiptimer.ui.sheet.own_picture import Initials, OwnPicture
from hiptimer.ui.sheet.poses import poses_of
from hiptimer.ui.sheet.poses_figure import PosesFigure

FindMotion = Callable[[str], Motion | None]
"""The motion of an exercise, or None where it has none; may raise `MotionError`."""
PictureOf = Callable[[Exercise, Side | None], QImage | None]
"""A person's own picture of a drill on that side, or None where there is none."""

MOST_PIXELS: Final = 1_200_000
"""Of all own pictures together, which is about 0.4 MB."""


class Figure(Protocol):
    """A picture that can be drawn at any size."""

    @property
    def side(self) -> Side | None:
        """The side at work in it, None if it shows none."""
        ...

    @property
    def extent(self) -> Extent:
        """How large what it shows is."""
        ...

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it into `box`, which has its proportions, in the painter's units."""
        ...


def figures_of(
    entries: Sequence[Entry], find_motion: FindMotion, picture_of: PictureOf
) -> list[Figure]:
    """The pictures of the drills, in their order. A drill that comes twice has one picture."""
    found: dict[tuple[str, str | None], Figure | _Found] = {}
    keys = [(entry.exercise.id, entry.variant_id) for entry in entries]
    for key, entry in zip(keys, entries, strict=True):
        if key not in found:
            found[key] = _found(entry, find_motion, picture_of)
    images = sum(isinstance(each, _Found) for each in found.values())
    each_has = MOST_PIXELS // max(1, images)
    figures = {
        key: OwnPicture(each.image, each.side, each_has) if isinstance(each, _Found) else each
        for key, each in found.items()
    }
    return [figures[key] for key in keys]


class _Found(NamedTuple):
    """A person's own picture, and the side in it."""

    image: QImage
    side: Side | None


def _found(entry: Entry, find_motion: FindMotion, picture_of: PictureOf) -> Figure | _Found:
    """What there is to show. A damaged motion counts as none: `hiptimer check` says why."""
    exercise = entry.exercise
    side = None if exercise.laterality is Laterality.BILATERAL else Side.RIGHT
    try:
        motion = find_motion(exercise.id)
    except MotionError:
        motion = None
    if motion is not None:
        return PosesFigure(poses_of(motion, side, entry.variant_id), side)
    image = picture_of(exercise, side)
    if image is None or image.isNull():
        return Initials(entry.name)
    return _Found(image, side and _side_in(exercise.pictures))


def _side_in(pictures: Pictures | None) -> Side:
    """The side in the picture for the right one: the left if there is none but that, unflipped."""
    only_left = pictures is not None and pictures.right is None and not pictures.mirrored
    return Side.LEFT if only_left else Side.RIGHT
