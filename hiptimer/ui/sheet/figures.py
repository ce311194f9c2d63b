"""The pictures of the drills on paper: a figure's poses, a person's own picture, or initials."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from hiptimer.figure.motion import Motion
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.training.exercises import Laterality, Pictures
from hiptimer.training.sides import Side
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.ink import PAPER
from hiptimer.ui.sheet.marks import UNITS, Extent
from hiptimer.ui.sheet.poses import PosesFigure, poses_of
from hiptimer.ui.sheet.typesetting import font_of
from hiptimer.ui.sheet.wording import Entry
from hiptimer.ui.widgets.own_picture import PictureOf

FindMotion = Callable[[str], Motion | None]
"""The motion of an exercise, or None where it has none; may raise `MotionError`."""

MOST_PIXELS: Final = 1_200_000
"""Of all own pictures together, which is about 0.4 MB."""
A_PERSON: Final = 1.6
"""Metres."""


def figures_of(
    entries: Sequence[Entry], find_motion: FindMotion, picture_of: PictureOf | None
) -> list[Figure]:
    """The pictures of the drills, in their order. A drill that comes twice has one picture."""
    keys = [(entry.exercise.id, entry.variant_id) for entry in entries]
    most_pixels = MOST_PIXELS // len(set(keys))
    found: dict[tuple[str, str | None], Figure] = {}
    for key, entry in zip(keys, entries, strict=True):
        if key not in found:
            found[key] = _figure(entry, find_motion, picture_of, most_pixels)
    return [found[key] for key in keys]


def _figure(
    entry: Entry, find_motion: FindMotion, picture_of: PictureOf | None, most_pixels: int
) -> Figure:
    """What there is to show. A damaged motion counts as none: `hiptimer check` says why."""
    exercise = entry.exercise
    side = None if exercise.laterality is Laterality.BILATERAL else Side.RIGHT
    try:
        motion = find_motion(exercise.id)
    except MotionError:
        motion = None
    if motion is not None:
        return PosesFigure(poses_of(motion, side, entry.variant_id), side)
    image = picture_of(exercise, side) if picture_of else None
    if image is None or image.isNull():
        return Initials(entry.name)
    return OwnPicture(image.toImage(), side and _side_in(exercise.pictures), most_pixels)


def _side_in(pictures: Pictures | None) -> Side:
    """The side in the picture for the right one: the left if there is none but that, unflipped."""
    only_left = pictures is not None and pictures.right is None and not pictures.mirrored
    return Side.LEFT if only_left else Side.RIGHT


class OwnPicture:
    """A person's own picture in at most so many pixels.

    Where it is transparent there is white, which costs a PDF no mask. Drawn again, the very same
    picture is in a PDF only once.
    """

    def __init__(self, image: QImage, side: Side | None, most_pixels: int) -> None:
        self.side = side
        longest = max(image.width(), image.height())
        self.extent = Extent(
            A_PERSON * image.width() / longest, A_PERSON * image.height() / longest
        )
        share = min(1.0, sqrt(most_pixels / (image.width() * image.height())))
        smooth = image.scaled(
            image.size() * share,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._flat = QImage(smooth.size(), QImage.Format.Format_RGB32)
        self._flat.fill(PAPER)
        filler = QPainter(self._flat)
        filler.drawImage(0, 0, smooth)
        filler.end()

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it into `box`."""
        painter.drawImage(box, self._flat)


class Initials:
    """What stands where a drill has no picture."""

    extent = Extent(1.0, 1.0)
    side = None

    def __init__(self, name: str) -> None:
        words = [word for word in name.split() if word[0].isalnum()]
        self._text = "".join(word[0] for word in words[:2]).upper() or name[:1]

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw the drill's initials in a pale disc."""
        disc = QRectF(0, 0, box.height() * 0.7, box.height() * 0.7)
        disc.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(LIGHT.brand_soft)))
        painter.drawEllipse(disc)
        painter.setPen(QColor(LIGHT.brand))
        painter.setFont(font_of(disc.height() * 0.36 / UNITS, bold=True))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), self._text)


Figure = PosesFigure | OwnPicture | Initials
"""What is drawn into a box of its extent. `side` is the one at work, None if it shows none."""
