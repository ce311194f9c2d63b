"""Monochrome icons, painted from `icon_shapes` in any colour and crisp at any pixel ratio."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from hiptimer.ui.widgets.icon_shapes import OUTLINES, IconName

__all__ = ["IconName", "icon", "paint_icon", "pixmap"]

GRID = 24
LINE_WIDTH = 2.0
CORNER_WIDTH = 1.6
DISABLED_OPACITY = 0.45


def icon(name: IconName, colour: str, size: int) -> QIcon:
    """The icon in `colour` ("#RRGGBB"), `size` pixels wide and high where nobody asks for others.

    Give the widget the same size with `setIconSize`.
    """
    return QIcon(_DrawnIcon(name, colour, size))


def pixmap(name: IconName, colour: str, size: int, pixel_ratio: float) -> QPixmap:
    """The icon as a picture for a label on a screen of that pixel ratio."""
    return icon(name, colour, size).pixmap(QSize(size, size), pixel_ratio)


def paint_icon(painter: QPainter, name: IconName, colour: str, area: QRectF) -> None:
    """Paint the icon as large as fits into the middle of `area`."""
    side = min(area.width(), area.height())
    fill, line = _paths(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center().x() - side / 2, area.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    painter.setBrush(QColor(colour))
    painter.setPen(_pen(colour, CORNER_WIDTH))
    painter.drawPath(fill)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, LINE_WIDTH))
    painter.drawPath(line)
    painter.restore()


class _DrawnIcon(QIconEngine):
    """Draws an icon at the size and pixel ratio at which Qt asks for it."""

    def __init__(self, name: IconName, colour: str, size: int) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._size = size

    def clone(self) -> QIconEngine:
        return _DrawnIcon(self._name, self._colour, self._size)

    def availableSizes(
        self,
        mode: QIcon.Mode = QIcon.Mode.Normal,  # noqa: ARG002 - Qt's argument
        state: QIcon.State = QIcon.State.Off,  # noqa: ARG002 - Qt's argument
    ) -> list[QSize]:
        return [QSize(self._size, self._size)]

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002 - Qt's argument
    ) -> None:
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(DISABLED_OPACITY)
        paint_icon(painter, self._name, self._colour, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture


def _pen(colour: str, width: float) -> QPen:
    return QPen(
        QColor(colour),
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


@cache
def _paths(name: IconName) -> tuple[QPainterPath, QPainterPath]:
    outline = OUTLINES[name]
    return _path(outline.fill), _path(outline.line)


def _path(data: str) -> QPainterPath:
    """The path of `data`, written as `icon_shapes` tells."""
    path = QPainterPath()
    words = iter(data.split())
    for word in words:
        command, first = word[0], word[1:]
        match command:
            case "M":
                path.moveTo(float(first), float(next(words)))
            case "L":
                path.lineTo(float(first), float(next(words)))
            case "C":
                x1, y1, x2, y2, x, y = (float(first), *(float(next(words)) for _ in range(5)))
                path.cubicTo(x1, y1, x2, y2, x, y)
            case _:
                path.closeSubpath()
    return path
