"""The pictures of the drills on paper: a figure's key poses, a person's own, or initials."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log, sqrt
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPolygonF

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Moment, box_of
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.figure.motion_file import Frames
from hiptimer.training.exercises import Pictures
from hiptimer.training.sides import Side
from hiptimer.ui.drills.pictures import DrillPictures, paint_initials
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.stills import is_mirrored, telling_moment
from hiptimer.ui.look.theme import Theme
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.ink import FINENESS, PAPER, FigureInk
from hiptimer.ui.sheet.wording import Entry

MOST_PIXELS: Final = 1_200_000
"""Of all own pictures together, which is about 0.4 MB."""
A_PERSON: Final = 1.6
"""Metres."""
ON_PAPER: Final = Theme(LIGHT, scale=1.0, reduced_motion=False)
MOST_POSES: Final = 3
AROUND: Final = 0.05
"""Metres round a body that clothes and hair need."""
FLOOR: Final = 0.04
"""Metres of floor below it, for its shadow."""
ARROW: Final = 0.26
"""Metres between two poses, in which an arrow points."""
BEST_ASPECT: Final = 1.5
"""The width over the height of a picture that is easy to place."""


class Extent(NamedTuple):
    """How wide and high a figure is, in metres of the body that it shows."""

    width: float
    height: float


def figures_of(entries: Sequence[Entry], pictures: DrillPictures) -> list[Figure]:
    """The pictures of the drills, in their order. A drill that comes twice has one picture."""
    keys = [(entry.exercise.id, entry.variant_id, entry.only) for entry in entries]
    by_key = dict(zip(keys, entries, strict=True))
    most_pixels = MOST_PIXELS // len(by_key)
    found = {key: _figure(entry, pictures, most_pixels) for key, entry in by_key.items()}
    return [found[key] for key in keys]


def _figure(entry: Entry, pictures: DrillPictures, most_pixels: int) -> Figure:
    exercise, side = entry.exercise, entry.only or first_side(entry.exercise)
    motion = pictures.motion(exercise.id)
    if motion is not None:
        return PosesFigure(poses_of(motion, side, entry.variant_id), side)
    image = pictures.picture_of(exercise, side)
    if image is None or image.isNull():
        return Initials(exercise.name)
    return OwnPicture(image.toImage(), side and _side_in(exercise.pictures, side), most_pixels)


def _side_in(pictures: Pictures | None, side: Side) -> Side:
    """The side in the picture for `side`: the other one if there is none but that, unflipped."""
    if pictures is None or pictures.mirrored:
        return side
    own = pictures.left if side is Side.LEFT else pictures.right
    return side if own is not None else side.other


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
        painter.drawImage(box, self._flat)


class Initials:
    """What stands where a drill has no picture."""

    extent = Extent(1.0, 1.0)
    side = None

    def __init__(self, name: str) -> None:
        self._name = name

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw the drill's initials in a pale disc."""
        painter.save()
        painter.translate(box.topLeft())
        paint_initials(painter, self._name, box.size().toSize(), ON_PAPER)
        painter.restore()


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
    return [
        (here.at, after is not None and after.pose == here.pose)
        for before, here, after in zip((None, *rep), rep, following, strict=False)
        if here.pose != rep[0].pose and (before is None or before.pose != here.pose)
    ]


class Place(NamedTuple):
    """Where a pose begins, in metres right and down, and what of its world is shown there."""

    x: float
    y: float
    part: ViewBox


class PosesFigure:
    """The poses of a drill, all of one size: in a row on one floor, or stacked if they lie."""

    def __init__(self, moments: Sequence[Moment], side: Side | None) -> None:
        self.side = side
        self._moments = moments
        boxes = [_box_of(moment) for moment in moments]
        ways = (_in_a_row(boxes), _stacked(boxes))
        self._places = min(ways, key=_oddness)
        self._is_row = self._places is ways[0]
        self.extent = _extent(self._places)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        scale = box.height() / self.extent.height
        painter.save()
        painter.translate(round(box.x()), round(box.y()))
        for moment, place in zip(self._moments, self._places, strict=True):
            if place is not self._places[0]:
                self._paint_arrow(painter, place, scale)
            _paint_pose(painter, moment, place, scale)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, place: Place, scale: float) -> None:
        """A small arrow head that points at the pose."""
        high = ARROW * 0.22
        tip = [(-0.7 * high, -high), (0.7 * high, 0.0), (-0.7 * high, high)]
        if self._is_row:
            x, y = place.x - ARROW / 2, self.extent.height / 2
        else:
            x, y = self.extent.width / 2, place.y - ARROW / 2
            tip = [(dy, dx) for dx, dy in tip]
        corners = [QPointF((x + dx) * scale, (y + dy) * scale) for dx, dy in tip]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(LIGHT.faint)))
        painter.drawPolygon(QPolygonF(corners))


def _paint_pose(painter: QPainter, moment: Moment, place: Place, scale: float) -> None:
    width, height = place.part.width * scale, place.part.height * scale
    painter.save()
    painter.translate(round(place.x * scale), round(place.y * scale))
    painter.setClipRect(QRectF(0, 0, width, height), Qt.ClipOperation.IntersectClip)
    screen = Screen(moment.camera, place.part, (width / FINENESS, height / FINENESS))
    FigureInk(painter, moment, screen).paint()
    painter.restore()


def _box_of(moment: Moment) -> ViewBox:
    box = box_of(moment).grown(AROUND)
    return box._replace(bottom=box.bottom - FLOOR)


def _in_a_row(boxes: list[ViewBox]) -> list[Place]:
    bottom, top = min(box.bottom for box in boxes), max(box.top for box in boxes)
    starts = accumulate((box.width + ARROW for box in boxes), initial=0.0)
    return [
        Place(x, 0.0, box._replace(bottom=bottom, top=top))
        for x, box in zip(starts, boxes, strict=False)
    ]


def _stacked(boxes: list[ViewBox]) -> list[Place]:
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    starts = accumulate((box.height + ARROW for box in boxes), initial=0.0)
    return [
        Place(0.0, y, box._replace(left=left, right=right))
        for y, box in zip(starts, boxes, strict=False)
    ]


def _extent(places: list[Place]) -> Extent:
    x, y, part = places[-1]
    return Extent(x + part.width, y + part.height)


def _oddness(places: list[Place]) -> float:
    """How far its proportions are from the best."""
    width, height = _extent(places)
    return abs(log(width / height / BEST_ASPECT))


Figure = PosesFigure | OwnPicture | Initials
"""What is drawn into a box of its extent. `side` is the one at work, None if it shows none."""
