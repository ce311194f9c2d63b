"""What is to be drawn of a drill, and how: shapes are worked out in pixels, then painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.moment import Moment, box_of
from hiptimer.figure.motion import Motion, view_box
from hiptimer.ui.figure.moulding import shapes_of
from hiptimer.ui.figure.outline import Piece, Point, span
from hiptimer.ui.figure.painter import (
    SHADOW_CELL,
    Drawn,
    paint_shadow,
    paint_shapes,
    paint_touched,
)
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.scenery import paint_surroundings
from hiptimer.ui.figure.shade import shadow, touched
from hiptimer.ui.figure.shapes import Patch, Placement, Shape
from hiptimer.ui.figure.tones import tints
from hiptimer.ui.look.tokens import Tokens

INSET_FROM: Final = 320
"""Pixels across from which on a picture has room for a second view."""
INSET_SHARE: Final = 0.33
INSET_GAP: Final = 10
INSET_CORNER: Final = 14.0
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
        self.picture = picture
        self.size = size
        self.density = density
        frame = (size.width() * density, size.height() * density)
        self.screen = Screen(picture.moment.camera, picture.box, frame, mirrored=picture.mirrored)

    @property
    def moment(self) -> Moment:
        """What is drawn."""
        return self.picture.moment

    @cached_property
    def placement(self) -> Placement:
        """The body's bones on the screen, in pixels."""
        return Placement(self.picture.moment.body, self.screen)

    @cached_property
    def shapes(self) -> list[Drawn]:
        """The body's parts and the things, from the farthest to the nearest, in pixels."""
        moment, at = self.picture.moment, self.placement
        return shapes_of(
            moment.body, self.screen, moment.highlights, moment.props, moment.contacts, at
        )

    @cached_property
    def shadow(self) -> list[Piece]:
        """What body and things darken on the floor."""
        return shadow(self.picture.moment, self.screen)

    @cached_property
    def touched(self) -> list[list[Point]]:
        """What is dark because something rests there."""
        return touched(self.picture.moment, self.screen)

    def extent(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the body, in pixels."""
        return span(
            [piece for shape in self.shapes if isinstance(shape, Shape) for piece in shape.pieces]
        )

    def area(self) -> QRect:
        """The pixels that body, things and shadow may take, within the picture."""
        outlines = [piece.points for piece in self.shadow] + self.touched
        for shape in self.shapes:
            if isinstance(shape, Shape):
                outlines += [piece.points for piece in shape.pieces]
            elif isinstance(shape, Patch):
                outlines.append(shape.points)
        xs, ys = zip(*chain.from_iterable(outlines), strict=True)
        rim = ceil(4 * SHADOW_CELL * self.screen.scale)
        corner = QPoint(floor(min(xs)) - rim, floor(min(ys)) - rim)
        area = QRect(corner, QPoint(ceil(max(xs)) + rim, ceil(max(ys)) + rim))
        return area.intersected(QRect(QPoint(0, 0), self.size * self.density))

    def paint_surroundings(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw what stands still; the painter's settings are left as they were."""
        self._begin(painter)
        paint_surroundings(painter, self.picture.moment, self.screen, tokens)
        painter.restore()

    def paint(
        self, painter: QPainter, tokens: Tokens, *, shadow: bool = True, inset: bool = True
    ) -> None:
        """Draw shadow, things and body, then a second view; the settings are left as they were.

        Without `inset` the second view is left to whoever keeps one.
        """
        self._begin(painter)
        colours = tints(tokens)
        if shadow:
            paint_shadow(painter, self.shadow, colours, self.screen.scale)
            paint_touched(painter, self.touched, colours)
        paint_shapes(painter, self.shapes, colours, self.screen.scale)
        painter.restore()
        if inset and self.inset:
            place, drawing = self.inset
            painter.save()
            painter.translate(place.topLeft())
            drawing.paint_card(painter, tokens)
            painter.restore()

    def paint_card(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw all of it on a card of its own, at the painter's origin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        around = QRectF(0.75, 0.75, self.size.width() - 1.5, self.size.height() - 1.5)
        card.addRoundedRect(around, INSET_CORNER, INSET_CORNER)
        painter.fillPath(card, QColor(tokens.surface))
        painter.save()
        painter.setClipPath(card, Qt.ClipOperation.IntersectClip)
        self.paint_surroundings(painter, tokens)
        self.paint(painter, tokens)
        painter.restore()
        painter.strokePath(card, QPen(QColor(tokens.line), 1.5))
        painter.restore()

    @cached_property
    def inset(self) -> tuple[QRectF, FigureDrawing] | None:
        """The second view and where it is, if there is one and the picture is large enough."""
        picture, view = self.picture, self.picture.moment.inset
        if view is None or self.size.width() < INSET_FROM:
            return None
        side = round(INSET_SHARE * min(self.size.width(), 1.3 * self.size.height()))
        at_right = view.at_right != picture.mirrored
        shape = (view.span / view.tall) ** 0.5
        wide, tall = round(side * shape), round(side / shape)
        left = self.size.width() - wide - INSET_GAP if at_right else INSET_GAP
        x, y = view.span / 2, view.tall / 2
        moment = replace(picture.moment, camera=view.camera, inset=None)
        inner = Picture(moment, ViewBox(-x, -y, x, y), picture.mirrored)
        top = INSET_GAP if view.upper else self.size.height() - tall - INSET_GAP
        place = QRectF(left, top, wide, tall)
        return place, FigureDrawing(inner, QSize(wide, tall), self.density)

    def _begin(self, painter: QPainter) -> None:
        painter.save()
        painter.scale(1 / self.density, 1 / self.density)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
