"""The landscape behind a figure: a sky, a sun with three rings, a far hill and the ground.

Its colours tell what a routine is for. It says nothing that is not also said in words. In high
contrast all is black but the ground.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPixmap

from hiptimer.ui.look.tokens import Sky

RINGS: Final = ((2.5, 0.10), (1.8, 0.15), (1.32, 0.22), (1.0, 1.0))
"""Radii as shares of the sun's own, and how opaque each is, from the outermost to the sun."""
STEP: Final = 2
"""Pixels by which the sun sinks at once: nobody sees it move, and few pictures are painted."""

_HILL: Final = (
    ((0.08, -0.10), (0.15, -0.115), (0.22, -0.115)),
    ((0.40, -0.115), (0.50, 0.015), (0.66, 0.015)),
    ((0.77, 0.015), (0.84, -0.095), (0.93, -0.095)),
    ((0.96, -0.095), (0.98, -0.085), (1.0, -0.075)),
)
_GROUND: Final = (((0.30, -0.03), (0.55, 0.03), (1.0, -0.008)),)
"""Curves from the left to the right edge: shares of the width, and of the height from `horizon`."""


class Vista(Struct, frozen=True):
    """Where the sun stands and the ground begins: shares of width and height.

    `radius` is the sun's, as a share of the shorter side.
    """

    sun_x: float
    sun_y: float
    radius: float
    horizon: float


STAGE: Final = Vista(0.60, 0.30, 0.20, 0.60)
"""Behind a figure that moves."""
WIDE: Final = Vista(0.71, 0.365, 0.27, 0.71)
"""With words on the left, as on Today's first card."""
SMALL: Final = Vista(0.83, 0.50, 0.26, 0.56)
"""In the top of a card."""
TALL: Final = Vista(0.5, 0.44, 0.27, 0.67)
"""As high as the window, a half of it."""


class Trail:
    """Paints a landscape with corners of `corner` pixels from a picture that it keeps."""

    def __init__(self, vista: Vista = STAGE, corner: float = 0.0) -> None:
        self.vista, self.corner = vista, corner
        self._kept: tuple[object, QPixmap] | None = None

    def paint(self, painter: QPainter, size: QSize, sky: Sky, sunk: float = 0.0) -> None:
        """Fill `size` from the origin. The sun has `sunk` by that share of its radius, 0 to 1."""
        if size.isEmpty():
            return
        ratio, step = painter.device().devicePixelRatioF(), self.step_of(size, sunk)
        key = (size, ratio, sky, self.vista, self.corner, step)
        if self._kept is None or self._kept[0] != key:
            share = step * STEP / _radius(self.vista, size.toTuple())
            self._kept = key, _painted(size, ratio, sky, self.vista, self.corner, share)
        painter.drawPixmap(0, 0, self._kept[1])

    def step_of(self, size: QSize, sunk: float) -> int:
        """Where the sun is seen: what it has sunk by, in whole steps of `STEP` pixels."""
        return round(sunk * _radius(self.vista, size.toTuple()) / STEP)


def _radius(vista: Vista, size: tuple[float, float]) -> float:
    return max(1.0, vista.radius * min(size))


def paint_trail(
    painter: QPainter, area: QRectF, sky: Sky, vista: Vista = STAGE, sunk: float = 0.0
) -> None:
    """Fill `area`, within the painter's clip. `sunk` is a share of the sun's radius, 0 to 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    gradient.setColorAt(0.0, QColor(sky.top))
    gradient.setColorAt(vista.horizon, QColor(sky.bottom))
    painter.fillRect(area, gradient)
    radius = _radius(vista, area.size().toTuple())
    centre = area.topLeft() + QPointF(
        vista.sun_x * area.width(), vista.sun_y * area.height() + sunk * radius
    )
    for share, opacity in RINGS:
        colour = QColor(sky.sun)
        colour.setAlphaF(opacity)
        painter.setBrush(colour)
        painter.drawEllipse(centre, share * radius, share * radius)
    painter.fillPath(_land(area, vista, -0.04, _HILL), QColor(sky.hill))
    painter.fillPath(_land(area, vista, 0.012, _GROUND), QColor(sky.ground))
    painter.restore()


Curve = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]


def _land(area: QRectF, vista: Vista, begin: float, curves: tuple[Curve, ...]) -> QPainterPath:
    def at(x: float, y: float) -> QPointF:
        return QPointF(
            area.left() + x * area.width(), area.top() + (vista.horizon + y) * area.height()
        )

    path = QPainterPath(at(0.0, begin))
    for first, second, end in curves:
        path.cubicTo(at(*first), at(*second), at(*end))
    path.lineTo(area.bottomRight())
    path.lineTo(area.bottomLeft())
    path.closeSubpath()
    return path


def _painted(
    size: QSize, ratio: float, sky: Sky, vista: Vista, corner: float, sunk: float
) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    area = QRectF(0, 0, size.width(), size.height())
    if corner:
        pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if corner:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(area, corner, corner)
        painter.setClipPath(clip)
    paint_trail(painter, area, sky, vista, sunk)
    painter.end()
    return pixmap
