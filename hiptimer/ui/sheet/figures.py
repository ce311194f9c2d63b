"""The pictures of the drills on paper, and where they come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.figure.motion_file import Frames
from hiptimer.training.exercises import Exercise, Laterality, Pictures
from hiptimer.training.sides import Side
from hiptimer.ui.figure.stills import is_mirrored, telling_moment
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.cell import Extent
from hiptimer.ui.sheet.content import Entry
from hiptimer.ui.sheet.ink import PAPER
from hiptimer.ui.sheet.poses_figure import PosesFigure
from hiptimer.ui.sheet.qt_type import UNITS, font_of
from hiptimer.ui.sheet.typesetting import Type

FindMotion = Callable[[str], Motion | None]
"""The motion of an exercise, or None where it has none; may raise `MotionError`."""

PictureOf = Callable[[Exercise, Side | None], QImage | None]
"""A person's own picture of a drill on that side, or None where there is none."""

MOST_PIXELS: Final = 1_200_000
"""Of all own pictures together, which is about 0.4 MB."""

MOST_POSES: Final = 3

A_PERSON: Final = 1.6
"""Metres."""

SHARPEST: Final = 300
"""Pixels an inch of a person's own picture."""


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


# FOLDED poses.py: Which key poses explain a drill on paper: its hold, or what a rep goes through. Pure.


def poses_of(motion: Motion, side: Side | None, variant: str | None = None) -> tuple[Moment, ...]:
    """The poses to draw, in the order in which they are done: one of a hold, up to three of a rep.

    Of a rep they are those in which the body dwells, with the start before it if there is but one.
    Where it never dwells, they are the first ones that it goes through.
    """
    mirrored = is_mirrored(side)
    rep = motion.scene(variant, mirrored).take.rep
    if rep is None:
        return (telling_moment(motion, side, variant),)
    arrivals = _arrivals(rep)
    held = [at for at, dwells in arrivals if dwells]
    if not held:
        shown = [0.0, *(at for at, _ in arrivals)]
    else:
        shown = held if len(held) > 1 else [0.0, *held]
    return tuple(
        moment_of(motion, stage="rep", fraction=at, variant=variant, mirrored=mirrored)
        for at in shown[:MOST_POSES]
    )


def _arrivals(rep: Frames) -> list[tuple[float, bool]]:
    """When the body arrives at each pose other than the first, and whether it stays a while."""
    following = (*rep[1:], None)
    found: list[tuple[float, bool]] = []
    for before, here, after in zip((None, *rep), rep, following, strict=False):
        if here.pose != rep[0].pose and (before is None or before.pose != here.pose):
            found.append((here.at, after is not None and after.pose == here.pose))
    return found


# FOLDED own_picture.py: What stands for a drill that has no motion: a person's own picture of it, or its initials.


class OwnPicture:
    """A person's own picture, no sharper than a printer can show, in at most so many pixels."""

    def __init__(self, image: QImage, side: Side | None, most_pixels: int) -> None:
        self.side = side
        self._image = image
        self._most_pixels = most_pixels
        self._flat = QImage()

    @property
    def extent(self) -> Extent:
        """Its proportions, as of something about as large as a person."""
        width, height = self._image.width(), self._image.height()
        longest = max(width, height)
        return Extent(A_PERSON * width / longest, A_PERSON * height / longest)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it; where it is transparent there is white, which costs a PDF no mask."""
        inches = box.width() * painter.combinedTransform().m11() / painter.device().logicalDpiX()
        width, height = self._image.width(), self._image.height()
        share = min(1.0, SHARPEST * inches / width, sqrt(self._most_pixels / (width * height)))
        size = QSize(max(1, round(width * share)), max(1, round(height * share)))
        # Drawn again, the very same picture is in a PDF only once.
        if self._flat.size() != size:
            self._flat = _flattened(self._image, size)
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
        painter.setFont(font_of(Type(disc.height() * 0.36 / UNITS, bold=True)))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), self._text)


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
