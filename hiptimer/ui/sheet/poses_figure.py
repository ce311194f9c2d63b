"""The poses of a drill as one picture: in a row or one below the other, an arrow in between."""

from __future__ import annotations

from math import log
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPolygonF

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Moment, box_of
from hiptimer.training.sides import Side
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.sheet.cell import Extent
from hiptimer.ui.sheet.ink import FINENESS, FigureInk

AROUND: Final = 0.05
"""Metres round a body that clothes and hair need."""
FLOOR: Final = 0.04
"""Metres of floor below it, for its shadow."""
ARROW: Final = 0.26
"""Metres between two poses, in which an arrow points."""
BEST_ASPECT: Final = 1.5
"""The width over the height of a picture that is easy to place."""


class Place(NamedTuple):
    """Where a pose begins, in metres right and down, and what of its world is shown there."""

    x: float
    y: float
    part: ViewBox


class PosesFigure:
    """The poses of a drill, all of one size: in a row on one floor, or stacked if they lie."""

    def __init__(self, moments: tuple[Moment, ...], side: Side | None) -> None:
        self.side = side
        self._moments = moments
        boxes = [_box_of(moment) for moment in moments]
        ways = (_in_a_row(boxes), _stacked(boxes))
        self._places = min(ways, key=lambda places: abs(log(_aspect(places) / BEST_ASPECT)))
        self._is_row = self._places is ways[0]

    @property
    def extent(self) -> Extent:
        """How large what it shows is."""
        return _extent(self._places)

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


def _in_a_row(boxes: list[ViewBox]) -> list[Place]:
    bottom, top = min(box.bottom for box in boxes), max(box.top for box in boxes)
    places: list[Place] = []
    x = 0.0
    for box in boxes:
        places.append(Place(x, 0.0, ViewBox(box.left, bottom, box.right, top)))
        x += box.width + ARROW
    return places


def _stacked(boxes: list[ViewBox]) -> list[Place]:
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    places: list[Place] = []
    y = 0.0
    for box in boxes:
        places.append(Place(0.0, y, ViewBox(left, box.bottom, right, box.top)))
        y += box.height + ARROW
    return places


def _extent(places: list[Place]) -> Extent:
    last = places[-1]
    return Extent(last.x + last.part.width, last.y + last.part.height)


def _aspect(places: list[Place]) -> float:
    extent = _extent(places)
    return extent.width / extent.height


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
