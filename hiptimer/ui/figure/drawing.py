"""What is to be drawn of a drill, and how: shapes are worked out in pixels, then painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Moment, box_of
from hiptimer.figure.motion import Motion, view_box
from hiptimer.ui.figure.moulding import shapes_on
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.outline import Piece, span
from hiptimer.ui.figure.painter import paint_shadow, paint_shapes
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.scenery import paint_surroundings, shadow
from hiptimer.ui.figure.shapes import Placement, Shape
from hiptimer.ui.figure.tones import tints
from hiptimer.ui.look.tokens import Tokens

MARGIN: Final = 0.07
"""Metres round the body that clothes, hair and a little floor need."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A moment and what is kept in view.

    `mirrored` shows it as a mirror in front of the viewer would.
    """

    moment: Moment
    box: ViewBox
    mirrored: bool = False


@lru_cache(maxsize=32)
def frame_of(motion: Motion, variant: str | None = None) -> ViewBox:
    """What to keep in view over a whole drill, on both sides."""
    return view_box(motion, variant).grown(MARGIN)


def close_up(moment: Moment, *, mirrored: bool = False) -> Picture:
    """A moment that fills its frame, for a picture that does not move."""
    return Picture(moment, box_of(moment).grown(MARGIN), mirrored)


class FigureDrawing:
    """One picture at one size. `density` is the screen's pixels a point, for sharp outlines."""

    def __init__(self, picture: Picture, size: QSize, density: float = 1.0) -> None:
        self._picture = picture
        self._density = density
        frame = (size.width() * density, size.height() * density)
        self.screen = Screen(picture.moment.camera, picture.box, frame, mirrored=picture.mirrored)

    @cached_property
    def placement(self) -> Placement:
        """The body's bones on the screen, in pixels."""
        return Placement(self._picture.moment.body, self.screen)

    @cached_property
    def shapes(self) -> list[Shape | LitMuscle]:
        """The body's parts from the farthest to the nearest, in pixels."""
        return shapes_on(self.placement, self._picture.moment.highlights)

    @cached_property
    def shadow(self) -> list[Piece]:
        """What the body darkens on the floor."""
        return shadow(self._picture.moment.body, self.screen)

    def extent(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the body, in pixels."""
        return span(
            [piece for shape in self.shapes if isinstance(shape, Shape) for piece in shape.pieces]
        )

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
