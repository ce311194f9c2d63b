"""A picture of the figure in a frame: its shapes are worked out in pixels, then painted."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter

from hiptimer.ui.figure.floor import shadow
from hiptimer.ui.figure.moulding import shapes_of
from hiptimer.ui.figure.outline import Piece, span
from hiptimer.ui.figure.painter import paint_shadow, paint_shapes
from hiptimer.ui.figure.picture import Picture
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Shape
from hiptimer.ui.figure.surroundings import paint_surroundings
from hiptimer.ui.figure.tones import tints
from hiptimer.ui.tokens import Tokens


class FigureDrawing:
    """One picture at one size. `density` is the screen's pixels a point, for sharp outlines."""

    def __init__(self, picture: Picture, size: QSize, density: float = 1.0) -> None:
        self._picture = picture
        self._density = density
        frame = (size.width() * density, size.height() * density)
        self.screen = Screen(picture.moment.camera, picture.box, frame, mirrored=picture.mirrored)

    @cached_property
    def shapes(self) -> list[Shape]:
        """The body's parts from the farthest to the nearest, in pixels."""
        moment = self._picture.moment
        return shapes_of(moment.body, self.screen, moment.highlights)

    @cached_property
    def shadow(self) -> list[Piece]:
        """What the body darkens on the floor."""
        return shadow(self._picture.moment.body, self.screen)

    def extent(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the body, in pixels."""
        return span([piece for shape in self.shapes for piece in shape.pieces])

    def paint_surroundings(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw what stands still; the painter's settings are left as they were."""
        self._begin(painter)
        paint_surroundings(painter, self._picture.moment, self.screen, tokens)
        painter.restore()

    def paint(self, painter: QPainter, tokens: Tokens, *, shadow: bool = True) -> None:
        """Draw shadow and body; the painter's settings are left as they were."""
        self._begin(painter)
        colours = tints(tokens)
        if shadow:
            paint_shadow(painter, self.shadow, colours, self.screen.scale)
        paint_shapes(painter, self.shapes, colours, self.screen.scale)
        painter.restore()

    def _begin(self, painter: QPainter) -> None:
        painter.save()
        painter.scale(1 / self._density, 1 / self._density)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
