"""The key poses that explain a drill, as one picture: its hold, or what a rep goes through."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Moment, box_of
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.figure.motion_file import Frames
from hiptimer.training.sides import Side
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.stills import is_mirrored, telling_moment
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.ink import FINENESS, FigureInk
from hiptimer.ui.sheet.marks import Extent

MOST_POSES: Final = 3
AROUND: Final = 0.05
"""Metres round a body that clothes and hair need."""
FLOOR: Final = 0.04
"""Metres of floor below it, for its shadow."""
ARROW: Final = 0.26
"""Metres between two poses, in which an arrow points."""
BEST_ASPECT: Final = 1.5
"""The width over the height of a picture that is easy to place."""


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
        """Draw the poses in their order, arrows between them."""
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
