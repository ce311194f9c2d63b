"""The pictures of a movement that comes again, a rep or a breath: painted once, then shown."""

from __future__ import annotations

import zlib
from collections.abc import Hashable
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter

from hiptimer.ui.figure.drawing import FigureDrawing
from hiptimer.ui.figure.painter import PREMULTIPLIED
from hiptimer.ui.look.tokens import Tokens

ROOM: Final = 3
"""How many pictures of the whole view take as many bytes as may be kept."""
BYTES: Final = 4
"""Of a pixel."""
QUICKLY: Final = 1
"""To pack it takes a quarter of painting it, to unpack it a tenth."""


class _Packed(NamedTuple):
    corner: QPoint
    size: QSize
    data: bytes


class Reel:
    """Packed pictures of the body with its shadow, until there is no room for more.

    What has no room is painted each time: to let go of the oldest would be to keep nothing that
    comes again before it has gone.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, _Packed] = {}
        self._look: object = None
        self._taken = 0

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        """Let go of all pictures: another movement begins."""
        self._kept.clear()
        self._taken = 0

    def paint(
        self, painter: QPainter, drawing: FigureDrawing, tokens: Tokens, frame: Hashable
    ) -> None:
        """Draw `drawing` without its second view, which is always the same for `frame`."""
        picture = drawing.picture
        look = (picture.box, picture.mirrored, drawing.size, drawing.density, tokens)
        if look != self._look:
            self.clear()
            self._look = look
        packed = self._kept.get(frame)
        if packed is not None:
            corner, size, data = packed
            pixels = zlib.decompress(data, bufsize=BYTES * size.width() * size.height())
            line = BYTES * size.width()
            # It only looks at the bytes, which are here until it is drawn.
            image = QImage(pixels, size.width(), size.height(), line, PREMULTIPLIED)
            _put(painter, image, corner, drawing.density)
        elif self._taken < ROOM * BYTES * drawing.screen.size[0] * drawing.screen.size[1]:
            image, corner = _painted(drawing, tokens)
            _put(painter, image, corner, drawing.density)
            data = zlib.compress(image.constBits(), QUICKLY)
            self._kept[frame] = _Packed(corner, image.size(), data)
            self._taken += len(data)
        else:
            drawing.paint(painter, tokens, inset=False)


def _painted(drawing: FigureDrawing, tokens: Tokens) -> tuple[QImage, QPoint]:
    """All that is seen of it, and where its upper left pixel is."""
    area = drawing.area()
    image = QImage(area.size(), PREMULTIPLIED)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-area.topLeft())
    painter.scale(drawing.density, drawing.density)
    drawing.paint(painter, tokens, inset=False)
    painter.end()
    return image, area.topLeft()


def _put(painter: QPainter, image: QImage, corner: QPoint, density: float) -> None:
    painter.save()
    painter.scale(1 / density, 1 / density)
    painter.drawImage(corner, image)
    painter.restore()
