"""What is round the figure and stands still: walls, marks on the floor and mat.

The outlines of floor and mat are pure; on paper they are filled otherwise.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, radians, sin
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPolygonF, QTransform

from hiptimer.figure.moment import Mark, Mat, Moment
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.painter import paint_shapes
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.things import walls_behind
from hiptimer.ui.figure.tones import mixed, tints
from hiptimer.ui.look.tokens import HIGH_CONTRAST, Tokens

Polygon = list[tuple[float, float]]

MAT_THICKNESS: Final = 0.012
MAT_CORNER: Final = 0.06
STRIPE: Final = 0.035
"""Metres between a mat's rim and the line along it."""

WALL: Final = 0.5
"""How opaque a wall is: the landscape behind it tells what a routine is for."""
MARKS: Final = 4
MARK: Final = (0.012, 0.75)
"""Lines across the floor behind and ahead; half of what one measures along the way and across."""
DOT: Final = 0.1
"""Metres from the middle of a dot on the floor to its rim."""
NUMBER: Final = 0.66
"""The share of a dot that its number is high."""
READ: Final = 38.0
"""Pixels that a metre away from the viewer is high from where on a number is five pixels high."""


def paint_surroundings(painter: QPainter, moment: Moment, screen: Screen, tokens: Tokens) -> None:
    """Draw the walls behind the body, and what lies on the floor."""
    walls = walls_behind(moment.props, moment.body, screen)
    painter.setOpacity(1.0 if tokens == HIGH_CONTRAST else WALL)
    paint_shapes(painter, walls, tints(tokens), screen.scale)
    painter.setOpacity(1.0)
    for corners in floor_marks(moment.travel, screen):
        _fill(painter, corners, step_colour(tokens))
    for number, mark in enumerate(moment.marks, 1):
        outline = dot(mark, screen)
        ground, ink = mark_colours(tokens, active=mark.active)
        _fill(painter, outline, ground)
        if screen.scale * screen.floor_slant > READ:
            painter.fillPath(number_on(number, outline), ink)
    if moment.mat:
        _paint_mat(painter, moment.mat, screen, tokens)


def step_colour(tokens: Tokens) -> QColor:
    """The colour of a line across the floor."""
    return mixed(QColor(tokens.mat), QColor(tokens.line), 0.3)


def mark_colours(tokens: Tokens, *, active: bool) -> tuple[QColor, QColor]:
    """The colours of a dot on the floor and of its number."""
    if active:
        return QColor(tokens.brand), QColor(tokens.background)
    return mixed(QColor(tokens.line), QColor(tokens.ink), 0.15), QColor(tokens.ink)


def floor_marks(travel: tuple[float, float], screen: Screen) -> list[Polygon]:
    """Lines across the floor under one who walks on, twice a rep: the next rep finds them alike."""
    ahead, left = travel
    if not ahead and not left:
        return []
    size = (ahead * ahead + left * left) ** 0.5
    wx, wy = ahead / size, left / size
    found: list[Polygon] = []
    for step in range(-MARKS, MARKS + 2):
        x, y = ahead * step / 2, left * step / 2
        ends = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        places = (
            (x + wx * a * MARK[0] - wy * b * MARK[1], y + wy * a * MARK[0] + wx * b * MARK[1])
            for a, b in ends
        )
        found.append([screen.point((px, py, 0.0))[:2] for px, py in places])
    return found


def dot(mark: Mark, screen: Screen) -> Polygon:
    """The outline of a mark: the one that is active is larger, to be seen round a foot."""
    radius = DOT * (1.3 if mark.active else 1.0)
    turns = [i * pi / 16 for i in range(32)]
    places = ((mark.x + radius * cos(t), mark.y + radius * sin(t), 0.0) for t in turns)
    return [screen.point(place)[:2] for place in places]


def number_on(number: int, outline: Polygon) -> QPainterPath:
    """A number as it lies on a dot, upright to the viewer."""
    xs, ys = zip(*outline, strict=True)
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    middle = ((max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2)
    place = QTransform(wide * NUMBER, 0, 0, high * NUMBER, *middle)
    return place.map(_numeral(number))


@lru_cache
def _numeral(number: int) -> QPainterPath:
    """The outline of a number, as high as 1, its middle at 0."""
    font = QFont()
    font.setPixelSize(100)
    font.setBold(True)
    path = QPainterPath()
    path.addText(0, 0, font, str(number))
    box = path.boundingRect()
    path.translate(-box.center())
    return QTransform.fromScale(1 / box.height(), 1 / box.height()).map(path)


def _paint_mat(painter: QPainter, mat: Mat, screen: Screen, tokens: Tokens) -> None:
    rim, top, middle = mat_colours(tokens)
    for height in (-MAT_THICKNESS, -MAT_THICKNESS / 2):
        _fill(painter, mat_outline(mat, screen, height), rim)
    _fill(painter, mat_outline(mat, screen, 0.0), top)
    _fill(painter, mat_outline(mat, screen, 0.0, STRIPE), middle)


def mat_colours(tokens: Tokens) -> tuple[QColor, QColor, QColor]:
    """The colours of a mat's side, of its rim and of what is within the line along that."""
    top = QColor(tokens.mat)
    rim = mixed(top, QColor(tokens.ink), 0.28) if not tokens.dark else top.darker(155)
    return rim, top, top.lighter(104)


def _fill(painter: QPainter, corners: list[Point], colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def mat_outline(mat: Mat, screen: Screen, height: float, inset: float = 0.0) -> Polygon:
    """A mat's rounded outline at a height above the floor."""
    c, s = cos(radians(mat.heading)), sin(radians(mat.heading))
    long, wide = mat.length / 2 - inset, mat.width / 2 - inset
    corner = max(MAT_CORNER - inset, 0.01)
    found: Polygon = []
    for quarter, (a, b) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(7):
            turn = (quarter + step / 6) * pi / 2
            x = a * (long - corner) + corner * cos(turn)
            y = b * (wide - corner) + corner * sin(turn)
            spot = screen.point((mat.x + c * x - s * y, mat.y + s * x + c * y, height))
            found.append(spot[:2])
    return found
