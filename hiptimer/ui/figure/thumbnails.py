"""Small still pictures of drills, for cards and lists; kept until they are asked for no more."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from hiptimer.figure.motion import Motion
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing
from hiptimer.ui.figure.picture import close_up
from hiptimer.ui.figure.stills import telling_moment
from hiptimer.ui.figure.view import transparent_pixmap
from hiptimer.ui.tokens import Tokens


@lru_cache(maxsize=64)
def thumbnail(
    motion: Motion,
    size: QSize,
    tokens: Tokens,
    side: Side | None = None,
    *,
    variant: str | None = None,
    device_ratio: float = 1.0,
) -> QPixmap:
    """The telling pose of a drill, as large as `size` allows, on a transparent ground."""
    picture = close_up(telling_moment(motion, side, variant))
    drawing = FigureDrawing(picture, size, device_ratio)
    pixmap = transparent_pixmap(size, device_ratio)
    painter = QPainter(pixmap)
    drawing.paint_surroundings(painter, tokens)
    drawing.paint(painter, tokens)
    painter.end()
    return pixmap
