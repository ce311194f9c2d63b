"""What is round the figure and stands still: backdrop, walls, floor and mat.

The outlines of floor and mat are pure; on paper they are filled otherwise.
"""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
)

from hiptimer.figure.moment import Mat, Moment
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.painter import paint_shapes
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shade import on_floor
from hiptimer.ui.figure.things import walls_behind
from hiptimer.ui.figure.tones import mixed, tints
from hiptimer.ui.look.tokens import Tokens

Polygon = list[tuple[float, float]]

MAT_THICKNESS: Final = 0.012
MAT_CORNER: Final = 0.06
STRIPE: Final = 0.035
"""Metres between a mat's rim and the line along it."""

FLOOR: Final = 1.15
"""Metres to where the floor fades that carries who stands on no mat."""
FADING: Final = ((0.0, 0.9), (0.5, 0.75), (0.8, 0.25), (1.0, 0.0))
MARKS: Final = 4
MARK: Final = (0.012, 0.75)
"""Lines across the floor behind and ahead; half of what one measures along the way and across."""


def paint_backdrop(painter: QPainter, size: QSize, tokens: Tokens) -> None:
    """Fill a frame with the stage's gradient."""
    gradient = QLinearGradient(0.0, 0.0, 0.0, float(size.height()))
    gradient.setColorAt(0.0, QColor(tokens.stage_top))
    gradient.setColorAt(1.0, QColor(tokens.stage_bottom))
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QBrush(gradient))


def paint_surroundings(painter: QPainter, moment: Moment, screen: Screen, tokens: Tokens) -> None:
    """Draw the walls behind the body, and floor or mat."""
    if moment.mat is None:
        _paint_floor(painter, moment, screen, tokens)
    walls = walls_behind(moment.props, moment.body, screen)
    paint_shapes(painter, walls, tints(tokens), screen.scale)
    for corners in floor_marks(moment.travel, screen):
        _fill(painter, corners, mixed(QColor(tokens.mat), QColor(tokens.line), 0.3))
    if moment.mat:
        _paint_mat(painter, moment.mat, screen, tokens)


def _paint_floor(painter: QPainter, moment: Moment, screen: Screen, tokens: Tokens) -> None:
    """A round of floor in the middle of the picture, that fades into the stage."""
    width, _ = screen.size
    around = min(FLOOR * screen.scale, 0.52 * width)
    gradient = QRadialGradient(QPointF(0.0, 0.0), around)
    for at, share in FADING:
        colour = QColor(tokens.mat)
        colour.setAlphaF(share)
        gradient.setColorAt(at, colour)
    painter.save()
    painter.translate(width / 2, on_floor(screen, moment.camera.target, FLOOR).y)
    painter.scale(1.0, FLOOR * screen.scale * screen.floor_slant / around)
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), around, around)
    painter.fillPath(path, QBrush(gradient))
    painter.restore()


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


def _paint_mat(painter: QPainter, mat: Mat, screen: Screen, tokens: Tokens) -> None:
    top = QColor(tokens.mat)
    rim = mixed(top, QColor(tokens.ink), 0.28) if not tokens.dark else top.darker(155)
    for height in (-MAT_THICKNESS, -MAT_THICKNESS / 2):
        _fill(painter, mat_outline(mat, screen, height), rim)
    _fill(painter, mat_outline(mat, screen, 0.0), top)
    _fill(painter, mat_outline(mat, screen, 0.0, STRIPE), top.lighter(104))


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
