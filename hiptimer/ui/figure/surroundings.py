"""What stands still round the figure: backdrop, mat, and the things of the drill."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPolygonF

from hiptimer.figure.moment import Mat, Moment, Prop
from hiptimer.ui.figure.floor import MAT_THICKNESS, mat_outline
from hiptimer.ui.figure.furniture import cushion, sides_of
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.painter import paint_shapes
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Shape, Tone
from hiptimer.ui.figure.tones import mixed, tints
from hiptimer.ui.tokens import Tokens

STRIPE: Final = 0.035
"""Metres between a mat's rim and the line along it."""
WOOD: Final = (("#8A6A4C", "#D9BC98"), ("#4A3B2E", "#A58C6F"))
"""A chair's darkest and lightest side, by day and by night."""


def paint_backdrop(painter: QPainter, size: QSize, tokens: Tokens) -> None:
    """Fill a frame with the stage's gradient."""
    gradient = QLinearGradient(0.0, 0.0, 0.0, float(size.height()))
    gradient.setColorAt(0.0, QColor(tokens.stage_top))
    gradient.setColorAt(1.0, QColor(tokens.stage_bottom))
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QBrush(gradient))


def paint_surroundings(painter: QPainter, moment: Moment, screen: Screen, tokens: Tokens) -> None:
    """Draw the wall, the mat, and what stands on it."""
    for prop in moment.props:
        if prop.kind == "wall":
            _paint_wall(painter, prop, screen, tokens)
    if moment.mat:
        _paint_mat(painter, moment.mat, screen, tokens)
    for prop in moment.props:
        if prop.kind == "chair":
            _paint_chair(painter, prop, screen, tokens)
        elif prop.kind == "cushion":
            shape = Shape(Tone.CUSHION, [cushion(prop, screen)])
            paint_shapes(painter, [shape], tints(tokens), screen.scale)


def _paint_mat(painter: QPainter, mat: Mat, screen: Screen, tokens: Tokens) -> None:
    top = QColor(tokens.mat)
    rim = mixed(top, QColor(tokens.ink), 0.28) if not tokens.dark else top.darker(155)
    for height in (-MAT_THICKNESS, -MAT_THICKNESS / 2):
        _fill(painter, mat_outline(mat, screen, height), rim)
    _fill(painter, mat_outline(mat, screen, 0.0), top)
    _fill(painter, mat_outline(mat, screen, 0.0, STRIPE), top.lighter(104))


def _paint_wall(painter: QPainter, prop: Prop, screen: Screen, tokens: Tokens) -> None:
    dark, light = QColor(tokens.line), mixed(QColor(tokens.stage_top), QColor(tokens.line), 0.45)
    for side in sides_of(prop, screen):
        _fill(painter, side.corners, mixed(dark, light, side.light))


def _paint_chair(painter: QPainter, prop: Prop, screen: Screen, tokens: Tokens) -> None:
    dark, light = (QColor(colour) for colour in WOOD[tokens.dark])
    for side in sides_of(prop, screen):
        _fill(painter, side.corners, mixed(dark, light, side.light))


def _fill(painter: QPainter, corners: list[Point], colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
