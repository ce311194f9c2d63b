"""The pictures of the drills on paper: a figure's poses, a person's own picture, or initials."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from hiptimer.figure.motion import Motion
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.training.exercises import Exercise, Laterality, Pictures
from hiptimer.training.sides import Side
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.ink import PAPER
from hiptimer.ui.sheet.marks import Extent, Type
from hiptimer.ui.sheet.poses import PosesFigure, poses_of
from hiptimer.ui.sheet.typesetting import UNITS, font_of
from hiptimer.ui.sheet.wording import Entry

FindMotion = Callable[[str], Motion | None]
"""The motion of an exercise, or None where it has none; may raise `MotionError`."""

PictureOf = Callable[[Exercise, Side | None], QImage | None]
"""A person's own picture of a drill on that side, or None where there is none."""

MOST_PIXELS: Final = 1_200_000
"""Of all own pictures together, which is about 0.4 MB."""
SHARPEST: Final = 300
"""Pixels an inch of a person's own picture: no printer shows more."""
A_PERSON: Final = 1.6
"""Metres."""


def figures_of(
    entries: Sequence[Entry], find_motion: FindMotion, picture_of: PictureOf | None
) -> list[Figure]:
    """The pictures of the drills, in their order. A drill that comes twice has one picture."""
    found: dict[tuple[str, str | None], Figure] = {}
    keys = [(entry.exercise.id, entry.variant_id) for entry in entries]
    for key, entry in zip(keys, entries, strict=True):
        if key not in found:
            found[key] = _figure(entry, find_motion, picture_of)
    pictures = [each for each in found.values() if isinstance(each, OwnPicture)]
    for picture in pictures:
        picture.most_pixels = MOST_PIXELS // len(pictures)
    return [found[key] for key in keys]


def _figure(entry: Entry, find_motion: FindMotion, picture_of: PictureOf | None) -> Figure:
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
    return OwnPicture(image, side and _side_in(exercise.pictures))


def _side_in(pictures: Pictures | None) -> Side:
    """The side in the picture for the right one: the left if there is none but that, unflipped."""
    only_left = pictures is not None and pictures.right is None and not pictures.mirrored
    return Side.LEFT if only_left else Side.RIGHT


class OwnPicture:
    """A person's own picture, no sharper than a printer can show, in at most so many pixels."""

    def __init__(self, image: QImage, side: Side | None) -> None:
        self.side = side
        self.most_pixels = MOST_PIXELS
        self._image = image
        self._flat = QImage()
        longest = max(image.width(), image.height())
        self.extent = Extent(
            A_PERSON * image.width() / longest, A_PERSON * image.height() / longest
        )

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it; where it is transparent there is white, which costs a PDF no mask."""
        inches = box.width() * painter.combinedTransform().m11() / painter.device().logicalDpiX()
        width, height = self._image.width(), self._image.height()
        share = min(1.0, SHARPEST * inches / width, sqrt(self.most_pixels / (width * height)))
        size = QSize(max(1, round(width * share)), max(1, round(height * share)))
        # Drawn again, the very same picture is in a PDF only once.
        if self._flat.size() != size:
            self._flat = _flattened(self._image, size)
        painter.drawImage(box, self._flat)


def _flattened(image: QImage, size: QSize) -> QImage:
    """The picture in that size, on white."""
    smooth = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    flat = QImage(size, QImage.Format.Format_RGB32)
    flat.fill(PAPER)
    filler = QPainter(flat)
    filler.drawImage(0, 0, smooth)
    filler.end()
    return flat


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
        painter.setFont(font_of(Type(disc.height() * 0.36 / UNITS, bold=True)))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), self._text)


Figure = PosesFigure | OwnPicture | Initials
"""What is drawn into a box of its extent. `side` is the one at work, None if it shows none."""
